import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';

let count = 0;

/** A place for one file, dropped or chosen: `label`, `hint`, `accept` as an input takes it; tells `kt-file` {file}. */
export class KtDrop extends KtElement {
  static properties = { label: {}, hint: {}, accept: {}, over: { state: true } };

  static styles = css`
    kt-drop > .place {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      padding: var(--space-5) var(--space-4);
      border: 2px dashed var(--line-strong);
      border-radius: var(--radius-l);
      background: var(--paper);
      text-align: center;
      transition: background var(--quick), border-color var(--quick);
    }
    kt-drop > .place.over {
      border-color: var(--sea);
      background: var(--sea-soft);
    }
    kt-drop > .place > .icon {
      inline-size: 1.75rem;
      block-size: 1.75rem;
      color: var(--sea);
    }
    kt-drop input {
      position: absolute;
      opacity: 0;
      inline-size: 1px;
      block-size: 1px;
    }
    kt-drop label {
      color: var(--sea);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    kt-drop :focus-visible + label {
      outline: 3px solid var(--sea);
      outline-offset: 2px;
      border-radius: var(--radius-s);
    }
  `;

  #id = `drop-${++count}`;

  focus(options) {
    this.querySelector('input')?.focus(options);
  }

  render() {
    return html`<div class="place ${this.over ? 'over' : ''}" @dragover=${this.#drag} @dragleave=${this.#leave} @drop=${this.#drop}>
      ${icon('upload')}
      <p>
        ${t('common:dropHere')}
        <input type="file" id=${this.#id} accept=${this.accept ?? nothing} aria-describedby="${this.#id}-hint" @change=${this.#chosen} />
        <label for=${this.#id}>${t('common:chooseFile')}<span class="visually-hidden"> ${this.label}</span></label>
      </p>
      <p class="quiet small" id="${this.#id}-hint">${this.hint}</p>
    </div>`;
  }

  #drag(event) {
    event.preventDefault();
    this.over = true;
  }

  #leave() {
    this.over = false;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    this.#tell(event.dataTransfer.files[0]);
  }

  #chosen({ target }) {
    this.#tell(target.files[0]);
    target.value = ''; // the same file may be chosen again after a problem
  }

  #tell(file) {
    if (file) {
      this.dispatchEvent(new CustomEvent('kt-file', { detail: { file }, bubbles: true }));
    }
  }
}

define('kt-drop', KtDrop);
