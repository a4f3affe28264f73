import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Connection } from './ensure-database.js';
import { identify, isAlive, type ProcessId } from './process.js';
import { StartupError } from '../util/startup-error.js';

/** The process that uses a data folder, and the watcher that runs a program for it. */
export interface Owner extends ProcessId {
  watcher?: ProcessId;
  /** The address of its database; absent while it starts and stops. */
  connection?: Connection;
}

export interface FolderLock {
  /** The watcher of an earlier server that died; it may still be shutting down its program. */
  previousWatcher?: ProcessId;
  recordWatcher(pid: number): void;
  /** Tells command-line tools where to connect; undefined means that they can no longer connect. */
  recordConnection(connection: Connection | undefined): void;
  release(): void;
}

/** The data folder has a running owner. */
export class FolderInUse extends StartupError {}

/**
 * Makes this process the only server on a data folder, with the file `server.pid`.
 * @throws FolderInUse if a running process owns the folder
 */
export function lockFolder(dataDir: string): FolderLock {
  const file = path.join(dataDir, 'server.pid');
  const self: Owner | undefined = identify(process.pid);
  if (self === undefined)
    throw new StartupError('This system does not tell when a process started.');
  take(file, self, dataDir);
  const save = (): void => renameSync(writeAside(file, self), file);
  return {
    ...(self.watcher && { previousWatcher: self.watcher }),
    recordWatcher(pid) {
      self.watcher = identify(pid);
      save();
    },
    recordConnection(connection) {
      self.connection = connection;
      save();
    },
    release() {
      if (isSame(read(file), self)) rmSync(file);
    },
  };
}

/** The running owner of a data folder. */
export function ownerOf(dataDir: string): Owner | undefined {
  const owner = read(path.join(dataDir, 'server.pid'));
  return owner && isAlive(owner) ? owner : undefined;
}

/**
 * A dead owner's file cannot simply be deleted: between reading and deleting it, another process
 * may have created its own. So a process that replaces the file first acquires a claim, which is
 * named after the dead owner and which only one process at a time can hold. It checks the file
 * again and renames the claim to the file. A claim whose holder died is taken over in the same
 * way.
 */
function take(file: string, self: Owner, dataDir: string): void {
  while (!create(file, self)) {
    const owner = read(file);
    if (owner === undefined) continue;
    if (isAlive(owner)) {
      throw new FolderInUse(
        `The data folder ${dataDir} is in use by a running server (process ${owner.pid}): ` +
          'stop that one, or set COVENANT_DATA_DIR to another folder.',
      );
    }
    self.watcher = owner.watcher;
    const claim = `${file}.after-${owner.pid}-${owner.started}`;
    take(claim, self, dataDir);
    if (isSame(read(file), owner)) {
      renameSync(claim, file);
      return;
    }
    rmSync(claim);
  }
}

/** Creates the file together with its content; returns false if it exists. */
function create(file: string, self: Owner): boolean {
  const aside = writeAside(file, self);
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function writeAside(file: string, owner: Owner): string {
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, JSON.stringify(owner) + '\n');
  return aside;
}

/**
 * Undefined if there is no such file. A file that a power failure emptied names no running
 * process.
 */
function read(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { pid: 0, started: 'unknown' };
    throw error;
  }
}

const isSame = (a: ProcessId | undefined, b: ProcessId): boolean =>
  a?.pid === b.pid && a.started === b.started;
