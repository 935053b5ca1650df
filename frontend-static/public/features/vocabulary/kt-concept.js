import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { patch, post, read, remove } from '../../lib/api.js';
import { currentLanguage, t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor, fieldErrorText, problemText } from '../../lib/problem-messages.js';
import { navigate } from '../../lib/router.js';
import { toast } from '../../lib/toasts.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { LANGUAGES, add, draftOf, drop, languageOf, lead, meant, moveUnder, patchOf, rebase } from './concept-draft.js';
import './kt-broader.js';
import './kt-concept-history.js';
import './kt-words.js';

/**
 * One concept to change: `concept` is its id, or null for a new one; `carried` a word that somebody searched and that is to
 * go into it. `drafts` keeps what is unsaved. Tells `kt-saved` {id} and `kt-draft`.
 */
export class KtConcept extends KtElement {
  static properties = {
    concept: {},
    carried: {},
    concepts: { attribute: false },
    drafts: { attribute: false },
    draft: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  static styles = css`
    kt-concept {
      display: grid;
      gap: var(--space-5);
    }
    kt-concept .words {
      display: grid;
      gap: var(--space-4) var(--space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    }
    kt-concept h2 {
      overflow-wrap: anywhere;
    }
    kt-concept .facts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    kt-concept .save.dirty {
      position: sticky;
      inset-block-end: 0;
      z-index: 4;
    }
    kt-concept .save {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin-inline: calc(-1 * var(--space-5));
      margin-block-end: calc(-1 * var(--space-5));
      padding: var(--space-3) var(--space-5);
      border-block-start: 1px solid var(--line);
      border-end-start-radius: var(--radius-l);
      border-end-end-radius: var(--radius-l);
      background: var(--surface);
    }
    kt-concept .save .button.danger {
      margin-inline-start: auto;
    }
    kt-concept summary {
      cursor: pointer;
      font-weight: 550;
    }
    kt-concept details > kt-concept-history {
      display: block;
      margin-block-start: var(--space-3);
    }
  `;

  #loaded = new Loading(this, async (id, signal) => (await read(`/api/concepts/${id}`, { signal })).value);
  #reload = () => this.concept && this.#load();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-language', this.#reload); // names come in the reader's language
  }

  disconnectedCallback() {
    document.removeEventListener('keting-language', this.#reload);
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('concept') || changed.has('carried')) {
      this.problem = null;
      this.draft = null;
      this.#load();
    }
  }

  async #load() {
    const { concept } = this;
    if (concept) {
      await this.#loaded.run(concept);
    } else {
      this.#loaded.reset();
    }
    const loaded = concept ? this.#loaded.value : undefined;
    if (concept !== this.concept || (concept && loaded?.id !== concept)) {
      return;
    }
    const kept = this.drafts.get(concept);
    this.#keep(this.#carry(kept && (!concept || kept.version === loaded.version) ? kept : draftOf(loaded)));
  }

  /** A word that somebody searched goes to the words of its language; in Latin letters, to the reader's, if that has them. */
  #carry(draft) {
    const reader = currentLanguage().id;
    const language = this.carried && languageOf(this.carried);
    return this.carried ? add(draft, language === 'en' && ['de', 'fr'].includes(reader) ? reader : language, [this.carried]) : draft;
  }

  #keep(draft) {
    this.draft = draft;
    this.drafts.keep(this.concept, draft);
    this.dispatchEvent(new CustomEvent('kt-draft', { bubbles: true }));
  }

  render() {
    if (this.#loaded.problem) {
      return html`<kt-problem .problem=${this.#loaded.problem} .retry=${() => this.#load()}></kt-problem>`;
    }
    if (!this.draft) {
      return html`<kt-skeleton></kt-skeleton>`;
    }
    const loaded = this.concept ? this.#loaded.value : null;
    return html`<div>
        <h2 tabindex="-1">${loaded ? html`<bdi>${loaded.label}</bdi>` : t('vocabulary:new.heading')}</h2>
        ${loaded ? this.#facts(loaded) : html`<p>${t('vocabulary:new.lead')}</p>`}
      </div>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      ${this.#at('/terms') ? html`<p class="failed">${this.#at('/terms')}</p>` : nothing}
      <div class="words" @kt-words=${this.#words}>
        ${LANGUAGES.map(
          (language) => html`<kt-words .draft=${this.draft} .language=${language} .faults=${this.#faults(language)}></kt-words>`,
        )}
      </div>
      <kt-broader .concepts=${this.concepts} .concept=${this.concept} .value=${this.draft.broader} .error=${this.#at('/broader')}
        @kt-broader=${({ detail }) => this.#keep(moveUnder(this.draft, detail.id))}></kt-broader>
      ${loaded?.history?.length
        ? html`<details><summary>${t('vocabulary:history.heading')} <bdi>(${loaded.history.length})</bdi></summary>
            <kt-concept-history .items=${loaded.history}></kt-concept-history></details>`
        : nothing}
      ${this.#save(loaded)}`;
  }

  #facts({ profiles, own, narrower }) {
    return html`<p class="facts">
      <a href="/startups?concept=${encodeURIComponent(this.concept)}">${t('vocabulary:concepts.profiles', { count: profiles })}</a>
      ${own ? html`<kt-chip tone="tea" .label=${t('vocabulary:concepts.own')}></kt-chip>` : nothing}
      ${narrower.map(({ id, label }) => html`<a href="/vocabulary?concept=${encodeURIComponent(id)}"><kt-chip icon="topic" .label=${label}></kt-chip></a>`)}
    </p>`;
  }

  #save(loaded) {
    const dirty = patchOf(this.draft) !== null;
    return html`<div class="save ${dirty ? 'dirty' : ''}">
      <button type="button" class="button primary" aria-disabled=${dirty && !this.busy ? 'false' : 'true'} @click=${this.#saved}>
        ${t(this.busy ? 'vocabulary:save.busy' : loaded ? 'vocabulary:save.action' : 'vocabulary:save.create')}
      </button>
      ${dirty ? html`<button type="button" class="button quiet" @click=${this.#discard}>${t('vocabulary:save.discard')}</button>` : nothing}
      ${loaded?.own ? html`<button type="button" class="button danger" @click=${this.#delete}>${icon('trash')}${t('vocabulary:delete.action')}</button>` : nothing}
    </div>`;
  }

  #at(pointer) {
    return errorFor(this.problem, pointer);
  }

  /** The server names words by their place in what was sent. */
  #faults(language) {
    const start = `/terms/${language}`;
    return (this.problem?.errors ?? [])
      .filter(({ pointer }) => pointer === start || pointer.startsWith(`${start}/`))
      .map((error) => {
        const word = this.sent?.terms?.[language]?.[Number(error.pointer.slice(start.length + 1))] ?? '';
        const homonym = this.problem.params.homonyms?.find((one) => one.pointer === error.pointer);
        const label = this.concepts.find(({ id }) => id === homonym?.concept)?.label ?? homonym?.concept;
        return { word, homonym, text: homonym ? t('vocabulary:words.taken', { label }) : fieldErrorText(error) };
      });
  }

  #words({ detail: { language, add: added, drop: dropped, lead: first, meant: word } }) {
    if (word) {
      this.#keep(meant(this.draft, word));
      this.#saved();
    } else if (added) {
      this.#keep(add(this.draft, language, [added].flat()));
    } else {
      this.#keep(dropped ? drop(this.draft, language, dropped) : lead(this.draft, language, first));
    }
  }

  #discard = () => {
    this.problem = null;
    this.#keep(draftOf(this.concept ? this.#loaded.value : undefined));
  };

  #saved = async () => {
    const body = patchOf(this.draft);
    if (!body || this.busy) {
      return;
    }
    this.busy = true;
    this.sent = body;
    try {
      const { value } = this.concept
        ? await patch(`/api/concepts/${this.concept}`, body, { version: this.draft.version })
        : await post('/api/concepts', body);
      this.problem = null;
      this.drafts.drop(this.concept);
      toast(t('vocabulary:save.done', { label: value.label }));
      this.dispatchEvent(new CustomEvent('kt-saved', { detail: { id: value.id }, bubbles: true }));
      if (this.concept) {
        this.carried = null;
        await this.#load();
      }
    } catch (error) {
      this.#refused(asProblem(error));
    }
    this.busy = false;
  };

  /** Somebody else was faster: our changes go on top of theirs, for the person to look at and save. */
  #refused(problem) {
    this.problem = problem;
    const { current } = problem.params;
    if (problem.slug === 'stale-version' && current) {
      this.#loaded.value = current;
      this.#keep(rebase(this.draft, current));
    }
  }

  #delete = async () => {
    const { label, version } = this.#loaded.value;
    const answer = await ask({
      heading: t('vocabulary:delete.heading', { label }),
      text: t('vocabulary:delete.text'),
      actions: [{ value: 'delete', label: t('vocabulary:delete.action'), tone: 'danger' }],
    });
    if (!answer) {
      return;
    }
    try {
      await remove(`/api/concepts/${this.concept}`, { version });
      this.drafts.drop(this.concept);
      this.dispatchEvent(new CustomEvent('kt-saved', { detail: { id: null }, bubbles: true }));
      navigate('/vocabulary');
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  };
}

define('kt-concept', KtConcept);
