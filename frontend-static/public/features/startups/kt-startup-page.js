import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { livingRoomName } from '../../lib/living-rooms.js';
import { sectorName } from '../../lib/sectors.js';
import { chips, languages, stage, teamSize, website } from '../../lib/profiles/fact-values.js';
import '../../lib/profiles/kt-profile-page.js';
import '../../lib/profiles/kt-trl.js';

const DEMO_TAGS = ['demo', 'fictitious']; // said at the top of the page

const facts = (startup) => [
  { name: 'seeking', value: chips(startup.seeking?.map((one) => t(`profiles:seeking.${one}`)), 'gold') },
  { name: 'sectors', value: chips(startup.sectors?.map((sector) => sectorName(sector))) },
  { name: 'stage', value: stage(startup) },
  { name: 'trl', value: startup.trl ? html`<kt-trl .level=${startup.trl}></kt-trl>` : null },
  { name: 'founded', value: startup.founded },
  { name: 'teamSize', value: teamSize(startup.teamSize) },
  { name: 'website', value: website(startup.website) },
  { name: 'languages', value: languages(startup.languages) },
  { name: 'livingRoom', value: startup.livingRoom ? livingRoomName(startup.livingRoom) : null },
  { name: 'tags', value: chips(startup.tags?.filter((tag) => !DEMO_TAGS.includes(tag))) },
];

/** The page /startups/{id}. */
export class KtStartupPage extends KtElement {
  static properties = { params: { attribute: false } };

  render() {
    return html`<kt-profile-page kind="startups" .key=${this.params.id} .facts=${facts}></kt-profile-page>`;
  }
}

define('kt-startup-page', KtStartupPage);
