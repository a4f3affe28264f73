import pg from 'pg';
import { StartupError } from '../util/startup-error.js';
import { clientConfig } from './connect.js';
import { sessionSettings } from './session-settings.js';

/** Timeout for the database's response, in milliseconds. */
const timeout = 2_000;

/** PgBouncer's error for startup settings that it does not support. */
const refusesSettings = /unsupported startup parameter/i;

/**
 * Checks that DATABASE_URL points to PostgreSQL itself.
 * @throws StartupError if it is unreachable or a connection pooler
 */
export async function checkDatabaseUrl(url: string): Promise<void> {
  try {
    if (await onClients('DATABASE_URL', clientConfig(url), keepsSettingsAndSession)) return;
  } catch (error) {
    if (!refusesSettings.test((error as Error).message)) throw error;
  }
  throw new StartupError(
    'DATABASE_URL leads to a connection pooler: set DATABASE_POOLER=transaction and ' +
      'DATABASE_DIRECT_URL (docs/deployment.md), or give the address of PostgreSQL itself.',
  );
}

/**
 * Checks that DATABASE_DIRECT_URL provides sessions, and that DATABASE_URL points to the same
 * database.
 * @throws StartupError if not, or if one of them is unreachable
 */
export async function checkDirectUrl(url: string, direct: string): Promise<void> {
  const directly = { connectionString: direct };
  if (!(await onClients('DATABASE_DIRECT_URL', directly, keepsSession))) {
    throw new StartupError(
      'DATABASE_DIRECT_URL leads to a transaction pooler: give the address of PostgreSQL itself, ' +
        'or of a pooler in session mode.',
    );
  }
  const there = await onClients('DATABASE_DIRECT_URL', directly, identify);
  const here = await onClients('DATABASE_URL', { connectionString: url }, identify);
  if (here === there) return;
  throw new StartupError('DATABASE_URL and DATABASE_DIRECT_URL point to different databases.');
}

/** A pooler rejects the settings, ignores them, or loses them with the session. */
async function keepsSettingsAndSession(one: pg.Client, other: pg.Client): Promise<boolean> {
  const wanted = Object.entries(sessionSettings);
  const parts = wanted.map(([name]) => `current_setting('${name}')`);
  const found = await read(one, `concat_ws(' ', ${parts.join(', ')})`);
  if (found !== wanted.map(([, value]) => value).join(' ')) return false;
  return keepsSession(one, other);
}

/**
 * A transaction pooler gives the same connection to both, or another one to the client that waits.
 */
async function keepsSession(one: pg.Client, other: pg.Client): Promise<boolean> {
  const before = await read(one, 'pg_backend_pid()::text');
  await other.query('begin');
  if ((await read(other, 'pg_backend_pid()::text')) === before) return false;
  return (await read(one, 'pg_backend_pid()::text')) === before;
}

/** The same value for all connections to one database of one server. */
const identify = (client: pg.Client): Promise<string> =>
  read(client, `extract(epoch from pg_postmaster_start_time()) || '/' || current_database()`);

async function read(client: pg.Client, expression: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(`select ${expression} as value`);
  return rows[0]?.value ?? '';
}

/** Runs with two connections. */
async function onClients<T>(
  name: string,
  config: pg.ClientConfig,
  work: (one: pg.Client, other: pg.Client) => Promise<T>,
): Promise<T> {
  const limits = { connectionTimeoutMillis: timeout, query_timeout: timeout };
  const clients = [0, 1].map(() => new pg.Client({ ...config, ...limits }));
  // The caller that waits for a result gets the error.
  for (const client of clients) client.on('error', () => undefined);
  try {
    for (const client of clients) await client.connect();
    return await work(...(clients as [pg.Client, pg.Client]));
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string };
    throw new StartupError(`The database of ${name} cannot be used: ${message || code}`);
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}
