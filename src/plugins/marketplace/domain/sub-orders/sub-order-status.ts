import { InvalidTransition } from '../../../../domain/errors.js';
import type { SubOrderStatus } from '../../models/SubOrder.js';

/** The valid transitions of a sub-order by status. */
const transitions: Record<SubOrderStatus, SubOrderStatus[]> = {
  pending: ['confirmed', 'cancelled'],
  confirmed: ['processing', 'shipped', 'cancelled'],
  processing: ['shipped', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
};

/** @throws 422 INVALID_TRANSITION, also for the current status */
export function requireSubOrderTransition(from: SubOrderStatus, to: SubOrderStatus): void {
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
}
