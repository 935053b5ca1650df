import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import './kt-profile-editor.js';

/** The pages /investors/new and /investors/{id}/edit. */
export class KtInvestorEditor extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-profile-editor kind="investors" .params=${this.params}></kt-profile-editor>`;
  }
}

define('kt-investor-editor', KtInvestorEditor);
