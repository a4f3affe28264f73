import type { Knex } from 'knex';
import { TimestampedModel } from './BaseModel.js';

/** A temporary proof that a user reads an email address. Better Auth writes it. */
export class Verification extends TimestampedModel {
  static override tableName = 'verifications';
  static override columns: readonly (keyof Verification)[] = [
    'id',
    'identifier',
    'value',
    'expiresAt',
    'createdAt',
    'updatedAt',
  ];

  identifier!: string;
  value!: string;
  expiresAt!: string;

  static deleteExpired(db: Knex, limit: number): Promise<number> {
    return Verification.deleteSome(db, 'expires_at < now()', limit);
  }
}
