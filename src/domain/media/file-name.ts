import { endingOf, endingsOf, type MediaType } from './detect-type.js';

/** The longest name that the contract allows. */
const maxLength = 255;

/** What file systems reserve, and characters that nobody sees or that reverse a name. */
const unsafe = /[<>:"|?*\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/**
 * The name under which a file is shown and saved. It is never a path of this machine.
 * @param sent by the client; the parser of the body has removed its folders
 */
export function fileName(sent: string | null, type: MediaType): string {
  const clean = (sent ?? '')
    .normalize('NFC')
    .replaceAll(unsafe, '')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const ending = clean.slice(clean.lastIndexOf('.') + 1).toLowerCase();
  if (clean.includes('.') && endingsOf(type).includes(ending)) {
    const stem = clean.slice(0, -ending.length - 1);
    return cut(stem, ending.length + 1) + clean.slice(-ending.length - 1);
  }
  const added = endingOf(type);
  return `${cut(clean, added.length + 1) || 'file'}.${added}`;
}

/** Cuts between characters, not within one. */
const cut = (stem: string, rest: number): string => {
  let length = 0;
  return Array.from(stem)
    .filter((character) => (length += character.length) <= maxLength - rest)
    .join('');
};
