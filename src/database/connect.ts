import knexModule, { type Knex } from 'knex';
import pg from 'pg';
import { toColumn } from './column-names.js';
import { PooledClient } from './pooled-client.js';
import { sessionSettings } from './session-settings.js';

/**
 * The address of the database: a URL, the URL of a transaction pooler, or the embedded server's
 * socket.
 */
export type ConnectionTarget =
  string | { pooler: string } | { host: string; port: number; user: string; database: string };

/** A database without a pooler in front of it. */
export type DirectTarget = Exclude<ConnectionTarget, { pooler: string }>;

const startupOptions = Object.entries(sessionSettings)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

const int8 = 20;
const timestamptz = 1184;

/**
 * Opens the pool. Every statement has timeouts, so that a slow one cannot block the store:
 * statement 5 s, lock 2 s, idle in transaction 10 s. A request waits at most 2 s for a connection.
 */
export function connect(target: ConnectionTarget, options: { max?: number } = {}): Knex {
  return open({ ...clientConfig(target), types: { getTypeParser } }, clientOf(target), options.max);
}

/** A pool whose sessions have the PostgreSQL server's own settings: usually no timeouts. */
export function connectUnlimited(target: DirectTarget): Knex {
  const place = typeof target === 'string' ? { connectionString: target } : target;
  return open({ ...place, application_name: 'covenant' }, pg.Client);
}

/**
 * A node-postgres pool, for libraries with their own query builder. It reads timestamps as `Date`.
 */
export function connectPlain(target: ConnectionTarget, max: number): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(target), Client: clientOf(target), max });
  // The pool replaces a connection that the server ends at the next use; its current user gets the
  // error.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function open(connection: pg.ClientConfig, Client: typeof pg.Client, max = 10): Knex {
  const knex = knexModule({
    client: 'pg',
    connection: connection as Knex.PgConnectionConfig,
    pool: { min: 0, max, idleTimeoutMillis: 30_000 },
    acquireConnectionTimeout: 2_000,
    // The caller that requested a connection gets the error. knex would also print it outside our
    // log.
    log: { warn: () => undefined },
    // Queries name columns as the code does: `where({ orderId })`.
    wrapIdentifier: (name, wrap) => wrap(toColumn(name)),
  });
  (knex.client as Knex.Client).driver = { Client };
  return knex;
}

/** The parameters of one connection, including its settings. */
export function clientConfig(target: ConnectionTarget): pg.ClientConfig {
  const common = { application_name: 'covenant' };
  if (typeof target === 'string') return { ...common, ...withOptions(target) };
  if ('pooler' in target) return { ...common, connectionString: target.pooler };
  return { ...common, ...target, options: startupOptions };
}

/** The URL's own options come first; without this, they would replace ours. */
function withOptions(text: string): pg.ClientConfig {
  const url = new URL(text);
  const own = url.searchParams.get('options');
  if (own === null) return { connectionString: text, options: startupOptions };
  url.searchParams.delete('options');
  return { connectionString: url.toString(), options: `${own} ${startupOptions}` };
}

const clientOf = (target: ConnectionTarget): typeof pg.Client =>
  typeof target === 'object' && 'pooler' in target ? PooledClient : pg.Client;

const parserOf = pg.types.getTypeParser as (
  oid: number,
  format?: string,
) => (text: string) => unknown;

/** bigint as a number (money stays below 2^53), timestamps as ISO 8601 strings: no Date objects. */
function getTypeParser(oid: number, format?: string): (text: string) => unknown {
  if (oid === int8) return Number;
  if (oid === timestamptz) return isoTimestamp;
  return parserOf(oid, format);
}

/** Converts `2026-11-23 19:56:17.12+00` to `2026-11-23T19:56:17.120Z`. Sessions run in UTC. */
export function isoTimestamp(text: string): string {
  const seconds = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  const fraction = text.slice(20, text.indexOf('+', 19)).slice(0, 3).padEnd(3, '0');
  return `${seconds}.${fraction}Z`;
}
