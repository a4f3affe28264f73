import { Order, type OrderStatus, type OrderWithLines } from '../../models/Order.js';
import type { LineQuantity } from '../../models/OrderLineItem.js';
import { Payment } from '../../models/Payment.js';
import { InvalidInput, PaymentInProgress, RecordNotFound, StateConflict } from '../errors.js';
import { requireVersion, type ExpectedVersion } from '../versioned.js';
import { cancelOrder, reverseOrder } from '../orders/cancel-order.js';
import { fulfillOrder, outstanding } from '../orders/fulfill-order.js';
import { transitionOrder, type PaidOrderWork } from '../orders/transition-order.js';
import { requireTransition } from '../state-machines/order-status.js';
import { commitChange, settleAndRead, type PhasedWork } from './phased-order.js';

export interface OrderStatusInput {
  status: OrderStatus;
  reason?: string | undefined;
  /** The fulfilled units, for partially_fulfilled. */
  lineItems?: LineQuantity[] | undefined;
}

/**
 * Transitions an order to a status, with all consequences: stock, payment, promotion uses.
 * @throws 404, 412, 422 INVALID_TRANSITION; 409 if the order has changed since it was read
 */
export async function changeOrderStatus(
  work: PhasedWork,
  id: string,
  input: OrderStatusInput,
  expected: ExpectedVersion,
): Promise<OrderWithLines> {
  const seen = await Order.find(work.pool, id);
  if (!seen) throw new RecordNotFound('Order');
  requireVersion(seen, expected);
  requireTransition(seen.status, input.status);
  await commitChange({ ...work, reason: input.reason }, id, {
    event: 'orders.statusChange',
    payload: { from: seen.status, to: input.status, reason: input.reason ?? null },
    make: async (change, order) => {
      if (order.version !== seen.version) {
        requireVersion(order, expected);
        throw new StateConflict('The order has just been changed.');
      }
      await moves[input.status](change, order, input);
    },
  });
  return settleAndRead({ ...work, reason: input.reason }, id);
}

type Move = (
  work: PaidOrderWork,
  order: OrderWithLines,
  input: OrderStatusInput,
) => Promise<unknown>;

const moves: Record<OrderStatus, Move> = {
  pending: (work, order) => transitionOrder(work, order, 'pending'),
  confirmed: async (work, order) => {
    const payment = await Payment.ofOrder(work.db, order.id);
    if (payment?.status === 'authorizing')
      throw new PaymentInProgress('The payment is being processed.');
    return transitionOrder(work, order, 'confirmed', { cartStatus: 'checked_out' });
  },
  processing: (work, order) => transitionOrder(work, order, 'processing'),
  partially_fulfilled: async (work, order, { lineItems }) => {
    if (!lineItems) throw new InvalidInput('lineItems', 'is required for this status', 'required');
    const { order: moved } = await fulfillOrder(work, order, { lineItems });
    if (outstanding(moved).length === 0) {
      throw new InvalidInput('lineItems', 'leave nothing unfulfilled: use fulfilled', 'maximum');
    }
  },
  fulfilled: (work, order) => fulfillOrder(work, order, {}),
  cancelled: cancelOrder,
  refunded: reverseOrder,
};
