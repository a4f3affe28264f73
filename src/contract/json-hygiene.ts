import { validationFailed, type ValidationIssue } from './errors.js';

const maxDepth = 32;
/** The maximum length of a property's name, which errors repeat. */
const maxNameLength = 256;
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The problem, and the keys that lead to it, innermost first. */
interface Finding {
  keys: string[];
  message: string;
  code: string;
}

/**
 * Rejects what no schema can express and PostgreSQL or JavaScript cannot handle: NUL characters
 * and lone surrogates in any string or key, numbers beyond a double's range, keys that access an
 * object's prototype or are too long, and nesting deep enough to exhaust the stack.
 * @throws 422 naming the first location
 */
export function refuseUnsafeBody(body: unknown): void {
  const finding = inspect(body, 0);
  if (!finding) return;
  const { keys, message, code } = finding;
  const path = ['body', ...keys.reverse()].join('.').slice(0, 500);
  throw validationFailed([{ path, message, code }]);
}

/** The issue with text that PostgreSQL cannot store unchanged, if there is one. */
export function findUnsafeText(path: string, text: string): ValidationIssue | undefined {
  const finding = inspectText(text);
  return finding && { path, message: finding.message, code: finding.code };
}

/** Every request body passes through here, so paths are built only for problems. */
function inspect(value: unknown, depth: number): Finding | undefined {
  if (typeof value === 'string') return inspectText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : beyondNumbers();
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === maxDepth) {
    return { keys: [], message: `is nested deeper than ${maxDepth}`, code: 'depth' };
  }
  return Array.isArray(value) ? inspectItems(value, depth) : inspectProperties(value, depth);
}

function inspectItems(items: unknown[], depth: number): Finding | undefined {
  for (let i = 0; i < items.length; i += 1) {
    const finding = inspect(items[i], depth + 1);
    if (finding) return onlyBelow(String(i), finding);
  }
  return undefined;
}

function inspectProperties(value: object, depth: number): Finding | undefined {
  for (const key of Object.keys(value)) {
    const finding =
      inspectName(key) ??
      inspectText(key) ??
      inspect((value as Record<string, unknown>)[key], depth + 1);
    if (finding) return onlyBelow(key, finding);
  }
  return undefined;
}

function onlyBelow(key: string, finding: Finding): Finding {
  finding.keys.push(key);
  return finding;
}

/** `1e400` is valid JSON but not a representable number. */
const beyondNumbers = (): Finding => ({
  keys: [],
  message: 'is a number that is too large',
  code: 'number',
});

function inspectName(key: string): Finding | undefined {
  if (key.length > maxNameLength) {
    const message = `is a name of more than ${maxNameLength} characters`;
    return { keys: [], message, code: 'propertyNames' };
  }
  if (dangerousKeys.has(key)) {
    return { keys: [], message: 'is not an allowed name', code: 'propertyNames' };
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
