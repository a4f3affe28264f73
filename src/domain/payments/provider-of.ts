import { ProviderUnavailable, type PaymentProvider } from '../../adapters/payments/provider.js';
import type { Payment } from '../../models/Payment.js';
import type { Shop } from '../../shop.js';

/**
 * The provider that has a payment. Another one would agree to a refund of money it never had.
 * @throws ProviderUnavailable while the payment's own is not configured
 */
export function providerOf(shop: Shop, { provider }: Pick<Payment, 'provider'>): PaymentProvider {
  if (provider === shop.payments.name) return shop.payments;
  throw new ProviderUnavailable(`Payments by ${provider} are not configured`);
}
