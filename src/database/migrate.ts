import type { Knex } from 'knex';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFolderOf } from '../plugins/plugin-folders.js';
import { installJobs } from './install-jobs.js';

/** An arbitrary number, the same in every server: the holder of this lock migrates. */
const migrationLock = 7_236_402;

const compiledRoot = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Applies the missing migrations, first the core's and then each plugin's. Servers that start
 * together wait for one another.
 * @param knex a pool without timeouts, because a large database needs time
 * @param pluginFolders relative to the project, such as `src/plugins/loyalty`
 * @returns the names of the applied migrations
 */
export async function migrate(knex: Knex, pluginFolders: string[] = []): Promise<string[]> {
  const client = knex.client as Knex.Client;
  const connection = (await client.acquireConnection()) as object;
  const raw = (sql: string): Knex.Raw => knex.raw(sql).connection(connection);
  try {
    await raw(`select pg_advisory_lock(${migrationLock})`);
    // A server that crashed while migrating leaves knex's own lock behind.
    await knex.migrate.forceFreeMigrationsLock(migrationConfig(pluginFolders));
    const [, applied] = (await knex.migrate.latest(migrationConfig(pluginFolders))) as [
      number,
      string[],
    ];
    await installJobs(knex);
    return applied.map((file) => path.basename(file, '.js'));
  } finally {
    await raw(`select pg_advisory_unlock(${migrationLock})`);
    await client.releaseConnection(connection);
  }
}

/** The path of the compiled migrations for knex. */
export function migrationConfig(pluginFolders: string[] = []): Knex.MigratorConfig {
  const folders = pluginFolders
    .map((folder) => path.join(codeFolderOf(compiledRoot, folder), 'migrations'))
    .filter((folder) => existsSync(folder));
  return {
    directory: [path.join(compiledRoot, 'migrations'), ...folders],
    sortDirsSeparately: true,
    loadExtensions: ['.js'],
  };
}
