import type { ProviderStatus } from '../../adapters/payments/provider.js';
import type { PaymentStatus } from '../../models/Payment.js';

/**
 * From which statuses each answer of the provider leads on. Any other answer is late or repeated:
 * money that was captured stays captured, and a failure after the capture changes nothing.
 */
const earlier: Record<ProviderStatus, PaymentStatus[]> = {
  requires_action: ['authorizing', 'requires_action'],
  authorized: ['authorizing', 'requires_action', 'failed'],
  captured: [
    'authorizing',
    'requires_action',
    'authorized',
    'capturing',
    'voiding',
    'voided',
    'failed',
  ],
  voided: ['authorizing', 'requires_action', 'authorized', 'capturing', 'voiding'],
  failed: ['authorizing', 'requires_action', 'capturing'],
};

/** The statuses of a payment that the provider's answer changes. */
export const statusesBefore = (answer: ProviderStatus): readonly PaymentStatus[] => earlier[answer];
