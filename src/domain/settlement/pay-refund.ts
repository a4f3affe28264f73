import { Payment } from '../../models/Payment.js';
import { Refund } from '../../models/Refund.js';
import { ProviderUnavailable, RecordNotFound, StateConflict } from '../errors.js';
import { requireSupportedAmount } from '../payments/supported-amount.js';
import { settleRefund } from './settle-order.js';
import { commitChange, type PhasedWork } from './phased-order.js';
import { refundOrder, type RefundInput } from '../orders/refund-order.js';

/**
 * Refunds an order: commits the refund, then calls the provider. If the provider does not respond,
 * the refund stays pending, and the sweeper retries.
 * @throws 404, 409 without a captured payment, 422 for more than is left and for an amount that
 *   the provider does not support
 */
export async function payRefund(
  work: PhasedWork,
  orderId: string,
  input: RefundInput,
): Promise<Refund> {
  const { pool, services, log } = work;
  const refund = await commitChange(work, orderId, {
    event: 'orders.refund',
    payload: { ...input },
    findBegun: (db, requestKey) => Refund.ofRequest(db, orderId, requestKey),
    make: async ({ db }, order) => {
      const payment = await Payment.ofOrder(db, orderId);
      if (payment?.status !== 'captured')
        throw new StateConflict('The order has no captured payment.');
      const requestKey = work.claim?.name ?? null;
      const made = await refundOrder(db, order, payment, { ...input, requestKey });
      const path = input.lineItems ? 'lineItems' : 'amount';
      requireSupportedAmount(services, payment, made.amount, path);
      return made;
    },
  });
  try {
    await settleRefund(pool, services, refund, { ...work, reason: input.reason });
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    log.warn({ err: error, orderId }, 'the payment provider did not answer; to be asked again');
  }
  const now = await Refund.query(pool).findById(refund.id);
  if (!now) throw new RecordNotFound('Refund');
  return now;
}
