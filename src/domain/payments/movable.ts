import { invalid } from '../../contract/errors.js';
import type { Payment } from '../../models/Payment.js';
import type { Shop } from '../../shop.js';

/**
 * Refuses an amount that a payment's provider cannot move, before anything is committed. One that is
 * no longer configured cannot be asked: its payments wait for it, whatever the amount.
 * @param amount minor units of the payment's currency
 * @throws 422 naming `body.amount`
 */
export function requireMovable(shop: Shop, payment: Payment, amount: number): void {
  const { currency, provider } = payment;
  if (provider !== shop.payments.name || shop.payments.canMove(amount, currency)) return;
  const message = `${amount} minor units of ${currency} cannot be moved by the payment provider`;
  throw invalid('body.amount', message, 'multipleOf');
}
