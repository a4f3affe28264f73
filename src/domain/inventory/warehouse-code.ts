import { InvalidInput } from '../errors.js';

const maxLength = 64;

/**
 * The code from a name: "Köln, Süd 2" becomes KOLN-SUD-2.
 * @throws 422 if no character of the name can be used in a code
 */
export function warehouseCode(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  if (!words)
    throw new InvalidInput('code', 'is required: it cannot be derived from the name', 'required');
  return words.join('-').slice(0, maxLength).replace(/-$/, '');
}
