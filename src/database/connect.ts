import knexModule, { type Knex } from 'knex';
import pg from 'pg';

/** Where the database is: a URL, or the embedded server's socket. */
export type ConnectionTarget =
  string | { host: string; port: number; user: string; database: string };

const sessionSettings = [
  'TimeZone=UTC',
  'statement_timeout=5s',
  'lock_timeout=2s',
  'idle_in_transaction_session_timeout=10s',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

const int8 = 20;
const timestamptz = 1184;

/**
 * Opens the pool. Every connection has the timeouts that keep one slow statement from stopping
 * the shop: statement 5 s, lock 2 s, idle in transaction 10 s; a request waits 2 s for a connection.
 */
export function connect(target: ConnectionTarget, options: { max?: number } = {}): Knex {
  const settings = typeof target === 'string' ? { connectionString: target } : target;
  return knexModule({
    client: 'pg',
    connection: {
      ...settings,
      types: { getTypeParser },
      application_name: 'covenant',
      options: sessionSettings,
    },
    pool: { min: 0, max: options.max ?? 10, idleTimeoutMillis: 30_000 },
    acquireConnectionTimeout: 2_000,
    // Whoever asked for a connection gets the error; knex would also print it, beside our log.
    log: { warn: () => undefined },
  });
}

const parserOf = pg.types.getTypeParser as (
  oid: number,
  format?: string,
) => (text: string) => unknown;

/** bigint as a number (money stays below 2^53), timestamps as ISO 8601 text: no Date objects. */
function getTypeParser(oid: number, format?: string): (text: string) => unknown {
  if (oid === int8) return Number;
  if (oid === timestamptz) return isoTimestamp;
  return parserOf(oid, format);
}

/** `2026-11-23 19:56:17.12+00` as `2026-11-23T19:56:17.120Z`. Sessions run in UTC. */
export function isoTimestamp(text: string): string {
  const seconds = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  const fraction = text.slice(20, text.indexOf('+', 19)).slice(0, 3).padEnd(3, '0');
  return `${seconds}.${fraction}Z`;
}
