import { css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { languageName } from '../format.js';
import { currentLanguage, primary } from '../language-state.js';
import { rich } from '../rich.js';

/** Why a profile is among the results, in the reader's language: `reasons` as the search answers them, best first. */
export class KtWhy extends KtElement {
  static properties = { reasons: { attribute: false } };

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
      ${this.reasons.map((reason) => html`<li class=by-${reason.kind}>${sentence(reason)}${where(reason)}</li>`)}
    </ul>`;
  }
}

const term = (text, language) => html`<bdi lang=${ifDefined(language ?? undefined)}>${text}</bdi>`;
const strong = (text, language) => html`<b>${term(text, language)}</b>`;

/** One reason as a sentence with the words in their own languages. */
function sentence(reason) {
  const { kind, query, found, language, label } = reason;
  if (kind === 'concept') {
    return concept(reason);
  }
  const parts = { query: strong(query ?? label), found: strong(found ?? label, language) };
  switch (kind) {
    case 'name':
      return rich('profiles:why.name', parts);
    case 'meaning':
      return query ? rich('profiles:why.meaning', parts) : rich('profiles:why.close', parts);
    default:
      return found ? rich('profiles:why.words', parts) : rich('profiles:why.topic', parts);
  }
}

function concept({ query, found, language, label, relation = 'same' }) {
  const said = query ?? label;
  if (!found || same(found, said)) {
    return rich('profiles:why.topic', { found: strong(label ?? said) });
  }
  const equal = rich(`profiles:why.${relation}`, { query: strong(said), found: strong(found, language) });
  return label && !same(label, said) && !same(label, found) ? html`${equal} ${rich('profiles:why.namely', { label: term(label) })}` : equal;
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
