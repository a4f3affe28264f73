import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listOperations, permissionsOf, type ContractDocument } from '../src/contract/document.js';
import { projectRoot } from '../src/util/root.js';

/**
 * Permissions before and after: one line for each operation that is new or removed, or whose
 * `x-permission` changed. OpenAPI diff tools ignore extensions.
 */
export function permissionChanges(before: ContractDocument, after: ContractDocument): string[] {
  const [old, now] = [permissionsByOperation(before), permissionsByOperation(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [from, to] = [old.get(name) ?? 'not there', now.get(name) ?? 'not there'];
    return from === to ? [] : [`${name}: ${from} -> ${to}`];
  });
}

const permissionsByOperation = (document: ContractDocument): Map<string, string> =>
  new Map(
    listOperations(document).map(({ method, path: url, object }) => [
      `${method.toUpperCase()} ${url}`,
      permissionsOf(object).join(' or '),
    ]),
  );

/**
 * Whether a version promises no breaking changes to another: the same major version, or the same
 * minor version below 1.0.
 */
export function isCompatible(before: string, after: string): boolean {
  const [[major = '', minor = ''], [newMajor = '', newMinor = '']] = [
    before.split('.'),
    after.split('.'),
  ];
  return major === newMajor && (major !== '0' || minor === newMinor);
}

const file = 'generated/openapi.json';

/**
 * Compares the contract with that of the last release. Breaking changes, as oasdiff finds them,
 * need a new major version (below 1.0, a new minor one).
 */
function main(): void {
  const tag = lastTag();
  if (!tag) {
    console.log('No release is tagged, so there is nothing to compare the contract with.');
    return;
  }
  const released = git('show', `${tag}:${file}`);
  const before = JSON.parse(released) as ContractDocument;
  const after = JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8')) as ContractDocument;
  const changes = permissionChanges(before, after);
  console.log(`Permissions since ${tag}: ${changes.length === 0 ? 'unchanged' : ''}`);
  for (const change of changes) console.log(`  ${change}`);
  const breaks = !runOasdiff(released);
  if (breaks && isCompatible(before.info.version, after.info.version)) {
    console.error(
      `The contract breaks clients of ${tag}: increase info.version, or revert the change.`,
    );
    process.exitCode = 1;
  }
}

/** @returns whether oasdiff finds no breaking change */
function runOasdiff(released: string): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'covenant-contract-'));
  try {
    const base = path.join(folder, 'released.json');
    writeFileSync(base, released);
    const revision = path.join(projectRoot, file);
    const args = ['breaking', base, revision, '--fail-on', 'ERR'];
    const { status, error } = spawnSync('oasdiff', args, { stdio: 'inherit' });
    if (error) throw new Error(`oasdiff cannot be run: ${error.message}`);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lastTag(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0').trim();
  } catch {
    return undefined;
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
