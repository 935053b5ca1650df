import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { KtElement, define } from '../element.js';
import { currentLanguage, t } from '../i18n.js';
import { icon } from '../icons.js';
import { navigate } from '../router.js';
import { boxStyles } from './search-styles.js';
import { suggestionList, suggestionStyles } from './suggestion-list.js';
import { Suggestions } from './suggestions.js';

/**
 * The search box of a result page, a combobox: `kind` startups|investors, `q`, `label`, `placeholder`. Tells `kt-query` {q} at
 * every change that is no part of a composition, and `kt-settle` {q, chosen} when the reader means it: by Enter, or by a
 * suggestion that was `chosen`.
 */
export class KtSearchField extends KtElement {
  static properties = { kind: {}, q: {}, label: {}, placeholder: {}, open: { state: true }, active: { state: true } };

  static styles = [boxStyles, suggestionStyles];

  #suggestions = new Suggestions(this);
  #told = ''; // what the page has heard; an address that comes back with it must not touch the letters
  #composing = false;

  constructor() {
    super();
    this.q = '';
    this.active = -1;
  }

  get #input() {
    return this.querySelector('input');
  }

  willUpdate(changed) {
    if (changed.has('q') && this.q.trim() !== this.#told.trim() && !this.#composing) {
      this.#told = this.q;
    }
  }

  updated() {
    if (this.#input.value !== this.#told && !this.#composing) {
      this.#input.value = this.#told;
    }
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    const { groups, items } = this.#suggestions;
    const shown = this.open && items.length > 0;
    const active = shown && this.active >= 0 ? `suggestion-${this.active}` : undefined;
    return html`<form role="search" action="/${this.kind}" @submit=${this.#submit} @focusout=${this.#left}>
        <input type="text" name="q" role="combobox" dir=${this.#told ? 'auto' : currentLanguage().dir} autocomplete="off"
          autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-label=${this.label} placeholder=${this.placeholder}
          aria-autocomplete="list" aria-expanded=${shown ? 'true' : 'false'} aria-controls="suggestions"
          aria-activedescendant=${ifDefined(active)} @input=${this.#typed} @keydown=${this.#key}
          @compositionstart=${() => (this.#composing = true)} @compositionend=${this.#composed} />
        ${this.#told
          ? html`<button type="button" class="icon-button" aria-label=${t('search:clearWords')} @click=${this.#clear}>${icon('xmark')}</button>`
          : nothing}
        <button class="icon-button" aria-label=${t('shell:search.submit')}>${icon('search')}</button>
      </form>
      ${suggestionList({ groups, shown, active: this.active, typed: this.#told, choose: (item) => this.#choose(item) })}
      <span class="visually-hidden" role="status">${shown ? t('search:suggestions.count', { count: items.length }) : ''}</span>`;
  }

  #typed(event) {
    if (event.isComposing || this.#composing) {
      return; // pinyin or kana on the way to the words that are meant
    }
    this.#told = event.target.value;
    this.active = -1;
    this.open = true;
    this.#suggestions.ask(this.#told, this.kind === 'investors' ? 'INVESTOR' : 'STARTUP');
    this.#tell('kt-query');
    this.requestUpdate();
  }

  #composed(event) {
    this.#composing = false;
    this.#typed({ target: event.target });
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) {
      return; // the keys belong to the composition
    }
    const count = this.#suggestions.items.length;
    const keys = { ArrowDown: () => this.#move(1, count), ArrowUp: () => this.#move(-1, count), Escape: () => this.#escape() };
    if (keys[event.key] && (count > 0 || event.key === 'Escape')) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  /** Through all suggestions and the box itself, in a circle. */
  #move(step, count) {
    this.active = this.open ? ((this.active + 1 + step + count + 1) % (count + 1)) - 1 : step > 0 ? 0 : count - 1;
    this.open = true;
  }

  #escape() {
    if (this.open && this.#suggestions.items.length > 0) {
      this.open = false; // an arrow key brings them back
      this.active = -1;
    } else if (this.#told) {
      this.#clear();
    }
  }

  #submit(event) {
    event.preventDefault();
    if (this.#composing) {
      return; // some browsers submit with the Enter that ends a composition
    }
    const chosen = this.open ? this.#suggestions.items[this.active] : undefined;
    if (chosen) {
      this.#choose(chosen);
      return;
    }
    this.#close();
    this.#tell('kt-settle');
  }

  #choose(item) {
    this.#close();
    if (item.kind === 'name' && item.id) {
      navigate(`/${this.kind}/${encodeURIComponent(item.id)}`);
      return;
    }
    this.#told = item.query ?? item.text;
    this.#input.focus();
    this.#tell('kt-settle', { chosen: true });
  }

  #clear() {
    this.#told = '';
    this.#close();
    this.#input.focus();
    this.#tell('kt-settle');
  }

  #left(event) {
    if (!this.contains(event.relatedTarget)) {
      this.#close();
    }
  }

  #close() {
    this.#suggestions.clear();
    this.open = false;
    this.active = -1;
  }

  #tell(name, more) {
    this.dispatchEvent(new CustomEvent(name, { detail: { q: this.#told, ...more }, bubbles: true }));
  }
}

define('kt-search-field', KtSearchField);
