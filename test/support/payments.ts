import type { PaymentRequest, ProviderPayment } from '../../src/adapters/payments/provider.js';
import { uuidv7 } from '../../src/util/uuid.js';

/** The input of a payment; each is for an order of its own. */
export const paymentRequest = (changes: Partial<PaymentRequest> = {}): PaymentRequest => ({
  orderId: uuidv7(),
  orderNumber: 'ORD-2026-000001',
  amount: 4395,
  currency: 'EUR',
  paymentMethodId: 'pm_card_visa',
  email: 'jane@example.com',
  capture: 'automatic',
  ...changes,
});

export const idOf = ({ providerPaymentId }: ProviderPayment): string => providerPaymentId ?? '';

/** Returns the error that a function throws; fails if it throws none. */
export async function failureOf(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not fail.');
}
