import type { Knex } from 'knex';
import type { Config } from '../config/config.js';
import { pluginFolders } from '../plugins/plugin-folders.js';
import { checkDatabaseUrl, checkDirectUrl } from './check-session.js';
import { connect, connectUnlimited, type ConnectionTarget, type DirectTarget } from './connect.js';
import { shareEmbedded } from '../embedded-postgres/shared.js';
import { startEmbedded, type EmbeddedServer } from '../embedded-postgres/start-embedded.js';
import { migrate } from './migrate.js';

export interface OpenDatabase {
  knex: Knex;
  target: ConnectionTarget;
  /** The migrations that were applied. */
  applied: string[];
  close: () => Promise<void>;
}

/**
 * Opens the configured database and applies missing migrations. An embedded database belongs to
 * this process: a data folder has one server.
 * @param embedded the configured embedded database, if it is already started
 * @throws StartupError if DATABASE_URL has no database, or points to a pooler without the
 *   required settings
 */
export async function openDatabase(
  config: Config,
  embedded?: EmbeddedServer,
): Promise<OpenDatabase> {
  return open(config, async (dataDir) => embedded ?? startEmbedded({ dataDir }));
}

/** The same for a command-line tool, which can run while a server uses the data folder. */
export async function openSharedDatabase(config: Config): Promise<OpenDatabase> {
  return open(config, shareEmbedded);
}

type Embedded = Pick<EmbeddedServer, 'connection' | 'stop'>;

async function open(
  config: Config,
  embed: (dataDir: string) => Promise<Embedded>,
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? undefined : await embed(config.dataDir);
  const { target, direct } = embedded
    ? { target: embedded.connection, direct: embedded.connection }
    : await checkedTargets(config);
  const knex = connect(target);
  const close = async (): Promise<void> => {
    await knex.destroy();
    await embedded?.stop();
  };
  try {
    return { knex, target, applied: await bringUpToDate(direct), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function checkedTargets({
  databaseUrl = '',
  databasePooler,
  databaseDirectUrl,
}: Config): Promise<{ target: ConnectionTarget; direct: DirectTarget }> {
  if (databasePooler === 'none') await checkDatabaseUrl(databaseUrl);
  if (databaseDirectUrl) await checkDirectUrl(databaseUrl, databaseDirectUrl);
  const target = databasePooler === 'none' ? databaseUrl : { pooler: databaseUrl };
  // The configuration requires a direct URL behind a pooler.
  return { target, direct: databaseDirectUrl ?? databaseUrl };
}

/** Migrations need a session-level lock and have no timeout. */
async function bringUpToDate(target: DirectTarget): Promise<string[]> {
  const knex = connectUnlimited(target);
  try {
    return await migrate(knex, pluginFolders);
  } finally {
    await knex.destroy();
  }
}
