import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { ConnectionTarget, DirectTarget } from '../../src/database/connect.js';
import { PgBouncer } from './pgbouncer.js';
import { askForServer, connectAdmin, targetOn, type TestServer } from './test-server.js';

/** The environment variable with the URL of the pooler that tests use. */
const poolerVariable = 'COVENANT_TEST_POOLER';

interface Session {
  server: TestServer;
  admin: pg.Client;
}

let session: Promise<Session> | undefined;

/** Runs the following tests through a transaction pooler. */
export async function usePooler(): Promise<PgBouncer> {
  const pooler = await PgBouncer.open(targetOn(await askForServer(), 'postgres'));
  process.env[poolerVariable] = pooler.url('');
  return pooler;
}

/** The server of the run, and this process's connection to it: requested once. */
function openSession(): Promise<Session> {
  return (session ??= askForServer().then(async (server) => {
    return { server, admin: await connectAdmin(server) };
  }));
}

/** Closes this process's connection. */
export async function closeSession(): Promise<void> {
  const ending = session;
  session = undefined;
  await (await ending)?.admin.end();
}

export interface TestDatabase {
  target: ConnectionTarget;
  /** Bypasses a pooler, if there is one. */
  direct: DirectTarget;
  drop: () => Promise<void>;
}

/** A migrated, empty database for one test. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { server } = await openSession();
  return createDatabase(server.template);
}

/** A database for one test, empty or copied from a template. */
export async function createDatabase(template = 'template1'): Promise<TestDatabase> {
  const name = `covenant_test_${randomUUID().slice(0, 8)}`;
  const { server, admin } = await openSession();
  // Copied as files: through the write-ahead log, a copy takes the server twice as long.
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  const direct = targetOn(server, name);
  const pooler = process.env[poolerVariable];
  return {
    target: pooler ? { pooler: `${pooler}${name}` } : direct,
    direct,
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
    },
  };
}

/** The same address as a URL, in the format of DATABASE_URL. */
export function urlOf(target: DirectTarget): string {
  if (typeof target === 'string') return target;
  const { host, port, user, database } = target;
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
