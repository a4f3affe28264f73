import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { execute, query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';

export interface ValidKey {
  id: string;
  permissions: string[];
  /** Whether its last use was written down more than a minute ago. */
  stale: boolean;
}

/** A key for programs. The key itself is not stored: `keyHash` is its SHA-256 in base64url. */
export class ApiKey extends BaseModel {
  static override tableName = 'api_keys';

  name!: string;
  prefix!: string;
  keyHash!: string;
  permissions!: string[];
  createdBy!: string | null;
  expiresAt!: string | null;
  revokedAt!: string | null;
  lastUsedAt!: string | null;
  createdAt!: string;

  /**
   * The key that is valid now, by one indexed read. Its last use is written down at most once a
   * minute, so that a busy key is not a hot row.
   */
  static async findValid(db: Knex, keyHash: string): Promise<ValidKey | undefined> {
    const [key] = await query<ValidKey>(
      db,
      `select id, permissions, last_used_at is null or last_used_at < now() - interval '1 minute' as stale
       from api_keys where key_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())`,
      [keyHash],
    );
    return key;
  }

  static async recordUse(db: Knex, id: string): Promise<void> {
    await execute(db, 'update api_keys set last_used_at = now() where id = $1', [id]);
  }

  /** The keys that are not revoked, newest first. */
  static page(db: Knex, { limit, offset }: Page): Promise<{ results: ApiKey[]; total: number }> {
    return ApiKey.query(db)
      .whereNull('revoked_at')
      .orderBy('id', 'desc')
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: ApiKey[];
      total: number;
    }>;
  }

  /** Ends a key at once. Answers whether there was one to end. */
  static async revoke(db: Knex, id: string): Promise<boolean> {
    const rows = await execute(
      db,
      'update api_keys set revoked_at = now() where id = $1 and revoked_at is null',
      [id],
    );
    return rows === 1;
  }
}
