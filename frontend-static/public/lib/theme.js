import { recall, remember } from './storage.js';

export const THEMES = ['system', 'light', 'dark'];

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

export const chosenTheme = () => recall('theme') ?? 'system';

function apply() {
  const theme = chosenTheme();
  document.documentElement.dataset.theme =
    theme === 'dark' || (theme === 'system' && darkSystem().matches) ? 'dark' : 'light';
}

export function chooseTheme(theme) {
  remember('theme', theme);
  apply();
}

/** Follows the system's setting while the reader has chosen nothing. */
export function startTheme() {
  apply();
  darkSystem().addEventListener('change', apply);
}
