import { RecordNotFound } from '../../../../domain/errors.js';
import {
  commitChange,
  settleAndRead,
  type PhasedWork,
} from '../../../../domain/settlement/phased-order.js';
import type { ExpectedVersion } from '../../../../domain/versioned.js';
import { SubOrder, type SubOrderWithLines } from '../../models/SubOrder.js';
import { moveSubOrder, requireSubOrder, type SubOrderMove } from './move-sub-order.js';

/**
 * Transitions a sub-order in phases, because its cancellation refunds the buyer.
 * @param event of the audit entry, which is one of the order
 * @throws what `moveSubOrder` throws
 */
export async function changeSubOrder(
  work: PhasedWork,
  target: { id: string; vendorId: string | null; expected?: ExpectedVersion },
  move: SubOrderMove & { reason?: string | undefined },
  event: string,
): Promise<SubOrderWithLines> {
  const { id, vendorId } = target;
  const { orderId } = await requireSubOrder(work.pool, id, vendorId);
  const { reason } = move;
  await commitChange({ ...work, reason }, orderId, {
    event,
    payload: { subOrderId: id, ...move },
    make: (change) => moveSubOrder(change, target, move),
  });
  await settleAndRead({ ...work, reason }, orderId);
  return readSubOrder(work.pool, id, vendorId);
}

/** @throws 404 */
export async function readSubOrder(
  db: PhasedWork['pool'],
  id: string,
  vendorId: string | null,
): Promise<SubOrderWithLines> {
  const found = await SubOrder.find(db, id, vendorId);
  if (!found) throw new RecordNotFound('Sub-order');
  return found;
}
