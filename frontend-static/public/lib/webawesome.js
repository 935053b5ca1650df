import { currentLanguage } from './language-state.js';

// The standard components that we use, each fetched when a page first needs it. Their icons come from our own sheet:
// the library's default would ask another origin.

let icons = null;

function ourIcons() {
  icons ??= import('webawesome/components/icon/library.js').then(({ registerIconLibrary }) => {
    const ours = {
      resolver: (name) => `/icons.svg#${name}`,
      spriteSheet: true,
      mutator: (svg) => svg.setAttribute('viewBox', '0 0 24 24'), // without it a browser makes it 300 pixels wide
    };
    registerIconLibrary('default', ours);
    registerIconLibrary('system', ours);
  });
  return icons;
}

const MODULES = {
  dialog: () => import('webawesome/components/dialog/dialog.js'),
  drawer: () => import('webawesome/components/drawer/drawer.js'),
  dropdown: () =>
    Promise.all([
      import('webawesome/components/dropdown/dropdown.js'),
      import('webawesome/components/dropdown-item/dropdown-item.js'),
    ]),
  tabs: () =>
    Promise.all([
      import('webawesome/components/tab-group/tab-group.js'),
      import('webawesome/components/tab/tab.js'),
      import('webawesome/components/tab-panel/tab-panel.js'),
    ]),
};

const translations = {
  zh: () => import('webawesome/translations/zh-cn.js'),
  he: () => import('webawesome/translations/he.js'),
};

const translate = () => translations[currentLanguage().id]?.();

/** Makes these components ready: `dialog`, `drawer`, `dropdown`, `tabs`. */
export async function components(...names) {
  if (!icons) {
    document.addEventListener('keting-language', translate);
  }
  await Promise.all([ourIcons(), translate()]);
  await Promise.all(names.map((name) => MODULES[name]()));
}
