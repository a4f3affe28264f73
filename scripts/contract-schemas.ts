import type { ContractDocument, SchemaObject } from '../src/contract/document.js';

/** A problem in the bundled document, and the keys that lead to it. */
export interface Finding {
  at: string[];
  text: string;
}

/** The rules of docs/api-design.md for the shared schemas. */
export function* checkSchemas(document: ContractDocument): Generator<Finding> {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const at = ['components', 'schemas', name];
    if (!isUsableName(document, name))
      yield { at, text: `${name}: a name that generators of clients cannot use` };
    yield* checkBounds(schema, name, at);
    yield* checkDescriptions(schema, name, at);
    if (name.endsWith('Input') && !closed(schema))
      yield { at, text: `${name}: additionalProperties is not false` };
  }
}

/** Client generators put classes of schemas and functions of security schemes into one scope. */
function isUsableName(document: ContractDocument, name: string): boolean {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const taken = /^New[A-Z]|^Error$|Null/.test(name);
  return !taken && !schemes.some((scheme) => scheme.toLowerCase() === name.toLowerCase());
}

const closed = (schema: SchemaObject): boolean =>
  '$ref' in schema || schema.type !== 'object' || schema.additionalProperties === false;

/** Every schema and every property needs a description; for a reference, its target has it. */
function* checkDescriptions(schema: SchemaObject, where: string, at: string[]): Generator<Finding> {
  if ('$ref' in schema) return;
  if (!schema.description) yield { at, text: `${where}: no description` };
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* checkDescriptions(property, `${where}.${name}`, [...at, 'properties', name]);
}

const maxInt32 = 2_147_483_648;

/** Integers have bounds, strings a length, arrays a number of items. */
export function* checkBounds(
  schema: SchemaObject,
  where: string,
  at: string[],
): Generator<Finding> {
  if ('$ref' in schema) return;
  for (const problem of problemsOf(schema)) yield { at, text: `${where}: ${problem}` };
  if (schema.type === 'array') yield* checkBounds(schema.items, `${where}[]`, [...at, 'items']);
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* checkBounds(property, `${where}.${name}`, [...at, 'properties', name]);
  if (typeof schema.additionalProperties === 'object')
    yield* checkBounds(schema.additionalProperties, `${where}.*`, [...at, 'additionalProperties']);
  for (const key of ['oneOf', 'anyOf', 'allOf'] as const) {
    for (const [i, part] of (schema[key] ?? []).entries())
      yield* checkBounds(part, where, [...at, key, String(i)]);
  }
}

/** Of a schema itself, not of its parts. */
function* problemsOf(schema: Exclude<SchemaObject, { $ref: string }>): Generator<string> {
  const fixed =
    schema.enum !== undefined ||
    schema.allOf !== undefined ||
    ['uuid', 'date-time', 'date', 'binary'].includes(schema.format ?? '');
  if (schema.type === 'string' && !fixed && schema.maxLength === undefined) yield 'no maxLength';
  if (schema.type === 'integer' || schema.type === 'number') {
    const bounded = schema.minimum !== undefined && schema.maximum !== undefined;
    if (!bounded && !fixed) yield 'no minimum and maximum';
    const large = Math.max(schema.maximum ?? 0, -(schema.minimum ?? 0)) > maxInt32;
    if (schema.type === 'integer' && large && schema.format !== 'int64')
      yield 'exceeds 32 bits and has no format: int64';
  }
  if (schema.format === 'binary' && (schema.minLength ?? schema.maxLength) !== undefined)
    yield 'a file has no length in characters';
  if (schema.nullable && schema.enum?.includes(null))
    yield 'nullable, but the enumeration does not list null';
  if (/^["']|["']$/.test(schema.description ?? ''))
    yield 'stray quotation marks around the description';
  if (schema.type === 'array') {
    if (schema.maxItems === undefined) yield 'no maxItems';
    if (schema.uniqueItems && 'type' in schema.items && schema.items.type === 'object')
      yield 'uniqueItems is for scalars';
  }
}
