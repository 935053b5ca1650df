import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { get } from '../api.js';
import { t } from '../i18n.js';
import { Loading } from '../loading.js';
import './kt-profile-card.js';

const SHOWN = 6;

/** Profiles like this one, each with the reason: `kind`, `key`. Nothing at all when there are none. */
export class KtSimilar extends KtElement {
  static properties = { kind: {}, key: {} };

  static styles = css`
    kt-similar section {
      border-block-start: 1px solid var(--line);
      padding-block: var(--space-6) var(--space-8);
    }
    kt-similar .grid {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    }
  `;

  #similar = new Loading(this, async (kind, key, signal) =>
    (await get(`/api/${kind}/${encodeURIComponent(key)}/similar`, { query: { size: SHOWN }, signal })).items,
  );

  willUpdate(changed) {
    if (changed.has('key')) {
      this.#similar.reset();
      this.#similar.run(this.kind, this.key);
    }
  }

  render() {
    if (!this.#similar.value?.length) {
      return nothing; // a reader who came for one profile misses nothing
    }
    return html`<section class="page" aria-labelledby="similar-heading">
      <div class="section-head"><h2 id="similar-heading">${t(`profiles:similar.heading.${this.kind}`)}</h2></div>
      <div class="grid">${this.#similar.value.map((item) => html`<kt-profile-card .kind=${this.kind} .item=${item}></kt-profile-card>`)}</div>
    </section>`;
  }
}

define('kt-similar', KtSimilar);
