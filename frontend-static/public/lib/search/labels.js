import { t } from '../i18n.js';
import { countryName } from '../countries.js';
import { languageName } from '../format.js';
import { livingRoomName } from '../living-rooms.js';
import { sectorName } from '../sectors.js';

const LABELS = {
  country: countryName,
  language: (value) => languageName(value),
  livingRoom: livingRoomName,
  sector: (value) => sectorName(value),
  stage: (value) => t(`profiles:stages.${value}`),
  seeking: (value) => t(`profiles:seeking.${value}`),
};

/** A facet's value in the reader's language. */
export const facetLabel = (name, value) => LABELS[name]?.(value) ?? value;
