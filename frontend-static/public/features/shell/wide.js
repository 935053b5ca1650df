import { components } from '../../lib/webawesome.js';

const wide = matchMedia('(min-width: 64rem)'); // as in kt-header: from here on the menus are in sight

/** The menus' component, fetched only where there is room for menus: phones have the drawer. */
export function menusWhenWide() {
  if (wide.matches) {
    components('dropdown');
  } else {
    wide.addEventListener('change', () => components('dropdown'), { once: true });
  }
}
