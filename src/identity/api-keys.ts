import { hash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { covers } from './actor.js';
import { isRole, type RolePermissions } from './roles.js';
import { ApiKey, type KeyMakers } from '../models/ApiKey.js';

export interface NewApiKey {
  name: string;
  permissions: string[];
  createdBy: string | null;
  /** The key that creates it; none by default. */
  createdByKey?: string | null;
  expiresAt: string | null;
}

/** Creates a key. `key` is returned only once, because only its hash is stored. */
export async function createKey(
  db: Knex,
  input: NewApiKey,
): Promise<{ key: string; record: ApiKey }> {
  const key = `cov_${randomBytes(32).toString('base64url')}`;
  const record = await ApiKey.query(db)
    .insert({ ...input, prefix: key.slice(0, 12), keyHash: hashKey(key) })
    .returning('*');
  return { key, record };
}

/** SHA-256 suffices: a key is 256 random bits, not a password that can be guessed. */
export const hashKey = (key: string): string => hash('sha256', key, 'base64url');

/**
 * The current permissions of a key: limited by every parent key and by the user who created the
 * first.
 */
export function permissionsOfKey(
  { permissions, abovePermissions, makerRole }: Pick<ApiKey, 'permissions'> & KeyMakers,
  roles: RolePermissions,
): readonly string[] {
  const above = abovePermissions.map((joined) => joined.split(' '));
  const maker = makerRole === null ? [] : [isRole(makerRole) ? roles[makerRole] : []];
  return [...above, ...maker].reduce<readonly string[]>(intersect, permissions);
}

/** The permissions that both sets cover: of `catalog:*` and `catalog:read`, the second. */
export function intersect(one: readonly string[], other: readonly string[]): string[] {
  const both = [
    ...one.filter((permission) => covers(other, permission)),
    ...other.filter((permission) => covers(one, permission)),
  ];
  return [...new Set(both)];
}
