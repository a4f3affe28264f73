import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { HookRun } from '../../hooks/hook-run.js';
import { can, system as actor } from '../../identity/actor.js';
import { Payment } from '../../models/Payment.js';
import { StockLevel } from '../../models/StockLevel.js';
import { StockReservation, type GuestHold } from '../../models/StockReservation.js';
import type { Services } from '../../store/services.js';
import { findCart, type CartCredentials } from '../carts/find-cart.js';
import { ProviderUnavailable } from '../errors.js';
import { withTransactionAndHooks } from '../with-transaction-and-hooks.js';
import { cancelUnpaidOrder } from '../orders/cancel-order.js';
import { lockOrder } from '../orders/transition-order.js';
import { abandonPayment } from '../settlement/abandon-payment.js';
import type { CheckoutInput } from './open-checkout.js';

export interface GuestWork {
  pool: Knex;
  services: Services;
  hooks: HookRun;
  log: Logger;
}

/**
 * An address has several only through simultaneous checkouts and payments that banks are
 * processing.
 */
const maxUnpaidOrders = 50;

/**
 * Before a guest's checkout: cancels the unpaid orders of the same email address.
 * @throws 404 without authorization for the cart
 */
export async function cancelEarlierGuestOrders(
  work: GuestWork,
  credentials: CartCredentials,
  { cartId, customerId, email }: Pick<CheckoutInput, 'cartId' | 'customerId' | 'email'>,
): Promise<void> {
  const isCustomer = credentials.actor.userId !== null && !can(credentials.actor, 'orders:update');
  if (isCustomer || customerId !== undefined) return;
  const cart = await findCart(work.pool, cartId, credentials);
  const address = email ?? cart.email;
  if (cart.customerId !== null || address === null || !cart.isOpen) return;
  await cancelUnpaidOrders(work, address, { keepLatest: false });
}

/**
 * Cancels unpaid orders of a guest's email address and releases their stock. It skips payments
 * that a bank is processing and payments whose provider is unavailable. Runs in transactions of
 * its own.
 * @param keepLatest whether to keep the order that was placed last
 */
export async function cancelUnpaidOrders(
  work: GuestWork,
  email: string,
  { keepLatest }: { keepLatest: boolean },
): Promise<void> {
  const unpaid = await Payment.unpaidOfGuest(work.pool, email, maxUnpaidOrders);
  for (const payment of keepLatest ? unpaid.slice(1) : unpaid) {
    try {
      await abandonPayment(work, payment, 'The guest placed another order.');
    } catch (error) {
      if (!(error instanceof ProviderUnavailable)) throw error;
      const { orderId } = payment;
      work.log.info({ err: error, orderId }, "a guest's unpaid order could not be cancelled");
    }
  }
}

/**
 * Cancels a guest's unpaid order if all unpaid guest orders together would exceed their share of
 * an item's stock; `settleOrder` must then void its payment.
 * @returns the units of that item that were available to the order, or null if the order stays
 */
export async function enforceGuestHoldLimit(
  { pool, services, hooks }: GuestWork,
  orderId: string,
): Promise<number | null> {
  const { result } = await withTransactionAndHooks(pool, hooks, async (phase) => {
    const { db } = phase;
    const order = await lockOrder(db, orderId);
    if (!order.isUnpaid) return null;
    // Two simultaneous orders see each other's units.
    await StockLevel.lockForSale(db, order.lineItems, null);
    const holds = await StockReservation.guestHolds(db, order);
    const [excess] = holds.filter((hold) => hold.held > limitOf(hold, services));
    if (!excess) return null;
    await Payment.beginAction(db, orderId, 'voiding');
    const reason = 'Unpaid orders of guests would keep too much of the stock.';
    await cancelUnpaidOrder({ ...phase, actor, reason }, order, 'voided');
    return Math.max(0, limitOf(excess, services) - (excess.held - excess.own));
  });
  return result;
}

/** The maximum number of units for all unpaid guest orders together. */
const limitOf = ({ onHand }: GuestHold, { guestHoldShareBps }: Services): number =>
  Math.ceil((Math.max(0, onHand) * guestHoldShareBps) / 10_000);
