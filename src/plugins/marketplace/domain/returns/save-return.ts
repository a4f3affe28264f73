import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { emit } from '../../../../events/emit.js';
import type { Refund } from '../../../../models/Refund.js';
import { ReturnRequest, type ReturnWithLines } from '../../models/ReturnRequest.js';

/** Writes a change of a locked return. Emits `returns.statusChange` if the status is another one. */
export async function saveReturn(
  db: Knex,
  { id, status: from, lineItems }: ReturnWithLines,
  change: PartialModelObject<ReturnRequest>,
): Promise<ReturnWithLines> {
  const found = ReturnRequest.query(db).findById(id).patch(change).returning('*');
  const saved = Object.assign(await found.first().throwIfNotFound(), { lineItems });
  const { status: to } = saved;
  if (to !== from) await emit(db, 'returns.statusChange', { return: saved, from, to });
  return saved;
}

/** Completes the return that a refund was made for, if there is one. */
export async function completeReturn(db: Knex, refund: Refund): Promise<void> {
  const received = await ReturnRequest.lockReceived(db, refund.id);
  if (received) {
    await saveReturn(db, received, { status: 'refunded', refundAmount: refund.amount });
  }
}
