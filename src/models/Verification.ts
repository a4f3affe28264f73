import type { Knex } from 'knex';
import { raw } from 'objection';
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

  /**
   * Makes a proof valid for some minutes from now, also if it has been before.
   * @param max how many a value may have at a time. One more is not written
   * @returns whether it is valid
   */
  static async open(
    db: Knex,
    { identifier, value }: Pick<Verification, 'identifier' | 'value'>,
    minutes: number,
    max: number,
  ): Promise<boolean> {
    const expiresAt = raw('now() + make_interval(mins => ?)', minutes);
    const extended = await Verification.query(db).patch({ expiresAt }).where({ identifier, value });
    if (extended > 0) return true;
    const valid = Verification.query(db).where({ value }).whereRaw('expires_at > now()');
    if ((await valid.resultSize()) >= max) return false;
    await Verification.query(db).insert({ identifier, value, expiresAt });
    return true;
  }

  /** Deletes what was sent to a user or an email address. */
  static async deleteOf(
    db: Knex,
    { userId, email }: { userId: string | null; email: string | null },
  ): Promise<void> {
    await Verification.query(db)
      .delete()
      .whereIn('value', [userId, email])
      .orWhere({ identifier: email });
  }

  static deleteExpired(db: Knex, limit: number): Promise<number> {
    return Verification.deleteSome(db, 'expires_at < now()', limit);
  }
}
