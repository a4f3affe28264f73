import type { Knex } from 'knex';

/** Settling an entry adds it to each index again, and this was the largest. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    -- What is settled sums to zero with its payout, so a balance is what is open.
    drop index ledger_entries_balance;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
