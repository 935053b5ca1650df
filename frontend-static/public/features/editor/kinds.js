// What there is to edit on each kind of profile, in the order in which it is asked. Names are the API's.

export const STAGES = ['IDEA', 'PRE_SEED', 'SEED', 'EARLY', 'GROWTH', 'SCALE', 'MATURE'];
export const SEEKING = [
  'INVESTMENT',
  'INDUSTRIAL_PARTNER',
  'CUSTOMERS',
  'DISTRIBUTION',
  'MANUFACTURING',
  'RESEARCH',
  'PILOT',
  'LANDING',
];
export const AUDIENCES = ['EVERYBODY', 'SIGNED_IN', 'INVESTORS', 'OWNERS'];
export const CURRENCIES = ['CNY', 'USD', 'EUR', 'ILS', 'JPY', 'GBP', 'CHF'];

/** Head counts people think in; a profile may have another band, from its source. */
export const TEAM_SIZES = [
  { min: 1, max: 10 },
  { min: 11, max: 50 },
  { min: 51, max: 200 },
  { min: 201, max: 500 },
  { min: 501, max: null },
];

/** Languages offered first; a profile may have texts in any other. */
export const LANGUAGES = ['zh', 'en', 'he', 'ja', 'de', 'fr'];

/** The most UTF-16 units a text may have (the server's limits). */
export const TEXT_LIMITS = {
  tagline: 160,
  description: 8000,
  applications: 4000,
  advantages: 4000,
  customers: 4000,
  thesis: 4000,
};

/** Limits of uploads (2^20 bytes), told beforehand. What a file really is, the server finds out. */
export const MEDIA = {
  logo: { types: ['image/png', 'image/jpeg', 'image/webp'], names: 'PNG, JPEG, WebP', megabytes: 2 },
  deck: { types: ['application/pdf'], names: 'PDF', megabytes: 30 },
  video: { types: ['video/mp4', 'video/webm'], names: 'MP4, WebM', megabytes: 200 },
};

const SECTIONS = ['TEXTS', 'TEAM', 'SEEKING', 'DECK', 'VIDEO'];

export const KINDS = {
  startups: {
    facts: [
      'name',
      'localName',
      'country',
      'city',
      'website',
      'founded',
      'teamSize',
      'languages',
      'livingRoom',
      'sectors',
      'tags',
      'stage',
      'trl',
      'seeking',
    ],
    texts: ['tagline', 'description', 'advantages', 'applications', 'customers'],
    essential: ['tagline', 'description'],
    sections: SECTIONS,
    parts: ['who', 'make', 'texts', 'seek', 'files', 'audience'],
  },
  investors: {
    facts: [
      'name',
      'localName',
      'kind',
      'country',
      'city',
      'website',
      'assetsUnderManagement',
      'languages',
      'livingRoom',
      'sectors',
      'stages',
      'ticket',
    ],
    texts: ['tagline', 'thesis', 'description'],
    essential: ['tagline', 'description', 'thesis'],
    sections: SECTIONS,
    parts: ['who', 'invest', 'texts', 'files', 'audience'],
  },
};

/** Lists whose order says nothing, and the order they are kept in. */
export const SETS = { seeking: SEEKING, stages: STAGES };
