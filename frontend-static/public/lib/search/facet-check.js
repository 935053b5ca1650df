import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../format.js';
import { facetLabel } from './labels.js';

/** One value to tick, with how many it would bring. */
export const facetCheck = (name, { value, label, count }, chosen) => html`<label class="check">
  <input type="checkbox" .checked=${live(chosen.includes(value))}
    @change=${({ target }) => target.dispatchEvent(new CustomEvent('kt-toggle', { detail: { name, value }, bubbles: true }))} />
  <span class="value"><bdi>${label ?? facetLabel(name, value)}</bdi></span><span class="count">${formatNumber(count)}</span>
</label>`;
