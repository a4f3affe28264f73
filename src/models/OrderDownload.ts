import type { RelationMappings } from 'objection';
import { BaseModel } from './BaseModel.js';
import { MediaAsset } from './MediaAsset.js';
import { OrderLineItem } from './OrderLineItem.js';

/** How often a file of an order's digital item was downloaded. It exists after the first time. */
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
}
