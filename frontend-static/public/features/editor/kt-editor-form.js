import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import '../../lib/elements/kt-field.js';
import { audiencePath } from './content.js';
import { errorAt } from './errors.js';
import { FACTS, factValue } from './facts.js';
import { AUDIENCES, KINDS, MEDIA } from './kinds.js';
import { anchor, sectionLabel } from './labels.js';
import './kt-media-slot.js';
import './kt-translations.js';

const PART_FACTS = {
  startups: {
    who: ['name', 'localName', 'country', 'city', 'website', 'founded', 'livingRoom', 'teamSize', 'languages'],
    make: ['sectors', 'tags', 'stage', 'trl'],
    seek: ['seeking'],
  },
  investors: {
    who: ['name', 'localName', 'kind', 'country', 'city', 'website', 'assetsUnderManagement', 'livingRoom', 'languages'],
    invest: ['sectors', 'stages', 'ticket'],
  },
};

/** The form itself, in parts. `session`; `sectors` are suggested; what is said goes to the session at once. */
export class KtEditorForm extends KtElement {
  static properties = { session: { attribute: false }, sectors: { attribute: false }, revision: { type: Number } };

  static styles = css`
    kt-editor-form {
      display: grid;
      gap: var(--space-5);
    }
    kt-editor-form > .part {
      display: grid;
      gap: var(--space-5);
      scroll-margin-block-start: 5rem;
    }
    kt-editor-form .part > header p {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-editor-form .fields {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    }
    kt-editor-form .whole {
      grid-column: 1 / -1;
    }
    kt-editor-form .part [id^='edit-'] {
      scroll-margin-block: 6rem 8rem;
    }
  `;

  get #form() {
    const { editing, trouble, rooms } = this.session;
    return {
      value: (path) => editing.get(path),
      error: (path) => errorAt(trouble, path),
      rooms: rooms ?? [],
      sectors: this.sectors,
    };
  }

  render() {
    const form = this.#form;
    return KINDS[this.session.kind].parts.map(
      (part) => html`<section class="card part" id="part-${part}" aria-labelledby="part-${part}-heading" @kt-change=${this.#change}>
        <header>
          <h2 id="part-${part}-heading">${t([`editor:parts.${part}.${this.session.kind}`, `editor:parts.${part}.heading`])}</h2>
          <p>${t(`editor:parts.${part}.text`)}</p>
        </header>
        ${this.#part(part, form)}
      </section>`,
    );
  }

  #part(part, form) {
    const facts = PART_FACTS[this.session.kind][part];
    if (facts) {
      return html`<div class="fields">${facts.map((name) => FACTS[name](form))}</div>`;
    }
    return { texts: this.#texts, files: this.#files, audience: this.#audience }[part].call(this, form);
  }

  #texts(form) {
    return html`<kt-translations .session=${this.session} .error=${form.error} .revision=${this.revision}></kt-translations>`;
  }

  #files() {
    if (this.session.editing.isNew) {
      return html`<p class="quiet">${t('editor:files.later')}</p>`;
    }
    return html`<div class="fields">
      ${Object.keys(MEDIA).map(
        (slot) => html`<kt-media-slot id=${anchor(slot)} .session=${this.session} .slotName=${slot} .revision=${this.revision}></kt-media-slot>`,
      )}
    </div>`;
  }

  #audience(form) {
    const options = AUDIENCES.map((value) => ({ value, label: t(`editor:audience.to.${value}`) }));
    return html`<div class="fields">
      ${KINDS[this.session.kind].sections.map((section) => {
        const path = audiencePath(section);
        return html`<kt-field id=${anchor(path)} type="select" required .name=${path} .label=${sectionLabel(section)} .options=${options}
          .value=${form.value(path)} .hint=${t(`editor:audience.hint.${form.value(path)}`)} .error=${form.error(path)}></kt-field>`;
      })}
    </div>`;
  }

  #change({ detail: { name, value } }) {
    this.session.set(name, factValue(name, value));
  }

  /** Puts the person where a path is written, whatever has to be opened for it. */
  async reveal(path) {
    const [, field, language] = path.split('/');
    if (path.startsWith('texts/')) {
      const texts = this.querySelector('kt-translations');
      await texts.show(language || texts.left);
      return this.#focus(anchor(`texts/${field || KINDS[this.session.kind].texts[0]}/${language || texts.left}`));
    }
    return this.#focus(anchor(path));
  }

  #focus(id) {
    const element = document.getElementById(id) ?? nothing;
    element.focus?.({ preventScroll: true });
    element.scrollIntoView?.({ block: 'center', behavior: 'smooth' });
  }
}

define('kt-editor-form', KtEditorForm);
