import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { pageTitle } from '../../lib/page-title.js';
import { navigate } from '../../lib/router.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { EditorSession } from './editor-session.js';
import { EditorWindow } from './editor-window.js';
import { errorPaths } from './errors.js';
import { KINDS } from './kinds.js';
import { pathLabels } from './labels.js';
import './kt-completeness.js';
import './kt-editor-form.js';
import './kt-editor-notes.js';
import './kt-save-bar.js';
import './kt-standing.js';
import { askBefore, askToDiscard } from './questions.js';

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

  constructor() {
    super();
    new EditorWindow(this, this.session, this.#save);
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
    this.sectors = (facets?.concept ?? []).map(({ label, value }) => label ?? value);
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
      <div class="page columns" @kt-go=${({ detail }) => this.#reveal(detail.path)} @kt-decide=${this.#decide} @kt-discard=${this.#discard}>
        <aside class="side" aria-label=${t('editor:standing.label')}><div>${view ? this.#side(view) : nothing}${this.#contents()}</div></aside>
        <div class="main">
          <kt-editor-notes .session=${this.session} .revision=${this.#revision}></kt-editor-notes>
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
      this.querySelector('kt-editor-notes').focus();
    } else {
      this.#showTrouble();
    }
    return false;
  };

  #showTrouble() {
    const [lacking] = this.session.trouble?.params.oneOf ?? [];
    const first = lacking ? `texts/${lacking}/` : errorPaths(this.session.trouble)[0];
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
    if (await askToDiscard(this.session.editing.changedPaths)) {
      this.session.discard();
    }
  };

  #step = async ({ detail: { step } }) => {
    const answer = await askBefore(step);
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
}

define('kt-profile-editor', KtProfileEditor);
