import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { startEmbedded, type EmbeddedServer } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { PgBouncer } from './pgbouncer.js';

interface TestServer {
  /** Where a database of this server is. */
  target: (database: string) => DirectTarget;
  /** The way that tests take to a database, if it is another. */
  detour?: (database: string) => ConnectionTarget;
  admin: pg.Client;
  template: string;
  stop: () => Promise<void>;
}

export type DirectTarget = Exclude<ConnectionTarget, { pooler: string }>;

let server: TestServer | undefined;

/** Starts PostgreSQL, or uses DATABASE_URL's, and makes the migrated template that tests clone. */
export async function startTestServer(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-test-'));
  const embedded = url ? undefined : await startEmbedded({ dataDir, fast: true });
  const target = (database: string): DirectTarget =>
    embedded ? { ...embedded.connection, database } : withDatabase(url ?? '', database);
  const admin = new pg.Client(clientConfig(embedded, url));
  await admin.connect();
  const template = `covenant_template_${randomUUID().slice(0, 8)}`;
  await admin.query(`create database ${template}`);
  const knex = connect(target(template));
  await migrate(knex);
  await knex.destroy();
  server = {
    target,
    admin,
    template,
    stop: async () => {
      await admin.query(`drop database if exists ${template} with (force)`);
      await admin.end();
      await embedded?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Sends the tests that follow through a transaction pooler. */
export async function takeDetour(): Promise<PgBouncer> {
  if (!server) throw new Error('startTestServer() runs in the root hooks');
  const pooler = await PgBouncer.open(server.target('postgres'));
  server.detour = (database) => ({ pooler: pooler.url(database) });
  return pooler;
}

export async function stopTestServer(): Promise<void> {
  await server?.stop();
}

export interface TestDatabase {
  target: ConnectionTarget;
  /** Around a pooler, if there is one. */
  direct: DirectTarget;
  drop: () => Promise<void>;
}

/** A migrated, empty database of a test's own. */
export const cloneDatabase = (): Promise<TestDatabase> => createDatabase(server?.template);

/** A database of a test's own with nothing in it, or with what its template has. */
export async function createDatabase(template = 'template1'): Promise<TestDatabase> {
  if (!server) throw new Error('startTestServer() runs in the root hooks');
  const { admin, target, detour = target } = server;
  const name = `covenant_test_${randomUUID().slice(0, 8)}`;
  await admin.query(`create database ${name} template ${template}`);
  return {
    target: detour(name),
    direct: target(name),
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
    },
  };
}

/** The same place as a URL, as DATABASE_URL has it. */
export function urlOf(target: DirectTarget): string {
  if (typeof target === 'string') return target;
  const { host, port, user, database } = target;
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

const clientConfig = (embedded: EmbeddedServer | undefined, url = ''): pg.ClientConfig =>
  embedded ? { ...embedded.connection, database: 'postgres' } : { connectionString: url };

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
