import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { withTransactionAndHooks } from '../domain/with-transaction-and-hooks.js';
import { cancelUnpaidOrder } from '../domain/orders/cancel-order.js';
import { lockOrder } from '../domain/orders/transition-order.js';
import { abandonPayment } from '../domain/settlement/abandon-payment.js';
import { providerOf } from '../domain/payments/provider-of.js';
import { recordPayment } from '../domain/settlement/record-payment.js';
import { settleOrder } from '../domain/settlement/settle-order.js';
import { expireReservations } from '../domain/inventory/order-stock.js';
import type { HookRun } from '../hooks/hook-run.js';
import { system as actor } from '../identity/actor.js';
import { ProviderUnavailable } from '../domain/errors.js';
import { Order } from '../models/Order.js';
import { defineJob } from './define-job.js';
import { Payment } from '../models/Payment.js';
import { Refund } from '../models/Refund.js';
import type { PaymentWindow, Services } from '../store/services.js';

export interface SweepWork {
  pool: Knex;
  services: Services;
  /** The server itself is the actor. */
  hooks: HookRun;
  log: Logger;
  /** Stops the sweep after the current order. */
  signal?: AbortSignal | undefined;
}

/** In seconds. */
export interface SweepAges {
  /** How long the provider has to respond. */
  unanswered: number;
  /** How long a buyer has to complete a required payment action, such as a bank's confirmation. */
  paymentWindow: PaymentWindow;
}

/** After this time without the provider's result, the request has died: ask again. In seconds. */
const unansweredSeconds = 120;

/** The maximum number per kind in one sweep, so that a long queue does not delay the others. */
const batch = 100;

/**
 * Completes what a crash, an unavailable provider, or a lost event interrupted: payments without a
 * result, incomplete payments, intents to capture, void, or refund, and expired reservations. Work that needs no provider comes first. Every step can be repeated and can run on
 * several servers at once.
 * @param ages defaults to the store's payment window
 */
export async function sweepOrders(work: SweepWork, ages?: SweepAges): Promise<void> {
  const { pool, hooks, services } = work;
  const { unanswered, paymentWindow } = ages ?? {
    unanswered: unansweredSeconds,
    paymentWindow: services.paymentWindow,
  };
  await withTransactionAndHooks(pool, hooks, ({ db }) => expireReservations(db, 1000));
  for (const payment of await Payment.claimStale(pool, unanswered, batch)) {
    const finish = payment.status === 'authorizing' ? finishAuthorizing : settle;
    await attempt(work, payment.orderId, () => finish(work, payment));
  }
  const abandoned = { ...paymentWindow, pause: unanswered };
  for (const payment of await Payment.claimAbandoned(pool, abandoned, batch)) {
    const reason = 'The payment was not completed in time.';
    await attempt(work, payment.orderId, () => abandonPayment(work, payment, reason));
  }
  for (const { orderId } of await Refund.claimStale(pool, unanswered, batch)) {
    await attempt(work, orderId, () => settle(work, { orderId }));
  }
}

/** The sweep of the configured store. Two that overlap do no harm. */
export const sweepOrdersJob = defineJob({
  name: 'orders-sweep',
  everySeconds: 30,
  // The next one comes soon.
  attempts: 1,
  run: async (work) => {
    await sweepOrders(work);
    return undefined;
  },
});

/**
 * One order that fails must not block the others. Staff see a pending order that failed for another
 * reason than its provider: a plugin's hook may reject it every time.
 */
async function attempt(
  { pool, log, signal }: SweepWork,
  orderId: string,
  step: () => Promise<void>,
): Promise<void> {
  if (signal?.aborted) return;
  try {
    await step();
  } catch (error) {
    log.warn({ err: error, orderId }, 'an order could not be finished; to be tried again');
    if (!(error instanceof ProviderUnavailable)) await Order.markUnsettled(pool, orderId);
  }
}

const settle = (
  { pool, services, hooks }: SweepWork,
  { orderId }: Pick<Payment, 'orderId'>,
): Promise<void> => settleOrder(pool, services, orderId, { hooks, actor });

/** The server died around the provider's call: the provider's state decides. */
async function finishAuthorizing(work: SweepWork, payment: Payment): Promise<void> {
  const { pool, services, hooks } = work;
  const { orderId, providerPaymentId, createdAt: placedAt } = payment;
  const known = await providerOf(services, payment).find({ orderId, providerPaymentId, placedAt });
  await withTransactionAndHooks(pool, hooks, async (phase) => {
    if (known) return recordPayment({ ...phase, services, actor }, orderId, known);
    const order = await lockOrder(phase.db, orderId);
    if (order.status !== 'pending' || !(await Payment.failUnsent(phase.db, orderId)))
      return undefined;
    const reason = 'The payment never reached the provider.';
    return cancelUnpaidOrder({ ...phase, actor, reason }, order, 'failed');
  });
  await settle(work, payment);
}
