import type { Knex } from 'knex';
import { TimestampedModel } from './BaseModel.js';

/** The maximum number of sessions per user. */
const maxSessions = 50;

/** A session of a user. Better Auth writes it. */
export class Session extends TimestampedModel {
  static override tableName = 'sessions';
  static override columns: readonly (keyof Session)[] = [
    'id',
    'userId',
    'token',
    'expiresAt',
    'ipAddress',
    'userAgent',
    'createdAt',
    'updatedAt',
  ];

  userId!: string;
  token!: string;
  expiresAt!: string;
  ipAddress!: string | null;
  userAgent!: string | null;

  static async countOf(db: Knex, userId: string): Promise<number> {
    return Session.query(db).where({ userId }).resultSize();
  }

  /** Ends a user's oldest sessions above the maximum. */
  static async endExcess(db: Knex, userId: string): Promise<void> {
    const oldest = Session.query(db)
      .where({ userId })
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .offset(maxSessions)
      .select('id');
    await Session.query(db).delete().whereIn('id', oldest);
  }

  static deleteExpired(db: Knex, limit: number): Promise<number> {
    return Session.deleteSome(db, 'expires_at < now()', limit);
  }
}
