import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import './kt-profile-editor.js';

/** The pages /startups/new and /startups/{id}/edit. */
export class KtStartupEditor extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-profile-editor kind="startups" .params=${this.params}></kt-profile-editor>`;
  }
}

define('kt-startup-editor', KtStartupEditor);
