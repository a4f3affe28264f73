import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { execute, query } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { looksLikeUuid, uuidv7 } from '../util/uuid.js';
import type { OrderDraft, OrderPaymentStatus, OrderStatus, PaymentReview } from './order-draft.js';

export type {
  AppliedPromotion,
  OrderDraft,
  OrderLine,
  OrderPaymentStatus,
  OrderStatus,
} from './order-draft.js';

/** What somebody bought. Its amounts are fixed; what moves is its status and its money. */
export interface Order extends OrderDraft {
  orderNumber: string;
  amountCaptured: number;
  amountRefunded: number;
  /** Set while staff have to decide; any change of the status is their decision. */
  paymentReview: PaymentReview | null;
  placedAt: string;
  fulfilledAt: string | null;
  cancelledAt: string | null;
  version: number;
  /** SHA-256 of the guest's cart secret, which proves the guest's right to the order. */
  cartSecretHash: string | null;
  checkoutKey: string | null;
  createdAt: string;
  updatedAt: string;
}

export const Order = {
  /** By UUID or number; `ORD-2026-000042` never looks like a UUID. */
  async find(db: Knex, idOrNumber: string): Promise<Order | undefined> {
    const key = keyColumn(idOrNumber);
    const [order] = await query<Order>(
      db,
      `select ${columns}, ${lines} from orders o where o.${key} = $1`,
      [idOrNumber],
    );
    return order;
  },

  /**
   * Locks an order for a change, and then reads it: a statement that waits for a lock sees the
   * order's lines as they were before it waited.
   */
  async lock(db: Knex, id: string): Promise<Order | undefined> {
    const locked = await execute(db, 'select from orders where id = $1 for update', [id]);
    return locked === 1 ? Order.find(db, id) : undefined;
  },

  /** The order that a cart became, if it did; cancelled ones do not count. */
  async ofCart(db: Knex, cartId: string): Promise<Order | undefined> {
    const [order] = await query<Order>(
      db,
      `select ${columns}, ${lines} from orders o where o.cart_id = $1 and o.status <> 'cancelled'`,
      [cartId],
    );
    return order;
  },

  /**
   * One page, the last placed first, and how many there are. The number comes from the counts that
   * triggers keep, so it costs the same at any size.
   */
  async page(
    db: Knex,
    { status, customerId }: { status?: OrderStatus; customerId?: string },
    { limit, offset }: Page,
  ): Promise<{ orders: Order[]; total: number }> {
    const conditions: string[] = [];
    const values: string[] = [];
    const add = (column: string, value: string | undefined): void => {
      if (value === undefined) return;
      values.push(value);
      conditions.push(`o.${column} = $${values.length}`);
    };
    add('status', status);
    add('customer_id', customerId);
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    const [orders, [count]] = await Promise.all([
      query<Order>(
        db,
        `select ${columns}, ${lines} from orders o ${where} order by o.placed_at desc, o.id desc
         limit $${values.length + 1} offset $${values.length + 2}`,
        [...values, limit, offset],
      ),
      query<{ total: number }>(
        db,
        `select coalesce(sum(amount), 0)::bigint as total from order_counts
         where customer_id = $1 ${status === undefined ? '' : 'and status = $2'}`,
        [customerId ?? everybody, ...(status === undefined ? [] : [status])],
      ),
    ]);
    return { orders, total: count?.total ?? 0 };
  },

  /**
   * Writes an order under the year's next number, and freezes the locked cart that it comes from.
   * The counter is locked from here to the commit, so this comes last.
   */
  async place(
    db: Knex,
    draft: OrderDraft,
    { cartSecretHash, checkoutKey, actor }: PlaceOptions,
  ): Promise<Order> {
    const [order] = await query<Order>(
      db,
      `with counter as (
         insert into order_counters (year, last_number)
         values (extract(year from now() at time zone 'UTC'), 1)
         on conflict (year) do update set last_number = order_counters.last_number + 1
         returning year, last_number
       ), history as (
         insert into order_status_changes (id, order_id, to_status, actor_type, actor_id)
         values ($20, $1, $4, $21, $22)
       ), cart as (
         update carts set status = 'checking_out', version = version + 1, updated_at = now()
         where id = $16
       )
       insert into orders as o (id, order_number, customer_id, email, status, payment_status,
         currency, subtotal, discount_total, shipping_total, tax_total, grand_total,
         shipping_address, billing_address, shipping_method_id, applied_promotions, cart_id,
         cart_secret_hash, checkout_key, metadata)
       select $1, 'ORD-' || year || '-' || lpad(last_number::text, greatest(6, length(last_number::text)), '0'),
         $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19
       from counter
       returning ${columns}`,
      [
        draft.id,
        draft.customerId,
        draft.email,
        draft.status,
        draft.paymentStatus,
        draft.currency,
        draft.subtotal,
        draft.discountTotal,
        draft.shippingTotal,
        draft.taxTotal,
        draft.grandTotal,
        draft.shippingAddress && JSON.stringify(draft.shippingAddress),
        draft.billingAddress && JSON.stringify(draft.billingAddress),
        draft.shippingMethodId,
        JSON.stringify(draft.appliedPromotions),
        draft.cartId,
        cartSecretHash,
        checkoutKey,
        JSON.stringify(draft.metadata),
        uuidv7(),
        actor.type,
        actor.id,
      ],
    );
    return { ...(order as Order), lineItems: draft.lineItems };
  },

  /**
   * Writes what moves of a locked order. A change of status goes into its history, and `cartStatus`
   * to the cart that it came from. The caller has decided that the move is allowed.
   */
  async advance(db: Knex, order: Order, change: OrderChange, by: ChangeNote): Promise<Order> {
    const [saved] = await query<Order>(
      db,
      `with o as (
         update orders o set status = $2, payment_status = $3, amount_captured = $4,
           amount_refunded = $5, payment_review = $13, version = version + 1, updated_at = now(),
           fulfilled_at = case when $2 = 'fulfilled' then coalesce(fulfilled_at, now()) else fulfilled_at end,
           cancelled_at = case when $2 = 'cancelled' then coalesce(cancelled_at, now()) else cancelled_at end
         where o.id = $1 and o.version = $6
         returning o.*
       ), history as (
         insert into order_status_changes
           (id, order_id, from_status, to_status, reason, actor_type, actor_id)
         select $7, o.id, $8, o.status, $9, $10, $11 from o where o.status <> $8
       ), cart as (
         update carts set status = $12, version = version + 1, updated_at = now()
         where $12::text is not null and id = (select cart_id from o)
       )
       select ${columns} from o`,
      [
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
      ],
    );
    if (!saved) throw new Error(`Order ${order.id} was changed without its lock`);
    return { ...saved, lineItems: order.lineItems };
  },
};

/** A payment stays under review until somebody decides about it, by moving the order on. */
const reviewAfter = (order: Order, { status, paymentReview }: OrderChange): PaymentReview | null =>
  paymentReview ?? (status === undefined ? order.paymentReview : null);

interface PlaceOptions extends Pick<Order, 'cartSecretHash' | 'checkoutKey'> {
  actor: Actor;
}

export interface OrderChange {
  status?: OrderStatus;
  paymentStatus?: OrderPaymentStatus;
  paymentReview?: PaymentReview;
  /** Minor units. */
  amountCaptured?: number;
  amountRefunded?: number;
  cartStatus?: 'active' | 'checked_out' | undefined;
}

/** Who changes an order, and why; it stands in the order's history. */
export interface ChangeNote {
  actor: Actor;
  reason?: string | undefined;
}

/** The counts of all orders stand where a customer's have the customer's id. */
const everybody = '00000000-0000-0000-0000-000000000000';

const keyColumn = (idOrNumber: string): string =>
  looksLikeUuid(idOrNumber) ? 'id' : 'order_number';

const columns = `o.id, o.order_number as "orderNumber", o.customer_id as "customerId", o.email,
  o.status, o.payment_status as "paymentStatus", o.currency, o.subtotal,
  o.discount_total as "discountTotal", o.shipping_total as "shippingTotal",
  o.tax_total as "taxTotal", o.grand_total as "grandTotal",
  o.payment_review as "paymentReview", o.amount_captured as "amountCaptured", o.amount_refunded as "amountRefunded",
  o.shipping_address as "shippingAddress", o.billing_address as "billingAddress",
  o.shipping_method_id as "shippingMethodId", o.applied_promotions as "appliedPromotions",
  o.cart_id as "cartId", o.cart_secret_hash as "cartSecretHash", o.checkout_key as "checkoutKey",
  o.metadata, o.placed_at as "placedAt", o.fulfilled_at as "fulfilledAt",
  o.cancelled_at as "cancelledAt", o.version, o.created_at as "createdAt",
  o.updated_at as "updatedAt"`;

/** The lines beside their order: no second statement, however many orders there are. */
const lines = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'entityId', l.entity_id,
    'entityType', l.entity_type, 'variantId', l.variant_id, 'sku', l.sku, 'title', l.title,
    'quantity', l.quantity, 'unitPrice', l.unit_price, 'totalPrice', l.total_price,
    'discountAmount', l.discount_amount, 'taxAmount', l.tax_amount,
    'taxRateBps', l.tax_rate_bps, 'refundedQuantity', l.refunded_quantity,
    'fulfilledQuantity', l.fulfilled_quantity, 'withdrawnQuantity', l.withdrawn_quantity,
    'isCustomPrice', l.is_custom_price,
    'requiresStock', l.requires_stock,
    'fulfillmentStatus', case
      when l.fulfilled_quantity + l.withdrawn_quantity = l.quantity then 'fulfilled'
      when l.fulfilled_quantity > 0 then 'partial' else 'unfulfilled' end)
    order by l.position), '[]')
  from order_line_items l where l.order_id = o.id) as "lineItems"`;
