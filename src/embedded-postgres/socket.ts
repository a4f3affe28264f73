import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach, type OsUser } from './user.js';
import { StartupError } from '../util/startup-error.js';

/** The length of a socket address that works on every system, minus the socket's own name. */
const longestSocketDir = 103 - '/.s.PGSQL.5432'.length;

/**
 * A folder for the socket that only the user and root can enter: no password is required inside.
 * It is in the data folder, unless the user has no access to it or its name is too long.
 */
export function makeSocketDir(dataDir: string, user: OsUser | undefined): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const candidates = [
    path.join(dataDir, 'run'),
    path.join(os.tmpdir(), `covenant-${hash}`),
    `/tmp/covenant-${hash}`,
  ];
  const fits = (folder: string): boolean =>
    Buffer.byteLength(folder) <= longestSocketDir && canReach(path.dirname(folder), user);
  const folder = candidates.find(fits);
  if (folder === undefined) {
    throw new StartupError(`PostgreSQL's socket has no usable folder: set COVENANT_DATA_DIR.`);
  }
  mkdirSync(folder, { recursive: true });
  const { uid } = lstatSync(folder);
  // In a shared folder, another user may have created it first.
  if (uid !== process.getuid?.() && uid !== user?.uid) {
    throw new StartupError(`${folder} belongs to another user: remove it, or set TMPDIR.`);
  }
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return folder;
}
