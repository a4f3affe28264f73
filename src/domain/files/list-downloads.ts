import type { Knex } from 'knex';
import type { Page } from '../../database/page.js';
import { OrderDownload, type SoldFile } from '../../models/OrderDownload.js';
import type { DownloadLinks } from './download-links.js';

export type Download = SoldFile & ReturnType<DownloadLinks['create']>;

/** The files that the buyer of an order may download, with new links. */
export async function listDownloads(
  { db, links }: { db: Knex; links: DownloadLinks },
  orderId: string,
  page: Page,
): Promise<{ results: Download[]; total: number }> {
  const { results, total } = await OrderDownload.pageOfOrder(db, orderId, page);
  return { results: results.map((file) => Object.assign(file, links.create(file))), total };
}
