import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { TimestampedModel } from './BaseModel.js';
import type { LineQuantity } from './OrderLineItem.js';

/** Lines of an order on their way to the customer. */
export class Fulfillment extends TimestampedModel {
  static override tableName = 'fulfillments';

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

  static pageOfOrder(
    db: Knex,
    orderId: string,
    { limit, offset }: Page,
  ): Promise<{ results: Fulfillment[]; total: number }> {
    return Fulfillment.query(db)
      .where('order_id', orderId)
      .orderBy('id')
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: Fulfillment[];
      total: number;
    }>;
  }
}
