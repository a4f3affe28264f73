import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { load } from './measure.js';
import type { Target } from './record.js';
import type { Job } from './sides-serve.js';

/** A server process that is compared with another. */
export interface Side {
  name: string;
  child: ChildProcess;
  port: number;
}

export async function openSide(name: string, job: Job): Promise<Side> {
  const child = fork(fileURLToPath(new URL('sides-serve.js', import.meta.url)));
  child.send(job);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { name, child, port };
}

/** Requests per second over 16 connections. @throws if one of them fails */
export async function getsPerSecond(
  { port }: Side,
  path: string,
  amount: number,
  headers: Record<string, string> = {},
): Promise<number> {
  const url = `http://127.0.0.1:${port}${path}`;
  const options = { method: 'GET' as const, connections: 16, amount, headers };
  const { requestsPerSecond, failures } = await load({ url, ...options });
  if (failures > 0) throw new Error(`${failures} requests failed`);
  return requestsPerSecond;
}

/**
 * Runs with a PostgreSQL of its own, and its process id.
 * @param keptDir its data folder; by default a new one, which is deleted afterwards
 */
export async function withPostgres(
  work: (connection: Target, pid: number) => Promise<void>,
  keptDir?: string,
): Promise<void> {
  const dataDir = keptDir ?? mkdtempSync(path.join(os.tmpdir(), 'covenant-bench-'));
  const embedded = await startEmbedded({ dataDir });
  try {
    await work(embedded.connection, embedded.pid);
  } finally {
    await embedded.stop();
    if (keptDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Creates a database with our tables and the data of `seed`. */
export async function createDatabase<T>(
  connection: Target,
  name: string,
  seed: (knex: Knex) => Promise<T>,
): Promise<{ target: Target; seeded: T }> {
  const target = { ...connection, database: name };
  const admin = connect(connection);
  await admin.raw(`create database ${name}`);
  await admin.destroy();
  const knex = connect(target);
  await migrate(knex, pluginFolders);
  const seeded = await seed(knex);
  await knex.destroy();
  return { target, seeded };
}
