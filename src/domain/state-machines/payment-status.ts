import type { ProviderStatus } from '../../adapters/payments/provider.js';
import type { PaymentStatus } from '../../models/Payment.js';

/**
 * The valid transitions for each result of the provider. Any other result is late or repeated: a
 * captured payment stays captured, and a failure after the capture changes nothing.
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

/** The statuses of a payment in which a result of the provider changes it. */
export const statusesBefore = (answer: ProviderStatus): readonly PaymentStatus[] => earlier[answer];
