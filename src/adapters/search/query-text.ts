import type { QueryTerms } from '../../models/SearchWord.js';

/** A word or a phrase of a query. */
export interface Unit {
  text: string;
  isNegated: boolean;
}

/** Reads in linear time: a phrase in quotes, the last of which may be missing, or a word. */
const units = /(-?)"([^"]*)"?|(-?)([^\s"]\S*)/g;

/**
 * Reads a query as web search does: `blue mug`, `"blue mug"`, `mug -red`, `mug or cup`.
 * @returns alternatives, each a list of units that all have to match
 */
export function readQuery(text: string): Unit[][] {
  const alternatives: Unit[][] = [[]];
  for (const [whole, phraseSign, phrase, wordSign, word] of text.matchAll(units)) {
    if (whole.toLowerCase() === 'or') {
      alternatives.push([]);
      continue;
    }
    const isNegated = (phraseSign ?? '') + (wordSign ?? '') === '-';
    alternatives.at(-1)?.push({ text: phrase ?? word ?? '', isNegated });
  }
  return alternatives.filter((alternative) => alternative.length > 0);
}

/** The different texts of a query's units. */
export const textsOf = (alternatives: Unit[][]): string[] => [
  ...new Set(alternatives.flat().map(({ text }) => text)),
];

/**
 * A query as a tsquery; undefined if it has no words that count.
 * @param read what a unit stands for, as a tsquery; empty if it does not count
 */
export function toTsquery(
  alternatives: Unit[][],
  read: (text: string) => string,
): string | undefined {
  const parts = alternatives.flatMap((alternative) => {
    const operands = alternative.flatMap(({ text, isNegated }) => {
      const operand = read(text);
      return operand === '' ? [] : `${isNegated ? '!' : ''}(${operand})`;
    });
    return operands.length > 0 ? `(${operands.join(' & ')})` : [];
  });
  return parts.length > 0 ? parts.join(' | ') : undefined;
}

/** What a unit stands for in texts and in the names of brands and categories. */
export const withNames = ({ words, names }: QueryTerms): string =>
  [words, ...names.map(quote)].filter(Boolean).join(' | ');

/** The tsquery of a term such as `type:product`, which no text contains. */
export const term = (field: string, value: string): string => quote(`${field}:${value}`);

/** Values are ids, and words of the contract's patterns: none has a quote or a backslash. */
const quote = (lexeme: string): string => `'${lexeme}'`;
