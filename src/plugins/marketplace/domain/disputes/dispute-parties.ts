import type { Knex } from 'knex';
import { RecordNotFound } from '../../../../domain/errors.js';
import { can, type Actor } from '../../../../identity/actor.js';
import { partiesOf } from '../../identity.js';
import type { Dispute } from '../../models/Dispute.js';
import type { DisputeParty } from '../../models/DisputeEvidence.js';

/**
 * What the caller is in a dispute, by its credentials alone. A user who works for the vendor and has
 * bought of it is both.
 * @throws 404 for a caller who is no party
 */
export async function partiesIn(
  db: Knex,
  actor: Actor,
  dispute: Dispute | undefined,
): Promise<[DisputeParty, ...DisputeParty[]]> {
  const { vendorId, customerId } = await partiesOf(db, actor);
  const parties: DisputeParty[] = [];
  if (dispute && vendorId === dispute.vendorId) parties.push('vendor');
  if (dispute && customerId === dispute.customerId) parties.push('buyer');
  if (dispute && can(actor, 'marketplace:admin')) parties.push('platform');
  const [first, ...more] = parties;
  if (first === undefined) throw new RecordNotFound('Dispute');
  return [first, ...more];
}
