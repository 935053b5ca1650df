import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { livingRoomName } from '../../lib/living-rooms.js';
import { sectorName } from '../../lib/sectors.js';
import { chips, languages, ticketSize, website } from '../../lib/profiles/fact-values.js';
import '../../lib/profiles/kt-profile-page.js';

const text = (value) => (value ? html`<bdi>${value}</bdi>` : null);

const facts = (investor) => [
  { name: 'kind', value: text(investor.kind) },
  { name: 'sectors', value: chips(investor.sectors?.map((sector) => sectorName(sector))) },
  { name: 'stages', value: chips(investor.stages?.map((stage) => t(`profiles:stages.${stage}`)), 'sea') },
  { name: 'ticket', value: ticketSize(investor.ticket, investor.ticketAsGiven) },
  { name: 'assetsUnderManagement', value: text(investor.assetsUnderManagement) },
  { name: 'website', value: website(investor.website) },
  { name: 'languages', value: languages(investor.languages) },
  { name: 'livingRoom', value: investor.livingRoom ? livingRoomName(investor.livingRoom) : null },
];

/** The page /investors/{id}. */
export class KtInvestorPage extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-profile-page kind="investors" .key=${this.params.id} .facts=${facts}></kt-profile-page>`;
  }
}

define('kt-investor-page', KtInvestorPage);
