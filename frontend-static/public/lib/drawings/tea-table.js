import { html } from 'lit';

/** A low table with a pot and two cups: somebody is expected. Colours come from the theme. */
export const teaTable = () => html`<svg viewBox="0 0 220 130" aria-hidden="true" focusable="false">
  <ellipse cx="110" cy="118" rx="96" ry="7" fill="var(--sunken)" />
  <path d="M28 84h164l-6 9H34z" fill="var(--timber)" />
  <path d="M42 93h10l-5 25h-7zM168 93h10l2 25h-7z" fill="var(--timber-dark)" />
  <path d="M52 93h116c-8 9-20 6-28 6H80c-8 0-20 3-28-6z" fill="var(--timber-dark)" opacity=".55" />
  <path
    d="M84 52c0-11 11-17 25-17s25 6 25 17c0 14-5 25-12 31H96c-7-6-12-17-12-31z"
    fill="var(--porcelain)"
    stroke="var(--line-strong)"
    stroke-width="1.5"
  />
  <path d="M133 57c12-4 11-15 21-17-4 12-4 24-21 27z" fill="var(--porcelain)" stroke="var(--line-strong)" stroke-width="1.5" />
  <path d="M86 46c-16-6-22 24 2 25" fill="none" stroke="var(--line-strong)" stroke-width="4" />
  <path d="M96 36c2-6 24-6 26 0z" fill="var(--porcelain)" stroke="var(--line-strong)" stroke-width="1.5" />
  <circle cx="109" cy="29" r="3.5" fill="var(--seal)" />
  <path d="M90 58c12 7 26 7 38 0" fill="none" stroke="var(--sea)" stroke-width="2" stroke-linecap="round" />
  <g fill="var(--porcelain)" stroke="var(--line-strong)" stroke-width="1.5">
    <path d="M46 68h22c0 9-3 15-8 16h-6c-5-1-8-7-8-16z" />
    <path d="M158 68h22c0 9-3 15-8 16h-6c-5-1-8-7-8-16z" />
  </g>
  <path
    d="M54 60c-4-6 4-8 0-15M61 60c-4-6 4-8 0-15M166 60c-4-6 4-8 0-15M173 60c-4-6 4-8 0-15"
    fill="none"
    stroke="var(--line-strong)"
    stroke-width="1.5"
    stroke-linecap="round"
    opacity=".7"
  />
</svg>`;
