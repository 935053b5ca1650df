import { html, svg } from 'lit';

// A moon gate with the bay behind it and a laid tea table before it: the first thing a guest sees. In the dark theme the
// same scene is an evening with the lamp lit, by colours alone.

const mountains = svg`<path
    d="M60 268c30-22 52-58 84-62 22-3 34 26 58 22 30-5 44-52 78-50 26 2 40 44 66 46 30 2 46-30 72-26 24 4 40 40 62 70z"
    fill="var(--hill-far)"
  />
  <path d="M40 286c40-8 66-40 100-38 26 2 40 28 70 26 34-2 60-34 96-30 40 4 70 44 150 46v10H40z" fill="var(--hill-near)" />`;

const bridge = svg`<g stroke="var(--porcelain)" stroke-width="2" fill="none" opacity=".85">
  <path d="M60 296c120-16 260-16 400-4" />
  <path d="M196 288V244M316 287V240" stroke-width="3" />
  <path
    d="M196 246l-52 44M196 254l-36 35M196 262l-20 26M196 246l52 40M196 254l36 32M196 262l20 25M316 242l-52 44M316 250l-36 36M316 258l-20 28M316 242l54 47M316 250l38 38M316 258l21 29"
    stroke-width="1"
  />
</g>`;

const sails = svg`<g fill="var(--porcelain)">
  <path d="M150 332l14-36v36zM167 332v-28l12 28z" />
  <path d="M144 335h42l-6 7h-30z" fill="var(--timber-dark)" />
  <path d="M352 322l9-22v22zM363 322v-17l7 17z" />
  <path d="M348 324h25l-4 5h-17z" fill="var(--timber-dark)" />
</g>`;

const lattice = svg`<g fill="none" stroke="var(--timber)" stroke-width="5">
  <circle cx="260" cy="250" r="206" stroke-width="16" />
  <circle cx="260" cy="250" r="190" stroke="var(--timber-dark)" stroke-width="2" />
</g>`;

const table = svg`<g>
  <path d="M96 432h328l14 20H82z" fill="var(--timber)" />
  <path d="M82 452h356v9H82z" fill="var(--timber-dark)" />
  <path d="M104 461h18l-6 49h-14zM398 461h18l2 49h-14z" fill="var(--timber-dark)" />
  <path d="M122 461h276c-20 18-44 12-60 12H182c-16 0-40 6-60-12z" fill="var(--timber-dark)" />
</g>`;

const teaSet = svg`<g stroke="var(--timber-dark)" stroke-width="2">
  <path d="M184 400c-30-8-40 34 4 34" fill="none" stroke="var(--timber-dark)" stroke-width="6" />
  <path d="M256 398c20-6 18-24 34-28-6 20-6 40-34 46z" fill="var(--porcelain)" />
  <path d="M178 404c0-18 18-28 42-28s42 10 42 28c0 14-8 24-18 30h-48c-10-6-18-16-18-30z" fill="var(--porcelain)" />
  <path d="M198 378c2-10 42-10 44 0z" fill="var(--porcelain)" />
  <circle cx="220" cy="367" r="5" fill="var(--brand)" stroke="none" />
  <path d="M188 410c22 12 42 12 64 0" fill="none" stroke="var(--water-deep)" stroke-width="3" stroke-linecap="round" />
  <path d="M304 414h34c0 12-5 19-12 20h-10c-7-1-12-8-12-20z" fill="var(--porcelain)" />
  <path d="M356 414h34c0 12-5 19-12 20h-10c-7-1-12-8-12-20z" fill="var(--porcelain)" />
  <path
    class="steam"
    d="M316 404c-6-9 6-12 0-22M327 404c-6-9 6-12 0-22M368 404c-6-9 6-12 0-22M379 404c-6-9 6-12 0-22"
    fill="none"
    stroke="var(--porcelain)"
    stroke-linecap="round"
  />
</g>`;

const vase = svg`<g>
  <path d="M140 434c-10-14-8-28 2-36v-10h16v10c10 8 12 22 2 36z" fill="var(--water-deep)" />
  <path d="M150 388c0-40-14-58-34-74M150 380c2-34 14-52 26-62M150 372c-2-20-8-30-16-38" fill="none" stroke="var(--timber-dark)" stroke-width="2.5" />
  <g fill="var(--lamp)">
    <circle cx="116" cy="314" r="6" />
    <circle cx="128" cy="328" r="5" />
    <circle cx="176" cy="318" r="6" />
    <circle cx="166" cy="336" r="5" />
    <circle cx="134" cy="334" r="4" />
  </g>
  <g fill="var(--leaf)">
    <path d="M140 344c-14-2-18-10-18-14 12 0 18 6 18 14zM156 352c12-2 16-10 16-14-12 2-16 8-16 14z" />
  </g>
</g>`;

const lantern = svg`<g>
  <path d="M404 0v74" stroke="var(--timber-dark)" stroke-width="2" />
  <circle class="glow" cx="404" cy="108" r="70" fill="var(--lamp)" />
  <path d="M386 74h36v8h-36zM386 134h36v8h-36z" fill="var(--timber-dark)" />
  <path d="M386 82h36c16 14 16 38 0 52h-36c-16-14-16-38 0-52z" fill="var(--lamp)" />
  <path d="M398 82c-8 16-8 36 0 52M410 82c8 16 8 36 0 52" fill="none" stroke="var(--timber-dark)" stroke-width="1" opacity=".5" />
  <path d="M404 142v26M399 168l5 18 5-18z" stroke="var(--lamp)" stroke-width="2" fill="var(--lamp)" />
</g>`;

export const bayWindow = () => html`<svg viewBox="0 0 520 510" aria-hidden="true" focusable="false">
  <defs>
    <clipPath id="moon-gate"><circle cx="260" cy="250" r="198" /></clipPath>
    <linearGradient id="bay-sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="var(--sky-high)" />
      <stop offset="1" stop-color="var(--sky-low)" />
    </linearGradient>
    <linearGradient id="bay-water" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="var(--water)" />
      <stop offset="1" stop-color="var(--water-deep)" />
    </linearGradient>
  </defs>
  <g clip-path="url(#moon-gate)">
    <rect x="50" y="40" width="420" height="260" fill="url(#bay-sky)" />
    <circle cx="330" cy="142" r="30" fill="var(--sun)" />
    ${mountains}
    <rect x="50" y="290" width="420" height="170" fill="url(#bay-water)" />
    <path
      d="M300 304h60M288 314h84M306 326h48M296 340h70M316 354h34"
      stroke="var(--glint)"
      stroke-width="2.5"
      stroke-linecap="round"
      opacity=".7"
    />
    ${bridge} ${sails}
  </g>
  ${lattice} ${lantern} ${vase} ${teaSet} ${table}
</svg>`;
