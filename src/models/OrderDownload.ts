import { raw, type RelationMappings } from 'objection';
import type { Knex } from 'knex';
import type { Page } from '../database/page.js';
import { BaseModel, findPage } from './BaseModel.js';
import { MediaAsset } from './MediaAsset.js';
import { OrderLineItem } from './OrderLineItem.js';

/** How often each file of an order's line can be downloaded. A check constraint has it too. */
const maxDownloads = 5;

/** A file that was bought with a line of a paid order. */
export interface SoldFile extends Pick<MediaAsset, 'storageKey' | 'filename' | 'size'> {
  lineItemId: string;
  mediaAssetId: string;
  title: string;
  downloadsRemaining: number;
}

/** How often a file of an order's line was downloaded. It exists after the first time. */
export class OrderDownload extends BaseModel {
  static override tableName = 'order_downloads';
  static override idColumn = ['orderLineItemId', 'mediaAssetId'];
  static override columns: readonly (keyof OrderDownload)[] = [
    'orderLineItemId',
    'mediaAssetId',
    'downloadsUsed',
    'lastUsedAt',
  ];

  orderLineItemId!: string;
  mediaAssetId!: string;
  downloadsUsed!: number;
  lastUsedAt!: string;
  orderLineItem?: OrderLineItem;
  mediaAsset?: MediaAsset;

  static override get relationMappings(): RelationMappings {
    return {
      orderLineItem: this.belongsTo(OrderLineItem, 'orderLineItemId'),
      mediaAsset: this.belongsTo(MediaAsset, 'mediaAssetId'),
    };
  }

  /** The files of an order that its buyer may download now, in the order of its lines. */
  static async pageOfOrder(
    db: Knex,
    orderId: string,
    page: Page,
  ): Promise<{ results: SoldFile[]; total: number }> {
    const files = soldFiles(db)
      .where('l.orderId', orderId)
      .orderBy(['l.position', 'm.sortOrder', 'm.mediaAssetId']);
    const { results, total } = await findPage(files, page);
    return { results: results as unknown as SoldFile[], total };
  }

  /** A file of a line, if its buyer may download it now. */
  static async find(
    db: Knex,
    { lineItemId, mediaAssetId }: Pick<SoldFile, 'lineItemId' | 'mediaAssetId'>,
  ): Promise<SoldFile | undefined> {
    const file = await soldFiles(db).findOne({
      'l.id': lineItemId,
      'm.mediaAssetId': mediaAssetId,
    });
    return file as unknown as SoldFile | undefined;
  }

  /** Counts a download. Returns false, and counts nothing, if there were five. */
  static async count(
    db: Knex,
    { lineItemId, mediaAssetId }: Pick<SoldFile, 'lineItemId' | 'mediaAssetId'>,
  ): Promise<boolean> {
    const { lastUsedAt } = await OrderDownload.query(db)
      .insert({ orderLineItemId: lineItemId, mediaAssetId, downloadsUsed: 1 })
      .onConflict(['orderLineItemId', 'mediaAssetId'])
      .merge({
        downloadsUsed: raw('order_downloads.downloads_used + 1'),
        lastUsedAt: raw('now()'),
      })
      .where('orderDownloads.downloadsUsed', '<', maxDownloads)
      .returning('lastUsedAt');
    return (lastUsedAt as string | undefined) !== undefined;
  }
}

/**
 * The files with the role `download` of the items of paid orders. A file of an entity belongs to
 * each of its variants. Refunded units are no longer the buyer's.
 */
const soldFiles = (db: Knex) =>
  OrderLineItem.query(db)
    .alias('l')
    .join('orders as o', 'o.id', 'l.orderId')
    .join('entityMedia as m', 'm.entityId', 'l.entityId')
    .join('mediaAssets as a', 'a.id', 'm.mediaAssetId')
    .leftJoin('orderDownloads as d', (on) =>
      on.on('d.orderLineItemId', 'l.id').on('d.mediaAssetId', 'm.mediaAssetId'),
    )
    .where('m.role', 'download')
    .where((file) => {
      void file.whereNull('m.variantId').orWhereColumn('m.variantId', 'l.variantId');
    })
    .whereColumn('l.refundedQuantity', '<', 'l.quantity')
    .whereNotIn('o.status', ['pending', 'cancelled', 'refunded'])
    .where((order) => {
      void order
        .whereIn('o.paymentStatus', ['captured', 'partially_refunded'])
        .orWhere({ 'o.paymentStatus': 'none', 'o.grandTotal': 0 });
    })
    .select(
      'l.id as lineItemId',
      'm.mediaAssetId',
      'l.title',
      'a.storageKey',
      'a.filename',
      'a.size',
      raw(`${maxDownloads} - coalesce(d.downloads_used, 0)`).as('downloadsRemaining'),
    );
