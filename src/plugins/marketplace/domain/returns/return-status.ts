import { InvalidTransition } from '../../../../domain/errors.js';
import type { ReturnStatus } from '../../models/ReturnRequest.js';

/** The valid transitions of a return by status. */
const transitions: Record<ReturnStatus, ReturnStatus[]> = {
  requested: ['vendor_approved', 'vendor_rejected'],
  vendor_approved: ['shipped_back'],
  vendor_rejected: [],
  shipped_back: ['received'],
  received: ['refunded', 'closed'],
  refunded: [],
  closed: [],
};

/** @throws 422 INVALID_TRANSITION, also for the current status */
export function requireReturnTransition(from: ReturnStatus, to: ReturnStatus): void {
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
}
