import type { OrderWithLines } from '../../models/Order.js';
import { Payment } from '../../models/Payment.js';
import { InvalidInput, StateConflict } from '../errors.js';
import { requireSupportedAmount } from '../payments/supported-amount.js';
import { commitChange, settleAndRead, type PhasedWork } from './phased-order.js';

/**
 * Captures an order's authorized payment.
 * @param amount minor units; defaults to all of it. The rest is voided
 * @throws 404, 409 for a payment that is not authorized, 422 for more than that and for an
 *   amount that the provider does not support
 */
export async function captureOrder(
  work: PhasedWork,
  id: string,
  amount: number | undefined,
): Promise<OrderWithLines> {
  await commitChange(work, id, {
    event: 'orders.capture',
    payload: { amount: amount ?? null },
    findBegun: async (db, requestKey) =>
      (await Payment.ofOrder(db, id))?.captureKey === requestKey || undefined,
    make: async ({ db }) => {
      const payment = await Payment.ofOrder(db, id);
      if (!payment?.canCapture) throw new StateConflict('The payment is not authorized.');
      if (amount !== undefined && amount > payment.amount) {
        throw new InvalidInput(
          'amount',
          `is more than the ${payment.amount} authorized`,
          'maximum',
        );
      }
      requireSupportedAmount(work.services, payment, amount ?? payment.amount, 'amount');
      const captureKey = work.claim?.name ?? null;
      return Payment.beginAction(db, id, 'capturing', {
        captureAmount: amount ?? payment.amount,
        captureKey,
      });
    },
  });
  return settleAndRead(work, id);
}
