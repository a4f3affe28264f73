import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIV3 } from 'openapi-types';
import {
  listOperations,
  resolve,
  schemaOf,
  type ContractDocument,
  type DocumentedOperation,
} from '../../src/contract/document.js';
import { SchemaValues } from './schema-values.js';
import { spoiled } from './wrong-values.js';

/** A request as it is sent. */
export interface WireRequest {
  method: string;
  /** Percent-encoded, without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** By lowercase name. */
  headers: Record<string, string>;
  body: string | undefined;
}

/** By operation, requests that are valid in all or most of their parts. */
export function generatedRequests(
  document: ContractDocument,
): Record<string, Arbitrary<WireRequest>> {
  const values = new SchemaValues(document);
  return Object.fromEntries(
    listOperations(document).map((operation) => [
      operation.id,
      requestsOf(document, operation, values),
    ]),
  );
}

const request = (method: string, path: string, parts: Partial<WireRequest> = {}): WireRequest => ({
  ...{ method, path, query: '', headers: {}, body: undefined },
  ...parts,
});

const post = (path: string, body: object): WireRequest => {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(text.length) };
  return request('POST', path, { headers, body: text });
};

/** Requests whose differences are generated once in a thousand times, or less often. */
export const rareRequests = [
  request('GET', '/api/orders/%ff'),
  request('GET', '/api/search', { query: 'q=a%00b' }),
  request('GET', '/api/search', { query: 'a?b=c' }),
  request('PATCH', '/api/promotions/validate'),
  post('/api/inventory/warehouses', { code: 'A', name: 'A', address: null }),
  // More items than the operation accepts, and more invalid ones than an error names.
  post('/api/promotions/validate', { lineItems: Array(101).fill(1) }),
  post('/api/orders/00000000-0000-0000-0000-000000000000/fulfillments', {
    lineItems: Array(101).fill(1),
  }),
];

function requestsOf(
  document: ContractDocument,
  operation: DocumentedOperation,
  values: SchemaValues,
): Arbitrary<WireRequest> {
  const { parameters } = operation;
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  return fc
    .record({
      method: mostly(fc.constant(operation.method.toUpperCase()), fc.constantFrom(...methods)),
      path: mostly(paths(operation, values), brokenPaths(operation)),
      query: mostly(queries(operation, values, 6), queries(operation, values, 1)),
      headers: fc.tuple(...headers.map((header) => headerOf(header, values))),
      body: bodies(document, operation, values),
    })
    .map(({ body, headers: chosen, ...rest }) => ({
      ...rest,
      headers: { ...Object.fromEntries<string>(chosen.flat(1)), ...body.headers },
      body: body.text,
    }));
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

/** One in eight of the other kind, so that most requests pass the first check. */
const mostly = <T>(usual: Arbitrary<T>, other: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: other });

const oddTexts = fc.constantFrom(
  ...['', ' ', '1', '0', '-1', '1e2', '0x10', ' 7', '+7', '1.0', '1.5', 'true', 'TRUE', 'null'],
  ...[
    '99999999999999999',
    'ä',
    'a b',
    'a/b',
    'a?b',
    'a#b',
    'a&b=c',
    'a,b',
    ...['a\u0000b', 'a\u0000b', 'a\u0000b'],
    'x'.repeat(600),
  ],
);

function textsOf(parameter: OpenAPIV3.ParameterObject, values: SchemaValues): Arbitrary<string> {
  const right = values.of(parameter.schema ?? {}).map((value) => String(value).toWellFormed());
  return mostly(right, oddTexts);
}

function paths({ path, parameters }: DocumentedOperation, values: SchemaValues): Arbitrary<string> {
  const segments = path.split('/').map((segment): Arbitrary<string> => {
    const parameter = parameters.find(({ name }) => segment === `{${name}}`);
    return parameter ? textsOf(parameter, values).map(encodeURIComponent) : fc.constant(segment);
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

const segments = [
  '',
  '.',
  '..',
  'me',
  '%',
  '%ff',
  '%2F',
  '%E4%B8%AD',
  'A',
  '1',
  ';a=b',
  'x%20y',
  '%00',
];

/** The path with a segment added, replaced, or removed, or with a trailing slash. */
function brokenPaths({ path }: DocumentedOperation): Arbitrary<string> {
  const parts = path.split('/').slice(1);
  return fc
    .record({
      at: fc.nat(parts.length),
      removed: fc.constantFrom(0, 1),
      added: fc.array(fc.constantFrom(...segments, ...parts), { maxLength: 2 }),
      slash: fc.boolean(),
    })
    .map(({ at, removed, added, slash }) => {
      const changed = parts
        .toSpliced(at, removed, ...added)
        .map((part) => part.replace(/[{}]/g, ''));
      return `/${changed.join('/')}${slash ? '/' : ''}`;
    });
}

const strangePairs: [string, string][] = [
  ...([
    ['unknown', '1'],
    ['limit[]', '1'],
    ['limit[a]', '1'],
    ['__proto__', 'x'],
    ['', 'x'],
  ] as [string, string][]),
  ...([
    ['page', ''],
    ['page', '1'],
    ['constructor', '1'],
    ['ä', 'ö'],
    ['a.b', '1'],
  ] as [string, string][]),
];
/** Query strings that no well-behaved client writes. */
const rawQueries = fc.constantFrom(
  '&',
  '=',
  'page=1&&limit=2',
  'page',
  'page=%',
  'page=%ff',
  'page=1=2',
  'a?b=c',
  'page=+1',
);

/**
 * Each parameter is present with a probability of `chance` to 1, with unusual ones occasionally.
 */
function queries(
  { parameters }: DocumentedOperation,
  values: SchemaValues,
  chance: number,
): Arbitrary<string> {
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => {
      const pair = textsOf(parameter, values).map((text): [string, string][] => [
        [parameter.name, text],
      ]);
      const twice = pair.map((one) => [...one, ...one]);
      const absent = fc.constant<[string, string][]>([]);
      return fc.oneof(
        { weight: parameter.required ? 20 : 6, arbitrary: pair },
        { weight: parameter.required ? 1 : 12, arbitrary: absent },
        { weight: 1, arbitrary: twice },
      );
    });
  const extra = fc.constantFrom(...strangePairs).map((pair) => [pair]);
  const odd = fc.oneof(
    { weight: chance, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: extra },
  );
  const written = fc
    .tuple(fc.tuple(...pairs), odd)
    .map(([chosen, added]) => new URLSearchParams([...chosen.flat(1), ...added]).toString());
  return fc.oneof({ weight: 4 * chance, arbitrary: written }, { weight: 1, arbitrary: rawQueries });
}

function headerOf(
  parameter: OpenAPIV3.ParameterObject,
  values: SchemaValues,
): Arbitrary<[string, string][]> {
  // What Node's parser accepts: one line of Latin-1.
  const texts = textsOf(parameter, values).map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
  const there = texts.map((text): [string, string][] => [[parameter.name.toLowerCase(), text]]);
  return fc.oneof(
    { weight: parameter.required ? 20 : 2, arbitrary: there },
    { weight: 1, arbitrary: fc.constant<[string, string][]>([]) },
  );
}

interface Body {
  text: string | undefined;
  headers: Record<string, string>;
}

const none: Arbitrary<Body> = fc.constant({ text: undefined, headers: {} });
const mediaTypes = [
  'application/json; charset=utf-8',
  'application/json;charset=latin1',
  'text/plain',
  'application/x-www-form-urlencoded',
  'APPLICATION/JSON',
];
const notJson = ['{', '{"a":1,}', 'a', '[1', '{"a":\u0001}', '\ufeff{}'];
const wholeBodies = [
  'null',
  '1',
  '"x"',
  '[]',
  '{}',
  'true',
  '{"a":1e400}',
  '{"__proto__":{}}',
  `${'['.repeat(40)}${']'.repeat(40)}`,
];

function bodies(
  document: ContractDocument,
  { object }: DocumentedOperation,
  values: SchemaValues,
): Arbitrary<Body> {
  if (!object.requestBody) return mostly(none, bodyOf(fc.constantFrom(...wholeBodies, ...notJson)));
  const schema = schemaOf(resolve(document, object.requestBody).content);
  const right = schema ? values.of(schema) : fc.constant({});
  const texts = fc.oneof(
    { weight: 6, arbitrary: right.map(toJson) },
    { weight: 8, arbitrary: spoiled(right).map(toJson) },
    { weight: 1, arbitrary: fc.constantFrom(...wholeBodies, ...notJson) },
  );
  return fc.oneof({ weight: 16, arbitrary: bodyOf(texts) }, { weight: 1, arbitrary: none });
}

const toJson = (value: unknown): string => JSON.stringify(value);

const bodyOf = (texts: Arbitrary<string>): Arbitrary<Body> =>
  fc
    .tuple(texts, mostly(fc.constant('application/json'), fc.constantFrom(...mediaTypes)))
    .map(([text, type]) => ({
      text,
      headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(text)) },
    }));
