import { listOperations, resolve, type ContractDocument } from '../../src/contract/document.js';
import type { WireRequest } from './generated-requests.js';
import type { Verdict } from './verdicts.js';

/** Two verdicts that differ: in their status, or in one place that only one side reports. */
export interface Difference {
  request: WireRequest;
  stock: Verdict;
  own: Verdict;
  place?: string;
  foundBy?: 'stock' | 'own';
}

interface Wanted {
  /** Why ours differs from openapi-backend. */
  reason: string;
  explains: (difference: Difference, document: ContractDocument) => boolean;
}

export const head = 'HEAD is answered like GET';

export const wanted: Record<string, Wanted> = {
  [head]: {
    reason: 'HTTP requires HEAD wherever there is GET. The stock router is then asked for GET.',
    explains: ({ request, stock }) => request.method === 'HEAD' && stock.status === 405,
  },
  'a path with a trailing slash is another path': {
    reason: 'Each record has one URL; the contract has no path with a trailing slash.',
    explains: ({ request, own }) => own.status === 404 && request.path.endsWith('/'),
  },
  'the documentation is not routed': {
    reason: 'Its middleware runs before the contract and can be disabled.',
    explains: ({ request, own }, document) =>
      own.status === 404 &&
      listOperations(document).some(
        ({ path, object }) => path === request.path && object['x-served-by'] === 'docs',
      ),
  },
  'a literal segment takes precedence for every method': {
    reason: '`DELETE /media/attach` does not delete the file `attach`; it returns 405 with Allow.',
    explains: ({ request, own }, document) =>
      own.status === 405 && document.paths[request.path] !== undefined,
  },
  'invalid percent-encoding returns 400': {
    reason: 'The stock router throws a URIError, which would be a 500.',
    explains: ({ stock, own }) => own.status === 400 && stock.status === 500,
  },
  'a body of another media type returns 415': {
    reason: 'The stock validator reads any body as JSON, whatever its media type.',
    explains: ({ request, own }, document) =>
      own.status === 415 &&
      !mediaTypesOf(document, own.operationId).includes(request.headers['content-type'] ?? ''),
  },
  'invalid JSON returns 400': {
    reason: 'No schema can express it.',
    explains: ({ request, stock, own }) =>
      own.status === 400 &&
      parse(request.body) === undefined &&
      (stock.places ?? []).includes('body'),
  },
  'a byte-order mark is skipped': {
    reason: 'The Encoding Standard and RFC 8259 let a parser ignore it, and some editors write it.',
    explains: ({ request, place }) =>
      request.body?.startsWith('\ufeff') === true && place?.startsWith('body') === true,
  },
  'a missing body is the only error': {
    reason: 'The body is read before the rest is validated.',
    explains: ({ request, own }) => request.body === undefined && tellsOnly(own, 'body'),
  },
  'an unsafe value in a body is the only error': {
    reason:
      'NUL, lone surrogates, names that access a prototype or are too long, infinite numbers, depth.',
    explains: ({ request, own }) =>
      unsafeJson.test(request.body ?? '') && tellsOnly(own, own.places?.[0] ?? ''),
  },
  'NUL in a parameter is rejected': {
    reason: 'PostgreSQL cannot store it.',
    explains: ({ request, place, foundBy }) =>
      foundBy === 'own' && textsAt(request, place).some((text) => text.includes('\0')),
  },
  'a parameter without a name, or with that of a property of Object, is unknown': {
    reason: 'The stock query parser silently omits it.',
    explains: ({ place, foundBy }) =>
      foundBy === 'own' && ['query.', 'query.constructor', 'query.__proto__'].includes(place ?? ''),
  },
  'brackets are part of the name of a parameter': {
    reason: 'No parameter of the contract is an array or object; the stock parser creates some.',
    explains: ({ request, place = '' }) =>
      [...new URLSearchParams(request.query).keys()].some(
        (name) =>
          name.includes('[') && [name, name.split('[')[0]].includes(place.slice('query.'.length)),
      ),
  },
  'a question mark is part of the query': {
    reason: 'RFC 3986; the stock parser removes the first one.',
    explains: ({ request, place = '' }) =>
      [...new URLSearchParams(request.query).keys()].some(
        (name) =>
          name.includes('?') &&
          [name, name.replace('?', '')].includes(place.slice('query.'.length)),
      ),
  },
  'a number has one notation': {
    reason: 'The stock validator coerces ` 7`, `1e2`, `0x10`, `1.0`, and more.',
    explains: ({ request, place, foundBy }) =>
      foundBy === 'own' &&
      textsAt(request, place).some(
        (text) => Number.isFinite(Number(text)) && !/^-?\d{1,16}$/.test(text),
      ),
  },
  'a nullable reference accepts null': {
    reason:
      'In OpenAPI 3.0, it has `nullable` next to `allOf`; in ajv, the reference rejects null.',
    explains: ({ request, place = '', foundBy }) =>
      foundBy === 'stock' && valueAt(request, place) === null,
  },
  'items beyond the limit are not validated': {
    reason: 'Rejecting a body costs no more than reading it (ADR 10).',
    explains: ({ own, place = '', foundBy }) =>
      foundBy === 'stock' && (own.places ?? []).some((refused) => place.startsWith(`${refused}.`)),
  },
  'an error names at most 100 places': {
    reason: 'The maximum that the contract allows in a response.',
    explains: ({ own, foundBy }) => foundBy === 'stock' && own.issues === 100,
  },
  'a date has at most 64 characters': {
    reason: 'Its check parses the text, so the text must be short (ADR 10).',
    explains: ({ request, place = '', foundBy }) =>
      foundBy === 'own' &&
      [valueAt(request, place), ...textsAt(request, place)].some(
        (text) => String(text).length > 64,
      ),
  },
};

function mediaTypesOf(document: ContractDocument, operationId?: string): string[] {
  const object = listOperations(document).find(({ id }) => id === operationId)?.object;
  return Object.keys(object?.requestBody ? resolve(document, object.requestBody).content : {});
}

const unsafeJson = /\\u0000|\\ud800|1e400|"__proto__"|"constructor"|"x{257,}"|\[{33,}/;

const tellsOnly = ({ status, places = [] }: Verdict, place: string): boolean =>
  status === 422 && places.length === 1 && places[0] === place && place.startsWith('body');

/** Undefined if it is not JSON. */
function parse(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The texts of the parameter of a place such as `query.limit`; for a path, those of any segment.
 */
function textsAt({ path, query }: WireRequest, place = ''): string[] {
  const name = place.replace(/^\w+\./, '');
  if (place.startsWith('query.')) return new URLSearchParams(query).getAll(name);
  return place.startsWith('path.') ? path.split('/').map(decodeURIComponent) : [];
}

function valueAt({ body }: WireRequest, place: string): unknown {
  if (!place.startsWith('body.')) return undefined;
  return place
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      parse(body),
    );
}
