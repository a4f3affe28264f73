import type { Knex } from 'knex';
import { raw } from 'objection';
import { BaseModel } from './BaseModel.js';

/**
 * A network address from which a user signed in: failed sign-ins from other addresses do not lock
 * it out.
 */
export class SignInAddress extends BaseModel {
  static override tableName = 'sign_in_addresses';
  static override idColumn = ['userId', 'address'];
  static override columns: readonly (keyof SignInAddress)[] = ['userId', 'address', 'lastUsedAt'];

  /** How long an address is kept, in SQL. */
  static readonly retention = "interval '90 days'";

  /** The primary key is the user with the address. */
  override id!: never;
  userId!: string;
  address!: string;
  lastUsedAt!: string;

  /** Records that a user signed in from an address. */
  static async record(db: Knex, userId: string, address: string): Promise<void> {
    await SignInAddress.query(db)
      .insert({ userId, address, lastUsedAt: raw('now()') })
      .onConflict(['userId', 'address'])
      .merge(['lastUsedAt']);
  }

  static deleteExpired(db: Knex, limit: number): Promise<number> {
    return SignInAddress.deleteSome(db, `last_used_at < now() - ${SignInAddress.retention}`, limit);
  }
}
