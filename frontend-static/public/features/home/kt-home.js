import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
export class KtHome extends KtElement {
  render() {
    return html`<div class="page"><h1>Keting</h1></div>`;
  }
}
define('kt-home', KtHome);
