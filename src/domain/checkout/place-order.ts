import type { Knex } from 'knex';
import { recordAudit, type AuditSource } from '../../audit/record-audit.js';
import { emit } from '../../events/emit.js';
import type { HookRun } from '../../hooks/hook-run.js';
import type { Cart } from '../../models/Cart.js';
import { Order, type OrderDraft, type OrderWithLines } from '../../models/Order.js';
import { OrderLineItem } from '../../models/OrderLineItem.js';
import { Payment } from '../../models/Payment.js';
import type { Services } from '../../store/services.js';
import { CheckoutFailed, InvalidInput, OutOfStock, StateConflict } from '../errors.js';
import { lockCart, requireOpen } from '../carts/find-cart.js';
import { reserveStock } from '../inventory/reserve-stock.js';
import { transitionOrder } from '../orders/transition-order.js';
import { customerKeyOf, redeemPromotions } from '../promotions/redeem-promotions.js';
import { draftOrder } from './draft-order.js';
import { findBuyer, type CheckoutInput } from './open-checkout.js';

export interface PlaceWork extends AuditSource {
  db: Knex;
  hooks: HookRun;
  services: Services;
  /** The guest's credential for the cart. */
  secret: string | undefined;
  /** Identifies the request if it may be retried. */
  checkoutKey: string | null;
}

export interface PlacedOrder {
  order: OrderWithLines;
  /** Whether the provider may have been called for its payment before. */
  isRepeated: boolean;
}

/**
 * Transaction A of a checkout: freezes the cart, reserves its stock, counts its promotion uses,
 * and creates the order with a payment that is not yet requested. It acquires locks in the order
 * of docs/selling.md.
 * @returns a new order, or the one that an earlier attempt of the same request created
 * @throws 404 without authorization for the cart, 409 if the cart is closed, 422 CHECKOUT_FAILED
 */
export async function placeOrder(work: PlaceWork, input: CheckoutInput): Promise<PlacedOrder> {
  const { db, services, actor, secret, checkoutKey } = work;
  const cart = await lockCart(db, input.cartId, { actor, secret });
  if (cart.status !== 'active' && checkoutKey !== null) {
    const earlier = await Order.ofCart(db, cart.id);
    if (earlier?.checkoutKey === checkoutKey) return repeat(work, earlier, input);
  }
  requireOpen(cart);
  if (input.currency !== undefined && input.currency !== cart.currency)
    throw new CheckoutFailed('currency_mismatch');
  const buyer = await findBuyer(db, work, cart, input);
  const draft = await draftOrder(db, services, cart, buyer, input);
  await work.hooks.before(db, 'checkout.beforeCreate', { order: draft });
  requirePayable(services, draft);
  await redeemOrderPromotions(db, draft);
  await reserveOrderStock(work, draft);
  const lineItems = await OrderLineItem.insertAll(db, draft.id, draft.lineItems);
  if (draft.grandTotal > 0) {
    await Payment.open(db, {
      orderId: draft.id,
      provider: services.payments.name,
      amount: draft.grandTotal,
      currency: draft.currency,
      paymentMethodId: input.paymentMethodId ?? null,
    });
  }
  return { order: await writeOrder(work, draft, lineItems, cart), isRepeated: false };
}

/** An amount that the provider cannot charge is rejected before the order is created. */
function requirePayable({ payments }: Services, { grandTotal, currency }: OrderDraft): void {
  if (payments.supportedAmount(grandTotal, currency) === grandTotal) return;
  const total = `${grandTotal} minor units of ${currency}`;
  throw new InvalidInput(
    null,
    `adds up to ${total}, which the payment provider cannot charge`,
    'total',
  );
}

/** The provider may already have been called, so the order keeps its first payment method. */
async function repeat(
  { db, services }: PlaceWork,
  order: OrderWithLines,
  input: CheckoutInput,
): Promise<PlacedOrder> {
  const payment = await Payment.ofOrder(db, order.id);
  const isSame =
    payment?.provider === services.payments.name &&
    payment.paymentMethodId === (input.paymentMethodId ?? null);
  if (order.status === 'pending' && !isSame) {
    throw new StateConflict('The order is already being paid with another payment method.');
  }
  return { order, isRepeated: true };
}

async function writeOrder(
  work: PlaceWork,
  draft: OrderDraft,
  lineItems: OrderLineItem[],
  cart: Cart,
): Promise<OrderWithLines> {
  const { db, hooks, actor, checkoutKey } = work;
  const cartSecretHash = cart.secretHash;
  const order = await Order.place(db, draft, lineItems, { cartSecretHash, checkoutKey, actor });
  await emit(db, 'orders.create', order);
  await recordAudit(
    db,
    work,
    { entityType: 'order', event: 'orders.create' },
    {
      entityId: order.id,
      payload: { orderNumber: order.orderNumber, grandTotal: order.grandTotal },
    },
  );
  if (order.grandTotal > 0) return order;
  return transitionOrder({ db, hooks, actor }, order, 'confirmed', { cartStatus: 'checked_out' });
}

async function redeemOrderPromotions(
  db: Knex,
  { id, appliedPromotions, customerId, email }: OrderDraft,
): Promise<void> {
  if (appliedPromotions.length === 0) return;
  const customerKey = customerKeyOf(customerId, email);
  await redeemPromotions(db, appliedPromotions, { orderId: id, customerKey });
}

async function reserveOrderStock(
  { db, actor }: PlaceWork,
  { id, lineItems }: OrderDraft,
): Promise<void> {
  const items = lineItems
    .filter(({ requiresStock }) => requiresStock)
    .map(({ id: orderLineItemId, entityId, variantId, quantity }) => ({
      orderLineItemId,
      entityId,
      variantId,
      quantity,
    }));
  if (items.length === 0) return;
  try {
    await reserveStock(db, items, { actor, orderId: id, expiresAt: null });
  } catch (error) {
    if (!(error instanceof OutOfStock)) throw error;
    throw new CheckoutFailed('out_of_stock', { available: error.available });
  }
}
