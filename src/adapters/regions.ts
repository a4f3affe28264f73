import { iso31662 } from 'iso-3166';

/** Common names that ISO 3166-2 spells differently or does not have. */
const otherNames: Record<string, Record<string, string>> = {
  // The military "states" of the United States Postal Service.
  US: {
    AA: 'Armed Forces Americas',
    AE: 'Armed Forces Europe',
    AP: 'Armed Forces Pacific',
  },
  // ISO uses the Kunrei romanization; Hepburn is common.
  JP: {
    '07': 'Fukushima',
    '09': 'Tochigi',
    12: 'Chiba',
    17: 'Ishikawa',
    18: 'Fukui',
    19: 'Yamanashi',
    21: 'Gifu',
    22: 'Shizuoka',
    23: 'Aichi',
    25: 'Shiga',
    32: 'Shimane',
    34: 'Hiroshima',
    35: 'Yamaguchi',
    36: 'Tokushima',
    39: 'Kochi',
    40: 'Fukuoka',
    46: 'Kagoshima',
  },
};

/** ISO 3166-2 appends this to the names of Chinese provinces; people do not. */
const kindOfProvince = /( (Sheng|Shi|Zhuangzu|Huizu|Uygur|Zizhiqu|SAR))+$/;

/** By normalized name or code: a region's code, then those of its parent regions. */
type Regions = Map<string, string[]>;

/** Caches each country that was requested, so that it is read once. */
const known = new Map<string, Regions>();

/**
 * Finds a state, province, or region.
 * @param country ISO 3166-1 alpha-2
 * @param text its name or ISO 3166-2 code, with or without the country; case, accents, spaces,
 *   and punctuation do not matter
 * @returns its code without the country, then those of its parent regions: Las Palmas is `['GC',
 *   'CN']`; undefined if the country has no region of that name
 */
export function findRegion(country: string, text: string): string[] | undefined {
  const regions = known.get(country) ?? readRegions(country);
  known.set(country, regions);
  return regions.get(normalizeName(text));
}

/** The countries that have regions, ISO 3166-1 alpha-2. */
export const countriesWithRegions = (): string[] => [
  ...new Set(iso31662.map(({ code }) => code.slice(0, 2))),
];

function readRegions(country: string): Regions {
  const own = iso31662.filter(({ code }) => code.startsWith(`${country}-`));
  const parents = new Map(own.map(({ code, parent }) => [code, parent]));
  const regions: Regions = new Map();
  for (const { code, name } of own) {
    const codes = lineOf(code, parents);
    add(regions, codes, [code, code.slice(3), name, name.replace(kindOfProvince, '')]);
  }
  for (const [code, name] of Object.entries(otherNames[country] ?? {})) {
    add(regions, [code], [`${country}-${code}`, code, name]);
  }
  return regions;
}

/** If two regions have the same name and one contains the other, the name means the smaller one. */
function add(regions: Regions, codes: string[], texts: string[]): void {
  for (const text of texts.map(normalizeName)) {
    const named = regions.get(text);
    if (named === undefined || named[0] === codes[1]) regions.set(text, codes);
  }
}

/** A region's code without the country, then those of its parent regions. */
function lineOf(code: string, parents: Map<string, string>): string[] {
  const parent = parents.get(code);
  return parent === undefined ? [] : [code.slice(3), ...lineOf(parent, parents)];
}

/** Normalizes a name: removes case, accents, and everything that separates words. */
export const normalizeName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
