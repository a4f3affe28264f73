import type { ValidationIssue } from './errors.js';

const maxDepth = 32;
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what no schema can say and PostgreSQL or JavaScript chokes on: NUL characters and lone
 * surrogates in any string or key, keys that reach an object's prototype, and nesting deep enough
 * to exhaust a stack. Walks without recursion.
 * @param place where the value stands, such as `body`
 */
export function findUnsafeJson(place: string, value: unknown): ValidationIssue | undefined {
  const stack: { path: string; value: unknown; depth: number }[] = [
    { path: place, value, depth: 0 },
  ];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { path, value: current, depth } = node;
    if (typeof current === 'string') {
      const issue = findUnsafeText(path, current);
      if (issue) return issue;
    }
    if (typeof current !== 'object' || current === null) continue;
    if (depth === maxDepth)
      return { path, message: `is nested deeper than ${maxDepth}`, code: 'depth' };
    for (const [key, child] of Object.entries(current)) {
      if (dangerousKeys.has(key)) {
        return { path: `${path}.${key}`, message: 'is not an allowed name', code: 'propertyNames' };
      }
      const issue = findUnsafeText(path, key);
      if (issue) return issue;
      if (typeof child === 'string' || (typeof child === 'object' && child !== null)) {
        stack.push({ path: `${path}.${key}`, value: child, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/** The issue with a text that PostgreSQL cannot store as it is, or nothing. */
export function findUnsafeText(path: string, text: string): ValidationIssue | undefined {
  if (text.includes('\0')) return { path, message: 'must not contain NUL characters', code: 'nul' };
  if (!isWellFormed(text)) {
    return { path, message: 'must not contain lone surrogates', code: 'surrogate' };
  }
  return undefined;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const isWellFormed = (text: string): boolean => !loneSurrogate.test(text);
