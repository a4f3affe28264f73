import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { startEmbedded, type EmbeddedServer } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';

interface TestServer {
  /** Where a database of this server is. */
  target: (database: string) => ConnectionTarget;
  admin: pg.Client;
  template: string;
  stop: () => Promise<void>;
}

let server: TestServer | undefined;

/** Starts PostgreSQL, or uses DATABASE_URL's, and makes the migrated template that tests clone. */
export async function startTestServer(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-test-'));
  const embedded = url ? undefined : await startEmbedded({ dataDir, fast: true });
  const target = (database: string): ConnectionTarget =>
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

export async function stopTestServer(): Promise<void> {
  await server?.stop();
}

/** A migrated, empty database of a test's own. */
export async function cloneDatabase(): Promise<{
  target: ConnectionTarget;
  drop: () => Promise<void>;
}> {
  if (!server) throw new Error('startTestServer() runs in the root hooks');
  const { admin, template, target } = server;
  const name = `covenant_test_${randomUUID().slice(0, 8)}`;
  await admin.query(`create database ${name} template ${template}`);
  return {
    target: target(name),
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
    },
  };
}

const clientConfig = (embedded: EmbeddedServer | undefined, url = ''): pg.ClientConfig =>
  embedded ? { ...embedded.connection, database: 'postgres' } : { connectionString: url };

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
