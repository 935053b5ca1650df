import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { pageTitle } from '../../lib/page-title.js';
import { guardLeaving, navigate } from '../../lib/router.js';
import { toast } from '../../lib/toasts.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { EditorSession } from './editor-session.js';
import { errorPaths } from './errors.js';
import { KINDS } from './kinds.js';
import { pathLabels } from './labels.js';
import { mayLeave } from './leaving.js';
import './kt-completeness.js';
import './kt-conflicts.js';
import './kt-editor-form.js';
import './kt-save-bar.js';
import './kt-standing.js';

/** Writing a profile of `kind` startups|investors; without `params.id` a new one. */
export class KtProfileEditor extends KtElement {
  static properties = { kind: {}, params: { attribute: false }, sectors: { state: true } };

  static styles = css`
    kt-profile-editor {
      display: block;
    }
    kt-profile-editor .page.columns {
      display: grid;
      gap: var(--space-5);
      padding-block-start: 0;
    }
    kt-profile-editor .title {
      padding-block-end: var(--space-4);
    }
    kt-profile-editor .title h1 {
      margin-block-start: var(--space-2);
    }
    kt-profile-editor .back {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      font-size: var(--text-s);
    }
    kt-profile-editor .main,
    kt-profile-editor .side {
      display: grid;
      gap: var(--space-5);
      align-content: start;
      min-inline-size: 0;
    }
    kt-profile-editor .kept {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--sea-soft);
    }
    kt-profile-editor nav ol {
      display: grid;
      gap: var(--space-1);
      font-size: var(--text-s);
    }
    @media (max-width: 59.99rem) {
      kt-profile-editor nav {
        display: none;
      }
    }
    @media (min-width: 60rem) {
      kt-profile-editor .page.columns {
        grid-template-columns: minmax(0, 1fr) 17rem;
      }
      kt-profile-editor .side {
        grid-column: 2;
        grid-row: 1;
      }
      kt-profile-editor .main {
        grid-column: 1;
      }
      kt-profile-editor .side > div {
        position: sticky;
        inset-block-start: 5.5rem;
      }
    }
    kt-profile-editor .side > div {
      display: grid;
      gap: var(--space-5);
    }
  `;

  session = new EditorSession(this);
  #revision = 0;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#keys);
    addEventListener('beforeunload', this.#unload);
    this.#unguard = guardLeaving((to) => mayLeave(this.session, to));
  }

  disconnectedCallback() {
    removeEventListener('keydown', this.#keys);
    removeEventListener('beforeunload', this.#unload);
    this.#unguard();
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    this.#revision++;
    if (changed.has('params')) {
      this.session.open(this.kind, this.params.id);
      this.#suggestSectors();
    }
  }

  /** Words that others use already make searching easier. Without them the field works as well. */
  async #suggestSectors() {
    const { facets } = await get(`/api/${this.kind}`, { query: { size: 1 } }).catch(() => ({}));
    this.sectors = (facets?.sector ?? []).map(({ value }) => value);
  }

  namesOf(paths) {
    return pathLabels(paths);
  }

  render() {
    const { editing, problem } = this.session;
    if (problem) {
      return html`<div class="page"><kt-problem page .problem=${problem} .retry=${() => this.session.open(this.kind, this.params.id)}></kt-problem></div>`;
    }
    if (!editing) {
      return html`<div class="page stack"><kt-skeleton .count=${3}></kt-skeleton></div>`;
    }
    return editing.view?.canEdit === false ? this.#notYours(editing.view) : this.#editor(editing);
  }

  #notYours(view) {
    const actions = [{ label: t('editor:toProfile'), href: `/${this.kind}/${view.id}`, primary: true }];
    return html`<div class="page"><kt-empty page .heading=${t('editor:notYours.heading')} .text=${t('editor:notYours.text')} .actions=${actions}></kt-empty></div>`;
  }

  #editor(editing) {
    const { view } = editing;
    return html`<div class="page title">
        <a class="back" href=${view ? `/${this.kind}/${view.id}` : '/mine'}>${icon('back', { turns: true })}${view ? t('editor:toProfile') : t('editor:toMine')}</a>
        <h1>${view ? html`<bdi>${view.name}</bdi>` : t(`editor:new.${this.kind}`)}</h1>
        ${view ? nothing : html`<p class="quiet">${t('editor:new.text')}</p>`}
      </div>
      <div class="page columns" @kt-go=${({ detail }) => this.#reveal(detail.path)}>
        <aside class="side" aria-label=${t('editor:standing.label')}><div>${view ? this.#side(view) : nothing}${this.#contents()}</div></aside>
        <div class="main">
          ${this.#notes(editing)}
          <kt-editor-form .session=${this.session} .sectors=${this.sectors} .revision=${this.#revision}></kt-editor-form>
        </div>
      </div>
      <kt-save-bar .session=${this.session} .revision=${this.#revision} @kt-save=${this.#save} @kt-discard=${this.#discard}></kt-save-bar>`;
  }

  #side(view) {
    return html`<div class="card"><kt-standing .view=${view} .busy=${this.session.busy} @kt-step=${this.#step}></kt-standing></div>
      ${view.completeness ? html`<div class="card"><kt-completeness .view=${view} .kind=${this.kind}></kt-completeness></div>` : nothing}`;
  }

  #contents() {
    return html`<nav aria-label=${t('editor:contents')}>
      <ol class="contents">
        ${KINDS[this.kind].parts.map(
          (part) => html`<li><a href="#part-${part}">${t([`editor:parts.${part}.${this.kind}`, `editor:parts.${part}.heading`])}</a></li>`,
        )}
      </ol>
    </nav>`;
  }

  #notes(editing) {
    const { restoredAt, trouble } = this.session;
    return html`${restoredAt
      ? html`<p class="kept" role="status">${icon('clock')}<span>${t('editor:kept', { when: formatAgo(restoredAt) })}</span>
          <button type="button" class="link-button" @click=${this.#discard}>${t('editor:save.discard')}</button></p>`
      : nothing}
    ${trouble ? html`<kt-problem .problem=${trouble}></kt-problem>` : nothing}
    ${editing.conflicts.size
      ? html`<kt-conflicts .editing=${editing} .revision=${this.#revision} @kt-decide=${this.#decide}></kt-conflicts>`
      : nothing}`;
  }

  #decide({ detail: { path, value } }) {
    this.session.decide(path, value);
    if (this.session.editing.conflicts.size === 0) {
      this.#save();
    }
  }

  #save = async () => {
    const { isNew } = this.session.editing;
    const done = await this.session.save();
    await this.updateComplete;
    if (isNew && !this.session.editing.isNew) {
      await navigate(`/${this.kind}/${this.session.id}/edit`, { replace: true, quiet: true });
      pageTitle(this.session.editing.view.name);
    }
    if (done) {
      return true;
    }
    if (this.session.editing.conflicts.size) {
      this.querySelector('kt-conflicts')?.focus();
    } else {
      this.#showTrouble();
    }
    return false;
  };

  #showTrouble() {
    const [first] = errorPaths(this.session.trouble);
    if (first) {
      this.#reveal(first);
    } else {
      this.querySelector('kt-problem')?.scrollIntoView({ block: 'center' });
    }
  }

  #reveal(path) {
    return this.querySelector('kt-editor-form').reveal(path);
  }

  #discard = async () => {
    const answer = await ask({
      heading: t('editor:discard.heading'),
      text: t('editor:discard.text', { fields: pathLabels(this.session.editing.changedPaths) }),
      actions: [{ value: 'yes', label: t('editor:save.discard'), tone: 'danger' }],
    });
    if (answer) {
      this.session.discard();
    }
  };

  #step = async ({ detail: { step } }) => {
    const question = {
      return: { field: { label: t('editor:return.comment'), hint: t('editor:return.hint'), required: true, limit: 2000 }, tone: 'primary' },
      withdrawal: { text: t('editor:withdraw.text'), tone: 'danger' },
    }[step];
    const answer = question
      ? await ask({
          heading: t(`editor:ask.${step}`),
          text: question.text,
          field: question.field,
          actions: [{ value: step, label: t(`editor:steps.${step}`), tone: question.tone }],
        })
      : { text: '' };
    if (!answer) {
      return;
    }
    if (await this.session.take(step, step === 'return' ? { comment: answer.text } : null)) {
      toast(t(`editor:done.${step}`));
      this.#leaveAfter(step);
    } else {
      await this.updateComplete;
      this.#showTrouble();
    }
  };

  #leaveAfter(step) {
    if (step === 'publication') {
      navigate(`/${this.kind}/${this.session.id}`);
    }
  }

  #keys = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && this.session.editing) {
      event.preventDefault();
      this.#save();
    }
  };

  #unload = (event) => {
    if (this.session.editing?.dirty) {
      this.session.keep();
      event.preventDefault();
    }
  };
}

define('kt-profile-editor', KtProfileEditor);
