import type { PaymentProvider } from '../../adapters/payments/provider.js';
import type { Payment } from '../../models/Payment.js';
import type { Services } from '../../store/services.js';
import { ProviderUnavailable } from '../errors.js';

/**
 * The provider of a payment. Another provider would accept a refund of money that it never had.
 * @throws ProviderUnavailable while the payment's provider is not configured
 */
export function providerOf(
  services: Services,
  { provider }: Pick<Payment, 'provider'>,
): PaymentProvider {
  if (provider === services.payments.name) return services.payments;
  throw new ProviderUnavailable(`Payments by ${provider} are not configured`);
}
