import type { OpenAPIV3 } from 'openapi-types';
import {
  resolve,
  schemaOf,
  type ContractDocument,
  type DocumentedOperation,
  type SchemaObject,
} from '../../src/contract/document.js';

/** A body that is as expensive to read as its size allows. */
export interface WorstBody {
  /** The location of the excessive part: `lineItems[]: {}`. */
  name: string;
  mediaType: string;
  text: string;
}

/** JSON of approximately this many bytes. */
type Fill = (bytes: number) => string;

interface Place {
  path: string;
  schema: OpenAPIV3.SchemaObject;
  /** Puts JSON of approximately this many bytes into this place of a body. */
  wrap: (fill: Fill) => Fill;
}

/** Items for arrays: invalid and valid ones, and items that are expensive to compare. */
const wrongItems = ['1', '{}', '[]', '""', '"a"', 'null', '[[]]', '{"a":1}', '{"a":1,"b":[]}'];
/** Content for strings: expensive for patterns, formats, escapes, and counting. */
const runs = ['a', ' ', 't', 'a-', '~/', '\\u0061', '😀', 'a@a.'];

/**
 * Bodies of approximately this many bytes for an operation, each invalid in one place: arrays and
 * maps beyond their limits, unknown property names, long strings, and free-form values with deep
 * nesting or many parts, once in the first item of each enclosing array and once spread over as
 * many items as allowed. Forms have many parts, or large ones besides the file.
 */
export function worstBodies(
  document: ContractDocument,
  operation: DocumentedOperation,
  bytes: number,
): WorstBody[] {
  const { content } = resolve(
    document,
    operation.object.requestBody as OpenAPIV3.RequestBodyObject,
  );
  const schema = schemaOf(content);
  if (!schema) return forms.map(([name, fill]) => ({ name, mediaType: form, text: fill(bytes) }));
  const root = { path: '', schema: { allOf: [schema] }, wrap: (fill: Fill) => fill };
  return [...placesIn(document, root)].flatMap(({ path, schema, wrap }) =>
    fillsOf(schema).map(([name, fill]) => ({
      name: `${path}: ${name}`,
      mediaType: 'application/json',
      text: wrap(fill)(bytes),
    })),
  );
}

function* placesIn(document: ContractDocument, place: Place): Generator<Place> {
  const { path, schema, wrap } = place;
  yield place;
  const at = (step: string, next: SchemaObject, around: (fill: Fill) => Fill): Generator<Place> =>
    placesIn(document, {
      path: path + step,
      schema: resolve(document, next),
      wrap: (fill) => wrap(around(fill)),
    });
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    yield* at('', part, (fill) => fill);
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* at(`.${name}`, property, (fill) => (bytes) => `{"${name}":${fill(bytes)}}`);
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object')
    yield* at('{}', additionalProperties, (fill) => (bytes) => `{"en":${fill(bytes)}}`);
  if (schema.type === 'array') {
    yield* at('[]', schema.items, (fill) => (bytes) => `[${fill(bytes)}]`);
    const most = schema.maxItems ?? 1;
    yield* at(`[×${most}]`, schema.items, (fill) => (bytes) => {
      const item = fill(Math.floor(bytes / most));
      return `[${Array<string>(most).fill(item).join()}]`;
    });
  }
}

function fillsOf({ type, properties, ...rest }: OpenAPIV3.SchemaObject): [string, Fill][] {
  if (type === 'array') return arrays;
  if (type === 'string') return texts;
  const isMap = type === 'object' && !properties && rest.additionalProperties !== undefined;
  if (type === 'object') return isMap ? [...names, ...freeValues] : names;
  return [];
}

const repeat = (part: string, bytes: number): string =>
  part.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(part))));

const arrays = wrongItems
  .map((item): [string, Fill] => [
    `many ${item}`,
    (bytes) => `[${repeat(item + ',', bytes)}${item}]`,
  ])
  .concat([
    ['many different texts', (bytes) => `[${numbered(bytes, (i) => `"a${i}"`)}]`],
    [
      'few long equal texts',
      (bytes) =>
        `[${Array<string>(40)
          .fill(`"${repeat('a', bytes / 40)}"`)
          .join()}]`,
    ],
  ]);

const texts = runs.map((run): [string, Fill] => [
  `long run of ${JSON.stringify(run)}`,
  (bytes) => `"${repeat(run, bytes)}"`,
]);

const names: [string, Fill][] = [
  ['many names', (bytes) => `{${numbered(bytes, (i) => `"a${i}":0`)}}`],
  ['many names that are numbers', (bytes) => `{${numbered(bytes, (i) => `"${i}":0`)}}`],
  ['long names', (bytes) => `{${numbered(bytes, (i) => `"${i}${repeat('~/', bytes / 100)}":0`)}}`],
  ['one long name', (bytes) => `{"${repeat('~', bytes)}":0}`],
  ['one name again and again', (bytes) => `{${numbered(bytes, () => '"a":0')}}`],
];

const freeValues: [string, Fill][] = [
  ['many empty arrays', (bytes) => `{"a":[${repeat('[],', bytes)}[]]}`],
  ['many empty objects', (bytes) => `{"a":[${repeat('{},', bytes)}{}]}`],
  ['many numbers', (bytes) => `{"a":[${repeat('1,', bytes)}1]}`],
  ['many pairs', (bytes) => `{"a":[${repeat('{"a":0},', bytes)}{}]}`],
  ['deep arrays', (bytes) => `{"a":${repeat('[', bytes / 2)}${repeat(']', bytes / 2)}}`],
  ['many deep arrays', (bytes) => `{"a":[${repeat('[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],', bytes)}0]}`],
  ['long text with an escape', (bytes) => `{"a":"${repeat('a', bytes)}\\u0000"}`],
];

const form = 'multipart/form-data; boundary=x';
const part = (name: string, value: string): string =>
  `--x\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${value}\r\n`;
const file = part('file; filename=a', 'a');

const forms: [string, Fill][] = [
  ['many fields', (bytes) => `${file}${repeat(part('a', 'b'), bytes)}--x--`],
  ['a long field', (bytes) => `${file}${part('a', repeat('a', bytes))}--x--`],
  ['a field of half boundaries', (bytes) => `${file}${part('a', repeat('\r\n--', bytes))}--x--`],
  ['a long name', (bytes) => `${file}${part(repeat('a', bytes), 'a')}--x--`],
  ['many headers', (bytes) => `${file}--x\r\n${repeat('a: b\r\n', bytes)}\r\na\r\n--x--`],
  ['no boundary', (bytes) => repeat('\r\n-', bytes)],
];

/** As many different comma-separated parts as fit. */
function numbered(bytes: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let size = 0; size < bytes; size += (parts.at(-1)?.length ?? 0) + 1)
    parts.push(part(parts.length));
  return parts.join();
}
