import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';

/** The foot of every page: where this is, and what it is for. */
export class KtFooter extends KtElement {
  static styles = css`
    kt-footer {
      display: block;
      border-block-start: 1px solid var(--line);
      background: var(--sunken);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-footer > footer {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-3) var(--space-6);
      max-inline-size: calc(var(--page) + 2 * var(--gutter));
      margin-inline: auto;
      padding: var(--space-5) var(--gutter);
    }
    kt-footer strong {
      color: var(--ink);
      font-family: var(--font-serif);
    }
    kt-footer ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
    }
    kt-footer a {
      color: inherit;
    }
  `;

  render() {
    return html`<footer>
      <p><strong>${t('shell:fullName')}</strong><br />${t('shell:footer.what')}</p>
      <ul class="links">
        <li><a href="/startups">${t('shell:nav.startups')}</a></li>
        <li><a href="/investors">${t('shell:nav.investors')}</a></li>
      </ul>
    </footer>`;
  }
}

define('kt-footer', KtFooter);
