import type { ScalarKind } from './operation-facts.js';

/**
 * Converts a parameter's text to the declared type. Text that does not match the type stays text,
 * so that the validator rejects it: `1e2`, ` 7`, and `TRUE` are not numbers and booleans.
 */
export function readScalar(text: string, kind: ScalarKind): unknown {
  if (kind === 'integer') return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (kind === 'number') return /^-?\d{1,16}(\.\d{1,16})?$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
