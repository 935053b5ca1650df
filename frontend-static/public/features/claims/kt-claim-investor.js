import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import './kt-claim.js';

/** The page /investors/{id}/claim. */
export class KtClaimInvestor extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-claim kind="investors" .params=${this.params}></kt-claim>`;
  }
}

define('kt-claim-investor', KtClaimInvestor);
