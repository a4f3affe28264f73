import type { Knex } from 'knex';
import { allocate } from '../../../../domain/money/allocate.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';
import { Vendor } from '../../models/Vendor.js';
import { post, type EntryDraft, type PostingDraft } from './post.js';

/**
 * Posts the sales of an order's sub-orders, if its payment is captured. A cancelled sub-order has no
 * sale: what the buyer paid for it is refunded.
 * @param order with what was captured
 */
export async function postSales(db: Knex, order: OrderWithLines): Promise<void> {
  if (order.amountCaptured === 0) return;
  const subOrders = await SubOrder.ofOrder(db, order.id);
  const captured = capturedAmounts(order, subOrders);
  const sold = subOrders.filter(({ id, status }) => status !== 'cancelled' && captured.get(id));
  if (sold.length === 0) return;
  const vendors = await Vendor.query(db).findByIds(sold.map(({ vendorId }) => vendorId));
  const holdbacks = new Map(vendors.map(({ id, holdbackDays }) => [id, holdbackDays]));
  await post(
    db,
    sold.map((subOrder) =>
      saleOf(subOrder, captured.get(subOrder.id) ?? 0, holdbacks.get(subOrder.vendorId) ?? 0),
    ),
  );
}

/**
 * What was captured of each sub-order, in minor units: its share if less than the order's total was
 * captured. Of an order that ended, only what was not cancelled was captured.
 */
export function capturedAmounts(
  { status, amountCaptured, grandTotal }: OrderWithLines,
  subOrders: SubOrder[],
): Map<string, number> {
  const hasEnded = status === 'cancelled' || status === 'refunded';
  const grosses = subOrders.map((subOrder) =>
    hasEnded && subOrder.status === 'cancelled' ? 0 : subOrder.grossAmount,
  );
  const rest = hasEnded ? 0 : grosses.reduce((left, gross) => left - gross, grandTotal);
  const shares = allocate(amountCaptured, [...grosses, rest]);
  return new Map(
    subOrders.map(({ id }, i) => [id, Math.min(shares[i] ?? 0, grosses[i] ?? 0)] as const),
  );
}

/** The posting of a sale. @param captured minor units, at most what the sub-order costs */
export function saleOf(subOrder: SubOrder, captured: number, holdbackDays: number): PostingDraft {
  const { id: subOrderId, vendorId, currency, grossAmount: gross } = subOrder;
  const shareOf = (amount: number): number =>
    Number((BigInt(amount) * BigInt(captured)) / BigInt(gross));
  const net = shareOf(subOrder.payoutAmount);
  const commission = shareOf(subOrder.commissionAmount);
  const tax = shareOf(subOrder.retainedTax);
  const shipping = shareOf(subOrder.retainedShipping);
  const now = new Date();
  const at = { type: 'sale' as const, availableAt: now.toISOString() };
  const end = new Date(now.getTime() + holdbackDays * millisecondsOfADay).toISOString();
  return {
    ...{ cause: 'sale', vendorId, subOrderId, currency },
    entries: [
      { ...at, account: 'buyer', amount: -captured },
      { ...at, account: 'platform', amount: captured - net - tax - shipping },
      { ...at, account: 'tax', amount: tax },
      { ...at, account: 'shipping', amount: shipping },
      ...held(net, at.availableAt, end, 'sale'),
      { account: 'vendor', type: 'sale', amount: net + commission, availableAt: end },
      { account: 'vendor', type: 'commission', amount: -commission, availableAt: end },
    ],
  };
}

const millisecondsOfADay = 24 * 60 * 60 * 1000;

/** What is owed to a vendor from one moment, and becomes payable at another one. */
export const held = (
  amount: number,
  from: string,
  until: string,
  type: EntryDraft['type'],
): EntryDraft[] =>
  from === until
    ? []
    : [
        { account: 'holdback', type, amount, availableAt: from },
        { account: 'holdback', type, amount: -amount, availableAt: until },
      ];
