import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readIfPossible } from '../../src/embedded-postgres/process.js';
import { projectRoot } from '../../src/util/root.js';
import { runFolder } from './run-folder.js';

/** Durations of test files in milliseconds from the last runs, by compiled file. */
type Durations = Record<string, number>;

const cache = path.join(projectRoot, 'node_modules/.cache/covenant/test-durations.json');
const noteFile = (folder: string): string => path.join(folder, 'durations');

/**
 * Sorts the longest files first, so that no process has a long one left at the end. A file without
 * a duration counts by its size, unless it marks a test as slow.
 */
export function inOrder(files: string[], known = lastDurations()): string[] {
  const length = (file: string): number => {
    if (known[file] !== undefined) return known[file];
    const isSlow = readFileSync(file, 'utf8').includes('@slow');
    return isSlow ? Infinity : statSync(file).size / 10;
  };
  const lengths = new Map(files.map((file) => [file, length(file)]));
  return files.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
}

/** Records the duration of a file, in the process that ran it. */
export function noteDuration(file: string, milliseconds: number): void {
  appendFileSync(noteFile(runFolder()), `${JSON.stringify({ [file]: milliseconds })}\n`);
}

/** Stores the durations of a run for the next one. */
export function keepDurations(folder: string): void {
  const text = readIfPossible(() => readFileSync(noteFile(folder), 'utf8')) ?? '';
  const noted = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Durations);
  if (noted.length === 0) return;
  mkdirSync(path.dirname(cache), { recursive: true });
  // Runs may end at the same time, and read while another one writes.
  const aside = `${cache}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(Object.assign({}, lastDurations(), ...noted), null, 1));
  renameSync(aside, cache);
}

const lastDurations = (): Durations =>
  JSON.parse(readIfPossible(() => readFileSync(cache, 'utf8')) ?? '{}') as Durations;
