import type { Knex } from 'knex';
import { raw } from 'objection';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';

/** The right to respond for a key: `holder` distinguishes a claim from a later one. */
export type KeyClaim = Pick<IdempotencyKey, 'scope' | 'key' | 'holder'>;

/** The response of a request, or the claim of a running request. Kept for 24 hours. */
export class IdempotencyKey extends BaseModel {
  static override tableName = 'idempotency_keys';
  static override idColumn = ['scope', 'key'];
  static override columns: readonly (keyof IdempotencyKey)[] = [
    'scope',
    'key',
    'holder',
    'bodyHash',
    'status',
    'reply',
    'headers',
    'recordId',
    'lockedUntil',
    'expiresAt',
  ];

  /** The primary key is the scope with the caller's key. */
  override id!: never;
  /** The caller and the operation. */
  scope!: string;
  key!: string;
  holder!: string;
  bodyHash!: string;
  /** Null until there is a response. */
  status!: number | null;
  /** The body's text, replayed byte for byte. */
  reply!: string | null;
  headers!: Record<string, string> | null;
  /** The record in the response, if the response is too large to store. */
  recordId!: string | null;
  /** A request that has not finished by then counts as crashed with its server. */
  lockedUntil!: string;
  expiresAt!: string;

  static override get jsonAttributes() {
    return ['headers'];
  }

  static async find(
    db: Knex,
    { scope, key }: Pick<KeyClaim, 'scope' | 'key'>,
  ): Promise<IdempotencyKey | undefined> {
    return IdempotencyKey.query(db).findById([scope, key]);
  }

  /**
   * Claims a key that is new or has expired.
   * @param leaseSeconds how long no other request may take it over
   * @returns whether it was
   */
  static async claim(
    db: Knex,
    { scope, key, holder }: KeyClaim,
    bodyHash: string,
    leaseSeconds: number,
  ): Promise<boolean> {
    const rows = await execute(
      db,
      `insert into idempotency_keys (scope, key, holder, body_hash, locked_until, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(secs => $5), now() + interval '24 hours')
       on conflict (scope, key) do update
         set holder = excluded.holder, body_hash = excluded.body_hash, status = null, reply = null,
             record_id = null, headers = null, locked_until = excluded.locked_until, expires_at = excluded.expires_at
         where idempotency_keys.expires_at < now()`,
      [scope, key, holder, bodyHash, leaseSeconds],
    );
    return rows === 1;
  }

  /** Takes over a key whose lease has ended without a response. Returns whether it did. */
  static async takeOver(
    db: Knex,
    { scope, key, holder }: KeyClaim,
    leaseSeconds: number,
  ): Promise<boolean> {
    const rows = await execute(
      db,
      `update idempotency_keys set holder = $1, locked_until = now() + make_interval(secs => $2)
       where scope = $3 and key = $4 and status is null and locked_until <= now()`,
      [holder, leaseSeconds, scope, key],
    );
    return rows === 1;
  }

  /** Stores the response if the claim still holds the key. Returns whether it does. */
  static async complete(
    db: Knex,
    claim: KeyClaim,
    answer: Pick<IdempotencyKey, 'status' | 'reply' | 'headers' | 'recordId'>,
  ): Promise<boolean> {
    const rows = await execute(
      db,
      `update idempotency_keys set status = $1, reply = $2, headers = $3, record_id = $4
       where scope = $5 and key = $6 and holder = $7`,
      [
        answer.status,
        answer.reply,
        JSON.stringify(answer.headers),
        answer.recordId,
        claim.scope,
        claim.key,
        claim.holder,
      ],
    );
    return rows === 1;
  }

  /** Lets the next request take over a key without a response immediately. */
  static async endLease(db: Knex, { scope, key, holder }: KeyClaim): Promise<void> {
    await IdempotencyKey.query(db)
      .patch({ lockedUntil: raw('now()') })
      .where({ scope, key, holder })
      .whereNull('status');
  }

  /** Releases a key without a response, so that another request can use it. */
  static async release(db: Knex, { scope, key, holder }: KeyClaim): Promise<void> {
    await IdempotencyKey.query(db).delete().where({ scope, key, holder }).whereNull('status');
  }

  static deleteExpired(db: Knex, limit: number): Promise<number> {
    return IdempotencyKey.deleteSome(db, 'expires_at < now()', limit);
  }
}
