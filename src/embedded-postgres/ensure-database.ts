import pg from 'pg';

export interface Connection {
  host: string;
  port: number;
  user: string;
  database: string;
}

/**
 * Makes sure that the server's own database exists. Its owner is no superuser, so that SQL which
 * reaches the database does not reach the system. It may make databases and trusted extensions,
 * and end sessions (autovacuum's, too), which DROP DATABASE ... WITH (FORCE) needs.
 */
export async function ensureDatabase(host: string): Promise<Connection> {
  const connection = { host, port: 5432, user: 'covenant', database: 'covenant' };
  const admin = new pg.Client({
    ...connection,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
  });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'covenant') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'covenant') AS database`,
    );
    if (!rows[0]?.role) {
      await admin.query('CREATE ROLE covenant LOGIN CREATEDB IN ROLE pg_signal_backend');
    }
    if (!rows[0]?.database) await admin.query('CREATE DATABASE covenant OWNER covenant');
  } finally {
    await admin.end();
  }
  return connection;
}
