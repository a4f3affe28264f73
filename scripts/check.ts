import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRoot } from '../src/util/root.js';

/** A check that every change must pass. */
export interface Check {
  name: string;
  /** A program of a package, or one of ours, with its arguments. */
  command: [string, ...string[]];
  /** Whether to print its output even if it passes. */
  informs?: boolean;
  /**
   * Files and folders that the result depends on: the check is skipped while they are unchanged.
   */
  inputs?: string[];
}

const cache = 'node_modules/.cache';
const contents = ['--cache', '--cache-strategy', 'content'];

const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];
const folders = ['src', 'scripts', 'migrations', 'test', 'bench', 'generated'];
const code = [...folders, 'store.config.ts', 'knexfile.ts', ...settings];
/** The sources of `generated/`, and the compiled code that generates it, without the server's. */
const contract = ['openapi', 'src/plugins', 'dist/codegen', 'generated', ...settings];

/** The slowest first: as many run in parallel as there are processors. */
const checks: Check[] = [
  {
    name: 'eslint',
    command: [
      'eslint',
      '.',
      '--max-warnings',
      '0',
      ...contents,
      `--cache-location=${cache}/eslint/`,
    ],
  },
  { name: 'tsc', command: ['tsc', '-b'] },
  {
    name: 'depcruise',
    command: ['depcruise', ...folders, 'store.config.ts', 'knexfile.ts', ...contents],
    inputs: [...code, '.dependency-cruiser.cjs'],
  },
  { name: 'knip', command: ['knip', '--cache'], inputs: [...code, 'knip.json', 'bin'] },
  {
    name: 'contract',
    command: ['node', 'dist/codegen/scripts/contract-rules.js'],
    inputs: [...contract, 'redocly.yaml'],
  },
  { name: 'prettier', command: ['prettier', '--check', '.', '--log-level=warn', ...contents] },
  {
    name: 'codegen',
    command: ['node', 'dist/codegen/scripts/codegen.js', '--check'],
    informs: true,
    inputs: contract,
  },
  {
    name: 'depcruise of the domain',
    command: ['depcruise', '--config', '.dependency-cruiser.domain.cjs', 'src/domain'],
    inputs: [...settings, 'src/domain', '.dependency-cruiser.domain.cjs'],
  },
];

export interface Result {
  name: string;
  passed: boolean;
  /** Undefined if the check was skipped. */
  seconds?: number;
  output: string;
}

/**
 * Runs all checks, even if some fail, as many in parallel as there are processors.
 * @param report is called with each result when it is available
 * @returns the names of the failed checks
 */
export async function runChecks(
  root: string,
  all: Check[],
  report: (result: Result) => void,
): Promise<string[]> {
  const passedBefore = new Memory(path.join(root, cache, 'covenant/checks.json'));
  const waiting = [...all];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = passedBefore.has(root, check)
        ? { name: check.name, passed: true, output: '' }
        : await runCheck(root, check);
      if (!result.passed) failed.push(check.name);
      else if (check.inputs) passedBefore.add(root, check);
      report({ ...result, output: result.passed && !check.informs ? '' : result.output });
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return failed;
}

function runCheck(root: string, { name, command: [program, ...args] }: Check): Promise<Result> {
  const start = performance.now();
  const child = spawn(fileOf(root, program), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer): void => void (output += String(chunk));
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ name, passed: code === 0, seconds, output: output.trim() });
    };
    child.on('close', end);
    child.on('error', (error) => {
      output += error.message;
      end(null);
    });
  });
}

/** A program of a package, or Node. */
const fileOf = (root: string, program: string): string =>
  program === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', program);

/** The checks that have passed, by the contents of their inputs. */
class Memory {
  private readonly hashes: Record<string, string>;

  constructor(private readonly file: string) {
    this.hashes = JSON.parse(readText(file) ?? '{}') as Record<string, string>;
  }

  has(root: string, check: Check): boolean {
    return check.inputs !== undefined && this.hashes[check.name] === hash(root, check);
  }

  add(root: string, check: Check): void {
    this.hashes[check.name] = hash(root, check);
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.hashes));
  }
}

function hash(root: string, { command, inputs = [] }: Check): string {
  const sum = createHash('sha256').update(command.join(' '));
  for (const file of inputs.flatMap((input) => filesIn(path.join(root, input)))) {
    sum.update(`\0${path.relative(root, file)}\0${readText(file) ?? ''}`);
  }
  return sum.digest('hex');
}

/** The files of a folder, or a file itself. */
function filesIn(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(name, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function print({ name, passed, seconds, output }: Result): void {
  const time = seconds === undefined ? 'as before' : `${seconds.toFixed(1)} s`;
  console.log(`${passed ? '✔' : '✘'} ${name} (${time})`);
  if (output !== '') console.log(output.replaceAll(/^/gm, '  '));
}

async function main(): Promise<void> {
  const failed = await runChecks(findRoot(import.meta.url), checks, print);
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
  if (failed.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
