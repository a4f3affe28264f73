import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import type { Connection } from '../../src/embedded-postgres/ensure-database.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { PgBouncer } from './pgbouncer.js';

/** What every process of a run has to know. */
interface TestServer {
  /** Of the embedded server; without it DATABASE_URL's is used. */
  connection: Connection | null;
  /** A migrated, empty database that tests clone. */
  template: string;
  /** Of the pooler that tests go through; without it they go straight to the server. */
  pooler?: string;
}

export type DirectTarget = Exclude<ConnectionTarget, { pooler: string }>;

/** Names the environment variable by which processes that run tests learn of the server. */
const variable = 'COVENANT_TEST_SERVER';

let admin: pg.Client | undefined;

/**
 * Starts PostgreSQL, or uses DATABASE_URL's, and makes the template, once for all processes.
 * @returns what stops it
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-test-'));
  const embedded = databaseUrl() ? undefined : await startEmbedded({ dataDir, fast: true });
  const template = `covenant_template_${randomUUID().slice(0, 8)}`;
  const server: TestServer = { connection: embedded?.connection ?? null, template };
  process.env[variable] = JSON.stringify(server);
  await (await connectAdmin()).query(`create database ${template}`);
  const knex = connect(targetOf(template));
  await migrate(knex);
  await knex.destroy();
  return async () => {
    await (await connectAdmin()).query(`drop database if exists ${template} with (force)`);
    await admin?.end();
    admin = undefined;
    await embedded?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Sends the tests that follow through a transaction pooler. */
export async function usePooler(): Promise<PgBouncer> {
  const pooler = await PgBouncer.open(targetOf('postgres'));
  process.env[variable] = JSON.stringify({ ...testServer(), pooler: pooler.url('') });
  return pooler;
}

const databaseUrl = (): string | undefined => process.env['DATABASE_URL'];

function testServer(): TestServer {
  const text = process.env[variable];
  if (!text) throw new Error('startTestServer() runs before the tests');
  return JSON.parse(text) as TestServer;
}

/** Where a database of the server is. */
function targetOf(database: string): DirectTarget {
  const { connection } = testServer();
  return connection ? { ...connection, database } : withDatabase(databaseUrl() ?? '', database);
}

/** This process's connection for making and dropping databases. */
async function connectAdmin(): Promise<pg.Client> {
  if (admin) return admin;
  const target = targetOf('postgres');
  const options = typeof target === 'string' ? { connectionString: databaseUrl() ?? '' } : target;
  admin = new pg.Client(options);
  // The server may stop before this process does.
  admin.on('error', () => undefined);
  await admin.connect();
  return admin;
}

export interface TestDatabase {
  target: ConnectionTarget;
  /** Around a pooler, if there is one. */
  direct: DirectTarget;
  drop: () => Promise<void>;
}

/** A migrated, empty database of a test's own. */
export const cloneDatabase = (): Promise<TestDatabase> => createDatabase(testServer().template);

/** A database of a test's own with nothing in it, or with what its template has. */
export async function createDatabase(template = 'template1'): Promise<TestDatabase> {
  const name = `covenant_test_${randomUUID().slice(0, 8)}`;
  const { pooler } = testServer();
  const connection = await connectAdmin();
  await connection.query(`create database ${name} template ${template}`);
  return {
    target: pooler ? { pooler: `${pooler}${name}` } : targetOf(name),
    direct: targetOf(name),
    drop: async () => {
      await connection.query(`drop database if exists ${name} with (force)`);
    },
  };
}

/** The same place as a URL, as DATABASE_URL has it. */
export function urlOf(target: DirectTarget): string {
  if (typeof target === 'string') return target;
  const { host, port, user, database } = target;
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
