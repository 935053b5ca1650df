import { t } from '../../lib/i18n.js';
import { formatList, languageName } from '../../lib/format.js';
import { textOf } from './content.js';

// What things are called beside the form: the same words as on the profile, where there are any.

export const fieldLabel = (name) => t([`editor:fields.${name}`, `profiles:facts.${name}`, `profiles:fields.${name}`]);

export const sectionLabel = (section) => t(`editor:audience.sections.${section}`);

/** A path's name for people: `Advantages (German)`, `Who sees the deck`. */
export function pathLabel(path) {
  const text = textOf(path);
  if (text) {
    return t('editor:fieldIn', { field: fieldLabel(text.field), language: languageName(text.language) });
  }
  return path.startsWith('audiences/')
    ? t('editor:audience.of', { section: sectionLabel(path.split('/')[1]) })
    : fieldLabel(path);
}

export const pathLabels = (paths) => formatList(paths.map(pathLabel));

/** The element that belongs to a path, so that links and errors can lead to it. */
export const anchor = (path) => `edit-${path.replaceAll('/', '-')}`;
