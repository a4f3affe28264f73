import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { inPhase } from '../domain/in-phase.js';
import { cancelUnpaid } from '../domain/orders/cancel-order.js';
import { lockOrder } from '../domain/orders/move-order.js';
import { recordPayment } from '../domain/payments/record-payment.js';
import { settleOrder } from '../domain/payments/settle-order.js';
import { expireReservations } from '../domain/inventory/order-stock.js';
import type { HookRun } from '../hooks/hook-run.js';
import { system as actor } from '../identity/actor.js';
import { Payment } from '../models/Payment.js';
import { Refund } from '../models/Refund.js';
import type { Shop } from '../shop.js';

export interface SweepWork {
  pool: Knex;
  shop: Shop;
  /** On behalf of the server itself. */
  hooks: HookRun;
  log: Logger;
}

/** In seconds. */
export interface SweepAges {
  /** After this long without the provider's answer somebody died: ask again. */
  unanswered: number;
  /** So long a customer has for what the payment asks for, such as a bank's confirmation. */
  paymentWindow: number;
}

export const defaultAges: SweepAges = { unanswered: 120, paymentWindow: 30 * 60 };

/** The most that one sweep takes of each kind, so that a long queue does not hold up the others. */
const batch = 100;

/**
 * Finishes what a crash, a silent provider or a lost event left: payments without an answer,
 * payments that nobody completes, captures, voids and refunds that were committed and not done,
 * reservations past their time. Every step may be repeated and run on several servers at once.
 */
export async function sweepOrders(work: SweepWork, ages: SweepAges = defaultAges): Promise<void> {
  const { pool, log } = work;
  for (const payment of await Payment.unanswered(pool, ages.unanswered, batch)) {
    const finish = payment.status === 'authorizing' ? finishAuthorizing : settle;
    await attempt(log, payment.orderId, () => finish(work, payment));
  }
  for (const payment of await Payment.abandoned(pool, ages.paymentWindow, batch)) {
    await attempt(log, payment.orderId, () => giveUp(work, payment));
  }
  for (const { orderId } of await Refund.unanswered(pool, ages.unanswered, batch)) {
    await attempt(log, orderId, () => settle(work, { orderId }));
  }
  await inPhase(pool, work.hooks, ({ db }) => expireReservations(db, 1000));
}

/** One order that cannot be finished must not keep the others from it. */
async function attempt(log: Logger, orderId: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warn({ err: error, orderId }, 'an order could not be finished; to be tried again');
  }
}

const settle = (
  { pool, shop, hooks }: SweepWork,
  { orderId }: Pick<Payment, 'orderId'>,
): Promise<void> => settleOrder(pool, shop, orderId, { hooks, actor });

/** The server died around the provider's call: what the provider knows decides. */
async function finishAuthorizing(work: SweepWork, payment: Payment): Promise<void> {
  const { pool, shop, hooks } = work;
  const { orderId, providerPaymentId, createdAt: placedAt } = payment;
  const known = await shop.payments.find({ orderId, providerPaymentId, placedAt });
  await inPhase(pool, hooks, async (phase) => {
    if (known) return recordPayment({ ...phase, actor }, orderId, known);
    const order = await lockOrder(phase.db, orderId);
    if (order.status !== 'pending' || !(await Payment.drop(phase.db, orderId))) return undefined;
    const reason = 'The payment never reached the provider.';
    return cancelUnpaid({ ...phase, actor, reason }, order, 'failed');
  });
  await settle(work, payment);
}

/** The payment window is over. A payment that succeeds in this moment is an order after all. */
async function giveUp(work: SweepWork, payment: Payment): Promise<void> {
  const { pool, shop, hooks } = work;
  const { orderId, providerPaymentId } = payment;
  if (providerPaymentId === null) return;
  const result = await shop.payments.void({ providerPaymentId });
  const reason = 'The payment was not completed in time.';
  await inPhase(pool, hooks, (phase) =>
    recordPayment({ ...phase, actor, reason }, orderId, result),
  );
  await settle(work, payment);
}
