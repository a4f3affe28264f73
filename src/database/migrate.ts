import type { Knex } from 'knex';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../util/startup-error.js';
import { codeFolderOf } from '../plugins/plugin-folders.js';
import { installJobs } from './install-jobs.js';

/** An arbitrary number, the same in every server: the holder of this lock migrates. */
const migrationLock = 7_236_402;

const compiledRoot = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const coreMigrations = path.join(compiledRoot, 'migrations');

/**
 * Applies the missing migrations, first the core's and then each plugin's. Servers that start
 * together wait for one another.
 * @param knex a pool without timeouts, because a large database needs time
 * @param pluginFolders relative to the project, such as `src/plugins/loyalty`
 * @returns the names of the applied migrations
 * @throws StartupError if a later version of the server has migrated the database
 */
export async function migrate(knex: Knex, pluginFolders: string[] = []): Promise<string[]> {
  const client = knex.client as Knex.Client;
  const connection = (await client.acquireConnection()) as object;
  const raw = (sql: string): Knex.Raw => knex.raw(sql).connection(connection);
  try {
    await raw(`select pg_advisory_lock(${migrationLock})`);
    // A server that crashed while migrating leaves knex's own lock behind.
    const config = migrationConfig(pluginFolders);
    await knex.migrate.forceFreeMigrationsLock(config);
    await requireKnownMigrations(knex, config);
    const [, applied] = (await knex.migrate.latest(config)) as [number, string[]];
    await installJobs(knex);
    return applied.map((file) => path.basename(file, '.js'));
  } finally {
    await raw(`select pg_advisory_unlock(${migrationLock})`);
    await client.releaseConnection(connection);
  }
}

/**
 * The core's migrations have names such as `0007_orders`; those of a plugin start with its name.
 * @throws StartupError if a later version of the server has migrated the database
 */
async function requireKnownMigrations(knex: Knex, config: Knex.MigratorConfig): Promise<void> {
  const [completed] = (await knex.migrate.list(config)) as [{ name: string }[]];
  const unknown = completed
    .map(({ name }) => name)
    .filter((name) => /^\d{4}_/.test(name) && !existsSync(path.join(coreMigrations, name)))
    .map((name) => path.basename(name, '.js'));
  if (unknown.length > 0) {
    const names = unknown.join(', ');
    throw new StartupError(`A later version of the server has migrated the database: ${names}.`);
  }
}

/** The path of the compiled migrations for knex. */
export function migrationConfig(pluginFolders: string[] = []): Knex.MigratorConfig {
  const folders = pluginFolders
    .map((folder) => path.join(codeFolderOf(compiledRoot, folder), 'migrations'))
    .filter((folder) => existsSync(folder));
  return {
    directory: [coreMigrations, ...folders],
    sortDirsSeparately: true,
    // The tables of a plugin that a store no longer lists stay.
    disableMigrationsListValidation: true,
    loadExtensions: ['.js'],
  };
}
