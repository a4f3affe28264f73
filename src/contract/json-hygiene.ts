import type { ValidationIssue } from './errors.js';

const maxDepth = 32;
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong, and the keys that lead to it, innermost first. */
interface Finding {
  keys: string[];
  message: string;
  code: string;
}

/**
 * Finds what no schema can say and PostgreSQL or JavaScript chokes on: NUL characters and lone
 * surrogates in any string or key, keys that reach an object's prototype, and nesting deep enough
 * to exhaust a stack.
 * @param place where the value stands, such as `body`
 */
export function findUnsafeJson(place: string, value: unknown): ValidationIssue | undefined {
  const finding = inspect(value, 0);
  if (!finding) return undefined;
  const { keys, message, code } = finding;
  return { path: [place, ...keys.reverse()].join('.').slice(0, 500), message, code };
}

/** The issue with a text that PostgreSQL cannot store as it is, or nothing. */
export function findUnsafeText(path: string, text: string): ValidationIssue | undefined {
  const finding = inspectText(text);
  return finding && { path, message: finding.message, code: finding.code };
}

/** Every request's body passes here: paths are put together only for what is found. */
function inspect(value: unknown, depth: number): Finding | undefined {
  if (typeof value === 'string') return inspectText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === maxDepth) {
    return { keys: [], message: `is nested deeper than ${maxDepth}`, code: 'depth' };
  }
  for (const key of Object.keys(value)) {
    if (dangerousKeys.has(key)) {
      return { keys: [key], message: 'is not an allowed name', code: 'propertyNames' };
    }
    const finding = inspectText(key) ?? inspect((value as Record<string, unknown>)[key], depth + 1);
    if (finding) {
      finding.keys.push(key);
      return finding;
    }
  }
  return undefined;
}

function inspectText(text: string): Finding | undefined {
  if (text.includes('\0')) {
    return { keys: [], message: 'must not contain NUL characters', code: 'nul' };
  }
  if (!text.isWellFormed()) {
    return { keys: [], message: 'must not contain lone surrogates', code: 'surrogate' };
  }
  return undefined;
}
