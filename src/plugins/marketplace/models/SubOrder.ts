import type { Knex } from 'knex';
import { raw, type Model, type QueryBuilder, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { VersionedModel, findPage } from '../../../models/BaseModel.js';
import { Fulfillment } from '../../../models/Fulfillment.js';
import { Order } from '../../../models/Order.js';
import { OrderLineItem } from '../../../models/OrderLineItem.js';
import { defined } from '../../../util/defined.js';
import { LedgerEntry } from './LedgerEntry.js';
import { SubOrderLine } from './SubOrderLine.js';
import { SubOrderRefund } from './SubOrderRefund.js';
import { Vendor } from './Vendor.js';

export type SubOrderStatus =
  'pending' | 'confirmed' | 'processing' | 'shipped' | 'delivered' | 'cancelled';

/** The statuses in which a sub-order can still be cancelled. */
const openStatuses: SubOrderStatus[] = ['pending', 'confirmed', 'processing'];

/** A sub-order with what responses show of it. */
export type SubOrderWithLines = SubOrder & { lineItems: OrderLineItem[]; orderNumber: string };

/** All that are given must match. */
export interface SubOrderFilter {
  vendorId?: string | undefined;
  orderId?: string | undefined;
  status?: SubOrderStatus | undefined;
}

/**
 * One vendor's part of an order. Amounts are minor units of the order's currency, fixed when the
 * order was split; docs/marketplace.md says who gets which.
 */
export class SubOrder extends VersionedModel {
  static override tableName = 'sub_orders';
  static override columns: readonly (keyof SubOrder)[] = [
    'id',
    'orderId',
    'vendorId',
    'status',
    'currency',
    'subtotal',
    'discount',
    'storeDiscount',
    'tax',
    'shipping',
    'retainedTax',
    'retainedShipping',
    'commissionRateBps',
    'commissionAmount',
    'payoutAmount',
    'refundedAmount',
    'carrier',
    'trackingNumber',
    'fulfillmentId',
    'cancelledBy',
    'confirmedAt',
    'shippedAt',
    'deliveredAt',
    'cancelledAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  orderId!: string;
  vendorId!: string;
  status!: SubOrderStatus;
  currency!: string;
  subtotal!: number;
  discount!: number;
  /** The part of the discount that the store bears. */
  storeDiscount!: number;
  /** With the tax on shipping. */
  tax!: number;
  shipping!: number;
  /** The tax and the shipping that the store keeps. */
  retainedTax!: number;
  retainedShipping!: number;
  commissionRateBps!: number;
  commissionAmount!: number;
  payoutAmount!: number;
  refundedAmount!: number;
  carrier!: string | null;
  trackingNumber!: string | null;
  fulfillmentId!: string | null;
  /** `order`: its order was cancelled or refunded. */
  cancelledBy!: 'vendor' | 'platform' | 'order' | null;
  confirmedAt!: string | null;
  shippedAt!: string | null;
  deliveredAt!: string | null;
  cancelledAt!: string | null;
  order?: Order;
  vendor?: Vendor;
  fulfillment?: Fulfillment | null;
  lineItems?: OrderLineItem[];
  commissions?: SubOrderLine[];
  refundLinks?: SubOrderRefund[];
  ledgerEntries?: LedgerEntry[];

  static override get relationMappings(): RelationMappings {
    return {
      order: this.belongsTo(Order, 'orderId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      fulfillment: this.belongsTo(Fulfillment, 'fulfillmentId'),
      lineItems: {
        ...this.linkedTo(OrderLineItem, 'sub_order_lines', 'subOrderId', 'orderLineItemId'),
        modify: byPosition,
      },
      commissions: this.hasMany(SubOrderLine, 'subOrderId'),
      refundLinks: this.hasMany(SubOrderRefund, 'subOrderId'),
      ledgerEntries: this.hasMany(LedgerEntry, 'subOrderId'),
    };
  }

  /** What the buyer pays for it, in minor units. */
  get grossAmount(): number {
    return this.subtotal - this.discount + this.tax + this.shipping;
  }

  get isOpen(): boolean {
    return openStatuses.includes(this.status);
  }

  /** The number of the order; only of a sub-order that was read with its order. */
  get orderNumber(): string | undefined {
    return this.order?.orderNumber;
  }

  /** @param vendorId limits it to a vendor's own */
  static async find(
    db: Knex,
    id: string,
    vendorId: string | null,
  ): Promise<SubOrderWithLines | undefined> {
    const own = vendorId === null ? {} : { vendorId };
    const found = await SubOrder.query(db)
      .findOne({ id, ...own })
      .withGraphFetched(shown);
    return found as SubOrderWithLines | undefined;
  }

  /** Locks a sub-order, whose order is locked, until the transaction ends. */
  static async lock(db: Knex, id: string): Promise<SubOrder | undefined> {
    return SubOrder.query(db).findById(id).forUpdate();
  }

  /** The sub-orders of an order, oldest first. */
  static async ofOrder(db: Knex, orderId: string): Promise<SubOrder[]> {
    return SubOrder.query(db).where({ orderId }).orderBy('id');
  }

  /** One page, newest first. */
  static async page(
    db: Knex,
    { vendorId, orderId, status }: SubOrderFilter,
    page: Page,
  ): Promise<{ results: SubOrderWithLines[]; total: number }> {
    const found = SubOrder.query(db)
      .where(defined({ vendorId, orderId, status }))
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .withGraphFetched(shown);
    return (await findPage(found, page)) as { results: SubOrderWithLines[]; total: number };
  }

  /** Whether a sub-order of the order is still to be delivered. */
  static async isAnyUndelivered(db: Knex, orderId: string): Promise<boolean> {
    const found = SubOrder.query(db)
      .findOne({ orderId })
      .whereNotIn('status', ['delivered', 'cancelled']);
    return (await found.select('id')) !== undefined;
  }

  /** Cancels sub-orders whose order was cancelled or refunded. */
  static async cancelAll(db: Knex, ids: string[]): Promise<SubOrder[]> {
    return SubOrder.query(db)
      .patch({ status: 'cancelled', cancelledBy: 'order', cancelledAt: raw('now()') as never })
      .findByIds(ids)
      .returning('*');
  }

  /** Counts a refund, in minor units. */
  static async countRefund(db: Knex, id: string, amount: number): Promise<void> {
    await SubOrder.query(db)
      .patch({ refundedAmount: raw('refunded_amount + ?', amount) as never })
      .where({ id });
  }
}

const byPosition = (lines: QueryBuilder<Model>): void => void lines.orderBy('position');

/** What responses show besides the sub-order's own columns. */
const shown = '[lineItems, order]';
