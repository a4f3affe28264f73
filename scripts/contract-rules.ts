import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '@redocly/openapi-core';
import type { OpenAPIV3 } from 'openapi-types';
import { pluginFolders } from '../src/plugins/plugin-folders.js';
import {
  listOperations,
  resolve,
  schemaOf,
  type ContractDocument,
  type DocumentedOperation,
} from '../src/contract/document.js';
import { projectRoot } from '../src/util/root.js';
import { buildContract } from './codegen.js';
import { lintSources } from './codegen/lint-sources.js';
import { ContractError, sayProblems, toLine, type Problem } from './codegen/problems.js';
import { Sources } from './codegen/sources.js';
import { hasVersion, mayForbid, propertyOf } from './codegen/standard-parts.js';
import { findBadExamples } from './contract-examples.js';
import { checkBounds, checkSchemas, type Finding } from './contract-schemas.js';

/** Checks the rules of docs/api-design.md that no general linter has. */
export function findProblems(document: ContractDocument): Finding[] {
  const ofOperations = listOperations(document).flatMap((operation) => {
    const place = ['paths', operation.path, operation.method];
    return [...checkOperation(document, operation)].map(({ at, text }) => ({
      at: [...place, ...at],
      text: `${operation.id}: ${text}`,
    }));
  });
  return [
    ...ofOperations,
    ...checkSchemas(document),
    ...findUnused(document),
    ...findBadExamples(document),
  ];
}

/** Shared components without a reference: unused, or misspelled in the reference. */
function findUnused(document: ContractDocument): Finding[] {
  const text = JSON.stringify(document);
  return (['parameters', 'headers', 'responses'] as const).flatMap((kind) =>
    Object.keys(document.components?.[kind] ?? {})
      .filter((name) => !text.includes(`"#/components/${kind}/${name}"`))
      .map((name) => ({ at: ['components', kind, name], text: `${name}: nothing refers to it` })),
  );
}

/** The keys of each finding start at the operation. */
function* checkOperation(
  document: ContractDocument,
  operation: DocumentedOperation,
): Generator<Finding> {
  const { id, method, path: url, object, parameters } = operation;
  if (!/^[a-z][A-Za-z]+$/.test(id)) yield { at: ['operationId'], text: 'it is not camelCase' };
  if ((object.summary ?? '').length > 60 || object.summary?.endsWith('.'))
    yield { at: ['summary'], text: 'summary is too long or a sentence' };
  if ((object.description ?? '').length <= 20)
    yield { at: ['description'], text: 'description says too little' };
  if (object.responses['403'] && !mayForbid(operation))
    yield { at: ['responses', '403'], text: '403 cannot happen' };
  const idempotent = object['x-idempotent'] === true;
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  if (takesKey && !idempotent)
    yield { at: ['parameters'], text: 'it has an Idempotency-Key but not x-idempotent' };
  if (!replaysById(document, object))
    yield { at: ['x-replayed-by'], text: 'x-replayed-by does not name a GET by {id}' };
  if (object['x-in-turn'] !== undefined && !parameters.some(({ name }) => name === 'id'))
    yield { at: ['x-in-turn'], text: 'x-in-turn needs the id of the record in the path' };
  yield* checkCache(operation);
  if (idempotent && method !== 'post')
    yield { at: ['x-idempotent'], text: 'only a POST is x-idempotent' };
  const shared = document.paths[url]?.parameters?.length ?? 0;
  for (const [i, { name, schema }] of parameters.entries())
    yield* checkBounds(schema ?? {}, `parameter ${name}`, [
      'parameters',
      String(i - shared),
      'schema',
    ]);
  yield* checkContents(document, object);
  for (const text of [...checkVersions(document, operation), ...checkList(document, operation)])
    yield { at: [], text };
}

/** Only what everybody may read can be kept by shared caches. */
function* checkCache({ method, object }: DocumentedOperation): Generator<Finding> {
  const cache = object['x-cache'];
  if (cache === undefined) return;
  const isPublic = ['public', 'catalog:read'].includes(String(object['x-permission']));
  if (method !== 'get' || !isPublic)
    yield { at: ['x-cache'], text: 'only a GET that everybody may call has x-cache' };
  const { maxAgeSeconds } = cache;
  if (!Number.isInteger(maxAgeSeconds) || maxAgeSeconds < 1 || maxAgeSeconds > 86_400)
    yield { at: ['x-cache', 'maxAgeSeconds'], text: 'maxAgeSeconds is not from 1 to 86400' };
}

/** Arrays that are not lists of records, by operation, with what bounds them instead. */
const notLists: Record<string, string> = {
  checkInventory: 'one result for each id that is asked for',
  suggest: 'at most `limit` completions, without pages',
};
/** Operations whose `meta` is defined by the reference: `total`, `page`, `limit`, and `facets`. */
const withOwnMeta = ['search'];

/** Every list must be readable to its end: it takes a page and a limit and returns the total. */
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
    .map((name) => `it is a list but has no ${name}`);
  const meta = propertyOf(document, schema, 'meta');
  if (!withOwnMeta.includes(id) && !propertyOf(document, meta, 'pagination'))
    problems.push('it is a list but returns no meta.pagination');
  return problems;
}

function replaysById(document: ContractDocument, object: DocumentedOperation['object']): boolean {
  const name = object['x-replayed-by'];
  const reader = listOperations(document).find(({ id }) => id === name);
  const inPath = reader?.parameters.filter((p) => p.in === 'path').map((p) => p.name);
  return name === undefined || (reader?.method === 'get' && inPath?.join() === 'id');
}

/**
 * A record that several users may edit has a version. A change or deletion accepts If-Match for
 * that version. (Codegen declares the ETag and the 412.)
 */
function checkVersions(
  document: ContractDocument,
  { method, path: url, object, parameters }: DocumentedOperation,
): string[] {
  const problems: string[] = [];
  const edits = method === 'patch' || method === 'put';
  if (edits && !showsVersion(document, object))
    problems.push('it changes a record without a version');
  const versioned = listOperations(document).some(
    (other) => other.path === url && showsVersion(document, other.object),
  );
  const takesIfMatch = parameters.some(({ name }) => name === 'If-Match');
  if ((edits || (method === 'delete' && versioned)) && !takesIfMatch) {
    problems.push('it changes a record with a version but has no If-Match');
  }
  return problems;
}

/** Whether a success response contains a record with a version. */
const showsVersion = (
  document: ContractDocument,
  { responses }: DocumentedOperation['object'],
): boolean =>
  Object.entries(responses).some(
    ([status, response]) =>
      status.startsWith('2') &&
      hasVersion(document, resolve<OpenAPIV3.ResponseObject>(document, response)),
  );

/** Examples of bodies and responses. */
function* checkContents(
  document: ContractDocument,
  object: DocumentedOperation['object'],
): Generator<Finding> {
  const body =
    object.requestBody && resolve<OpenAPIV3.RequestBodyObject>(document, object.requestBody);
  for (const [type, media] of Object.entries(body?.content ?? {})) {
    const at = ['requestBody', 'content', type];
    if (!hasExample(media) && type !== 'multipart/form-data')
      yield { at, text: 'the request has no example' };
    yield* checkBounds(media.schema ?? {}, 'request', [...at, 'schema']);
  }
  for (const [status, reference] of Object.entries(object.responses)) {
    const response = resolve<OpenAPIV3.ResponseObject>(document, reference);
    const json = response.content?.['application/json'];
    if (!json) continue;
    const at = ['responses', status, 'content', 'application/json'];
    if (!hasExample(json)) yield { at, text: `${status} has no example` };
    yield* checkBounds(json.schema ?? {}, `answer ${status}`, [...at, 'schema']);
  }
}

const hasExample = (media: OpenAPIV3.MediaTypeObject): boolean =>
  media.example !== undefined || media.examples !== undefined;

/**
 * All problems of a contract, located in the authored files: by redocly's rules, and by ours once
 * the document can be bundled.
 */
export async function lintContract(root: string, plugins: string[]): Promise<Problem[]> {
  const config = await loadConfig({ configPath: path.join(projectRoot, 'redocly.yaml') });
  const sources = new Sources(root, plugins);
  const problems = await lintSources(sources, config);
  try {
    const { document } = await buildContract(sources);
    const findings = findProblems(document).map(({ at, text }) => sources.problem(at, text));
    return [...problems, ...findings];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const known = new Set(problems.map(toLine));
    return [...problems, ...error.problems.filter((problem) => !known.has(toLine(problem)))];
  }
}

async function main(): Promise<void> {
  const problems = await lintContract(projectRoot, pluginFolders);
  for (const problem of problems) console.error(toLine(problem));
  console.log(
    problems.length === 0 ? 'The contract follows all rules.' : `${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await sayProblems(main);
