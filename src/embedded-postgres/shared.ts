import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from './ensure-database.js';
import { FolderInUse, ownerOf } from './lock.js';
import { startEmbedded, type EmbeddedServer } from './start-embedded.js';

/** How long the owner of the folder may take to start its PostgreSQL, or to shut it down. */
const ownerPatience = 120_000;

/**
 * The database of a data folder for a command-line tool: the one that a living server runs there,
 * which goes on when the tool is done, or else one that the tool starts itself.
 * @throws StartupError when the folder cannot be used, or its owner does not get ready in two minutes
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

/** Undefined when the owner has ended, or its time is over. */
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
