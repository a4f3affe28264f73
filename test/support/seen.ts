import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, resolve, type OperationObject } from '../../src/contract/document.js';
import { projectRoot } from '../../src/root.js';
import type { Answer } from './judge.js';

/** The refusals that say something about the shop, not about HTTP, the caller or the server. */
const businessErrors = ['404', '409', '412', '422'];

/** `operationId status code` of the answers that clients of the tests got. */
const seen = new Set<string>();

/** What tests see of an error. A 422 counts when it names a field that the operation takes. */
export function recordAnswer(operation: OperationObject, { status, body }: Answer<unknown>): void {
  const { error } = (body ?? {}) as { error?: ErrorBody };
  if (!error || (error.code === 'VALIDATION_FAILED' && !namesField(operation, error))) return;
  seen.add(`${operation.operationId} ${status} ${error.code}`);
}

interface ErrorBody {
  code: string;
  details?: { issues?: { path: string; code: string }[] };
}

function namesField({ requestBody, parameters }: OperationObject, { details }: ErrorBody): boolean {
  const issues = details?.issues ?? [];
  if (requestBody) return issues.some(({ path }) => path.startsWith('body.'));
  return !parameters || issues.some(({ code }) => code !== 'additionalProperties');
}

/** Business errors that the contract declares of operations that have a handler. */
export function declaredErrors(): string[] {
  const { document } = loadArtifacts();
  return listOperations(document)
    .filter(({ object }) => object['x-pending'] !== true)
    .flatMap(({ id, object: { responses } }) =>
      businessErrors.flatMap((status) =>
        codesOf(responses[status] && resolve(document, responses[status])).map(
          (code) => `${id} ${status} ${code}`,
        ),
      ),
    );
}

const codesOf = (response?: OpenAPIV3.ResponseObject): string[] =>
  (response as { 'x-codes'?: string[] } | undefined)?.['x-codes'] ?? [];

/** Fails after the whole suite when it never saw a business error that the contract declares. */
export function checkSeen(root: Mocha.Suite): void {
  if (!ranWhole(root)) return;
  const unseen = declaredErrors().filter((error) => !seen.has(error));
  if (unseen.length > 0) throw new Error(`Declared, but seen by no test:\n${unseen.join('\n')}`);
}

/** Whether each file that `npm test` reads was loaded, and each of its tests has run. */
function ranWhole(root: Mocha.Suite): boolean {
  const config = readFileSync(path.join(projectRoot, '.mocharc.json'), 'utf8');
  const { ignore } = JSON.parse(config) as { ignore: string[] };
  const elsewhere = ignore.map((pattern) => path.join(projectRoot, pattern.replace('**', '')));
  const directory = path.join(projectRoot, 'dist/test');
  const loaded = new Set(root.suites.map(({ file }) => file));
  let whole = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((file) => file.endsWith('.test.js'))
    .filter((file) => !elsewhere.some((other) => file.startsWith(other)))
    .every((file) => loaded.has(file));
  root.eachTest(({ state }) => {
    whole &&= state !== undefined;
  });
  return whole;
}
