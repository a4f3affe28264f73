import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../src/config/data-folder.js';
import { connect } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { runFolder } from '../runner/run-folder.js';

/** The environment variable with the cluster of the run that started this one. */
export const clusterVariable = 'COVENANT_TEST_CLUSTER';

let prepared: Promise<string> | undefined;

/**
 * A stopped cluster of the embedded PostgreSQL with a migrated, empty database: what the first
 * start of a server leaves, without its store. It is created once per run.
 */
export function preparedCluster(): Promise<string> {
  return (prepared ??= prepare());
}

async function prepare(): Promise<string> {
  const given = process.env[clusterVariable];
  if (given !== undefined) return given;
  const place = path.join(runFolder(), 'prepared');
  if (!existsSync(place)) await make(place);
  return path.join(place, 'postgres');
}

/** Creates it beside its place, because the processes of a run may need it at the same time. */
async function make(place: string): Promise<void> {
  const dataDir = `${place}-${process.pid}`;
  const { connection, stop } = await startEmbedded({ dataDir, fast: true });
  const knex = connect(connection);
  await migrate(knex, pluginFolders);
  await knex.destroy();
  await stop();
  try {
    renameSync(dataDir, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(dataDir, { recursive: true });
  }
}

/**
 * Copies the prepared cluster into a data folder, so that a start there needs no initdb, which
 * takes about a second.
 */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const cluster = await preparedCluster();
  makeFolder(dataDir);
  execFileSync('cp', ['-Rp', cluster, path.join(dataDir, 'postgres')]);
}
