import { currentLanguage } from './language-state.js';

// The reviewed list of country and region names (ISO 3166-1 alpha-2): Chinese official usage, English and Hebrew. The
// browsers' own lists differ between versions and word some regions in ways that cannot be shown here.

const NAMES = {
  AE: ['阿联酋', 'United Arab Emirates', 'איחוד האמירויות'],
  AR: ['阿根廷', 'Argentina', 'ארגנטינה'],
  AT: ['奥地利', 'Austria', 'אוסטריה'],
  AU: ['澳大利亚', 'Australia', 'אוסטרליה'],
  BE: ['比利时', 'Belgium', 'בלגיה'],
  BG: ['保加利亚', 'Bulgaria', 'בולגריה'],
  BR: ['巴西', 'Brazil', 'ברזיל'],
  BY: ['白俄罗斯', 'Belarus', 'בלארוס'],
  CA: ['加拿大', 'Canada', 'קנדה'],
  CH: ['瑞士', 'Switzerland', 'שווייץ'],
  CL: ['智利', 'Chile', "צ'ילה"],
  CN: ['中国', 'China', 'סין'],
  CY: ['塞浦路斯', 'Cyprus', 'קפריסין'],
  CZ: ['捷克', 'Czechia', "צ'כיה"],
  DE: ['德国', 'Germany', 'גרמניה'],
  DK: ['丹麦', 'Denmark', 'דנמרק'],
  EE: ['爱沙尼亚', 'Estonia', 'אסטוניה'],
  EG: ['埃及', 'Egypt', 'מצרים'],
  ES: ['西班牙', 'Spain', 'ספרד'],
  FI: ['芬兰', 'Finland', 'פינלנד'],
  FR: ['法国', 'France', 'צרפת'],
  GB: ['英国', 'United Kingdom', 'בריטניה'],
  GE: ['格鲁吉亚', 'Georgia', 'גאורגיה'],
  GR: ['希腊', 'Greece', 'יוון'],
  HK: ['中国香港', 'Hong Kong, China', 'הונג קונג, סין'],
  HR: ['克罗地亚', 'Croatia', 'קרואטיה'],
  HU: ['匈牙利', 'Hungary', 'הונגריה'],
  ID: ['印度尼西亚', 'Indonesia', 'אינדונזיה'],
  IE: ['爱尔兰', 'Ireland', 'אירלנד'],
  IL: ['以色列', 'Israel', 'ישראל'],
  IN: ['印度', 'India', 'הודו'],
  IS: ['冰岛', 'Iceland', 'איסלנד'],
  IT: ['意大利', 'Italy', 'איטליה'],
  JP: ['日本', 'Japan', 'יפן'],
  KR: ['韩国', 'Republic of Korea', 'קוריאה הדרומית'],
  KZ: ['哈萨克斯坦', 'Kazakhstan', 'קזחסטן'],
  LI: ['列支敦士登', 'Liechtenstein', 'ליכטנשטיין'],
  LT: ['立陶宛', 'Lithuania', 'ליטא'],
  LU: ['卢森堡', 'Luxembourg', 'לוקסמבורג'],
  LV: ['拉脱维亚', 'Latvia', 'לטביה'],
  MC: ['摩纳哥', 'Monaco', 'מונקו'],
  MD: ['摩尔多瓦', 'Moldova', 'מולדובה'],
  MO: ['中国澳门', 'Macao, China', 'מקאו, סין'],
  MT: ['马耳他', 'Malta', 'מלטה'],
  MX: ['墨西哥', 'Mexico', 'מקסיקו'],
  MY: ['马来西亚', 'Malaysia', 'מלזיה'],
  NL: ['荷兰', 'Netherlands', 'הולנד'],
  NO: ['挪威', 'Norway', 'נורווגיה'],
  NZ: ['新西兰', 'New Zealand', 'ניו זילנד'],
  PH: ['菲律宾', 'Philippines', 'הפיליפינים'],
  PL: ['波兰', 'Poland', 'פולין'],
  PT: ['葡萄牙', 'Portugal', 'פורטוגל'],
  RO: ['罗马尼亚', 'Romania', 'רומניה'],
  RS: ['塞尔维亚', 'Serbia', 'סרביה'],
  RU: ['俄罗斯', 'Russia', 'רוסיה'],
  SA: ['沙特阿拉伯', 'Saudi Arabia', 'ערב הסעודית'],
  SE: ['瑞典', 'Sweden', 'שוודיה'],
  SG: ['新加坡', 'Singapore', 'סינגפור'],
  SI: ['斯洛文尼亚', 'Slovenia', 'סלובניה'],
  SK: ['斯洛伐克', 'Slovakia', 'סלובקיה'],
  TH: ['泰国', 'Thailand', 'תאילנד'],
  TR: ['土耳其', 'Türkiye', 'טורקיה'],
  TW: ['中国台湾', 'Taiwan, China', 'טאיוואן, סין'],
  UA: ['乌克兰', 'Ukraine', 'אוקראינה'],
  US: ['美国', 'United States', 'ארצות הברית'],
  VN: ['越南', 'Viet Nam', 'וייטנאם'],
  ZA: ['南非', 'South Africa', 'דרום אפריקה'],
};

const COLUMN = { zh: 0, en: 1, he: 2 };

/** The name in the reader's language; the code itself for a country that the list does not have yet. */
export function countryName(code, language = currentLanguage().id) {
  return NAMES[code]?.[COLUMN[language] ?? COLUMN.en] ?? code ?? '';
}

/** All of them as `{value, label}`, in the alphabetical order of the reader's language. */
export function countryOptions(language = currentLanguage().id) {
  return Object.keys(NAMES)
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

export const COUNTRY_CODES = Object.keys(NAMES);
