import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { hasMessage, t } from '../../lib/i18n.js';
import { formatAgo, formatMoment } from '../../lib/format.js';
import { asProblem } from '../../lib/problems.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-pager.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';

/** The page /notices: what the house had to tell this person. Opening it counts as reading. */
export class KtNotices extends KtElement {
  static properties = { items: { state: true }, next: { state: true }, busy: { state: true }, problem: { state: true } };

  static styles = css`
    kt-notices .notice {
      position: relative;
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }
    kt-notices .notice.unread {
      border-inline-start: 4px solid var(--seal);
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load(cursor) {
    this.busy = true;
    try {
      const page = await get('/api/notices', { query: { cursor } });
      this.items = [...(cursor ? this.items : []), ...page.items];
      this.next = page.next;
      this.problem = null;
      if (!cursor && page.unread > 0 && page.items.length > 0) {
        await post('/api/notices/readings', { upTo: page.items[0].id });
        document.dispatchEvent(new CustomEvent('keting-notices', { detail: { unread: 0 } }));
      }
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }

  render() {
    return html`<div class="page reading">
      <div class="page-head">
        <h1>${t('notices:heading')}</h1>
        <a href="/mail">${t('notices:mail.link')}</a>
      </div>
      ${this.problem ? html`<kt-problem .problem=${this.problem} .retry=${() => this.#load()}></kt-problem>` : nothing}
      ${this.items ? this.#list() : this.problem ? nothing : html`<div class="rows"><kt-skeleton .count=${3}></kt-skeleton></div>`}
    </div>`;
  }

  #list() {
    if (this.items.length === 0) {
      return html`<kt-empty .heading=${t('notices:empty.heading')} .text=${t('notices:empty.text')}></kt-empty>`;
    }
    return html`<ul class="rows">${this.items.map(notice)}</ul>
      <kt-pager .next=${this.next} .busy=${this.busy} @kt-more=${() => this.#load(this.next)}></kt-pager>`;
  }
}

function notice({ kind, params, link, at, readAt }) {
  const words = sentence(kind, params);
  return html`<li class="notice ${readAt ? '' : 'unread'}">
    <p dir="auto">${link ? html`<a href=${link}>${words}</a>` : words}</p>
    <p class="quiet small">
      ${readAt ? nothing : html`<span class="visually-hidden">${t('notices:unread')} </span>`}<time datetime=${at} title=${formatMoment(at)}>${formatAgo(at)}</time>
    </p>
  </li>`;
}

/** What a notice says; one of a kind that these pages do not know says at least that there is something new. */
export function sentence(kind, params = {}) {
  const key = `notices:kinds.${kind}`;
  if (!hasMessage(key)) {
    return t('notices:kinds.other');
  }
  return t(key, { ...params, role: params.role && t(`common:roles.${params.role}`) });
}

define('kt-notices', KtNotices);
