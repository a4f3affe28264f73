import type { Knex } from 'knex';
import { RecordNotFound, StateConflict } from '../../../../domain/errors.js';
import { emit } from '../../../../events/emit.js';
import type { Actor } from '../../../../identity/actor.js';
import { partiesOf } from '../../identity.js';
import { daysFromNow, Dispute, type DisputeWithEvidence } from '../../models/Dispute.js';
import type { EvidenceDraft } from '../../models/DisputeEvidence.js';
import { requireBoughtSubOrder } from '../sub-orders/bought-sub-order.js';
import { addEvidence } from './add-evidence.js';

export interface DisputeInput extends Pick<Dispute, 'subOrderId' | 'reason' | 'description'> {
  evidence?: EvidenceDraft[] | undefined;
}

/**
 * Opens a dispute about a sub-order of the caller, which the vendor has `days` to respond to. Of two
 * requests at the same time, the unique index refuses one.
 * @returns the dispute, and the order that it is about
 * @throws 404 for another buyer's sub-order, 409 while a dispute about it is active
 */
export async function openDispute(
  db: Knex,
  actor: Actor,
  { evidence = [], ...input }: DisputeInput,
  days: number,
): Promise<{ made: DisputeWithEvidence; orderId: string }> {
  const { customerId } = await partiesOf(db, actor);
  const { orderId, vendorId } = await requireBoughtSubOrder(db, input.subOrderId, customerId);
  if (customerId === null) throw new RecordNotFound('Sub-order');
  if (await Dispute.isActive(db, input.subOrderId)) {
    throw new StateConflict('A dispute about this sub-order is already open.');
  }
  const parties = { vendorId, customerId, openedBy: actor.userId };
  const opened = await Dispute.query(db)
    .insert({ ...input, ...parties, deadline: daysFromNow(days) })
    .returning('*');
  const { id } = opened;
  await emit(db, 'disputes.create', opened);
  await addEvidence(db, { disputeId: id, party: 'buyer' }, evidence, 'evidence');
  return { made: (await Dispute.find(db, id)) as DisputeWithEvidence, orderId };
}
