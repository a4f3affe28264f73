import type { Handler } from '../../contract/handler.js';
import { inPhase } from '../../domain/in-phase.js';
import { settleAndRead } from '../../domain/orders/phased-order.js';
import { applyEvent } from '../../domain/payments/apply-event.js';
import { webhook as actor } from '../../identity/actor.js';

export const receivePaymentWebhook: Handler<'receivePaymentWebhook'> = async (call) => {
  const { db: pool, hooks, shop, log, requestId, rawBody, headers } = call;
  const event = shop.payments.readEvent(rawBody, { ...headers });
  const { result } = await inPhase(pool, hooks, (phase) =>
    applyEvent({ ...phase, shop, actor, requestId }, event),
  );
  const { duplicate, orderId } = result;
  if (orderId !== null) await settleAndRead({ pool, hooks, shop, log, actor, requestId }, orderId);
  return { status: 200, body: { received: true, ...(duplicate && { duplicate }) } };
};
