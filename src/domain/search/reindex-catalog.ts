import type { Knex } from 'knex';
import { allowLongWork } from '../../database/allow-long-work.js';
import { inTransaction } from '../../database/transaction.js';
import { Entity } from '../../models/Entity.js';
import type { Services } from '../../store/services.js';

/** The entities of one transaction, whose changes wait meanwhile. */
const batchSize = 200;

/**
 * Indexes all entities again while the store serves requests. Each batch is locked before it is
 * read, so that a change is either seen here, or indexed by its own transaction afterwards.
 * @param onProgress is called with the number of entities of each batch
 */
export async function reindexCatalog(
  knex: Knex,
  { search }: Pick<Services, 'search'>,
  onProgress: (amount: number) => void,
): Promise<void> {
  let last: string | null = null;
  for (;;) {
    const after: string | null = last;
    const ids = await inTransaction(knex, async (db) => {
      await allowLongWork(db);
      const batch = await Entity.lockNext(db, after, batchSize);
      await search.index(db, batch);
      return batch;
    });
    if (ids.length === 0) break;
    onProgress(ids.length);
    last = ids.at(-1) ?? null;
  }
  await search.afterReindex(knex);
}
