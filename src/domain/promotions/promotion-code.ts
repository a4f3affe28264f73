/** A code as it is stored: case and surrounding space do not count. */
export const normalizeCode = (code: string): string => code.trim().toUpperCase();

/** Each of the codes once, in the order in which they were given. */
export const normalizeCodes = (codes: string[]): string[] => [...new Set(codes.map(normalizeCode))];
