import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, resolve, type OperationObject } from '../../src/contract/document.js';
import { runFolder } from '../runner/run-folder.js';
import type { Answer } from './contract-checker.js';

/** Errors about the store's state, not about HTTP, the caller, or the server. */
const businessErrors = ['404', '409', '412', '422'];

/** `operationId status code` of the responses that test clients received. */
const seen = new Set<string>();

/** The part of an error that counts. A 422 counts if it names a field of the operation. */
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

/** Business errors that the contract declares of operations. */
export function declaredErrors(): string[] {
  const { document } = loadArtifacts();
  return listOperations(document).flatMap(({ id, object: { responses } }) =>
    businessErrors.flatMap((status) =>
      codesOf(responses[status] && resolve(document, responses[status])).map(
        (code) => `${id} ${status} ${code}`,
      ),
    ),
  );
}

const codesOf = (response?: OpenAPIV3.ResponseObject): string[] =>
  (response as { 'x-codes'?: string[] } | undefined)?.['x-codes'] ?? [];

/** The report of a process on its test files. */
interface Notes {
  /** Whether every test of the files has run. */
  ranAll: boolean;
  seen: string[];
}

const noteFile = (): string => path.join(runFolder(), 'seen');

/** Records the responses that the clients of this process's files received. */
export function noteRun(root: Mocha.Suite): void {
  let ranAll = true;
  root.eachTest(({ state }) => {
    ranAll &&= state !== undefined;
  });
  const notes: Notes = { ranAll, seen: [...seen] };
  seen.clear();
  appendFileSync(noteFile(), `${JSON.stringify(notes)}\n`);
}

/** Fails after a full run in which no test received a declared business error. */
export function checkSeen(): void {
  const lines = readFileSync(noteFile(), 'utf8').trim().split('\n');
  const notes = lines.map((line) => JSON.parse(line) as Notes);
  if (!notes.every(({ ranAll }) => ranAll)) return;
  const all = new Set(notes.flatMap((note) => note.seen));
  const unseen = declaredErrors().filter((error) => !all.has(error));
  if (unseen.length > 0) throw new Error(`Declared, but seen by no test:\n${unseen.join('\n')}`);
}
