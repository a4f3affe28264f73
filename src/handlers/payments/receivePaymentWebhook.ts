import type { Handler } from '../../contract/handler.js';
import { withTransactionAndHooks } from '../../domain/with-transaction-and-hooks.js';
import { settleAndRead } from '../../domain/settlement/phased-order.js';
import { applyEvent } from '../../domain/settlement/apply-event.js';
import { webhook as actor } from '../../identity/actor.js';

export const receivePaymentWebhook: Handler<'receivePaymentWebhook'> = async (call) => {
  const { db: pool, hooks, services, log, requestId, rawBody, headers } = call;
  const event = services.payments.readEvent(rawBody, { ...headers });
  const { result } = await withTransactionAndHooks(pool, hooks, (phase) =>
    applyEvent({ ...phase, services, actor, requestId }, event),
  );
  const { duplicate, orderId } = result;
  if (orderId !== null)
    await settleAndRead({ pool, hooks, services, log, actor, requestId }, orderId);
  return { status: 200, body: { received: true, ...(duplicate && { duplicate }) } };
};
