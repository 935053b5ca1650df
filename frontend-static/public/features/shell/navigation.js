import { hasRole } from '../../lib/session.js';

/** Where the header leads, for this person. */
export function navigation() {
  const links = [
    { href: '/startups', label: 'shell:nav.startups' },
    { href: '/investors', label: 'shell:nav.investors' },
  ];
  if (hasRole('COORDINATOR')) {
    links.push(
      { href: '/review', label: 'shell:nav.review' },
      { href: '/imports', label: 'shell:nav.imports' },
      { href: '/vocabulary', label: 'shell:nav.vocabulary' },
    );
  }
  if (hasRole('COORDINATOR', 'OPERATOR')) {
    links.push({ href: '/people', label: 'shell:nav.people' });
  }
  return links;
}

/** `page` for the link to the page that is open, as aria-current wants it. */
export const currentPage = (href) =>
  location.pathname === href || location.pathname.startsWith(`${href}/`) ? 'page' : undefined;
