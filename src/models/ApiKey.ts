import type { Knex } from 'knex';
import { BaseModel } from './BaseModel.js';

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

  /** The key that is valid now, by one indexed read. */
  static async findValid(
    db: Knex,
    keyHash: string,
  ): Promise<{ id: string; permissions: string[] } | undefined> {
    const { rows } = await db.raw<{ rows: { id: string; permissions: string[] }[] }>(
      `select id, permissions from api_keys
       where key_hash = ? and revoked_at is null and (expires_at is null or expires_at > now())`,
      [keyHash],
    );
    return rows[0];
  }
}
