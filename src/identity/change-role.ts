import type { Knex } from 'knex';
import { lockUntilCommit } from '../database/lock-until-commit.js';
import { PermissionDenied, RecordNotFound, StateConflict } from '../domain/errors.js';
import { User } from '../models/User.js';
import { can, type Actor } from './actor.js';
import type { Role, RolePermissions } from './roles.js';

/** The number of the advisory lock that a change of a role holds. */
const roleChangeLock = 78_302_104;

interface RoleContext {
  db: Knex;
  actor: Actor;
  roles: RolePermissions;
}

/**
 * Gives an account a role.
 * @throws 404 for an unknown account, 403 for the caller's own one and for a role that has, or had,
 *   more permissions than the caller, and 409 for the last owner
 */
export async function changeRole(
  { db, actor, roles }: RoleContext,
  id: string,
  role: Role,
): Promise<{ user: User; from: Role }> {
  // One change at a time, so that two owners cannot remove one another. Locks of the owners' rows
  // would not do: an account that stops being an owner leaves their order, and a circle can wait.
  await lockUntilCommit(db, roleChangeLock);
  const owners = await User.owners(db);
  const user = await User.lock(db, id);
  if (!user) throw new RecordNotFound('Account');
  if (user.id === actor.userId) throw new PermissionDenied('You cannot change your own role.');
  for (const name of [user.role, role]) {
    const excess = roles[name].find((permission) => !can(actor, permission));
    if (excess !== undefined)
      throw new PermissionDenied(`You do not hold the permission ${excess} of the role ${name}.`);
  }
  const isLastOwner = user.role === 'owner' && owners.every((owner) => owner.id === id);
  if (isLastOwner && role !== 'owner')
    throw new StateConflict('This is the last owner. Make another account an owner first.');
  const from = user.role;
  if (from === role) return { user, from };
  return { user: await User.query(db).patchAndFetchById(id, { role }), from };
}
