import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatMoment } from '../../lib/format.js';
import { Loading } from '../../lib/loading.js';
import { icon } from '../../lib/icons.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-pager.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { withLinks } from './links.js';

/** The page /mail: the mails that this house would have sent, where no mail server is set. */
export class KtMail extends KtElement {
  static properties = { opened: { state: true } };

  static styles = css`
    kt-mail .mail > button {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-4);
      inline-size: 100%;
      padding: var(--space-3) var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    kt-mail .mail > button .icon {
      color: var(--wood);
    }
    kt-mail .subject {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      font-weight: 550;
    }
    kt-mail .letter {
      padding: var(--space-5);
      background: var(--sunken);
      border-radius: 0 0 var(--radius-m) var(--radius-m);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `;

  #mails = new Loading(this, async (cursor, signal) => {
    const page = await get('/api/mails', { query: { cursor }, signal });
    return { ...page, items: [...(cursor ? this.#mails.value.items : []), ...page.items] };
  });
  #letter = new Loading(this, (id, signal) => get(`/api/mails/${id}`, { signal }));

  connectedCallback() {
    super.connectedCallback();
    this.#mails.run(null);
  }

  render() {
    return html`<div class="page reading">
      <div class="page-head">
        <h1>${t('notices:mail.heading')}</h1>
        <p class="lead">${t('notices:mail.text')}</p>
      </div>
      ${this.#mails.render({
        skeleton: () => html`<div class="rows"><kt-skeleton .count=${3}></kt-skeleton></div>`,
        problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#mails.run(null)}></kt-problem>`,
        done: ({ items, next }) =>
          items.length
            ? html`<ul class="rows">${items.map((mail) => this.#row(mail))}</ul>
                <kt-pager .next=${next} .busy=${this.#mails.busy} @kt-more=${() => this.#mails.run(next)}></kt-pager>`
            : html`<kt-empty .heading=${t('notices:mail.empty')}></kt-empty>`,
      })}
    </div>`;
  }

  #row({ id, to, subject, at, state }) {
    const open = this.opened === id;
    return html`<li class="mail">
      <button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#open(id)}>
        <span class="subject">${icon('mail')}<bdi>${subject}</bdi></span>
        <span class="quiet small"><bdi>${to}</bdi> · ${formatMoment(at)} · ${t(`notices:mail.states.${state}`)}</span>
      </button>
      ${open ? this.#contents() : nothing}
    </li>`;
  }

  #contents() {
    return this.#letter.render({
      skeleton: () => html`<div class="letter">${t('common:loading')}</div>`,
      problem: (problem) => html`<kt-problem .problem=${problem}></kt-problem>`,
      done: ({ text }) => html`<div class="letter" dir="auto">${withLinks(text)}</div>`,
    });
  }

  #open(id) {
    this.#letter.reset();
    this.opened = this.opened === id ? null : id;
    if (this.opened) {
      this.#letter.run(id);
    }
  }
}

define('kt-mail', KtMail);
