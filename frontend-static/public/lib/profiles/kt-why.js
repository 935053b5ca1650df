import { css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { languageName } from '../format.js';
import { currentLanguage, primary } from '../language-state.js';
import { rich } from '../rich.js';

/**
 * Why a profile is among the results, in the reader's language: `reasons` as the search answers them, best first. What stands
 * `beside` them is not quoted once more.
 */
export class KtWhy extends KtElement {
  static properties = { reasons: { attribute: false }, beside: {} };

  static styles = css`
    kt-why {
      display: block;
      font-size: var(--text-s);
      line-height: 1.5;
    }
    kt-why ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      padding: 0;
      list-style: none;
    }
    kt-why li {
      max-inline-size: 100%;
      padding: 0.2em 0.75em;
      border-radius: var(--radius-m);
      background: var(--sea-soft);
      color: var(--ink);
      overflow-wrap: anywhere;
    }
    kt-why li.by-words {
      background: var(--sunken);
    }
    kt-why b {
      font-weight: 600;
      color: var(--sea-strong);
    }
    kt-why .where {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
  `;

  render() {
    if (!this.reasons?.length) {
      return nothing;
    }
    return html`<ul aria-label=${t('profiles:why.heading')}>
      ${this.reasons.map((reason) => html`<li class=by-${reason.kind}>${sentence(reason, this.beside)}${where(reason)}</li>`)}
    </ul>`;
  }
}

const term = (text, language) => html`<bdi lang=${ifDefined(language ?? undefined)}>${text}</bdi>`;
const strong = (text, language) => html`<b>${term(text, language)}</b>`;

/** One reason as a sentence with the words in their own languages. */
function sentence(reason, beside) {
  const { kind, query, found, language, label } = reason;
  const parts = { query: strong(query ?? label), found: strong(found ?? label, language) };
  switch (kind) {
    case 'concept':
      return concept(reason);
    case 'meaning':
      return meaning(reason, beside);
    case 'name':
      return rich('profiles:why.name', parts);
    default:
      return found ? rich('profiles:why.words', parts) : rich('profiles:why.topic', parts);
  }
}

function concept({ query, found, language, label, relation = 'same' }) {
  const said = query ?? label;
  if (!found || same(found, said)) {
    return rich('profiles:why.topic', { found: strong(label ?? said) });
  }
  const unsaid = label && !same(label, said) && !same(label, found);
  const named = unsaid ? html`${strong(found, language)} ${rich('profiles:why.namely', { label: term(label) })}` : strong(found, language);
  return rich(`profiles:why.${relation}`, { query: strong(said), found: named });
}

/** A whole sentence is quoted, unless the reader sees it anyway. */
function meaning({ query, found, language, field }, beside = '') {
  if (!found || field === 'tagline' || beside.includes(found.replace(/…$/, ''))) {
    return t('profiles:why.near');
  }
  return query
    ? rich('profiles:why.meaning', { query: strong(query), found: strong(found, language) })
    : rich('profiles:why.close', { found: term(found, language) });
}

const same = (a, b) => a.toLowerCase() === b.toLowerCase();

/** Which text it is in, and in which language when that is not the reader's. */
function where({ kind, field, language }) {
  const foreign = language && primary(language) !== currentLanguage().id ? languageName(language) : null;
  const place = field && kind !== 'name' ? t(`profiles:fields.${field}`) : null;
  const words = [place, foreign].filter(Boolean).join(t('profiles:comma'));
  return words ? html` <span class="where">${t('profiles:why.where', { words })}</span>` : nothing;
}

define('kt-why', KtWhy);
