import type { Knex } from 'knex';
import type { Config } from '../config.js';
import { pluginFolders } from '../plugins.js';
import { connect, type ConnectionTarget } from './connect.js';
import { startEmbedded } from './embedded.js';
import { migrate } from './migrate.js';

export interface OpenDatabase {
  knex: Knex;
  target: ConnectionTarget;
  /** The migrations that were missing. */
  applied: string[];
  close: () => Promise<void>;
}

/** Opens the database that the configuration names and brings it up to date. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataDir: config.dataDir });
  const target = config.databaseUrl ?? (embedded?.connection as ConnectionTarget);
  const knex = connect(target);
  const close = async (): Promise<void> => {
    await knex.destroy();
    await embedded?.stop();
  };
  try {
    return { knex, target, applied: await migrate(knex, pluginFolders), close };
  } catch (error) {
    await close();
    throw error;
  }
}
