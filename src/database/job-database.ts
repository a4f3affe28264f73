import type { Knex } from 'knex';
import type PgBoss from 'pg-boss';
import { query } from './query.js';

/** Lets pg-boss use a transaction, or the pool, instead of connections of its own. */
export const jobDatabase = (db: Knex): PgBoss.Db => ({
  executeSql: async (text, values?: unknown[]) => {
    if (values !== undefined && values.length > 0) return { rows: await query(db, text, values) };
    // Perhaps several statements in one text, which cannot be prepared.
    const result = await db.raw<{ rows: unknown[] } | unknown[]>(text);
    return { rows: Array.isArray(result) ? [] : result.rows };
  },
});
