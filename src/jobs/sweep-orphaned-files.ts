import type { Knex } from 'knex';
import type { FileStorage } from '../adapters/storage/storage.js';
import { MediaAsset } from '../models/MediaAsset.js';
import { defineJob } from './define-job.js';

/** The number of keys that one statement looks up. */
const batch = 500;

/**
 * Deletes the files that no record names: what a crash left between a file and its record, an
 * interrupted upload, and a file whose deletion failed.
 * @param options.olderThanSeconds longer than an upload may take, whose record is still to come
 * @returns how many files were deleted
 * @throws StorageUnavailable; the next sweep continues
 */
export async function sweepOrphanedFiles(
  db: Knex,
  storage: FileStorage,
  { olderThanSeconds }: { olderThanSeconds: number },
): Promise<number> {
  const limit = Date.now() - olderThanSeconds * 1000;
  let deleted = 0;
  let keys: string[] = [];
  const sweep = async (): Promise<void> => {
    const orphans = await MediaAsset.unknownKeys(db, keys);
    for (const key of orphans) await storage.delete(key);
    deleted += orphans.length;
    keys = [];
  };
  for await (const { key, modifiedAt } of storage.list()) {
    if (modifiedAt.getTime() > limit) continue;
    keys.push(key);
    if (keys.length === batch) await sweep();
  }
  await sweep();
  return deleted;
}

const secondsOfADay = 86_400;

/** A day is longer than any upload takes. */
export const orphanedFilesJob = defineJob({
  name: 'orphaned-files-sweep',
  everySeconds: secondsOfADay,
  run: async ({ pool, services }) => ({
    deleted: await sweepOrphanedFiles(pool, services.storage, { olderThanSeconds: secondsOfADay }),
  }),
});
