import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { account, signInAddress } from '../../lib/session.js';

const WAYS = [
  { id: 'founders', sign: 'rocket', href: '/startups/new' },
  { id: 'investors', sign: 'search', href: '/startups' },
  { id: 'coordinators', sign: 'tea', href: '/review' },
];

/** A way in for each kind of guest. */
export class KtWays extends KtElement {
  static styles = css`
    kt-ways {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    }
    kt-ways > div {
      display: grid;
      grid-template-rows: auto auto 1fr auto;
      justify-items: start;
      gap: var(--space-3);
      padding-block-start: var(--space-4);
      border-block-start: 2px solid var(--timber);
    }
    kt-ways .icon.icon {
      inline-size: 1.75rem;
      block-size: 1.75rem;
      color: var(--seal);
    }
    kt-ways .button .icon {
      inline-size: 1.1rem;
      block-size: 1.1rem;
      color: inherit;
    }
  `;

  render() {
    return WAYS.map(({ id, sign, href }) => {
      const open = href === '/startups' || account();
      return html`<div>
        ${icon(sign)}
        <h3>${t(`home:ways.${id}.heading`)}</h3>
        <p class="quiet">${t(`home:ways.${id}.text`)}</p>
        <a class="button" href=${open ? href : signInAddress(href)}>${t(`home:ways.${id}.action`)}</a>
      </div>`;
    });
  }
}

define('kt-ways', KtWays);
