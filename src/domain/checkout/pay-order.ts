import type { Knex } from 'knex';
import {
  isUnfinished,
  ProviderUnavailable,
  type ProviderPayment,
} from '../../adapters/payments/provider.js';
import { serviceUnavailable } from '../../contract/errors.js';
import type { Claim } from '../../contract/idempotency.js';
import type { HookError, HookRun } from '../../hooks/hook-run.js';
import type { Actor } from '../../identity/actor.js';
import type { Order } from '../../models/Order.js';
import type { Shop } from '../../shop.js';
import { inPhase } from '../in-phase.js';
import { recordPayment } from '../payments/record-payment.js';
import { settleOrder } from '../payments/settle-order.js';
import { checkoutFailed } from './checkout-failed.js';
import type { PlacedOrder } from './place-order.js';

interface PayWork {
  pool: Knex;
  hooks: HookRun;
  shop: Shop;
  actor: Actor;
  /** Of a request that may come again. */
  claim: Claim | null;
}

/**
 * Asks the provider for an order's money outside any transaction, and writes what it says
 * (transaction B). It may be repeated: the provider's key is the order's id.
 * @throws 422 CHECKOUT_FAILED when the payment is declined; 503 when the provider's answer is not
 *   known: the order waits for the sweeper, the provider's event or the same request again
 */
export async function payOrder(
  work: PayWork,
  placed: PlacedOrder,
  paymentMethodId: string | null,
): Promise<{ order: Order; clientSecret: string | null; hookErrors: HookError[] }> {
  const { pool, hooks, shop, actor, claim } = work;
  const { order } = placed;
  const payment = await findOrAuthorize(shop, placed, paymentMethodId);
  const { result, hookErrors } = await inPhase(pool, hooks, (phase) =>
    recordPayment({ ...phase, actor }, order.id, payment),
  );
  if (result.order.status === 'cancelled') {
    await letGo(work, order.id, payment);
    // Nothing is left of it: a corrected request may use the key.
    if (claim) claim.begun = false;
    throw checkoutFailed('payment_declined');
  }
  return { order: result.order, clientSecret: payment.clientSecret, hookErrors };
}

/**
 * A provider may repeat an error of its own that hid a payment, so before it is asked again the
 * payment is looked for.
 */
async function findOrAuthorize(
  { payments, capture }: Shop,
  { order, isRepeated }: PlacedOrder,
  paymentMethodId: string | null,
): Promise<ProviderPayment> {
  const { id: orderId, orderNumber, grandTotal: amount, currency, email, placedAt } = order;
  try {
    const known = isRepeated
      ? await payments.find({ orderId, providerPaymentId: null, placedAt })
      : undefined;
    return (
      known ??
      (await payments.authorize({
        orderId,
        orderNumber,
        amount,
        currency,
        paymentMethodId,
        email,
        capture,
      }))
    );
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw serviceUnavailable(2);
    throw error;
  }
}

/**
 * An unpaid payment could still be completed by whoever has its client secret, so it is ended at
 * the provider; and what it took of an order that was cancelled meanwhile goes back. When the
 * provider does not answer, an event of its own says so later.
 */
async function letGo(
  { pool, hooks, shop, actor }: PayWork,
  orderId: string,
  payment: ProviderPayment,
): Promise<void> {
  const { providerPaymentId } = payment;
  try {
    await settleOrder(pool, shop, orderId, { hooks, actor });
    if (providerPaymentId !== null && isUnfinished(payment))
      await shop.payments.void({ providerPaymentId });
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
  }
}
