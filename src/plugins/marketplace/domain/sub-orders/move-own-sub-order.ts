import type { PaidOrderWork } from '../../../../domain/orders/transition-order.js';
import type { SubOrderWithLines } from '../../models/SubOrder.js';
import { ownVendorId } from '../../identity.js';
import { readSubOrder } from './change-sub-order.js';
import { moveSubOrder, type SubOrderMove } from './move-sub-order.js';

/**
 * Transitions a sub-order of the caller's vendor in one transaction, and reads it again.
 * @throws what `moveSubOrder` throws
 */
export async function moveOwnSubOrder(
  { db, hooks, actor, services }: PaidOrderWork,
  id: string,
  move: SubOrderMove,
): Promise<SubOrderWithLines> {
  const vendorId = ownVendorId(actor);
  await moveSubOrder({ db, hooks, actor, services }, { id, vendorId }, move);
  return readSubOrder(db, id, vendorId);
}
