import { t } from '../../lib/i18n.js';
import { countryName } from '../../lib/countries.js';
import { formatList, formatMoney, languageName } from '../../lib/format.js';
import { livingRoomName } from '../../lib/living-rooms.js';
import { isText } from './content.js';

const each = (name) => (values) => formatList(values.map(name));
const range = ({ min, max }) => (max === null || max === undefined ? `${min ?? 0}+` : `${min ?? 0}–${max}`);

const WRITE = {
  country: (code) => countryName(code),
  livingRoom: livingRoomName,
  languages: each((code) => languageName(code)),
  stage: (stage) => t(`profiles:stages.${stage}`),
  stages: each((stage) => t(`profiles:stages.${stage}`)),
  seeking: each((one) => t(`profiles:seeking.${one}`)),
  sectors: each(String),
  tags: each(String),
  teamSize: range,
  ticket: ({ min, max, currency }) =>
    [min, max].filter((amount) => amount !== null).map((amount) => formatMoney(amount, currency)).join('–'),
};

/** A value of the form as words, for comparing. */
export function valueText(path, value) {
  if (value === null || value === undefined) {
    return t('editor:merge.nothing');
  }
  if (isText(path)) {
    return value.value;
  }
  if (path.startsWith('audiences/')) {
    return t(`editor:audience.to.${value}`);
  }
  return WRITE[path] ? WRITE[path](value) : String(value);
}
