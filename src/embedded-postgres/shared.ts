import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from './ensure-database.js';
import { FolderInUse, ownerOf } from './lock.js';
import { startEmbedded, type EmbeddedServer } from './start-embedded.js';

/** How long the owner of the folder may take to start or shut down its PostgreSQL. */
const ownerPatience = 120_000;

/**
 * The database of a data folder for a command-line tool: that of the running server, which keeps
 * running when the tool exits, or else one that the tool starts itself.
 * @throws StartupError if the folder cannot be used, or its owner is not ready within two
 *   minutes
 */
export async function shareEmbedded(
  dataDir: string,
): Promise<Pick<EmbeddedServer, 'connection' | 'stop'>> {
  const deadline = Date.now() + ownerPatience;
  for (;;) {
    try {
      return await startEmbedded({ dataDir });
    } catch (error) {
      if (!(error instanceof FolderInUse) || Date.now() > deadline) throw error;
    }
    const connection = await connectionOfOwner(dataDir, deadline);
    if (connection) return { connection, stop: () => Promise.resolve() };
  }
}

/** Undefined if the owner has exited or the time is over. */
async function connectionOfOwner(
  dataDir: string,
  deadline: number,
): Promise<Connection | undefined> {
  for (let owner = ownerOf(dataDir); owner; owner = ownerOf(dataDir)) {
    if (owner.connection || Date.now() > deadline) return owner.connection;
    await delay(50);
  }
  return undefined;
}
