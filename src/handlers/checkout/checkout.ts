import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { inTurns } from '../../database/in-turn.js';
import { cancelEarlierGuestOrders } from '../../domain/checkout/guest-holds.js';
import type { CheckoutInput } from '../../domain/checkout/open-checkout.js';
import { payOrder } from '../../domain/checkout/pay-order.js';
import { placeOrder } from '../../domain/checkout/place-order.js';
import { withTransactionAndHooks } from '../../domain/with-transaction-and-hooks.js';
import { normalizeCodes } from '../../domain/promotions/promotion-code.js';

export const checkout: Handler<'checkout'> = async (call) => {
  const { db: pool, hooks, services, actor, requestId, headers, body, claim, log } = call;
  const secret = headers['x-cart-secret'];
  const source = { services, actor, requestId, secret, checkoutKey: claim?.name ?? null };
  const guestWork = { pool, hooks, services, log };
  await cancelEarlierGuestOrders(guestWork, { actor, secret }, body);
  const placed = await inTurns(recordsOf(body), () =>
    withTransactionAndHooks(pool, hooks, (phase) => placeOrder({ ...phase, ...source }, body)),
  );
  if (claim) claim.begun = true;
  const { order } = placed.result;
  const paid =
    order.status === 'pending'
      ? await payOrder({ ...guestWork, actor, claim }, placed.result, body.paymentMethodId ?? null)
      : { order, clientSecret: null, hookErrors: [] };
  hooks.after('checkout.afterCreate', { order: paid.order });
  const hookErrors = [...placed.hookErrors, ...paid.hookErrors, ...(await hooks.committed(pool))];
  const payment = {
    status: paid.order.paymentStatus,
    provider: services.payments.name,
    clientSecret: paid.clientSecret,
  };
  return {
    status: 201,
    body: {
      data: Object.assign(paid.order, { payment }),
      ...(hookErrors.length > 0 && { meta: { hookErrors } }),
    },
    headers: { ETag: etag(paid.order) },
    audit: null,
  };
};

/** Records that many callers may check out, or use, at the same moment. */
const recordsOf = ({ cartId, promotionCodes = [] }: CheckoutInput): string[] => [
  `cart ${cartId}`,
  ...normalizeCodes(promotionCodes)
    .sort()
    .map((code) => `promotion ${code}`),
];
