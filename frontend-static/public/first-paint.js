// Runs before the first paint, so that nobody sees the wrong theme or direction flash by. A file and not an inline
// script, because the content security policy allows no inline script but the import map.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: fall back to what the browser says
    }
  };
  const theme = read('keting.theme') ?? 'system';
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';

  const language = [read('keting.language'), ...navigator.languages]
    .map((tag) => (tag ?? '').toLowerCase().split('-')[0].replace('iw', 'he'))
    .find((tag) => ['zh', 'en', 'he'].includes(tag));
  root.lang = language === 'zh' ? 'zh-CN' : language ?? 'en';
  // before 2023 browsers knew no import maps: say so instead of staying blank
  root.classList.toggle('too-old', !HTMLScriptElement.supports?.('importmap'));
  root.dir = language === 'he' ? 'rtl' : 'ltr';
})();
