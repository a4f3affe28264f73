import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type pg from 'pg';

const names = new Map<string, string>();

/**
 * Runs a statement on a transaction's connection, or on one of the pool, and returns its rows. It
 * is sent with node-postgres directly, without a query builder, and prepared once per connection,
 * so that PostgreSQL plans it once. Texts are written in code and never contain values, so there
 * are few of them.
 * @param values for `$1`, `$2`, …
 * @param options.isPrepared false for a statement whose best plan depends on its values
 */
export async function query<Row>(
  db: Knex,
  text: string,
  values: unknown[] = [],
  { isPrepared = true } = {},
): Promise<Row[]> {
  return (await run(db, text, values, isPrepared)).rows as Row[];
}

/** The same for a statement whose number of affected rows is needed. */
export async function execute(db: Knex, text: string, values: unknown[] = []): Promise<number> {
  return (await run(db, text, values)).rowCount ?? 0;
}

async function run(
  db: Knex,
  text: string,
  values: unknown[],
  isPrepared = true,
): Promise<pg.QueryResult> {
  const client = db.client as Knex.Client;
  const connection = (await client.acquireConnection()) as pg.Client;
  // Emits knex's own event, by which statements are counted.
  client.emit('query', { sql: text, bindings: values });
  try {
    return await connection.query({ ...(isPrepared && { name: nameOf(text) }), text, values });
  } finally {
    await client.releaseConnection(connection);
  }
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    names.set(text, name);
  }
  return name;
}
