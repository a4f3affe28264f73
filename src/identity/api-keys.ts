import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { ApiKey } from '../models/ApiKey.js';

export interface NewApiKey {
  name: string;
  permissions: string[];
  createdBy: string | null;
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
