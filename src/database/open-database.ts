import knexModule, { type Knex } from 'knex';
import type { Config } from '../config.js';
import { pluginFolders } from '../plugins.js';
import { StartupError } from '../startup-error.js';
import { connect, type ConnectionTarget } from './connect.js';
import { shareEmbedded } from './embedded-shared.js';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { migrate } from './migrate.js';

export interface OpenDatabase {
  knex: Knex;
  target: ConnectionTarget;
  /** The migrations that were missing. */
  applied: string[];
  close: () => Promise<void>;
}

/**
 * Opens the database that the configuration names and brings it up to date. An embedded one is
 * this process's own: a data folder has one server.
 * @throws StartupError when DATABASE_URL leads to no connection
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  return open(config, (dataDir) => startEmbedded({ dataDir }));
}

/** The same for a command-line tool, which works beside a server on the data folder. */
export async function openSharedDatabase(config: Config): Promise<OpenDatabase> {
  return open(config, shareEmbedded);
}

type Embedded = Pick<EmbeddedServer, 'connection' | 'stop'>;

async function open(
  config: Config,
  embed: (dataDir: string) => Promise<Embedded>,
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? undefined : await embed(config.dataDir);
  const target = config.databaseUrl ?? (embedded?.connection as ConnectionTarget);
  const knex = connect(target);
  const close = async (): Promise<void> => {
    await knex.destroy();
    await embedded?.stop();
  };
  try {
    if (config.databaseUrl) await checkConnection(knex);
    return { knex, target, applied: await migrate(knex, pluginFolders), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function checkConnection(knex: Knex): Promise<void> {
  try {
    await knex.raw('select 1');
  } catch (error) {
    throw new StartupError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}`);
  }
}

/** A host with several addresses fails with an error for each, and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof knexModule.KnexTimeoutError) return 'it does not answer';
  const { message, code = '' } = error as Error & { code?: string };
  return message || code;
}
