import { html } from 'lit';

const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g;

/** Plain text cut into what is an address and what is not: `[{text, address}]`. */
export function splitLinks(text) {
  const parts = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    parts.push({ text: text.slice(end, index) }, { text: found, address: true });
    end = index + found.length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text);
}

/** The same with its addresses as links; never as markup of the text's own. */
export const withLinks = (text) =>
  splitLinks(text ?? '').map((part) => (part.address ? html`<a href=${part.text} dir="ltr">${part.text}</a>` : part.text));
