import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, resolve, type OperationObject } from '../../src/contract/document.js';
import { projectRoot } from '../../src/util/root.js';
import type { Answer } from './contract-checker.js';

/** The refusals that say something about the store, not about HTTP, the caller or the server. */
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

/** What a process says of test files that it ran. */
interface Notes {
  files: (string | undefined)[];
  /** Whether each test of them has run. */
  ranAll: boolean;
  seen: string[];
}

/** Names the environment variable that says where processes leave their notes, one a line. */
const variable = 'COVENANT_TEST_NOTES';

export function startNotes(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-seen-'));
  process.env[variable] = path.join(folder, 'notes');
}

/** Notes which files ran, and what their clients got. */
export function noteRun(root: Mocha.Suite): void {
  const file = process.env[variable];
  if (!file) return;
  let ranAll = true;
  root.eachTest(({ state }) => {
    ranAll &&= state !== undefined;
  });
  const notes: Notes = { files: root.suites.map((suite) => suite.file), ranAll, seen: [...seen] };
  seen.clear();
  appendFileSync(file, `${JSON.stringify(notes)}\n`);
}

/** Fails after the whole suite when it never saw a business error that the contract declares. */
export function checkSeen(): void {
  const notes = readNotes();
  if (!ranWhole(notes)) return;
  const all = new Set(notes.flatMap((note) => note.seen));
  const unseen = declaredErrors().filter((error) => !all.has(error));
  if (unseen.length > 0) throw new Error(`Declared, but seen by no test:\n${unseen.join('\n')}`);
}

function readNotes(): Notes[] {
  const file = process.env[variable] ?? '';
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(path.dirname(file), { recursive: true, force: true });
  return lines.map((line) => JSON.parse(line) as Notes);
}

/** Whether each file that `npm test` reads was loaded, and each of its tests has run. */
function ranWhole(notes: Notes[]): boolean {
  const config = readFileSync(path.join(projectRoot, '.mocharc.json'), 'utf8');
  const { ignore } = JSON.parse(config) as { ignore: string[] };
  const elsewhere = ignore.map((pattern) => path.join(projectRoot, pattern.replace('**', '')));
  const directory = path.join(projectRoot, 'dist/test');
  const loaded = new Set(notes.flatMap(({ files }) => files));
  return (
    notes.every(({ ranAll }) => ranAll) &&
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(directory, name))
      .filter((file) => file.endsWith('.test.js'))
      .filter((file) => !elsewhere.some((other) => file.startsWith(other)))
      .every((file) => loaded.has(file))
  );
}
