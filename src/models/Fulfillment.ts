import type { Knex } from 'knex';
import type { Page } from '../database/page.js';
import { findPage, TimestampedModel } from './BaseModel.js';
import type { LineQuantity } from './OrderLineItem.js';

/** A fulfillment of order lines: a parcel or another delivery. */
export class Fulfillment extends TimestampedModel {
  static override tableName = 'fulfillments';
  static override columns: readonly (keyof Fulfillment)[] = [
    'id',
    'orderId',
    'type',
    'status',
    'carrier',
    'trackingNumber',
    'trackingUrl',
    'estimatedDelivery',
    'shippedAt',
    'deliveredAt',
    'lineItems',
    'createdAt',
    'updatedAt',
  ];

  orderId!: string;
  type!: 'physical' | 'digital_download' | 'digital_access' | 'internal_transfer' | 'appointment';
  status!: 'pending' | 'processing' | 'shipped' | 'delivered' | 'cancelled' | 'failed';
  carrier!: string | null;
  trackingNumber!: string | null;
  trackingUrl!: string | null;
  estimatedDelivery!: string | null;
  shippedAt!: string | null;
  deliveredAt!: string | null;
  lineItems!: LineQuantity[];

  static override get jsonAttributes() {
    return ['lineItems'];
  }

  /** As the contract's tracking names it. */
  get fulfillmentId(): string {
    return this.id;
  }

  static async pageOfOrder(
    db: Knex,
    orderId: string,
    page: Page,
  ): Promise<{ results: Fulfillment[]; total: number }> {
    return findPage(Fulfillment.query(db).where({ orderId }).orderBy('id'), page);
  }
}
