/** A code as it is stored: without case and surrounding spaces. */
export const normalizeCode = (code: string): string => code.trim().toUpperCase();

/** Each code once, in the given order. */
export const normalizeCodes = (codes: string[]): string[] => [...new Set(codes.map(normalizeCode))];
