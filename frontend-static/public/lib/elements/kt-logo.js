import { css, html } from 'lit';
import { KtElement, define } from '../element.js';

const TINTS = 5;

/** A stable choice out of `count` for a name, so that a company keeps its colour. */
export function tintOf(name, count = TINTS) {
  let sum = 0;
  for (const character of name ?? '') {
    sum = (sum * 31 + character.codePointAt(0)) % 9973;
  }
  return sum % count;
}

/** Up to two letters that stand for a name; one character for Chinese and Japanese. */
export function initials(name) {
  const words = (name ?? '').trim().split(/[\s·.&,–-]+/u).filter(Boolean);
  if (words.length === 0) {
    return '·';
  }
  const first = [...words[0]][0];
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(first)) {
    return first;
  }
  const second = words.length > 1 ? [...words[1]][0] : '';
  return (first + second).toLocaleUpperCase();
}

/** A file as the server names it: its id, its path, or `{url}`. */
const addressOf = (file) => file.url ?? (file.startsWith('/') ? file : `/api/files/${file}`);

/** A company's logo, or its initials on a quiet tint while it has none. `name`, `file` (id), `size` s|m|l, `round` for people. */
export class KtLogo extends KtElement {
  static properties = { name: {}, file: { attribute: false }, size: { reflect: true }, round: { type: Boolean } };

  static styles = css`
    kt-logo {
      display: inline-block;
      flex: none;
      inline-size: 3rem;
      block-size: 3rem;
    }
    kt-logo[size='s'] {
      inline-size: 2rem;
      block-size: 2rem;
      font-size: 0.8rem;
    }
    kt-logo[size='l'] {
      inline-size: clamp(4rem, 14vw, 6rem);
      block-size: clamp(4rem, 14vw, 6rem);
      font-size: 1.6rem;
    }
    kt-logo > * {
      display: grid;
      place-items: center;
      inline-size: 100%;
      block-size: 100%;
      border-radius: 22%;
      font-family: var(--font-serif);
      font-weight: 600;
      letter-spacing: 0.02em;
    }
    kt-logo[round] > * {
      border-radius: 50%;
    }
    kt-logo > img {
      object-fit: contain;
      background: #fff;
      border: 1px solid var(--line);
    }
    kt-logo > span::before {
      content: attr(data-initials); /* not text: the name beside it is what is read */
    }
    .tint-0 {
      background: var(--sea-soft);
      color: var(--sea-strong);
    }
    .tint-1 {
      background: var(--wood-soft);
      color: var(--wood);
    }
    .tint-2 {
      background: var(--tea-soft);
      color: var(--tea);
    }
    .tint-3 {
      background: var(--gold-soft);
      color: var(--gold);
    }
    .tint-4 {
      background: var(--sunken);
      color: var(--ink-soft);
    }
  `;

  render() {
    return this.file
      ? html`<img src=${addressOf(this.file)} alt="" loading="lazy" decoding="async" />`
      : html`<span class="tint-${tintOf(this.name)}" data-initials=${initials(this.name)}></span>`;
  }
}

define('kt-logo', KtLogo);
