import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import '../../lib/elements/kt-empty.js';

/** No page has this address, or it is not for this reader. */
export class KtNotFound extends KtElement {
  render() {
    return html`<div class="page">
      <kt-empty
        page
        .heading=${t('common:notFound.heading')}
        .text=${t('common:notFound.text')}
        .actions=${[
          { label: t('shell:notFound.search'), href: '/startups', primary: true },
          { label: t('common:toHome'), href: '/' },
        ]}
      ></kt-empty>
    </div>`;
  }
}

define('kt-not-found', KtNotFound);
