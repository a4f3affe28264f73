import type { Knex } from 'knex';

const maxAttempts = 3;
/** serialization_failure and deadlock_detected: PostgreSQL asks for a retry. */
const retryable = new Set(['40001', '40P01']);

/**
 * Runs a function in one transaction, and retries when PostgreSQL aborts it because of a conflict.
 * The function must have no effects outside the database.
 */
export async function inTransaction<T>(knex: Knex, work: (db: Knex) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await knex.transaction(work);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!retryable.has(code) || attempt === maxAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}
