import type { Knex } from 'knex';
import { RecordNotFound } from '../../../../domain/errors.js';
import type { Actor } from '../../../../identity/actor.js';
import { daysFromNow, Dispute, type DisputeWithEvidence } from '../../models/Dispute.js';
import type { EvidenceDraft } from '../../models/DisputeEvidence.js';
import { SubOrder } from '../../models/SubOrder.js';
import { addEvidence, asText } from './add-evidence.js';
import { partiesIn } from './dispute-parties.js';
import { requireDisputeTransition, requireTurn } from './dispute-status.js';
import { saveDispute } from './save-dispute.js';

/** A dispute after a change, and the order that it is about. */
interface Moved {
  moved: DisputeWithEvidence;
  orderId: string;
}

/**
 * Responds to a dispute: the platform reviews it, and the other party has `days` again.
 * @throws 404 for a dispute of other parties, 422 INVALID_TRANSITION if it is not the caller's turn,
 *   422 above 100 entries of evidence
 */
export async function respondToDispute(
  db: Knex,
  { actor, id, days }: { actor: Actor; id: string; days: number },
  { note, evidence = [] }: { note: string; evidence?: EvidenceDraft[] | undefined },
): Promise<Moved> {
  const dispute = await Dispute.lock(db, id);
  const parties = await partiesIn(db, actor, dispute);
  if (!dispute || (!parties.includes('vendor') && !parties.includes('buyer'))) {
    throw new RecordNotFound('Dispute');
  }
  const reviewed = dispute.status === 'platform_review';
  const wanted = reviewed ? 'buyer' : 'vendor';
  const other = reviewed ? 'vendor' : 'buyer';
  const party = parties.includes(wanted) ? wanted : other;
  requireTurn(dispute, party);
  await addEvidence(db, { disputeId: id, party }, [...asText(note), ...evidence], 'evidence');
  await saveDispute(db, dispute, { status: 'platform_review', deadline: daysFromNow(days) });
  return readMoved(db, dispute);
}

/**
 * Asks the platform to decide.
 * @param reason stored as evidence of the caller
 * @throws 404 for a dispute of other parties, 422 INVALID_TRANSITION, 422 above 100 entries
 */
export async function escalateDispute(
  db: Knex,
  { actor, id }: { actor: Actor; id: string },
  reason: string | undefined,
): Promise<Moved> {
  const dispute = await Dispute.lock(db, id);
  const [party] = await partiesIn(db, actor, dispute);
  if (!dispute) throw new RecordNotFound('Dispute');
  requireDisputeTransition(dispute.status, 'escalated');
  await addEvidence(db, { disputeId: id, party }, asText(reason), 'reason');
  await saveDispute(db, dispute, { status: 'escalated', deadline: null });
  return readMoved(db, dispute);
}

async function readMoved(db: Knex, { id, subOrderId }: Dispute): Promise<Moved> {
  const subOrder = await SubOrder.query(db).findById(subOrderId);
  const moved = await Dispute.find(db, id);
  if (!subOrder || !moved) throw new RecordNotFound('Dispute');
  return { moved, orderId: subOrder.orderId };
}
