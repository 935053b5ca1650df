import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { conceptTree, holdsChosen } from './concept-tree.js';
import { facetCheck } from './facet-check.js';
import { conceptName } from './labels.js';

const SHOWN = 8;

/** Topics as a tree to unfold: `values` [{value, count, label, broader}], `chosen`; tells `kt-toggle`. */
export class KtConceptFacet extends KtElement {
  static properties = {
    values: { attribute: false },
    chosen: { attribute: false },
    unfolded: { state: true },
    all: { state: true },
  };

  static styles = css`
    kt-concept-facet {
      display: block;
    }
    kt-concept-facet .node {
      display: flex;
      align-items: center;
      gap: var(--space-1);
    }
    kt-concept-facet .node .icon-button {
      inline-size: 2.25rem;
      block-size: 2.25rem;
      margin-inline-end: calc(-1 * var(--space-2));
      flex: none;
      color: var(--ink-soft);
    }
    kt-concept-facet .node .icon {
      inline-size: 1rem;
      block-size: 1rem;
      transition: rotate var(--quick);
    }
    kt-concept-facet [aria-expanded='true'] .icon {
      rotate: 180deg;
    }
    kt-concept-facet .level {
      padding: 0;
      list-style: none;
    }
    kt-concept-facet .level .level {
      margin-inline-start: 0.55rem;
      padding-inline-start: var(--space-4);
      border-inline-start: 1px solid var(--line);
    }
  `;

  constructor() {
    super();
    this.unfolded = new Set();
    this.all = false;
  }

  render() {
    const tree = conceptTree(this.values);
    const shown = this.all ? tree : tree.filter((node, at) => at < SHOWN || this.#isOpen(node) || this.chosen.includes(node.value));
    const more = tree.length - shown.length;
    return html`${this.#level(shown)}
      ${more > 0 || this.all
        ? html`<button type="button" class="link-button" aria-expanded=${this.all ? 'true' : 'false'} @click=${() => (this.all = !this.all)}>
            ${this.all ? t('search:fewer') : t('search:more', { count: more })}
          </button>`
        : nothing}`;
  }

  /** Keyed, so that the focus stays with its topic when counts change the order. */
  #level(nodes) {
    return html`<ul class="level">
      ${repeat(nodes, ({ value }) => value, (node) => this.#node(node))}
    </ul>`;
  }

  #node(node) {
    const open = this.#isOpen(node);
    return html`<li>
      <div class="node">
        ${facetCheck('concept', node, this.chosen)} ${node.children.length ? this.#unfold(node, open) : nothing}
      </div>
      ${open ? this.#level(node.children) : nothing}
    </li>`;
  }

  #unfold(node, open) {
    const label = t('search:narrower', { topic: node.label ?? conceptName(node.value) });
    return html`<button type="button" class="icon-button" aria-label=${label} aria-expanded=${open ? 'true' : 'false'}
      @click=${() => this.#turn(node, open)}>${icon('chevron-down')}</button>`;
  }

  #isOpen(node) {
    return node.children.length > 0 && (this.unfolded.has(node.value) || holdsChosen(node, this.chosen));
  }

  #turn({ value }, open) {
    const unfolded = new Set(this.unfolded);
    unfolded[open ? 'delete' : 'add'](value);
    this.unfolded = unfolded;
  }
}

define('kt-concept-facet', KtConceptFacet);
