import { InvalidInput } from '../errors.js';

/** The types that the store keeps, and the endings that a file's name may have. */
const endings = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
} as const;

export type MediaType = keyof typeof endings;

/** What clients send instead of the registered name. */
const aliases: Record<string, string> = { 'image/jpg': 'image/jpeg', 'image/apng': 'image/png' };

/** What clients send if they do not know the type. `text/plain` is the default of a part. */
const undeclared = ['application/octet-stream', 'text/plain'];

/**
 * The type of a file.
 * @param head its first bytes, which decide
 * @param declared by the client
 * @throws InvalidInput for another type than the store keeps, or than the client declared
 */
export async function detectType(head: Uint8Array, declared: string): Promise<MediaType> {
  // It takes time to load, and most servers never need it.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = canonical((await fileTypeFromBuffer(head))?.mime ?? '');
  if (!isKept(found))
    throw new InvalidInput('file', 'must be a PNG, JPEG, GIF, WebP, or PDF file', 'type');
  if (!undeclared.includes(declared) && canonical(declared) !== found)
    throw new InvalidInput('file', `is ${found}, not the declared ${declared}`, 'type');
  return found;
}

const canonical = (type: string): string => aliases[type.toLowerCase()] ?? type.toLowerCase();

const isKept = (type: string): type is MediaType => Object.hasOwn(endings, type);

export const endingsOf = (type: MediaType): readonly string[] => endings[type];

/** The ending of a file's key. */
export const endingOf = (type: MediaType): string => endings[type][0];
