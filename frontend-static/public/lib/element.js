import { LitElement } from 'lit';

const adopted = new Set();

/**
 * What our elements have in common: they draw into the page itself (labels, forms and the shared style sheets work as in
 * any document), bring their own styles once, and draw again when the language changes.
 */
export class KtElement extends LitElement {
  #again = () => this.requestUpdate();

  createRenderRoot() {
    for (const style of this.constructor.elementStyles) {
      if (!adopted.has(style)) {
        adopted.add(style);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, style.styleSheet];
      }
    }
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-language', this.#again);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-language', this.#again);
    super.disconnectedCallback();
  }
}

/** Registers an element once; a page that is opened twice imports its module once, but tests may not. */
export function define(name, type) {
  if (!customElements.get(name)) {
    customElements.define(name, type);
  }
}
