import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/util/root.js';
import { report } from './support/processes.js';

/**
 * How long a fresh process takes to load the validators, and to call each of them once, at a
 * revision and in the working tree: `npm run bench:load -- <revision>`.
 */
const revision = process.argv[2] ?? 'HEAD';
const rounds = 41;
const file = 'generated/validators.cjs';

/** Below the project, so that the validators find ajv. */
const cache = path.join(projectRoot, 'node_modules/.cache');
const before = path.join(cache, 'validators-before.cjs');

interface Measured {
  load: number;
  call: number;
}

const child = `
  const began = performance.now();
  const validators = Object.values(require(process.argv[1]));
  const loaded = performance.now();
  for (const validate of validators) validate({});
  console.log(JSON.stringify({ load: loaded - began, call: performance.now() - loaded }));
`;

function measure(target: string): Measured {
  // ajv's own helpers and formats are loaded first: they are the same on both sides.
  const args = ['-r', 'ajv', '-r', 'ajv-formats', '-e', child, target];
  const text = execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  return JSON.parse(text) as Measured;
}

function median(values: number[]): string {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return `${middle.toFixed(1)} ms`;
}

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

function kilobytesOf(revisionOrNothing: string | undefined, name: string): number {
  const bytes =
    revisionOrNothing === undefined
      ? statSync(path.join(projectRoot, name)).size
      : Number(git('cat-file', '-s', `${revisionOrNothing}:${name}`));
  return Math.round(bytes / 1000);
}

mkdirSync(cache, { recursive: true });
writeFileSync(before, git('show', `${revision}:${file}`));
const sides = { before, now: path.join(projectRoot, file) };
const measured: Record<keyof typeof sides, Measured[]> = { before: [], now: [] };
for (let i = 0; i < rounds; i += 1) {
  measured.before.push(measure(sides.before));
  measured.now.push(measure(sides.now));
}
const count = (readFileSync(sides.now, 'utf8').match(/^exports\./gm) ?? []).length;
rmSync(before);

const names = git('ls-files', 'generated').trim().split('\n');
const old = git('rev-parse', '--short', revision).trim();
const [then, now] = [revision, undefined].map((side) =>
  names.map((name) => kilobytesOf(side, name)),
) as [number[], number[]];
const total = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);
report('load', [
  '# Loading the validators',
  '',
  `Node ${process.version}. Medians of ${rounds} fresh processes a side, one side after the other in turn:`,
  `${old} and now. ${count} validators; each is called once with an empty object.`,
  '',
  `| | ${old} | Now |`,
  '| --- | --- | --- |',
  `| Load | ${median(measured.before.map(({ load }) => load))} | ${median(measured.now.map(({ load }) => load))} |`,
  `| First call of each | ${median(measured.before.map(({ call }) => call))} | ${median(measured.now.map(({ call }) => call))} |`,
  '',
  `| File of generated/ | ${old} | Now |`,
  '| --- | --- | --- |',
  ...names.map((name, i) => `| ${path.basename(name)} | ${then[i] ?? 0} KB | ${now[i] ?? 0} KB |`),
  `| All | ${total(then)} KB | ${total(now)} KB |`,
]);
