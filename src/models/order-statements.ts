import { toColumn } from '../database/column-names.js';
import { OrderCounter } from './OrderCounter.js';

/** What checkout decides about an order. */
export const draftColumns = [
  'id',
  'customerId',
  'email',
  'status',
  'paymentStatus',
  'currency',
  'subtotal',
  'discountTotal',
  'shippingTotal',
  'taxTotal',
  'grandTotal',
  'shippingAddress',
  'billingAddress',
  'shippingMethodId',
  'appliedPromotions',
  'cartId',
  'metadata',
] as const;

/** JSON goes to the driver as text, because it would send an array as a PostgreSQL array. */
export const asParameter = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/**
 * Inserts an order with the year's next number and its first status, and freezes its cart. Its
 * values are `draftColumns`, the hash of the cart's secret, the key of the checkout, the id of the
 * status change, and the type and the id of the actor.
 * @param columns of the new order, as the model names them
 */
export const placeStatement = (columns: string): string => `
  with ${OrderCounter.nextNumber}, history as (
    insert into order_status_changes (id, order_id, to_status, actor_type, actor_id)
    values ($20, $1, $4, $21, $22)
  ), cart as (
    update carts set status = 'checking_out', version = version + 1, updated_at = now()
    where id = $16
  )
  insert into orders as o (order_number, ${draftColumns.map(toColumn).join(', ')},
    cart_secret_hash, checkout_key)
  select order_number, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19
  from counter
  returning ${columns}`;

/**
 * Changes an order whose version is `$6`, with its history and its cart.
 * @param columns of the order, as the model names them
 */
export const advanceStatement = (columns: string): string => `
  with o as (
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
  select ${columns} from o`;
