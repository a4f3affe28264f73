import type { Knex } from 'knex';
import { countOpen, type KillableStore } from './killable-store.js';
import type { KeyedRequest } from './retrying-client.js';

/** An order with the requests that capture and refund its payment. */
export interface Settlement {
  orderId: string;
  requests: KeyedRequest[];
  /** What the requests refund in all, in minor units. */
  wanted: number;
}

export const isAnswered = ({ requests }: Settlement): boolean =>
  requests.every(({ receipt }) => receipt !== undefined);

const isRefund = ({ path }: KeyedRequest): boolean => path.endsWith('/refunds');

interface OrderMoney {
  id: string;
  amount_captured: number;
  amount_refunded: number;
}

/** How many requests succeeded, and how many went wrong in which way, here or at Stripe. */
export async function auditSettlements(
  { stripe: { books } }: KillableStore,
  knex: Knex,
  settlements: Settlement[],
): Promise<Record<string, number>> {
  const refunds = await knex('refunds').select<
    { order_id: string; request_key: string; status: string }[]
  >('order_id', 'request_key', 'status');
  const orders = await knex('orders').select<OrderMoney[]>(
    ...['id', 'amount_captured', 'amount_refunded'],
  );
  const ours = new Map(orders.map((order) => [order.id, order]));
  const requests = settlements.flatMap(({ orderId, requests: own }) =>
    own.map((request) => ({ orderId, ...request })),
  );
  const acknowledged = requests.filter(({ receipt }) => receipt !== undefined);
  const begun = ({ orderId, key }: { orderId: string; key?: string }): number =>
    refunds.filter(
      ({ order_id, request_key }) => order_id === orderId && request_key.endsWith(` ${key}`),
    ).length;
  const wanted = new Map(settlements.map((one) => [one.orderId, one.wanted]));
  const intents = [...books.intents.values()].map(({ id, metadata, amount_received: taken }) => {
    const orderId = metadata['orderId'] ?? '';
    return { taken, refunded: books.refunded(id), order: ours.get(orderId), orderId };
  });
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((request) =>
      isRefund(request) ? begun(request) === 0 : ours.get(request.orderId)?.amount_captured === 0,
    ).length,
    doubled: requests.filter((request) => isRefund(request) && begun(request) > 1).length,
    refundedTwiceAtStripe: books.refunds.length - refunds.length,
    tooMuch: intents.filter(
      ({ taken, refunded, orderId }) => refunded > Math.min(taken, wanted.get(orderId) ?? 0),
    ).length,
    disagree: intents.filter(
      ({ taken, refunded, order }) =>
        order?.amount_captured !== taken || order.amount_refunded !== refunded,
    ).length,
    stuck: await countOpen(knex),
  };
}
