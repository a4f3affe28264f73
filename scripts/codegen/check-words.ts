import {
  listOperations,
  permissionsOf,
  type ContractDocument,
  type OperationExtensions,
} from '../../src/contract/document.js';
import { ContractError, suggest } from './problems.js';
import type { Sources } from './sources.js';

type Json = Record<string, unknown>;
type Find = (keys: string[], text: string) => void;

/** What `x-permission` can have instead of a permission. */
const callers = ['public', 'session', 'vendor', '*:*'];

const flag = [true, false];

/** The rate limit buckets that an operation can use instead of the default one. */
export const rateLimits = [
  'auth',
  'sign-in',
  'checkout',
  'code-validation',
  'session-read',
  'none',
];

/** The extensions of an operation, with their allowed values if these are a fixed set. */
const operationKeys: Record<keyof OperationExtensions, readonly unknown[] | undefined> = {
  'x-permission': undefined,
  'x-idempotent': flag,
  'x-replayed-by': undefined,
  'x-audit': undefined,
  'x-rate-limit': rateLimits,
  'x-cache': undefined,
  'x-transaction': ['phased'],
  'x-in-turn': undefined,
  'x-served-by': ['better-auth', 'docs'],
  'x-body-limit-bytes': undefined,
};

/** The extensions of other parts. */
const otherKeys = ['x-codes', 'x-permissions', 'x-stored', 'x-webhooks'];

/** Objects whose keys are the contract's own names, which may start with `x-`. */
const maps = ['properties', 'headers', 'paths', 'content', 'schemas', 'parameters', 'responses'];
/** Objects that contain callers' values. */
const values = ['example', 'examples', 'default', 'enum'];

/**
 * Rejects unknown words, which would have no effect: an extension, its value, a permission, a
 * regular expression.
 * @param document as redocly bundled it
 */
export function checkWords(sources: Sources, document: ContractDocument): void {
  const found: [string[], string][] = [];
  const find: Find = (...problem) => found.push(problem);
  checkKeys(document, [], otherKeys, find);
  for (const { method, path, object } of listOperations(document)) {
    const place = ['paths', path, method];
    for (const [key, allowed] of Object.entries(operationKeys)) {
      const value = object[key as keyof OperationExtensions];
      if (value === undefined || !allowed || allowed.includes(value)) continue;
      const meant = typeof value === 'string' ? suggest(value, allowed.map(String)) : '';
      find([...place, key], `${key} cannot be ${JSON.stringify(value)}${meant}`);
    }
    checkPermissions(sources, permissionsOf(object), place, find);
  }
  if (found.length > 0)
    throw new ContractError(found.map(([keys, text]) => sources.problem(keys, text)));
}

function checkPermissions(
  { permissions }: Sources,
  wanted: (string | undefined)[],
  place: string[],
  find: Find,
): void {
  const known = [...callers, ...permissions];
  for (const name of wanted) {
    if (name === undefined) find(place, 'x-permission is missing');
    else if (!known.includes(name))
      find([...place, 'x-permission'], `there is no permission ${name}${suggest(name, known)}`);
  }
}

function checkKeys(node: unknown, place: string[], known: string[], find: Find): void {
  if (node === null || typeof node !== 'object') return;
  const isMap = maps.includes(place.at(-1) ?? '') && !maps.includes(place.at(-2) ?? '');
  for (const [key, value] of Object.entries(node as Json)) {
    const at = [...place, key];
    if (!isMap && values.includes(key)) continue;
    if (!isMap && key.startsWith('x-') && !known.includes(key))
      find(at, `there is no ${key} here${suggest(key, known)}`);
    if (!isMap && key === 'pattern' && typeof value === 'string') checkPattern(value, at, find);
    const isOperation = place[0] === 'paths' && place.length === 2;
    checkKeys(value, at, isOperation ? Object.keys(operationKeys) : otherKeys, find);
  }
}

function checkPattern(pattern: string, place: string[], find: Find): void {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    find(place, (error as Error).message);
  }
}
