import type { Knex } from 'knex';
import type { Model, QueryBuilder, RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { toColumn } from '../database/column-names.js';
import { execute } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { defined } from '../util/defined.js';
import { looksLikeUuid, uuidv7 } from '../util/uuid.js';
import { VersionedModel } from './BaseModel.js';
import { Cart } from './Cart.js';
import { Customer, type PostalAddress } from './Customer.js';
import { Fulfillment } from './Fulfillment.js';
import { OrderLineItem, type OrderLineDraft } from './OrderLineItem.js';
import { advanceStatement, asParameter, draftColumns, placeStatement } from './order-statements.js';
import { OrderCount } from './OrderCount.js';
import { OrderStatusChange, type ChangeNote, type OrderStatus } from './OrderStatusChange.js';
import { Payment, type OrderPaymentStatus } from './Payment.js';
import type { AppliedPromotion } from './Promotion.js';
import { Refund } from './Refund.js';

export type { ChangeNote, OrderStatus } from './OrderStatusChange.js';
export type { OrderPaymentStatus } from './Payment.js';

/** An order that is about to be written: it has no number yet. */
export type OrderDraft = Pick<Order, (typeof draftColumns)[number]> & {
  lineItems: OrderLineDraft[];
};

/** An order with its lines, as the named queries read it. */
export type OrderWithLines = Order & { lineItems: OrderLineItem[] };

/**
 * `underpaid`: less than the total was captured. `settlement_failed`: the last attempt to complete
 * the order failed, and not because the provider was unavailable.
 */
export type PaymentReview = 'underpaid' | 'settlement_failed';

/** All that are given must match. */
export interface OrderFilter {
  status?: OrderStatus;
  customerId?: string;
  paymentReview?: PaymentReview;
}

/** The changeable values of an order. */
export interface OrderChange {
  status?: OrderStatus;
  paymentStatus?: OrderPaymentStatus;
  paymentReview?: Order['paymentReview'];
  /** Minor units. */
  amountCaptured?: number;
  amountRefunded?: number;
  cartStatus?: 'active' | 'checked_out' | undefined;
}

interface PlaceOptions extends Pick<Order, 'cartSecretHash' | 'checkoutKey'> {
  actor: Actor;
}

/** An order. Its amounts are fixed; its status and its payment change. */
export class Order extends VersionedModel {
  static override tableName = 'orders';
  static override columns: readonly (keyof Order)[] = [
    ...draftColumns,
    'orderNumber',
    'paymentReview',
    'amountCaptured',
    'amountRefunded',
    'cartSecretHash',
    'checkoutKey',
    'placedAt',
    'fulfilledAt',
    'cancelledAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  orderNumber!: string;
  customerId!: string | null;
  email!: string | null;
  status!: OrderStatus;
  paymentStatus!: OrderPaymentStatus;
  /** Why staff must review the order; any status change ends the review. */
  paymentReview!: PaymentReview | null;
  currency!: string;
  subtotal!: number;
  discountTotal!: number;
  shippingTotal!: number;
  taxTotal!: number;
  grandTotal!: number;
  amountCaptured!: number;
  amountRefunded!: number;
  shippingAddress!: PostalAddress | null;
  billingAddress!: PostalAddress | null;
  shippingMethodId!: string | null;
  appliedPromotions!: AppliedPromotion[];
  cartId!: string | null;
  /** SHA-256 of the guest's cart secret, which gives the guest access to the order. */
  cartSecretHash!: string | null;
  checkoutKey!: string | null;
  metadata!: Record<string, unknown>;
  placedAt!: string;
  fulfilledAt!: string | null;
  cancelledAt!: string | null;
  lineItems?: OrderLineItem[];
  statusChanges?: OrderStatusChange[];
  fulfillments?: Fulfillment[];
  /** The contract's `payment` of an order is a part of this record. */
  orderPayment?: Payment | null;
  refunds?: Refund[];
  customer?: Customer | null;
  cart?: Cart | null;

  static override get jsonAttributes() {
    return ['shippingAddress', 'billingAddress', 'appliedPromotions', 'metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      lineItems: { ...this.hasMany(OrderLineItem, 'orderId'), modify: byPosition },
      statusChanges: this.hasMany(OrderStatusChange, 'orderId'),
      fulfillments: this.hasMany(Fulfillment, 'orderId'),
      orderPayment: this.hasOne(Payment, 'orderId'),
      refunds: this.hasMany(Refund, 'orderId'),
      customer: this.belongsTo(Customer, 'customerId'),
      cart: this.belongsTo(Cart, 'cartId'),
    };
  }

  /** Whether it waits for its buyer to pay, and reserves stock meanwhile. */
  get isUnpaid(): boolean {
    return this.status === 'pending' && this.paymentStatus === 'requires_action';
  }

  /** Whether only the cart's secret identifies the buyer. */
  get isGuestOrder(): boolean {
    return this.customerId === null;
  }

  /** Minor units that were captured and not refunded. */
  get refundableAmount(): number {
    return this.amountCaptured - this.amountRefunded;
  }

  /** By UUID or number; `ORD-2026-000042` never looks like a UUID. */
  static async find(db: Knex, idOrNumber: string): Promise<OrderWithLines | undefined> {
    const key = looksLikeUuid(idOrNumber) ? 'id' : 'order_number';
    const [order] = await fetchWithLines(db, `where o.${key} = $1`, [idOrNumber]);
    return order;
  }

  /**
   * Locks an order for a change, and then reads it: a statement that waits for a lock sees the
   * order's lines as they were before it waited.
   */
  static async lock(db: Knex, id: string): Promise<OrderWithLines | undefined> {
    const locked = await execute(db, 'select from orders where id = $1 for update', [id]);
    return locked === 1 ? Order.find(db, id) : undefined;
  }

  /** The order that was created from a cart, if there is one; cancelled orders do not count. */
  static async ofCart(db: Knex, cartId: string): Promise<OrderWithLines | undefined> {
    const condition = "where o.cart_id = $1 and o.status <> 'cancelled'";
    const [order] = await fetchWithLines(db, condition, [cartId]);
    return order;
  }

  /** One page, last placed first, and the total. */
  static async page(
    db: Knex,
    filter: OrderFilter,
    { limit, offset }: Page,
  ): Promise<{ results: OrderWithLines[]; total: number }> {
    const { status, customerId, paymentReview } = filter;
    const values: (string | number)[] = [limit, offset];
    const conditions = (['status', 'customerId', 'paymentReview'] as const).flatMap((name) => {
      const value = filter[name];
      return value === undefined ? [] : `o.${toColumn(name)} = $${values.push(value)}`;
    });
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    const tail = `${where} order by o.placed_at desc, o.id desc limit $1 offset $2`;
    const [results, total] = await Promise.all([
      fetchWithLines(db, tail, values),
      // The counters do not know reviews, which are few.
      filter.paymentReview === undefined
        ? OrderCount.total(db, filter)
        : Order.query(db).where(defined({ status, customerId, paymentReview })).resultSize(),
    ]);
    return { results, total };
  }

  /** Whether a customer has an order that has not ended. */
  static async hasOpen(db: Knex, customerId: string): Promise<boolean> {
    const open = ['pending', 'confirmed', 'processing', 'partially_fulfilled'];
    const found = Order.query(db).findOne({ customerId }).whereIn('status', open);
    return (await found.select('id')) !== undefined;
  }

  /**
   * Takes out of a customer's orders what says who the person is. The place stays, because taxes
   * depend on it.
   */
  static async anonymize(db: Knex, customerId: string): Promise<void> {
    const place = (address: string): string =>
      `${address} - '{firstName,lastName,line1,line2,phone}'::text[] || '{"line1": "[erased]"}'`;
    await execute(
      db,
      `update orders set email = null, metadata = '{}', cart_secret_hash = null, checkout_key = null,
         shipping_address = ${place('shipping_address')},
         billing_address = ${place('billing_address')},
         version = version + 1, updated_at = now()
       where customer_id = $1`,
      [customerId],
    );
  }

  /** Shows staff a pending order that could not be completed. */
  static async markUnsettled(db: Knex, id: string): Promise<void> {
    await Order.query(db)
      .patch({ paymentReview: 'settlement_failed' })
      .where({ id, status: 'pending' })
      .whereNull('paymentReview');
  }

  /**
   * Inserts an order with the year's next number, its first status, and the lines inserted before
   * it, and freezes its locked cart. The counter is locked from here to the commit, so this comes
   * last.
   */
  static async place(
    db: Knex,
    draft: OrderDraft,
    lineItems: OrderLineItem[],
    { cartSecretHash, checkoutKey, actor }: PlaceOptions,
  ): Promise<OrderWithLines> {
    const [order] = await Order.fetch(db, placeText, [
      ...draftColumns.map((name) => asParameter(draft[name])),
      cartSecretHash,
      checkoutKey,
      uuidv7(),
      actor.type,
      actor.id,
    ]);
    return Object.assign(order as Order, { lineItems });
  }

  /**
   * Writes the changes of a locked order. A status change is added to its history, and
   * `cartStatus` is set on its cart. The caller has checked that the transition is valid.
   */
  static async advance(
    db: Knex,
    order: OrderWithLines,
    change: OrderChange,
    by: ChangeNote,
  ): Promise<OrderWithLines> {
    const [saved] = await Order.fetch(db, advanceText, [
      order.id,
      change.status ?? order.status,
      change.paymentStatus ?? order.paymentStatus,
      change.amountCaptured ?? order.amountCaptured,
      change.amountRefunded ?? order.amountRefunded,
      order.version,
      uuidv7(),
      order.status,
      by.reason ?? null,
      by.actor.type,
      by.actor.id,
      change.cartStatus ?? null,
      reviewAfter(order, change),
    ]);
    if (!saved) throw new Error(`Order ${order.id} was changed without its lock`);
    return Object.assign(saved, { lineItems: order.lineItems });
  }
}

const byPosition = (lines: QueryBuilder<Model>): void => void lines.orderBy('position');

/** A short payment stays under review until staff change the order's status. */
const reviewAfter = (order: Order, change: OrderChange): Order['paymentReview'] => {
  if (change.paymentReview) return change.paymentReview;
  return change.status === undefined && order.paymentReview === 'underpaid' ? 'underpaid' : null;
};

const columns = Order.columnList('o');

let selectText: string | undefined;

/**
 * Reads the lines together with their order: one statement for any number of orders. Made when first
 * needed, because the two classes refer to each other, and either may be loaded first.
 */
const select = (): string =>
  (selectText ??= `select ${columns}, (
    select coalesce(jsonb_agg(${OrderLineItem.columnsAsJson('l')} order by l.position), '[]')
    from order_line_items l where l.order_id = o.id) as "lineItems" from orders o`);

async function fetchWithLines(
  db: Knex,
  tail: string,
  values: unknown[],
): Promise<OrderWithLines[]> {
  const text = `${select()} ${tail}`;
  const orders = await Order.fetch<Order, { lineItems: OrderLineItem[] }>(db, text, values);
  for (const { lineItems } of orders) lineItems.forEach((line) => OrderLineItem.fromRow(line));
  return orders;
}

const placeText = placeStatement(columns);
const advanceText = advanceStatement(columns);
