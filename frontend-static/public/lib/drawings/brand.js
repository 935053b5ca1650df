import { html } from 'lit';

/** The seal: the roof that 客 and 家 have in common, over a moon gate. */
export const brandMark = () => html`<svg class="brand-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
  <rect width="48" height="48" rx="11" fill="var(--brand)" />
  <g fill="none" stroke="var(--porcelain)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
    <path d="M24 7.500v4" />
    <path d="M9 20v-4.500a4 4 0 0 1 4-4h22a4 4 0 0 1 4 4V20" />
    <path d="M18.6 39.200a11 11 0 1 1 10.8 0" />
    <path d="M14 40.500h20" />
  </g>
</svg>`;
