import type { Knex } from 'knex';
import type { HookRun } from '../../hooks/hook-run.js';
import { Payment } from '../../models/Payment.js';
import { Refund } from '../../models/Refund.js';
import type { ChangeNote } from '../../models/Order.js';
import type { Services } from '../../store/services.js';
import { withTransactionAndHooks } from '../with-transaction-and-hooks.js';
import { providerOf } from '../payments/provider-of.js';
import { recordPayment } from './record-payment.js';
import { recordRefund } from './record-refund.js';

/** The actor and the reason. */
export interface SettleWork extends ChangeNote {
  hooks: HookRun;
}

/**
 * Calls the provider for an order's committed intents without a result: a capture, a void,
 * refunds. Runs outside any transaction and can be repeated: the provider's idempotency keys are
 * derived from our ids.
 * @throws ProviderUnavailable; committed intents stay, and the sweeper retries
 */
export async function settleOrder(
  pool: Knex,
  services: Services,
  orderId: string,
  { hooks, ...note }: SettleWork,
): Promise<void> {
  const payment = await Payment.ofOrder(pool, orderId);
  if (!payment?.providerPaymentId) return;
  const { providerPaymentId, status, captureAmount, amount: whole, currency } = payment;
  if (status === 'capturing' || status === 'voiding') {
    const provider = providerOf(services, payment);
    const result =
      status === 'capturing'
        ? await provider.capture({ providerPaymentId, amount: captureAmount ?? whole, currency })
        : await provider.void({ providerPaymentId });
    await withTransactionAndHooks(pool, hooks, (phase) =>
      recordPayment({ ...note, ...phase, services }, orderId, result),
    );
  }
  for (const refund of await Refund.pendingOf(pool, orderId)) {
    await settleRefund(pool, services, refund, { hooks, ...note });
  }
}

/** Calls the provider for one committed refund, unless it already has a result. */
export async function settleRefund(
  pool: Knex,
  services: Services,
  refund: Refund,
  { hooks, ...note }: SettleWork,
): Promise<void> {
  const payment = await Payment.ofOrder(pool, refund.orderId);
  if (refund.status !== 'pending' || !payment?.providerPaymentId) return;
  const { id: refundId, amount, currency } = refund;
  const { providerPaymentId } = payment;
  const request = { refundId, providerPaymentId, amount, currency };
  const answer = await providerOf(services, payment).refund(request);
  await withTransactionAndHooks(pool, hooks, (phase) =>
    recordRefund({ ...note, ...phase }, refund, answer),
  );
}
