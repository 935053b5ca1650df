import { css, html, nothing } from 'lit';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { matched } from './suggestions.js';

const ICONS = { name: 'house', concept: 'topic', country: 'pin', city: 'pin' };

export const suggestionStyles = css`
  kt-search-field .suggestions {
    position: absolute;
    z-index: 20;
    inset-inline-start: 0;
    inset-block-start: calc(100% + var(--space-1));
    inline-size: min(100%, 42rem);
    max-block-size: min(26rem, 60vh);
    overflow-y: auto;
    padding: var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow-high);
  }
  kt-search-field .suggestions [role='group'] + [role='group'] {
    margin-block-start: var(--space-1);
    padding-block-start: var(--space-1);
    border-block-start: 1px solid var(--line);
  }
  kt-search-field .suggestions .of {
    padding: var(--space-1) var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  kt-search-field [role='option'] {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--tap);
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius-m);
    line-height: 1.35;
    cursor: pointer;
  }
  kt-search-field [role='option'] .icon {
    color: var(--ink-soft);
  }
  kt-search-field [role='option'] .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-3);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  kt-search-field [role='option'] .detail {
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  kt-search-field [role='option']:hover,
  kt-search-field [role='option'][aria-selected='true'] {
    background: var(--sea-soft);
  }
  kt-search-field [role='option'][aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--sea);
  }
  kt-search-field [role='option'] b {
    color: var(--sea-strong);
    font-weight: 650;
  }
`;

const cut = (text, typed) => matched(text, typed).map(({ text: part, hit }) => (hit ? html`<b>${part}</b>` : part));

const option = (item, { active, typed, choose }) => html`<div id="suggestion-${item.at}" role="option"
  aria-selected=${item.at === active ? 'true' : 'false'} @click=${() => choose(item)}>
  ${icon(ICONS[item.kind])}
  <span class="words"><bdi>${cut(item.text, typed)}</bdi>${item.detail && item.detail !== item.text
    ? html`<bdi class="detail">${cut(item.detail, typed)}</bdi>`
    : nothing}</span>
</div>`;

/** The list under the search box. A press on it leaves the focus, and the phone's keyboard, where they are. */
export const suggestionList = ({ groups, shown, ...how }) => html`<div id="suggestions" role="listbox" class="suggestions"
  aria-label=${t('search:suggestions.label')} ?hidden=${!shown} @mousedown=${(event) => event.preventDefault()}>
  ${groups.map(
    ({ group, items }) => html`<div role="group" aria-labelledby="suggestions-${group}">
      <div id="suggestions-${group}" role="presentation" class="of">${t(`search:suggestions.${group}`)}</div>
      ${items.map((item) => option(item, how))}
    </div>`,
  )}
</div>`;
