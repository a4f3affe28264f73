import type { Knex } from 'knex';

/**
 * A statement that code composes for one request, with a question mark for each value. Unlike the
 * texts of `query`, there are too many of them to prepare.
 */
export interface ComposedQuery {
  text: string;
  values: unknown[];
}

/** Makes a transaction read-only, until it ends. */
export async function forbidWrites(db: Knex): Promise<void> {
  await db.raw('set transaction read only');
}

/** The planner's estimate of a statement's total cost, in PostgreSQL's own unit. */
export async function estimateCost(db: Knex, { text, values }: ComposedQuery): Promise<number> {
  interface Explained {
    rows: [{ 'QUERY PLAN': [{ Plan: { 'Total Cost': number } }] }];
  }
  const explain = `explain (format json) ${text}`;
  const { rows } = await db.raw<Explained>(explain, values as Knex.RawBinding[]);
  return rows[0]['QUERY PLAN'][0].Plan['Total Cost'];
}

/** The rows of a statement. */
export async function runComposed(
  db: Knex,
  { text, values }: ComposedQuery,
): Promise<Record<string, unknown>[]> {
  interface Result {
    rows: Record<string, unknown>[];
  }
  return (await db.raw<Result>(text, values as Knex.RawBinding[])).rows;
}
