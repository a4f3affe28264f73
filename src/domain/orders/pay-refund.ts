import { ProviderUnavailable } from '../../adapters/payments/provider.js';
import { conflict, notFound } from '../../contract/errors.js';
import { Payment } from '../../models/Payment.js';
import { Refund } from '../../models/Refund.js';
import { requireMovable } from '../payments/movable.js';
import { settleRefund } from '../payments/settle-order.js';
import { commitChange, type PhasedWork } from './phased-order.js';
import { refundOrder, type RefundWish } from './refund-order.js';

/**
 * Gives money back: the refund is committed, then the provider is asked. When it does not answer,
 * the refund stays pending and the sweeper asks again.
 * @throws 404, 409 without captured money, 422 for more than is left and for what
 *   the provider cannot move
 */
export async function payRefund(
  work: PhasedWork,
  orderId: string,
  wish: RefundWish,
): Promise<Refund> {
  const { pool, shop, log } = work;
  const refund = await commitChange(work, orderId, {
    event: 'orders.refund',
    payload: { ...wish },
    findBegun: (db, requestKey) => Refund.ofRequest(db, orderId, requestKey),
    make: async ({ db }, order) => {
      const payment = await Payment.ofOrder(db, orderId);
      if (payment?.status !== 'captured') throw conflict('The order has no captured payment.');
      const requestKey = work.claim?.name ?? null;
      const made = await refundOrder(db, order, payment, { ...wish, requestKey });
      requireMovable(shop, payment, made.amount, wish.lineItems ? 'body.lineItems' : 'body.amount');
      return made;
    },
  });
  try {
    await settleRefund(pool, shop, refund, { ...work, reason: wish.reason });
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    log.warn({ err: error, orderId }, 'the payment provider did not answer; to be asked again');
  }
  const now = await Refund.query(pool).findById(refund.id);
  if (!now) throw notFound('Refund');
  return now;
}
