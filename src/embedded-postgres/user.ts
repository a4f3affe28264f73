import { lchownSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../util/startup-error.js';

export interface OsUser {
  name: string;
  uid: number;
  gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The user that runs PostgreSQL, which does not run as root; undefined means the current user. An
 * existing cluster keeps its owner, so that one start with sudo does not change it.
 * @throws StartupError if the cluster belongs to another user, or root finds no user
 */
export function postgresUser(cluster: string): OsUser | undefined {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const users = readUsers();
  if (!isRoot()) {
    if (owner === undefined || owner === process.getuid?.()) return undefined;
    const name = users.find((user) => user.uid === owner)?.name ?? `user ${owner}`;
    throw new StartupError(
      `${cluster} belongs to ${name}: start as ${name}, or give it away with chown -R.`,
    );
  }
  const user =
    users.find(({ uid }) => uid === owner && uid !== 0) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody');
  if (user) return user;
  throw new StartupError(
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody: ' +
      'start as an ordinary user, or set DATABASE_URL.',
  );
}

function readUsers(): OsUser[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = lines.map((line) => line.split(':')).filter(({ length }) => length >= 4);
  // macOS reports the user nobody as -2, but system calls need 4294967294.
  return fields.map(([name = '', , uid, gid]) => ({
    name,
    uid: Number(uid) >>> 0,
    gid: Number(gid) >>> 0,
  }));
}

/**
 * Whether the user may enter a folder, or execute a file, and enter every folder on the path to
 * it.
 */
export function canReach(target: string, user: OsUser | undefined): boolean {
  if (user === undefined) return true;
  const parent = path.dirname(target);
  return mayEnter(statSync(target), user) && (parent === target || canReach(parent, user));
}

function mayEnter({ uid, gid, mode }: Stats, user: OsUser): boolean {
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}

/** Changes the owner of a folder and everything in it. It does not follow symbolic links. */
export function changeOwner(user: OsUser, folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, name), user.uid, user.gid);
  }
  lchownSync(folder, user.uid, user.gid);
}
