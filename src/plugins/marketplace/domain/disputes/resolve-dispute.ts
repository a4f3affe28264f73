import { InvalidInput, RecordNotFound } from '../../../../domain/errors.js';
import type { PaidOrderWork } from '../../../../domain/orders/transition-order.js';
import { requireSupportedAmount } from '../../../../domain/payments/supported-amount.js';
import {
  commitChange,
  settleAndRead,
  type PhasedWork,
} from '../../../../domain/settlement/phased-order.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { Payment } from '../../../../models/Payment.js';
import { Refund } from '../../../../models/Refund.js';
import { Dispute, type DisputeResolution, type DisputeWithEvidence } from '../../models/Dispute.js';
import type { SubOrder } from '../../models/SubOrder.js';
import { requireSubOrder } from '../sub-orders/move-sub-order.js';
import {
  refundableAmount,
  refundSubOrder,
  requireCaptured,
} from '../sub-orders/refund-sub-order.js';
import { addEvidence, asText } from './add-evidence.js';
import { requireDisputeTransition } from './dispute-status.js';
import { saveDispute } from './save-dispute.js';

export interface ResolutionInput {
  resolution: DisputeResolution;
  /** Minor units; for `refund_partial` alone. */
  refundAmount?: number | undefined;
  note?: string | undefined;
}

/** The resolutions with a refund. */
const refunding: DisputeResolution[] = ['refund_full', 'refund_partial', 'buyer_favor'];

/**
 * Resolves a dispute in phases: the resolution and its refund are committed together, then the
 * provider is called. If it does not respond, the sweeper retries; the ledger follows the result.
 * @throws 404, 409 before the payment is captured, 422 INVALID_TRANSITION, 422 naming an amount that
 *   is missing, above what is left, or without a resolution that refunds it
 */
export async function resolveDispute(
  work: PhasedWork,
  id: string,
  input: ResolutionInput,
): Promise<DisputeWithEvidence> {
  const { pool, claim } = work;
  requireAmount(input);
  const { orderId } = await requireSubOrder(
    pool,
    (await requireDispute(pool, id)).subOrderId,
    null,
  );
  const reason = 'A dispute was resolved.';
  await commitChange({ ...work, reason }, orderId, {
    event: 'disputes.resolve',
    payload: { disputeId: id, ...input },
    findBegun: async (db, resolutionKey) => Dispute.query(db).findOne({ id, resolutionKey }),
    make: (change, order) => commitResolution(change, order, id, input, claim?.name ?? null),
  });
  await settleAndRead({ ...work, reason }, orderId);
  return requireDispute(pool, id);
}

function requireAmount({ resolution, refundAmount }: ResolutionInput): void {
  const isPartial = resolution === 'refund_partial';
  if (isPartial && refundAmount === undefined) {
    throw new InvalidInput('refundAmount', 'is required for refund_partial', 'required');
  }
  if (!isPartial && refundAmount !== undefined) {
    throw new InvalidInput('refundAmount', 'is only for refund_partial', 'exclusive');
  }
}

async function requireDispute(db: PhasedWork['pool'], id: string): Promise<DisputeWithEvidence> {
  const dispute = await Dispute.find(db, id);
  if (!dispute) throw new RecordNotFound('Dispute');
  return dispute;
}

async function commitResolution(
  work: PaidOrderWork,
  order: OrderWithLines,
  id: string,
  input: ResolutionInput,
  resolutionKey: string | null,
): Promise<Dispute> {
  const { db } = work;
  const dispute = await Dispute.lock(db, id);
  if (!dispute) throw new RecordNotFound('Dispute');
  requireDisputeTransition(dispute.status, 'resolved');
  const subOrder = await requireSubOrder(db, dispute.subOrderId, null);
  const { resolution, note } = input;
  const refund = refunding.includes(resolution)
    ? await commitRefund(work, order, subOrder, input.refundAmount)
    : undefined;
  await addEvidence(db, { disputeId: id, party: 'platform' }, asText(note), 'note');
  return saveDispute(db, dispute, {
    ...{ status: 'resolved', resolution, resolutionKey, deadline: null },
    ...{ refundId: refund?.id ?? null, refundAmount: refund?.amount ?? 0 },
    resolvedAt: new Date().toISOString(),
  });
}

/** @param amount minor units; what is left of the sub-order by default */
async function commitRefund(
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
  amount: number | undefined,
): Promise<Refund | undefined> {
  const { db, services } = work;
  requireCaptured(order);
  if (amount === undefined) return refundSubOrder(work, order, subOrder);
  const leftOfOrder = order.refundableAmount - (await Refund.pendingAmount(db, order.id));
  const left = Math.min(await refundableAmount(db, subOrder), leftOfOrder);
  if (amount > left) {
    const message = `is more than the ${left} that is left of the sub-order`;
    throw new InvalidInput('refundAmount', message, 'maximum');
  }
  const payment = await Payment.ofOrder(db, order.id);
  if (payment) requireSupportedAmount(services, payment, amount, 'refundAmount');
  return refundSubOrder(work, order, subOrder, { amount });
}
