import { expect } from 'chai';
import fc from 'fast-check';
import { shareOf } from '../../../src/domain/orders/refund-order.js';
import { Order, type OrderWithLines } from '../../../src/models/Order.js';
import { OrderLineItem } from '../../../src/models/OrderLineItem.js';
import { Refund } from '../../../src/models/Refund.js';
import { divideRefund } from '../../../src/plugins/marketplace/domain/ledger/divide-refund.js';
import {
  capturedAmounts,
  saleOf,
} from '../../../src/plugins/marketplace/domain/ledger/post-sales.js';
import {
  draftSubOrders,
  type Sale,
} from '../../../src/plugins/marketplace/domain/sub-orders/draft-sub-orders.js';
import type {
  LedgerAccount,
  SubOrderSums,
} from '../../../src/plugins/marketplace/models/LedgerEntry.js';
import { SubOrder } from '../../../src/plugins/marketplace/models/SubOrder.js';
import { SubOrderLine } from '../../../src/plugins/marketplace/models/SubOrderLine.js';
import type { MarketplaceSettings } from '../../../src/plugins/marketplace/settings.js';

/** `RUNS` for more. */
const numRuns = Number(process.env['RUNS'] ?? 1000);

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const settings: fc.Arbitrary<MarketplaceSettings> = fc.record({
  shippingGoesTo: fc.constantFrom('vendor', 'platform'),
  taxGoesTo: fc.constantFrom('vendor', 'platform'),
  storeDiscountsBorneBy: fc.constantFrom('vendor', 'platform'),
  commissionOnShipping: fc.boolean(),
  returnDays: fc.constant(30),
  disputeDays: fc.constant(3),
});

const sale: fc.Arbitrary<Sale> = fc
  .record({
    vendorId: fc.constantFrom(null, 'a', 'b', 'c'),
    rateBps: fc.integer({ min: 0, max: 10_000 }),
    quantity: fc.integer({ min: 1, max: 5 }),
    unitPrice: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 900_000 })),
    discountBps: fc.nat({ max: 10_000 }),
    taxRateBps: fc.constantFrom(0, 825, 1900),
    requiresStock: fc.boolean(),
  })
  .map(({ vendorId, rateBps, discountBps, ...given }) => {
    const totalPrice = given.quantity * given.unitPrice;
    const discountAmount = Math.floor((totalPrice * discountBps) / 10_000);
    const taxAmount = Math.floor(((totalPrice - discountAmount) * given.taxRateBps) / 10_000);
    const amounts = { totalPrice, discountAmount, taxAmount };
    const counts = { refundedQuantity: 0, fulfilledQuantity: 0, withdrawnQuantity: 0 };
    const line = Object.assign(new OrderLineItem(), { ...given, ...amounts, ...counts });
    return { vendorId, rateBps, line };
  });

interface Placed {
  sales: Sale[];
  shippingTotal: number;
  shippingTax: number;
}

const order: fc.Arbitrary<Placed> = fc.record({
  sales: fc.array(sale, { minLength: 1, maxLength: 8 }),
  shippingTotal: fc.nat({ max: 2_000 }),
  shippingTax: fc.nat({ max: 300 }),
});

/** A new order, which a test may change. */
function place({ sales, shippingTotal, shippingTax }: Placed): {
  placed: OrderWithLines;
  sales: Sale[];
} {
  // Each order has lines of its own.
  const own = sales.map((each, i) => ({
    ...each,
    line: Object.assign(new OrderLineItem(), each.line, { id: `line ${i}` }),
  }));
  const lineItems = own.map(({ line }) => line);
  const taxTotal = sum(lineItems.map(({ taxAmount }) => taxAmount)) + shippingTax;
  const goods = sum(lineItems.map((line) => line.totalPrice - line.discountAmount));
  const placed = new Order() as OrderWithLines;
  Object.assign(placed, {
    ...{
      id: 'order',
      currency: 'USD',
      status: 'confirmed' as const,
      lineItems,
      shippingTotal,
      taxTotal,
    },
    ...{ grandTotal: goods + shippingTotal + taxTotal, amountRefunded: 0 },
  });
  return { placed, sales: own };
}

type Split = ReturnType<typeof place>;

/** The sub-orders of an order and their lines, as the split stores them. */
function split({ placed, sales }: Split, chosen: MarketplaceSettings) {
  const drafts = draftSubOrders(placed, sales, new Map([['a', 150]]), chosen);
  const subOrders = drafts.map(({ lines: _lines, ...draft }) =>
    Object.assign(new SubOrder(), { status: 'pending', ...draft }),
  );
  const lines = drafts.flatMap(({ id: subOrderId, lines: own }) =>
    own.map((line) => Object.assign(new SubOrderLine(), { subOrderId, ...line })),
  );
  return { subOrders, lines };
}

/** What the sales of an order leave on each account. */
function sell(placed: OrderWithLines, subOrders: SubOrder[]): SubOrderSums[] {
  const captured = capturedAmounts(placed, subOrders);
  return subOrders.flatMap((subOrder) => {
    const amount = captured.get(subOrder.id) ?? 0;
    if (amount === 0) return [];
    const { entries } = saleOf(subOrder, amount, 7);
    const moments = [...new Set(entries.map(({ availableAt }) => availableAt))];
    for (const moment of moments) {
      const then = entries.filter(({ availableAt }) => availableAt === moment);
      expect(sum(then.map((entry) => entry.amount))).to.equal(0);
    }
    const on = (...accounts: LedgerAccount[]): number =>
      sum(entries.filter(({ account }) => accounts.includes(account)).map((each) => each.amount));
    return [
      {
        ...{ subOrderId: subOrder.id, heldUntil: '' },
        ...{ buyer: on('buyer'), vendor: on('vendor', 'holdback'), platform: on('platform') },
        ...{ tax: on('tax'), shipping: on('shipping') },
      },
    ];
  });
}

/** Applies a refund to the accounts, as its postings do. */
function refund(
  state: {
    placed: OrderWithLines;
    subOrders: SubOrder[];
    lines: SubOrderLine[];
    sums: SubOrderSums[];
  },
  given: Pick<Refund, 'amount' | 'lineItems'>,
  subOrderId?: string,
): void {
  const { placed, sums } = state;
  placed.amountRefunded += given.amount;
  const made = Object.assign(new Refund(), given);
  const shares = divideRefund({ ...state, order: placed, refund: made, subOrderId });
  expect(sum(shares.map(({ amount }) => amount))).to.be.at.most(given.amount);
  for (const { subOrder, amount, parts } of shares) {
    const own = sums.find((each) => each.subOrderId === subOrder.id) as SubOrderSums;
    expect(parts.vendor + parts.platform + parts.tax + parts.shipping).to.equal(amount);
    own.buyer += amount;
    for (const account of ['vendor', 'platform', 'tax', 'shipping'] as const)
      own[account] -= parts[account];
    expect(own.buyer).to.be.at.most(0);
    for (const left of [own.vendor, own.tax, own.shipping]) expect(left).to.be.at.least(0);
  }
  for (const { orderLineItemId, quantity } of given.lineItems) {
    const line = placed.lineItems.find(({ id }) => id === orderLineItemId);
    if (line) line.refundedQuantity += quantity;
  }
}

describe('money of sub-orders, for any order', () => {
  it('adds up to the order and to what each party gets', () => {
    fc.assert(
      fc.property(order, settings, (input, chosen) => {
        const given = place(input);
        const { placed, sales } = given;
        const { subOrders, lines } = split(given, chosen);
        const own = sales.filter(({ vendorId }) => vendorId === null).map(({ line }) => line);
        const ownGoods = sum(own.map((line) => line.netAmount));
        const gross = sum(subOrders.map(({ grossAmount }) => grossAmount));
        // The store's own part has its lines, and at most all shipping.
        expect(placed.grandTotal - gross).to.be.within(
          ownGoods,
          own.length === 0 ? ownGoods : placed.grandTotal,
        );
        for (const each of subOrders) {
          const { payoutAmount, commissionAmount, storeDiscount } = each;
          const kept = each.retainedTax + each.retainedShipping - storeDiscount;
          expect(payoutAmount + commissionAmount + kept).to.equal(each.grossAmount);
          expect(payoutAmount).to.be.at.least(0);
          expect(each.commissionRateBps).to.be.within(0, 10_000);
          expect(storeDiscount).to.be.within(0, each.discount);
        }
        expect(sum(lines.map(({ storeDiscount }) => storeDiscount))).to.equal(
          sum(subOrders.map(({ storeDiscount }) => storeDiscount)),
        );
      }),
      { numRuns },
    );
  });

  it('is returned to where it came from, whatever the refunds', () => {
    const action = fc.record({
      kind: fc.constantFrom('units', 'amount', 'cancellation'),
      at: fc.nat({ max: 7 }),
      share: fc.integer({ min: 1, max: 100 }),
    });
    const actions = fc.array(action, { maxLength: 6 });
    const capturedShare = fc.constantFrom(100, 100, 60);
    fc.assert(
      fc.property(order, settings, actions, capturedShare, (input, chosen, steps, percent) => {
        const given = place(input);
        const { placed } = given;
        placed.amountCaptured = Math.floor((placed.grandTotal * percent) / 100);
        const parts = split(given, chosen);
        const state = { placed, ...parts, sums: sell(placed, parts.subOrders) };
        const left = (): number => placed.amountCaptured - placed.amountRefunded;
        for (const { kind, at, share } of steps) {
          const line = placed.lineItems[at % placed.lineItems.length] as OrderLineItem;
          const subOrder = state.subOrders[at % Math.max(1, state.subOrders.length)];
          const part = state.sums.find(({ subOrderId }) => subOrderId === subOrder?.id);
          if (kind === 'units' && line.refundedQuantity < line.quantity) {
            const { refundedQuantity: from } = line;
            const amount = shareOf(line, from, from + 1);
            if (amount === 0 || amount > left()) continue;
            refund(state, { amount, lineItems: [{ orderLineItemId: line.id, quantity: 1 }] });
          } else if (kind === 'amount') {
            const amount = Math.floor((left() * share) / 100);
            if (amount > 0) refund(state, { amount, lineItems: [] });
          } else if (kind === 'cancellation' && subOrder && part && part.buyer < 0) {
            subOrder.status = 'cancelled';
            const amount = Math.min(-part.buyer, left());
            if (amount > 0) refund(state, { amount, lineItems: [] }, subOrder.id);
          }
        }
        if (left() > 0) refund(state, { amount: left(), lineItems: [] });
        for (const { buyer, vendor, platform, tax, shipping } of state.sums)
          expect([buyer, vendor, platform, tax, shipping].map(Math.abs)).to.deep.equal([
            0, 0, 0, 0, 0,
          ]);
      }),
      { numRuns },
    );
  });
});
