import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { formatAgo } from '../../lib/format.js';

/** Searches that no concept has, `items`, the most frequent first; tells `kt-add`, `kt-new` and `kt-dismiss` {item}. */
export class KtUnmatched extends KtElement {
  static properties = { items: { attribute: false }, carried: {}, next: { type: Boolean } };

  static styles = css`
    kt-unmatched ul {
      display: grid;
      gap: var(--space-3);
    }
    kt-unmatched li {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
    }
    kt-unmatched li[aria-current] {
      border-color: var(--sea);
      background: var(--sea-soft);
    }
    kt-unmatched .words {
      display: flex;
      gap: var(--space-3);
      align-items: baseline;
      justify-content: space-between;
    }
    kt-unmatched .words a {
      font-weight: 600;
      overflow-wrap: anywhere;
      min-inline-size: 0;
    }
    kt-unmatched .times {
      flex: none;
      padding-inline: 0.6em;
      border-radius: var(--radius-pill);
      background: var(--gold-soft);
      color: var(--gold);
      font-size: var(--text-xs);
      font-weight: 600;
    }
    kt-unmatched .meta {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-unmatched .buttons {
      gap: var(--space-1) var(--space-2);
    }
    kt-unmatched .buttons .button {
      min-block-size: 2.25rem;
      padding: var(--space-1) var(--space-3);
      font-size: var(--text-s);
    }
    kt-unmatched .buttons .icon-button {
      inline-size: 2.25rem;
      block-size: 2.25rem;
      margin-inline-start: auto;
    }
  `;

  render() {
    return html`<ul>${this.items.map((item) => this.#item(item))}</ul>
      ${this.next
        ? html`<p><button type="button" class="button wide" @click=${() => this.#tell('kt-more')}>${t('common:showMore')}</button></p>`
        : nothing}`;
  }

  #item(item) {
    const path = item.kind === 'INVESTOR' ? '/investors' : '/startups';
    const facts = [
      t(`vocabulary:unmatched.${item.kind}`),
      item.results ? t('vocabulary:unmatched.results', { count: item.results }) : t('vocabulary:unmatched.nothing'),
      formatAgo(item.lastAt),
    ];
    return html`<li class="card" aria-current=${this.carried === item.text ? 'true' : nothing}>
      <p class="words">
        <a href="${path}?q=${encodeURIComponent(item.text)}"><bdi>${item.text}</bdi></a>
        <span class="times">${t('vocabulary:unmatched.times', { count: item.count })}</span>
      </p>
      <p class="meta">${facts.join(' · ')}</p>
      <div class="buttons">
        <button type="button" class="button" @click=${() => this.#tell('kt-add', item)}>${icon('topic')}${t('vocabulary:unmatched.add')}</button>
        <button type="button" class="button quiet" @click=${() => this.#tell('kt-new', item)}>${t('vocabulary:unmatched.new')}</button>
        <button type="button" class="icon-button" aria-label=${t('vocabulary:unmatched.dismiss', { text: item.text })}
          title=${t('vocabulary:unmatched.dismiss', { text: item.text })} @click=${() => this.#tell('kt-dismiss', item)}>${icon('xmark')}</button>
      </div>
    </li>`;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

define('kt-unmatched', KtUnmatched);
