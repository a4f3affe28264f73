import { InvalidInput } from '../errors.js';

/** The canonical form of a BCP 47 tag: `en-us` is `en-US`. @throws 422 for what is not one */
export function canonicalLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new InvalidInput('locale', 'is not a BCP 47 language tag', 'format');
  }
}

/** A tag and what it falls back to: `pt-BR`, then `pt`. */
export function fallbackChain(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
