import type { Knex } from 'knex';
import { InvalidInput } from '../../../../domain/errors.js';
import {
  DisputeEvidence,
  type DisputeParty,
  type EvidenceDraft,
} from '../../models/DisputeEvidence.js';

const most = 100;

/**
 * Adds what a party submits to a locked dispute.
 * @param field of the input, for the error
 * @throws 422 above 100 entries in all
 */
export async function addEvidence(
  db: Knex,
  { disputeId, party }: { disputeId: string; party: DisputeParty },
  entries: EvidenceDraft[],
  field: string,
): Promise<void> {
  const before = await DisputeEvidence.count(db, disputeId);
  if (before + entries.length > most) {
    const message = `is too much: a dispute has at most ${most} entries of evidence`;
    throw new InvalidInput(field, message, 'maxItems');
  }
  await DisputeEvidence.insertMany(
    db,
    entries.map(({ type, url, note }, i) => ({
      ...{ disputeId, party, type, position: before + i + 1, createdAt: new Date().toISOString() },
      ...{ url: url ?? null, note: note ?? null },
    })),
  );
}

/** A text as evidence, if there is one. */
export const asText = (note: string | undefined): EvidenceDraft[] =>
  note === undefined ? [] : [{ type: 'text', note }];
