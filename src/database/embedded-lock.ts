import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identify, isAlive, type ProcessId } from './embedded-process.js';
import { StartupError } from '../startup-error.js';

/** The server that uses a data folder, and the watcher that runs a program for it. */
interface Owner extends ProcessId {
  watcher?: ProcessId;
}

export interface FolderLock {
  /** The watcher of an earlier server that died; it may still be at its last work. */
  previousWatcher?: ProcessId;
  recordWatcher(pid: number): void;
  release(): void;
}

/**
 * Makes this process the only server on a data folder, by the file `server.pid` in it.
 * @throws StartupError when a living server has the folder
 */
export function lockFolder(dataDir: string): FolderLock {
  const file = path.join(dataDir, 'server.pid');
  const self: Owner | undefined = identify(process.pid);
  if (self === undefined)
    throw new StartupError('This system does not tell when a process started.');
  take(file, self, dataDir);
  return {
    ...(self.watcher && { previousWatcher: self.watcher }),
    recordWatcher(pid) {
      self.watcher = identify(pid);
      renameSync(writeAside(file, self), file);
    },
    release() {
      if (isSame(read(file), self)) rmSync(file);
    },
  };
}

/**
 * A dead owner's file cannot simply be deleted: between reading and deleting it, another start
 * may have put its own there. So whoever wants to replace it first takes a claim that only one
 * process at a time can have, named after the dead owner, looks again, and moves the claim over.
 * A claim whose holder died is taken over in the same way.
 */
function take(file: string, self: Owner, dataDir: string): void {
  while (!create(file, self)) {
    const owner = read(file);
    if (owner === undefined) continue;
    if (isAlive(owner)) {
      throw new StartupError(
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

/** Creates the file together with its content, or returns false when it exists. */
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

/** Undefined when there is no such file. One that a power failure emptied names no living process. */
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
