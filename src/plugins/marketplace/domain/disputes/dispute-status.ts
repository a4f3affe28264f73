import { InvalidTransition } from '../../../../domain/errors.js';
import type { DisputeStatus } from '../../models/Dispute.js';

/** The valid transitions of a dispute by status. A response leads to the review, also a second one. */
const transitions: Record<DisputeStatus, DisputeStatus[]> = {
  open: ['vendor_response_pending', 'escalated', 'resolved'],
  vendor_response_pending: ['platform_review', 'escalated', 'resolved'],
  platform_review: ['platform_review', 'escalated', 'resolved'],
  escalated: ['resolved'],
  resolved: ['closed'],
  closed: [],
};

/** @throws 422 INVALID_TRANSITION */
export function requireDisputeTransition(from: DisputeStatus, to: DisputeStatus): void {
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
}

/**
 * The vendor responds first, then the buyer during the review, both until the deadline.
 * @throws 422 INVALID_TRANSITION
 */
export function requireTurn(
  { status, isOverdue }: { status: DisputeStatus; isOverdue: boolean },
  party: 'buyer' | 'vendor',
): void {
  requireDisputeTransition(status, 'platform_review');
  const turn = status === 'platform_review' ? 'buyer' : 'vendor';
  const message = isOverdue
    ? 'The time for a response is over.'
    : `It is the ${turn}'s turn to respond.`;
  if (isOverdue || party !== turn) {
    throw new InvalidTransition(status, 'platform_review', ['escalated', 'resolved'], message);
  }
}
