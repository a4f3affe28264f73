import { InvalidInput } from '../errors.js';

/** The canonical form of a BCP 47 tag: `en-us` becomes `en-US`. @throws 422 for an invalid tag */
export function canonicalLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new InvalidInput('locale', 'is not a BCP 47 language tag', 'format');
  }
}

/** A tag and its fallback: `pt-BR`, then `pt`. */
export function fallbackChain(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
