import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { guardLeaving } from '../../lib/router.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-choices.js';
import '../../lib/elements/kt-drop.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { ImportRun } from './import-run.js';
import './kt-import-list.js';
import './kt-import-progress.js';
import './kt-import-result.js';

const KINDS = ['startups', 'investors'];

/** The page /imports: many profiles in, many profiles out. */
export class KtImports extends KtElement {
  static properties = { plural: { state: true } };

  static styles = css`
    kt-imports .columns {
      display: grid;
      gap: var(--space-6);
    }
    kt-imports .in {
      display: grid;
      gap: var(--space-5);
    }
    kt-imports .out {
      display: grid;
      gap: var(--space-3);
      background: var(--wood-soft);
    }
    kt-imports h2 {
      font-size: var(--text-l);
    }
    kt-imports section {
      margin-block-start: var(--space-6);
    }
    @media (min-width: 60rem) {
      kt-imports .columns {
        grid-template-columns: minmax(0, 1fr) 19rem;
        align-items: start;
      }
    }
  `;

  #run = new ImportRun(this);
  #unguard = () => {};

  constructor() {
    super();
    this.plural = 'startups';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guardLeaving(() => this.#mayLeave());
    addEventListener('beforeunload', this.#unload);
  }

  disconnectedCallback() {
    this.#unguard();
    removeEventListener('beforeunload', this.#unload);
    super.disconnectedCallback();
  }

  render() {
    const { sending, result, trouble, cancelled } = this.#run;
    return html`<div class="page">
      <div class="page-head"><div><h1>${t('imports:heading')}</h1><p class="lead">${t('imports:lead')}</p></div></div>
      <div class="columns">
        <div class="card in">
          ${sending
            ? html`<kt-import-progress .sending=${sending} .live=${this.#run.live} @kt-cancel=${this.#cancel}></kt-import-progress>`
            : this.#choose()}
          ${trouble ? html`<kt-problem .problem=${trouble}></kt-problem>` : nothing}
          ${cancelled ? html`<p role="status">${icon('info')} ${t('imports:cancelled')}</p>` : nothing}
          ${result ? html`<kt-import-result .result=${result}></kt-import-result>` : nothing}
        </div>
        ${this.#out()}
      </div>
      <section>
        <div class="section-head"><h2>${t('imports:earlier')}</h2></div>
        ${this.#earlier()}
      </section>
    </div>`;
  }

  #choose() {
    const options = KINDS.map((value) => ({ value, label: t(`imports:kinds.${value}`) }));
    return html`<kt-choices name="plural" .label=${t('imports:what')} .options=${options} .value=${this.plural}
        @kt-change=${({ detail }) => (this.plural = detail.value ?? this.plural)}></kt-choices>
      <kt-drop .label=${t('imports:file')} .hint=${t('imports:hint')} .accept=${'.jsonl,.ndjson,.json,.txt'}
        @kt-file=${({ detail }) => this.#run.start(detail.file, this.plural)}></kt-drop>`;
  }

  #out() {
    return html`<aside class="card out" aria-label=${t('imports:out.heading')}>
      <h2>${t('imports:out.heading')}</h2>
      <p class="small">${t('imports:out.text')}</p>
      ${KINDS.map(
        (kind) => html`<a class="button" href="/api/exports/${kind}" download="${kind}.jsonl">${icon('download')}${t(`imports:out.${kind}`)}</a>`,
      )}
    </aside>`;
  }

  #earlier() {
    const { items, next, problem } = this.#run;
    if (problem) {
      return html`<kt-problem .problem=${problem} .retry=${() => this.#run.refresh()}></kt-problem>`;
    }
    return items
      ? html`<kt-import-list .items=${items} .next=${next} @kt-more=${() => this.#run.more()}></kt-import-list>`
      : html`<kt-skeleton></kt-skeleton>`;
  }

  #cancel = async () => {
    const answer = await ask({
      heading: t('imports:stop.heading'),
      text: t('imports:stop.text'),
      no: t('imports:stop.no'),
      actions: [{ value: 'stop', label: t('imports:stop.yes'), tone: 'danger' }],
    });
    if (answer) {
      this.#run.cancel();
    }
  };

  async #mayLeave() {
    if (!this.#run.sending) {
      return true;
    }
    await this.#cancel();
    return !this.#run.sending;
  }

  #unload = (event) => {
    if (this.#run.sending) {
      event.preventDefault();
    }
  };
}

define('kt-imports', KtImports);
