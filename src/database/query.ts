import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type pg from 'pg';

const names = new Map<string, string>();

/**
 * Runs a statement of ours on a transaction's connection, or on one of the pool, and answers its
 * rows. It goes to node-postgres as it is, without a query builder, and is prepared once a
 * connection: PostgreSQL then plans it once. Texts come from code and never hold values, so there
 * are few of them.
 * @param values for `$1`, `$2`, …
 */
export async function query<Row>(db: Knex, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await run(db, text, values)).rows as Row[];
}

/** The same for a statement whose number of affected rows counts. */
export async function execute(db: Knex, text: string, values: unknown[] = []): Promise<number> {
  return (await run(db, text, values)).rowCount ?? 0;
}

async function run(db: Knex, text: string, values: unknown[]): Promise<pg.QueryResult> {
  const client = db.client as Knex.Client;
  const connection = (await client.acquireConnection()) as pg.Client;
  // Statements are counted through knex's own event.
  client.emit('query', { sql: text, bindings: values });
  try {
    return await connection.query({ name: nameOf(text), text, values });
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
