import type { Knex } from 'knex';
import type { OrderWithLines } from '../../../../models/Order.js';
import type { Refund } from '../../../../models/Refund.js';
import { LedgerEntry, type SubOrderSums } from '../../models/LedgerEntry.js';
import { SubOrder } from '../../models/SubOrder.js';
import { SubOrderLine } from '../../models/SubOrderLine.js';
import { SubOrderRefund } from '../../models/SubOrderRefund.js';
import { divideRefund, type RefundShare } from './divide-refund.js';
import { post, type PostingDraft } from './post.js';
import { held } from './post-sales.js';

/**
 * Posts a refund of an order that the provider has completed, for each sub-order that has a share.
 * @param order with the refund in `amountRefunded`, and not in its lines' units
 */
export async function postRefund(db: Knex, order: OrderWithLines, refund: Refund): Promise<void> {
  const subOrders = await SubOrder.ofOrder(db, order.id);
  if (subOrders.length === 0) return;
  const ids = subOrders.map(({ id }) => id);
  const lines = await SubOrderLine.query(db).whereIn('subOrderId', ids);
  const sums = await LedgerEntry.sumsOfOrder(db, order.id);
  const subOrderId = (await SubOrderRefund.query(db).findById(refund.id))?.subOrderId;
  const shares = divideRefund({ order, refund, subOrders, lines, sums, subOrderId });
  const untils = new Map(sums.map((each) => [each.subOrderId, each.heldUntil]));
  await post(
    db,
    shares.map((share) => postingOf(share, refund, untils.get(share.subOrder.id))),
  );
  for (const { subOrder, amount } of shares) await SubOrder.countRefund(db, subOrder.id, amount);
  const isUnsold = shares.every(({ subOrder }) => subOrder.id !== subOrderId);
  if (subOrderId !== undefined && isUnsold)
    await SubOrder.countRefund(db, subOrderId, refund.amount);
}

function postingOf(
  { subOrder, amount, parts }: RefundShare,
  { id: refundId }: Refund,
  heldUntil: SubOrderSums['heldUntil'] | undefined,
): PostingDraft {
  const { id: subOrderId, vendorId, currency } = subOrder;
  const type = 'refund_deduction';
  const now = new Date().toISOString();
  const until = heldUntil !== undefined && heldUntil > now ? heldUntil : now;
  const at = { type, availableAt: now } as const;
  return {
    ...{ cause: 'refund', vendorId, subOrderId, refundId, currency },
    entries: [
      { ...at, account: 'buyer', amount },
      { ...at, account: 'platform', amount: -parts.platform },
      { ...at, account: 'tax', amount: -parts.tax },
      { ...at, account: 'shipping', amount: -parts.shipping },
      ...held(-parts.vendor, now, until, type),
      { account: 'vendor', type, amount: -parts.vendor, availableAt: until },
    ],
  };
}
