import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { emit } from '../../../../events/emit.js';
import { Dispute } from '../../models/Dispute.js';

/** Writes a change of a locked dispute. Emits `disputes.statusChange` if the status is another one. */
export async function saveDispute(
  db: Knex,
  { id, status: from }: Dispute,
  change: PartialModelObject<Dispute>,
): Promise<Dispute> {
  const found = Dispute.query(db).findById(id).patch(change).returning('*');
  const dispute = await found.first().throwIfNotFound();
  const { status: to } = dispute;
  if (to !== from) await emit(db, 'disputes.statusChange', { dispute, from, to });
  return dispute;
}
