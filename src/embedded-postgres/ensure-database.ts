import pg from 'pg';

export interface Connection {
  host: string;
  port: number;
  user: string;
  database: string;
}

/**
 * Ensures that the server's own database exists. Its owner is not a superuser, so that SQL
 * injected into the database cannot reach the system. The owner may create databases and trusted
 * extensions and end sessions (including autovacuum's), which DROP DATABASE ... WITH (FORCE)
 * requires.
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
