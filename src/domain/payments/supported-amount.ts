import type { Payment } from '../../models/Payment.js';
import type { Services } from '../../store/services.js';
import { InvalidInput } from '../errors.js';

/**
 * The part of a computed amount that a payment's provider supports. The amount is computed, so no
 * caller could request another one. A provider that is no longer configured cannot be called: its
 * payments wait for it, whatever the amount.
 * @param amount minor units of the payment's currency
 */
export const supportedPart = (
  { payments }: Pick<Services, 'payments'>,
  { provider, currency }: Payment,
  amount: number,
): number => (provider === payments.name ? payments.supportedAmount(amount, currency) : amount);

/**
 * Rejects an amount that a payment's provider does not support, before anything is committed.
 * @param amount minor units of the payment's currency
 * @param field the caller's field, such as `amount`
 * @throws 422 naming it
 */
export function requireSupportedAmount(
  services: Pick<Services, 'payments'>,
  payment: Payment,
  amount: number,
  field: string,
): void {
  if (supportedPart(services, payment, amount) === amount) return;
  const money = `${amount} minor units of ${payment.currency}`;
  throw new InvalidInput(
    field,
    `${money} is not an amount that the payment provider supports`,
    'multipleOf',
  );
}
