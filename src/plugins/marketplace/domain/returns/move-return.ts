import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { RecordNotFound } from '../../../../domain/errors.js';
import type { Parties } from '../../identity.js';
import {
  ReturnRequest,
  type ReturnStatus,
  type ReturnWithLines,
} from '../../models/ReturnRequest.js';
import { SubOrder } from '../../models/SubOrder.js';
import { requireReturnTransition } from './return-status.js';
import { saveReturn } from './save-return.js';

/**
 * Transitions a return, with other changes.
 * @param party whose return it must be
 * @returns the return, and the order that it is of
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function moveReturn(
  db: Knex,
  { id, party }: { id: string; party: Partial<Parties> },
  to: ReturnStatus,
  change: PartialModelObject<ReturnRequest> = {},
): Promise<{ moved: ReturnWithLines; orderId: string }> {
  const found = requireOwn(await ReturnRequest.lock(db, id), party);
  requireReturnTransition(found.status, to);
  const moved = await saveReturn(db, found, { ...change, status: to });
  return { moved, orderId: await orderIdOf(db, found) };
}

/**
 * @param party whose return it must be; nothing for staff
 * @throws 404
 */
export function requireOwn(
  found: ReturnWithLines | undefined,
  { vendorId, customerId }: Partial<Parties>,
): ReturnWithLines {
  const isOwn =
    (vendorId === undefined || found?.vendorId === vendorId) &&
    (customerId === undefined || found?.customerId === customerId);
  if (!found || !isOwn) throw new RecordNotFound('Return');
  return found;
}

/** The order that a return is of. */
export async function orderIdOf(db: Knex, { subOrderId }: ReturnRequest): Promise<string> {
  const subOrder = await SubOrder.query(db).findById(subOrderId);
  if (!subOrder) throw new RecordNotFound('Return');
  return subOrder.orderId;
}
