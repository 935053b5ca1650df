import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import './kt-claim.js';

/** The page /startups/{id}/claim. */
export class KtClaimStartup extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-claim kind="startups" .params=${this.params}></kt-claim>`;
  }
}

define('kt-claim-startup', KtClaimStartup);
