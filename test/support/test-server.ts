import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { connect, type DirectTarget } from '../../src/database/connect.js';
import type { Connection } from '../../src/embedded-postgres/ensure-database.js';
import { startEmbedded, type EmbeddedServer } from '../../src/embedded-postgres/start-embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { runFolder } from '../runner/run-folder.js';
import { clusterVariable, prepareDataDir } from './prepared-cluster.js';

/** How the processes of a run reach the PostgreSQL that they share. */
export interface TestServer {
  /** The embedded server; if absent, the one of DATABASE_URL. */
  connection: Connection | null;
  /** A migrated, empty database that tests clone. */
  template: string;
}

/** The environment variable with the socket that provides the server's address. */
const variable = 'COVENANT_TEST_SERVER';

/**
 * Makes PostgreSQL available to all processes of the run. It starts, and the template is created,
 * at the first request: tests of pure functions need neither.
 * @returns a function that stops it
 */
export async function offerTestServer(): Promise<() => Promise<void>> {
  let started: Promise<StartedServer> | undefined;
  const listener = createServer((socket) => {
    started ??= startServer();
    started.then(
      ({ server }) => socket.end(JSON.stringify({ server })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    );
  });
  const place = path.join(runFolder(), `ask-${randomUUID().slice(0, 8)}`);
  await once(listener.listen(place), 'listening');
  process.env[variable] = place;
  return async () => {
    listener.close();
    await started?.then(({ stop }) => stop());
  };
}

/** The server of this run. */
export async function askForServer(): Promise<TestServer> {
  const place = process.env[variable];
  if (!place) throw new Error('Tests run under test/support/root-hooks.ts');
  const answer = JSON.parse(await text(createConnection(place))) as {
    server?: TestServer;
    error?: string;
  };
  if (!answer.server) throw new Error(`The tests have no PostgreSQL: ${answer.error}`);
  return answer.server;
}

/** The address of a database of the server. */
export function targetOn({ connection }: TestServer, database: string): DirectTarget {
  return connection ? { ...connection, database } : withDatabase(databaseUrl() ?? '', database);
}

/** A connection for creating and dropping databases. */
export async function connectAdmin(server: TestServer): Promise<pg.Client> {
  const target = targetOn(server, 'postgres');
  const admin = new pg.Client(typeof target === 'string' ? { connectionString: target } : target);
  // The server may stop before this process does.
  admin.on('error', () => undefined);
  await admin.connect();
  return admin;
}

const databaseUrl = (): string | undefined => process.env['DATABASE_URL'];

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** A run that another one started copies that one's cluster. */
async function startRunsServer(): Promise<EmbeddedServer> {
  const dataDir = path.join(runFolder(), 'data');
  if (process.env[clusterVariable] !== undefined) await prepareDataDir(dataDir);
  return startEmbedded({ dataDir, fast: true });
}

interface StartedServer {
  server: TestServer;
  stop: () => Promise<void>;
}

async function startServer(): Promise<StartedServer> {
  const embedded = databaseUrl() ? undefined : await startRunsServer();
  const template = `covenant_template_${randomUUID().slice(0, 8)}`;
  const server = { connection: embedded?.connection ?? null, template };
  const admin = await connectAdmin(server);
  await admin.query(`create database ${template}`);
  const knex = connect(targetOn(server, template));
  await migrate(knex, pluginFolders);
  await knex.destroy();
  return {
    server,
    async stop() {
      await admin.query(`drop database if exists ${template} with (force)`);
      await admin.end();
      await embedded?.stop();
    },
  };
}
