import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { covers } from './actor.js';
import { isRole, type RolePermissions } from './roles.js';
import { ApiKey, type ValidKey } from '../models/ApiKey.js';

export interface NewApiKey {
  name: string;
  permissions: string[];
  createdBy: string | null;
  /** The key that asks for it; none by default. */
  createdByKey?: string | null;
  expiresAt: string | null;
}

/** Makes a key. `key` is shown this once: only its hash is stored. */
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
export const hashKey = (key: string): string =>
  createHash('sha256').update(key).digest('base64url');

/** What a key may do now: no more than every key above it, and the user who made the first. */
export function permissionsOfKey(
  { permissions, abovePermissions, makerRole }: ValidKey,
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
