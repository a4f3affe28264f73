import type { Knex } from 'knex';
import { execute } from '../database/query.js';

/**
 * What requests leave behind and nobody needs any more, by table: the condition, and the columns of
 * the key. Events of the payment provider are kept for longer than it repeats them (three days at
 * Stripe). A guest's or customer's cart is kept for a month after it expired; one that became an
 * order, for as long as it was open to be read.
 */
const expired: { table: string; key: string; condition: string }[] = [
  { table: 'idempotency_keys', key: 'scope, key', condition: 'expires_at < now()' },
  { table: 'sessions', key: 'id', condition: 'expires_at < now()' },
  { table: 'verifications', key: 'id', condition: 'expires_at < now()' },
  {
    table: 'sign_in_addresses',
    key: 'user_id, address',
    condition: "last_used_at < now() - interval '90 days'",
  },
  {
    table: 'payment_events',
    key: 'provider, event_id',
    condition: "created_at < now() - interval '90 days'",
  },
  {
    table: 'carts',
    key: 'id',
    condition: "expires_at < now() - interval '30 days' and status <> 'checking_out'",
  },
];

/**
 * Deletes at most so many expired rows of each table, each table by one statement of its own.
 * @returns how many rows are gone
 */
export async function deleteExpiredRows(db: Knex, limit: number): Promise<number> {
  let deleted = 0;
  for (const { table, key, condition } of expired) {
    deleted += await execute(
      db,
      `delete from ${table} where (${key}) in (
         select ${key} from ${table} where ${condition} limit $1 for update skip locked)`,
      [limit],
    );
  }
  return deleted;
}
