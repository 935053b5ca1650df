import { html, svg } from 'lit';

// A window for each living room, in the shape and with the view of the place that its guests come from.

const frame = (id, shape, view, bars) => html`<svg viewBox="0 0 320 190" aria-hidden="true" focusable="false">
  <defs>
    <clipPath id=${`window-${id}`}>${shape}</clipPath>
    <linearGradient id=${`sky-${id}`} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="var(--sky-high)" />
      <stop offset="1" stop-color="var(--sky-low)" />
    </linearGradient>
  </defs>
  <rect width="320" height="190" fill="var(--wall)" />
  <g clip-path=${`url(#window-${id})`}>
    <rect width="320" height="190" fill=${`url(#sky-${id})`} />
    ${view}
  </g>
  <g fill="none" stroke="var(--timber)" stroke-width="6">${shape} ${bars}</g>
</svg>`;

const sill = svg`<path d="M20 178h280" stroke="var(--timber-dark)" stroke-width="8" />`;

/** An arcade over the Mediterranean, with an olive branch. */
const israel = () =>
  frame(
    'israel',
    svg`<path d="M28 178V74a42 42 0 0 1 84 0v104zM118 178V74a42 42 0 0 1 84 0v104zM208 178V74a42 42 0 0 1 84 0v104z" />`,
    svg`<circle cx="250" cy="72" r="17" fill="var(--sun)" />
      <path d="M0 128h320v62H0z" fill="var(--water)" />
      <path d="M212 138h40M204 147h56M218 157h30" stroke="var(--glint)" stroke-width="2" stroke-linecap="round" />
      <path d="M0 150c30-16 66-18 100 2 20 12 30 26 40 40H0z" fill="var(--hill-near)" />
      <g fill="var(--porcelain)">
        <path d="M22 150h24v-22H22zM48 154h20v-34H48zM70 158h22v-20H70z" />
        <path d="M52 120a6 6 0 0 1 12 0z" fill="var(--gold)" />
      </g>
      <path d="M128 60c20 14 34 30 38 54" fill="none" stroke="var(--timber-dark)" stroke-width="2" />
      <g fill="var(--leaf)">
        <path d="M136 66c14-8 22-4 26 2-10 4-18 4-26-2zM144 74c-12 2-18 10-16 16 8-2 14-8 16-16zM152 84c14-6 22-2 24 4-10 4-18 2-24-4zM158 96c-12 0-18 6-18 12 8 0 14-4 18-12z" />
      </g>`,
    sill,
  );

/** A tall casement over the roofs of an old town. */
const eu = () =>
  frame(
    'eu',
    svg`<path d="M40 14h240v164H40z" />`,
    svg`<circle cx="98" cy="54" r="16" fill="var(--sun)" />
      <path d="M0 132c50-34 90-20 130-12s110-26 190 4v66H0z" fill="var(--hill-far)" />
      <path d="M0 168v-30h34v-16l22-18 22 18v16h30v-34l10-44 10 44v34h34v-22l26-20 26 20v22h20v-40h8l8-26 8 26h8v40h52v30z" fill="var(--hill-near)" />
      <path d="M0 190v-34h52l20-18 20 18h60l24-20 24 20h120v34z" fill="var(--water-deep)" />
      <g fill="var(--sun)">
        <path d="M62 164h8v10h-8zM78 164h8v10h-8zM166 166h8v10h-8zM182 166h8v10h-8zM240 166h8v10h-8z" />
      </g>`,
    svg`<path d="M120 14v164M200 14v164M40 66h240" stroke-width="4" />${sill}`,
  );

/** A round window in a paper wall: a mountain, a pine, quiet waves. */
const japan = () =>
  frame(
    'japan',
    svg`<circle cx="160" cy="95" r="80" />`,
    svg`<circle cx="196" cy="58" r="16" fill="var(--lamp)" opacity=".85" />
      <path d="M60 150c40-14 62-66 86-84 6-4 16-4 22 0 26 18 52 70 92 84z" fill="var(--hill-far)" />
      <path d="M146 66c6-4 16-4 22 0l16 20-9-3-7 8-10-8-9 9-8-8-10 2z" fill="var(--porcelain)" />
      <path d="M60 146h200v40H60z" fill="var(--water)" />
      <path
        d="M84 158q8-8 16 0t16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0M92 168q8-8 16 0t16 0 16 0 16 0 16 0 16 0 16 0 16 0"
        fill="none"
        stroke="var(--glint)"
        stroke-width="2"
      />
      <path d="M84 176c14-22 10-50 28-66" fill="none" stroke="var(--timber-dark)" stroke-width="5" />
      <g fill="var(--leaf)">
        <path d="M84 112c8-14 36-18 50-6-14 8-36 10-50 6zM76 132c6-12 28-14 38-6-10 8-28 10-38 6zM96 96c8-10 26-10 34-2-10 6-24 6-34 2z" />
      </g>`,
    svg`<path d="M20 14v164M52 14v164M20 60h32M20 106h32M20 152h32M268 14v164M300 14v164M268 60h32M268 106h32M268 152h32" stroke-width="3" />
      ${sill}`,
  );

/** For living rooms that have no drawing of their own yet: a lattice window on the bay. */
const any = () =>
  frame(
    'any',
    svg`<path d="M60 20h200v158H60z" />`,
    svg`<circle cx="210" cy="64" r="16" fill="var(--sun)" />
      <path d="M40 130c50-40 90-10 130-14s70-20 110 14v60H40z" fill="var(--hill-far)" />
      <path d="M40 134h240v56H40z" fill="var(--water)" />`,
    svg`<path d="M60 60h200M60 138h200M110 20v158M210 20v158" stroke-width="4" />${sill}`,
  );

const DRAWINGS = { israel, eu, japan };

/** The window of the living room with this id. */
export const roomWindow = (id) => (DRAWINGS[id] ?? any)();
