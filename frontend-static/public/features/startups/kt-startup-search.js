import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import '../../lib/search/kt-profile-search.js';

const FACETS = ['concept', 'country', 'livingRoom', 'stage', 'trl', 'seeking', 'language', 'founded'];

/** The page /startups. */
export class KtStartupSearch extends KtElement {
  static properties = { query: { attribute: false } };

  render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('search:startups.heading')}</h1></div>
      <kt-profile-search kind="startups" .facets=${FACETS} .query=${this.query}></kt-profile-search>
    </div>`;
  }
}

define('kt-startup-search', KtStartupSearch);
