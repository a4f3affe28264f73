import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIV3 } from 'openapi-types';
import {
  listOperations,
  permissionsOf,
  resolve,
  schemaOf,
  type ContractDocument,
  type DocumentedOperation,
  type SchemaObject,
} from '../src/contract/document.js';
import { projectRoot } from '../src/util/root.js';
import { hasVersion, mayForbid, propertyOf } from './codegen/standard-parts.js';
import { findBadExamples } from './contract-examples.js';

/** Checks what docs/api-design.md demands and no general linter knows. */
export function findProblems(document: ContractDocument): string[] {
  const problems = listOperations(document).flatMap((operation) =>
    checkOperation(document, operation).map((text) => `${operation.id}: ${text}`),
  );
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    problems.push(...checkName(document, name), ...checkBounds(schema, name));
    problems.push(...checkDescriptions(schema, name));
    if (name.endsWith('Input') && !closed(schema))
      problems.push(`${name}: additionalProperties is not false`);
  }
  return [...problems, ...findBadExamples(document)];
}

/** Generators of clients make classes of schemas, and functions of schemes, in one scope. */
function checkName(document: ContractDocument, name: string): string[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const taken = /^New[A-Z]|^Error$|Null/.test(name);
  const likeScheme = schemes.some((scheme) => scheme.toLowerCase() === name.toLowerCase());
  return taken || likeScheme ? [`${name}: a name that generators of clients cannot use`] : [];
}

const closed = (schema: SchemaObject): boolean =>
  '$ref' in schema || schema.type !== 'object' || schema.additionalProperties === false;

function checkOperation(document: ContractDocument, operation: DocumentedOperation): string[] {
  const { id, method, object, parameters } = operation;
  const problems: string[] = [];
  const need = (condition: boolean, text: string): void => {
    if (!condition) problems.push(text);
  };
  need(/^[a-z][A-Za-z]+$/.test(id), 'operationId is not camelCase');
  need(
    (object.summary ?? '').length <= 60 && !object.summary?.endsWith('.'),
    'summary is too long or a sentence',
  );
  need((object.description ?? '').length > 20, 'description says too little');
  need(
    permissionsOf(object).every((permission) =>
      /^(public|session|vendor|\*:\*|[a-z-]+:[a-z:-]+)$/.test(permission),
    ),
    'x-permission is missing or malformed',
  );
  need(mayForbid(operation) || !object.responses['403'], '403 cannot happen');
  const idempotent = object['x-idempotent'] === true;
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  need(idempotent || !takesKey, 'it takes an Idempotency-Key and is not x-idempotent');
  need(replaysById(document, object), 'x-replayed-by does not name a GET by {id}');
  need(
    object['x-in-turn'] === undefined || parameters.some(({ name }) => name === 'id'),
    'x-in-turn needs the id of the record in the path',
  );
  need(!idempotent || method === 'post', 'only a POST is x-idempotent');
  problems.push(...parameters.flatMap((p) => checkBounds(p.schema ?? {}, `parameter ${p.name}`)));
  problems.push(...checkContents(document, object));
  problems.push(...checkVersions(document, operation), ...checkList(document, operation));
  return problems;
}

/** Arrays that are no lists of records, by operation, and what bounds them instead. */
const notLists: Record<string, string> = {
  checkInventory: 'one result for each id that is asked for',
  suggest: 'as many completions as `limit` asks for, of which nobody turns pages',
};
/** Whose `meta` is the reference's own: `total`, `page`, `limit` and `facets`. */
const withOwnMeta = ['search'];

/** A list can be read to its end, whatever it holds: it takes a page and a limit and tells the total. */
function checkList(
  document: ContractDocument,
  { id, method, object, parameters }: DocumentedOperation,
): string[] {
  const success = object.responses['200'];
  if (method !== 'get' || !success || id in notLists) return [];
  const { content } = resolve<OpenAPIV3.ResponseObject>(document, success);
  const schema = schemaOf(content);
  const data = propertyOf(document, schema, 'data');
  if (!data || resolve<OpenAPIV3.SchemaObject>(document, data).type !== 'array') return [];
  const names = parameters.map(({ name }) => name);
  const problems = ['page', 'limit']
    .filter((name) => !names.includes(name))
    .map((name) => `it is a list and takes no ${name}`);
  const meta = propertyOf(document, schema, 'meta');
  if (!withOwnMeta.includes(id) && !propertyOf(document, meta, 'pagination'))
    problems.push('it is a list and answers no meta.pagination');
  return problems;
}

function replaysById(document: ContractDocument, object: DocumentedOperation['object']): boolean {
  const name = object['x-replayed-by'];
  const reader = listOperations(document).find(({ id }) => id === name);
  const inPath = reader?.parameters.filter((p) => p.in === 'path').map((p) => p.name);
  return name === undefined || (reader?.method === 'get' && inPath?.join() === 'id');
}

/**
 * What several people may edit has a version, and who changes or deletes it may say with If-Match
 * which version that is meant for. (Codegen declares the ETag and the 412.)
 */
function checkVersions(
  document: ContractDocument,
  { method, path: url, object, parameters }: DocumentedOperation,
): string[] {
  const problems: string[] = [];
  const edits = method === 'patch' || method === 'put';
  if (edits && !showsVersion(document, object)) problems.push('what it changes has no version');
  const versioned = listOperations(document).some(
    (other) => other.path === url && showsVersion(document, other.object),
  );
  const takesIfMatch = parameters.some(({ name }) => name === 'If-Match');
  if ((edits || (method === 'delete' && versioned)) && !takesIfMatch) {
    problems.push('it changes what has a version and takes no If-Match');
  }
  return problems;
}

/** Whether a success shows a record that has a version. */
const showsVersion = (
  document: ContractDocument,
  { responses }: DocumentedOperation['object'],
): boolean =>
  Object.entries(responses).some(
    ([status, response]) =>
      status.startsWith('2') &&
      hasVersion(document, resolve<OpenAPIV3.ResponseObject>(document, response)),
  );

/** Examples of bodies and answers. */
function checkContents(
  document: ContractDocument,
  object: DocumentedOperation['object'],
): string[] {
  const problems: string[] = [];
  const body =
    object.requestBody && resolve<OpenAPIV3.RequestBodyObject>(document, object.requestBody);
  for (const [type, media] of Object.entries(body?.content ?? {})) {
    if (!hasExample(media) && type !== 'multipart/form-data')
      problems.push('the request has no example');
    problems.push(...checkBounds(media.schema ?? {}, 'request'));
  }
  for (const [status, reference] of Object.entries(object.responses)) {
    const response = resolve<OpenAPIV3.ResponseObject>(document, reference);
    const json = response.content?.['application/json'];
    if (json && !hasExample(json)) problems.push(`${status} has no example`);
    if (json) problems.push(...checkBounds(json.schema ?? {}, `answer ${status}`));
  }
  return problems;
}

const hasExample = (media: OpenAPIV3.MediaTypeObject): boolean =>
  media.example !== undefined || media.examples !== undefined;

/** Every schema and every property says what it is; a reference says it where it leads. */
function checkDescriptions(schema: SchemaObject, where: string): string[] {
  if ('$ref' in schema) return [];
  const problems = schema.description ? [] : [`${where}: no description`];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    problems.push(...checkDescriptions(property, `${where}.${name}`));
  }
  return problems;
}

const maxInt32 = 2_147_483_648;

/** Integers have bounds, strings a length, arrays a number of items. */
function checkBounds(schema: SchemaObject, where: string): string[] {
  if ('$ref' in schema) return [];
  const problems: string[] = [];
  const fixed =
    schema.enum !== undefined ||
    schema.allOf !== undefined ||
    ['uuid', 'date-time', 'date', 'binary'].includes(schema.format ?? '');
  if (schema.type === 'string' && !fixed && schema.maxLength === undefined)
    problems.push(`${where}: no maxLength`);
  if (schema.type === 'integer' || schema.type === 'number') {
    const bounded = schema.minimum !== undefined && schema.maximum !== undefined;
    if (!bounded && !fixed) problems.push(`${where}: no minimum and maximum`);
    const large = Math.max(schema.maximum ?? 0, -(schema.minimum ?? 0)) > maxInt32;
    if (schema.type === 'integer' && large && schema.format !== 'int64')
      problems.push(`${where}: exceeds 32 bits and has no format: int64`);
  }
  if (schema.format === 'binary' && (schema.minLength ?? schema.maxLength) !== undefined)
    problems.push(`${where}: a file has no length in characters`);
  if (schema.nullable && schema.enum?.includes(null))
    problems.push(`${where}: nullable says null, the enumeration does not`);
  if (/^["']|["']$/.test(schema.description ?? ''))
    problems.push(`${where}: stray quotation marks around the description`);
  if (schema.type === 'array') {
    if (schema.maxItems === undefined) problems.push(`${where}: no maxItems`);
    if (schema.uniqueItems && 'type' in schema.items && schema.items.type === 'object')
      problems.push(`${where}: uniqueItems is for scalars`);
    problems.push(...checkBounds(schema.items, `${where}[]`));
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    problems.push(...checkBounds(property, `${where}.${name}`));
  }
  if (typeof schema.additionalProperties === 'object') {
    problems.push(...checkBounds(schema.additionalProperties, `${where}.*`));
  }
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) {
    problems.push(...checkBounds(part, where));
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(projectRoot, 'generated/openapi.json');
  const problems = findProblems(JSON.parse(readFileSync(file, 'utf8')) as ContractDocument);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'The contract keeps its rules.' : `${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
