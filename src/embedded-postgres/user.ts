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
 * The user that PostgreSQL, which refuses to be root, has to run as; undefined means this one.
 * An existing cluster keeps its owner, so that a single start with sudo takes it from nobody.
 * @throws StartupError when the cluster belongs to somebody else, or root finds no user
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
  // macOS writes nobody's -2 where the system calls want 4294967294.
  return fields.map(([name = '', , uid, gid]) => ({
    name,
    uid: Number(uid) >>> 0,
    gid: Number(gid) >>> 0,
  }));
}

/** Whether the user may enter a folder, or execute a file, and every folder on the way to it. */
export function canReach(target: string, user: OsUser | undefined): boolean {
  if (user === undefined) return true;
  const parent = path.dirname(target);
  return mayEnter(statSync(target), user) && (parent === target || canReach(parent, user));
}

function mayEnter({ uid, gid, mode }: Stats, user: OsUser): boolean {
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}

/** Gives a folder and all that is in it to a user. Symbolic links are not followed. */
export function changeOwner(user: OsUser, folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, name), user.uid, user.gid);
  }
  lchownSync(folder, user.uid, user.gid);
}
