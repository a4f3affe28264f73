import type { Knex } from 'knex';
import { isUnfinished, type ProviderPayment } from '../../adapters/payments/provider.js';
import type { HookRun } from '../../hooks/hook-run.js';
import { system as actor } from '../../identity/actor.js';
import type { Payment } from '../../models/Payment.js';
import type { Services } from '../../store/services.js';
import { withTransactionAndHooks } from '../with-transaction-and-hooks.js';
import { providerOf } from '../payments/provider-of.js';
import { recordPayment } from './record-payment.js';
import { settleOrder } from './settle-order.js';

/**
 * Voids an unpaid payment at the provider and cancels its pending order: releases stock and
 * promotion uses and reactivates the cart. If the payment has just succeeded, or its event was
 * lost, the order is confirmed instead. Runs outside any transaction and can be repeated.
 * @param reason for the order's history
 * @throws ProviderUnavailable, also while a bank is processing the payment; nothing has changed
 *   then
 */
export async function abandonPayment(
  { pool, services, hooks }: { pool: Knex; services: Services; hooks: HookRun },
  payment: Payment,
  reason: string,
): Promise<void> {
  const { orderId } = payment;
  const result = await endPayment(services, payment);
  await withTransactionAndHooks(pool, hooks, (phase) =>
    recordPayment({ ...phase, services, actor, reason }, orderId, result),
  );
  await settleOrder(pool, services, orderId, { hooks, actor });
}

/** The provider's final state of a payment, once it can no longer be completed. */
async function endPayment(services: Services, payment: Payment): Promise<ProviderPayment> {
  const { orderId, providerPaymentId, createdAt: placedAt, amount } = payment;
  const provider = providerOf(services, payment);
  const known = await provider.find({ orderId, providerPaymentId, placedAt });
  if (!known) {
    const nothing = { amountCaptured: 0, clientSecret: null, failureCode: null };
    return { providerPaymentId, status: 'voided', amount, ...nothing };
  }
  return isUnfinished(known) && known.providerPaymentId !== null
    ? provider.void({ providerPaymentId: known.providerPaymentId })
    : known;
}
