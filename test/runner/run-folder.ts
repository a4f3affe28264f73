import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  commandLine,
  identify,
  isAlive,
  readIfPossible,
  type ProcessId,
} from '../../src/embedded-postgres/process.js';

/** The environment variable with the folder of a run. */
const variable = 'COVENANT_TEST_RUN';

const prefix = 'covenant-run-';
const ownerFile = 'owner.json';

/** How long a folder may have no owner file, in milliseconds: a start takes less. */
const nameless = 60_000;
/** How long PostgreSQL's watcher may take to stop what a killed run left, in milliseconds. */
const patience = 15_000;

/** The folder of this process's run. */
export function runFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error('Tests run under test/support/root-hooks.ts');
  return folder;
}

export const isInRun = (): boolean => process.env[variable] !== undefined;

/** The free bytes that a memory file system must have: more than a whole run writes. */
const roomy = 4 * 1024 ** 3;
const memory = '/dev/shm';

/**
 * The folder of runs: in memory, where the database's many small files cost less, unless TMPDIR is
 * set.
 */
function placeOfRuns(): string {
  return process.env['TMPDIR'] === undefined && hasRoom(memory) ? memory : os.tmpdir();
}

/** Whether programs can run there, as in the tests of the embedded PostgreSQL. */
function hasRoom(folder: string): boolean {
  const mounts = readIfPossible(() => readFileSync('/proc/mounts', 'utf8')) ?? '';
  const mount = mounts.split('\n').find((line) => line.split(' ')[1] === folder);
  if (!mount || /[ ,]noexec[ ,]/.test(mount)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > roomy;
}

/**
 * Creates the folder of a run of this process.
 * @returns the environment with which the run's processes create all temporary files in the
 *   folder
 */
export function makeRunFolder(): { folder: string; env: Record<string, string> } {
  const folder = mkdtempSync(path.join(placeOfRuns(), prefix));
  // The user that runs PostgreSQL for root needs access.
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, ownerFile), JSON.stringify(identify(process.pid)));
  return { folder, env: { [variable]: folder, TMPDIR: folder } };
}

/** Deletes the folder once PostgreSQL no longer uses it. */
export async function removeRunFolder(folder: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (postgresIn(folder).length > 0 && Date.now() < deadline) await delay(20);
  for (const pid of postgresIn(folder)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Deletes the files of runs that were killed with SIGKILL and could not clean up. */
export async function removeAbandoned(): Promise<void> {
  const place = placeOfRuns();
  for (const name of readdirSync(place)) {
    const folder = path.join(place, name);
    if (name.startsWith(prefix) && isAbandoned(folder)) await removeRunFolder(folder);
  }
}

function isAbandoned(folder: string): boolean {
  const stat = readIfPossible(() => statSync(folder));
  // In a shared folder, files of other users are left alone.
  if (!stat || stat.uid !== process.getuid?.()) return false;
  const text = readIfPossible(() => readFileSync(path.join(folder, ownerFile), 'utf8'));
  if (text) return !isAlive(JSON.parse(text) as ProcessId);
  return Date.now() - stat.mtimeMs > nameless;
}

/** Our PostgreSQL servers with their sockets in the folder, according to their arguments. */
function postgresIn(folder: string): number[] {
  const pids = readIfPossible(() => readdirSync('/proc').map(Number)) ?? [];
  return pids.filter((pid) => {
    if (!Number.isInteger(pid)) return false;
    const command = commandLine(pid);
    return command.includes(`${folder}/`) && command.includes('cluster_name=covenant');
  });
}
