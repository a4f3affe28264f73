import { NIL } from 'uuid';
import { invalid, notFound } from '../../contract/errors.js';
import type { Call, Handler } from '../../contract/handler.js';
import { ensureCustomer } from '../../domain/customers/ensure-customer.js';
import { evaluatePromotions } from '../../domain/promotions/evaluate-promotions.js';
import { can } from '../../identity/actor.js';
import { Customer } from '../../models/Customer.js';

export const validatePromotion: Handler<'validatePromotion'> = async (call) => {
  const { body, db } = call;
  const outcome = await evaluatePromotions(db, {
    codes: [body.code],
    currency: body.currency,
    at: new Date().toISOString(),
    lines: linesOf(body),
    ...(await buyerOf(call)),
  });
  const { rejected, discountTotal: totalDiscount, freeShipping, applied } = outcome;
  if (rejected.some(({ reason }) => reason === 'not_found')) throw notFound('Promotion code');
  const valid = rejected.length === 0;
  const data = { valid, totalDiscount, freeShipping, applied, rejectedCodes: rejected };
  return { status: 200, body: { data } };
};

type ValidateCall = Call<'validatePromotion'>;

/**
 * The lines determine the result; a subtotal without lines counts as one line of an unspecified
 * item.
 */
function linesOf({ subtotal, lineItems }: ValidateCall['body']) {
  const whole = { entityId: NIL, entityType: '', quantity: 1 };
  if (lineItems.length === 0) return [{ ...whole, unitPrice: subtotal, totalPrice: subtotal }];
  const total = lineItems.reduce((sum, { totalPrice }) => sum + totalPrice, 0);
  if (total > Number.MAX_SAFE_INTEGER) {
    throw invalid('body.lineItems', 'must not add up to more than 2^53 - 1', 'maximum');
  }
  return lineItems;
}

/**
 * Only staff may validate for another customer; for other callers, their own customer counts,
 * whatever they send.
 */
async function buyerOf(call: ValidateCall) {
  const { actor, body, db } = call;
  const isStaff = can(actor, 'promotions:update');
  const customer =
    isStaff && body.customerId !== undefined
      ? await Customer.query(db).findById(body.customerId)
      : await ensureCustomer(db, call);
  const groupIds = customer?.groupIds ?? [];
  return {
    customerId: customer?.id ?? null,
    email: customer?.email ?? null,
    customerGroupIds: isStaff ? (body.customerGroupIds ?? groupIds) : groupIds,
  };
}
