import type { Knex } from 'knex';
import { raw } from 'objection';
import { BaseModel } from './BaseModel.js';

/** An address from which a user signed in: failures of strangers do not lock them out there. */
export class SignInAddress extends BaseModel {
  static override tableName = 'sign_in_addresses';
  static override idColumn = ['userId', 'address'];
  static override columns: readonly (keyof SignInAddress & string)[] = [
    'userId',
    'address',
    'lastUsedAt',
  ];

  /** How long an address is remembered, in SQL. */
  static readonly retention = "interval '90 days'";

  /** Its key is the user with the address. */
  override id!: never;
  userId!: string;
  address!: string;
  lastUsedAt!: string;

  /** Remembers that a user signed in from an address. */
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
