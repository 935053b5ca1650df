import { css, html, nothing } from 'lit';
import { currentLanguage, t } from './i18n.js';
import { cutAtTerms } from './glosses.js';

export const glossStyles = css`
  .glossed {
    text-decoration: underline dotted var(--line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .gloss {
    margin-inline: 0.2em;
    padding: 0.05em 0.5em;
    border-radius: var(--radius-s);
    background: var(--tea-soft);
    color: var(--tea);
    font-size: 0.8em;
    font-family: var(--font-sans);
    white-space: nowrap;
  }
`;

/** What a term means, after it. The brackets are for ears and for copies. */
export const gloss = (label) => html`<bdi class="gloss" lang=${currentLanguage().tag}
  ><span class="visually-hidden">${t('profiles:glossFrom')}</span>${label}<span class="visually-hidden">${t('profiles:glossTo')}</span></bdi
>`;

/** A text with the meaning of its terms beside them; `terms` as `cutAtTerms` takes them. */
export const glossedText = (text, terms) =>
  terms?.length
    ? cutAtTerms(text, terms).map((piece) => html`${piece.label ? html`<span class="glossed">${piece.text}</span>${gloss(piece.label)}` : piece.text}`)
    : (text ?? nothing);
