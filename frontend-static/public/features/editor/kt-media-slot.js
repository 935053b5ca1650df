import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatBytes } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { ProblemError, asProblem } from '../../lib/problems.js';
import '../../lib/elements/kt-drop.js';
import '../../lib/elements/kt-logo.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-progress.js';
import { MEDIA } from './kinds.js';
import { fieldLabel } from './labels.js';

/** A profile's logo, deck or video: what is there, and a place to put another. `session`, `slot`. */
export class KtMediaSlot extends KtElement {
  static properties = {
    session: { attribute: false },
    slotName: { attribute: false },
    revision: { type: Number },
    sent: { state: true },
    problem: { state: true },
  };

  static styles = css`
    kt-media-slot {
      display: grid;
      gap: var(--space-3);
      align-content: start;
    }
    kt-media-slot h3 {
      font-family: var(--font-sans);
      font-size: var(--text-s);
    }
    kt-media-slot .present {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--paper);
    }
    kt-media-slot .what {
      display: grid;
      flex: 1;
      min-inline-size: 0;
    }
    kt-media-slot .sending {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    kt-media-slot kt-progress {
      inline-size: 100%;
    }
  `;

  #abort = null;

  disconnectedCallback() {
    this.#abort?.abort();
    super.disconnectedCallback();
  }

  focus(options) {
    this.querySelector('kt-drop, a')?.focus(options);
  }

  render() {
    const file = this.session.editing.view?.media?.[this.slotName];
    return html`<h3>${fieldLabel(this.slotName)}</h3>
      ${file ? this.#present(file) : nothing}
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      ${this.sent ? this.#sending() : this.#place()}`;
  }

  #place() {
    const { types, names, megabytes } = MEDIA[this.slotName];
    const hint = t(`editor:files.hint.${this.slotName}`, { types: names, size: formatBytes(megabytes * 1e6) });
    return html`<kt-drop .label=${fieldLabel(this.slotName)} .hint=${hint} .accept=${types.join(',')}
      @kt-file=${({ detail }) => this.#take(detail.file)}></kt-drop>`;
  }

  #present(file) {
    const name = fieldLabel(this.slotName);
    return html`<div class="present">
      ${this.slotName === 'logo'
        ? html`<kt-logo .name=${this.session.editing.view.name} .file=${file}></kt-logo>`
        : icon(this.slotName === 'deck' ? 'file' : 'play')}
      <span class="what">
        <a href=${file.url} target="_blank" rel="noopener">${t('editor:files.open', { name })}</a>
        <span class="quiet small">${file.size ? formatBytes(file.size) : ''}</span>
      </span>
      <button type="button" class="icon-button" aria-label=${t('editor:files.remove', { name })} @click=${() => this.#put(null)}>
        ${icon('trash')}
      </button>
    </div>`;
  }

  #sending() {
    const { done, of } = this.sent;
    const label = done < of ? t('editor:files.sending') : t('editor:files.checking');
    return html`<div class="sending" role="status">
      <kt-progress .label=${label} .value=${Math.round((done / of) * 100)} .max=${done < of ? 100 : 0}></kt-progress>
      <button type="button" class="link-button" @click=${() => this.#abort.abort()}>${t('common:cancel')}</button>
    </div>`;
  }

  /** What is plainly too large or of the wrong kind is not sent at all. */
  #take(file) {
    const { types, megabytes } = MEDIA[this.slotName];
    if (file.size > megabytes * 1024 * 1024) {
      this.problem = new ProblemError({ slug: 'file-too-large' });
    } else if (file.type && !types.includes(file.type)) {
      this.problem = new ProblemError({ slug: 'file-type-refused' });
    } else {
      this.#put(file);
    }
  }

  async #put(file) {
    this.problem = null;
    this.#abort = new AbortController();
    this.sent = file && { done: 0, of: file.size };
    const onProgress = (done, of) => (this.sent = { done, of });
    try {
      await this.session.file(this.slotName, file, { onProgress, signal: this.#abort.signal });
    } catch (error) {
      this.problem = error.name === 'AbortError' ? null : asProblem(error);
    }
    this.sent = null;
  }
}

define('kt-media-slot', KtMediaSlot);
