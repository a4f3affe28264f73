import { isUnfinished, type ProviderPayment } from '../../adapters/payments/provider.js';
import type { HookError } from '../../hooks/hook-run.js';
import type { Actor } from '../../identity/actor.js';
import { Order, type OrderWithLines } from '../../models/Order.js';
import type { Services } from '../../store/services.js';
import {
  CheckoutFailed,
  PaymentDeclined,
  ProviderUnavailable,
  RecordNotFound,
  StateConflict,
} from '../errors.js';
import type { RequestClaim } from '../request-claim.js';
import { withTransactionAndHooks } from '../with-transaction-and-hooks.js';
import { recordPayment } from '../settlement/record-payment.js';
import { settleOrder } from '../settlement/settle-order.js';
import { cancelUnpaidOrders, enforceGuestHoldLimit, type GuestWork } from './guest-holds.js';
import type { PlacedOrder } from './place-order.js';

interface PayWork extends GuestWork {
  actor: Actor;
  /** Of a request that may be retried. */
  claim: RequestClaim | null;
}

/**
 * Authorizes an order's payment at the provider outside any transaction, and writes the result
 * (transaction B). It can be repeated: the provider's key is the order's id.
 * @throws 422 CHECKOUT_FAILED if the payment is declined or the limit for unpaid guest orders is
 *   exceeded; 409 if a later order of the guest's address replaced this one; 503 if the provider's
 *   result is unknown: the order waits for the sweeper, the provider's event, or a retry
 */
export async function payOrder(
  work: PayWork,
  placed: PlacedOrder,
  paymentMethodId: string | null,
): Promise<{ order: OrderWithLines; clientSecret: string | null; hookErrors: HookError[] }> {
  const { pool, hooks, services, actor } = work;
  const { order } = placed;
  const payment = await findOrAuthorize(services, placed, paymentMethodId);
  const { result, hookErrors } = await withTransactionAndHooks(pool, hooks, (phase) =>
    recordPayment({ ...phase, services, actor }, order.id, payment),
  );
  if (result.order.status === 'cancelled') {
    await abandon(work, order.id, payment);
    throw new PaymentDeclined();
  }
  const kept =
    result.order.isGuestOrder && result.order.isUnpaid
      ? await enforceGuestLimits(work, order, payment)
      : result.order;
  return { order: kept, clientSecret: payment.clientSecret, hookErrors };
}

/**
 * The limits on a guest's unpaid order: docs/selling.md.
 * @throws 422 CHECKOUT_FAILED if unpaid guest orders would exceed their share of an item, 409 if
 *   a later order of the address replaced this one
 */
async function enforceGuestLimits(
  work: PayWork,
  { id, email }: Order,
  payment: ProviderPayment,
): Promise<OrderWithLines> {
  const available = await enforceGuestHoldLimit(work, id);
  if (available !== null) {
    await abandon(work, id, payment);
    throw new CheckoutFailed('out_of_stock', { available });
  }
  if (email !== null) await cancelUnpaidOrders(work, email, { keepLatest: true });
  const order = await Order.find(work.pool, id);
  if (!order) throw new RecordNotFound('Order');
  if (order.status === 'cancelled') {
    await abandon(work, id, payment);
    throw new StateConflict('A later order of the same email address replaced this one.');
  }
  return order;
}

/**
 * The provider may have created a payment and returned an error of its own. So the payment is
 * searched for before it is requested again.
 */
async function findOrAuthorize(
  { payments, capture }: Services,
  { order, isRepeated }: PlacedOrder,
  paymentMethodId: string | null,
): Promise<ProviderPayment> {
  const { id: orderId, orderNumber, grandTotal: amount, currency, email, placedAt } = order;
  const known = isRepeated
    ? await payments.find({ orderId, providerPaymentId: null, placedAt })
    : undefined;
  return (
    known ??
    payments.authorize({ orderId, orderNumber, amount, currency, paymentMethodId, email, capture })
  );
}

/**
 * Cleans up a cancelled order. A caller with the client secret could still complete an unpaid
 * payment, so it is voided at the provider; a captured payment is refunded. If the provider does
 * not respond, its event completes this later. A corrected request may use the key.
 */
async function abandon(
  { pool, hooks, services, actor, claim }: PayWork,
  orderId: string,
  payment: ProviderPayment,
): Promise<void> {
  if (claim) claim.begun = false;
  const { providerPaymentId } = payment;
  try {
    await settleOrder(pool, services, orderId, { hooks, actor });
    if (providerPaymentId !== null && isUnfinished(payment))
      await services.payments.void({ providerPaymentId });
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
  }
}
