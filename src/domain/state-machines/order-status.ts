import type { OrderStatus } from '../../models/Order.js';
import { InvalidTransition } from '../errors.js';

/** The valid transitions of an order by status. */
const transitions: Record<OrderStatus, OrderStatus[]> = {
  pending: ['confirmed', 'cancelled'],
  confirmed: ['processing', 'cancelled'],
  processing: ['partially_fulfilled', 'fulfilled', 'cancelled'],
  partially_fulfilled: ['fulfilled', 'cancelled', 'refunded'],
  fulfilled: ['refunded'],
  cancelled: [],
  refunded: [],
};

/** @throws 422 INVALID_TRANSITION, also for the current status */
export function requireTransition(from: OrderStatus, to: OrderStatus): void {
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
}
