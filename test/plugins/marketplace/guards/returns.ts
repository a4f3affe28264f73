import type { Guard } from '../../../guards/guard.js';

const request = 'src/plugins/marketplace/domain/returns/request-return.ts';
const move = 'src/plugins/marketplace/domain/returns/move-return.ts';
const receive = 'src/plugins/marketplace/domain/returns/receive-return.ts';
const refund = 'src/plugins/marketplace/domain/sub-orders/refund-sub-order.ts';
const bought = 'src/plugins/marketplace/domain/sub-orders/bought-sub-order.ts';
const model = 'src/plugins/marketplace/models/ReturnRequest.ts';
const identity = 'src/plugins/marketplace/identity.ts';
const tests = ['plugins/marketplace/returns'];

/** A unit goes back once, to its vendor, and its price is refunded once. */
export const marketplaceReturnGuards: Guard[] = [
  {
    id: 'returns.buyer',
    protects: "nobody returns another buyer's sub-order",
    file: bought,
    find: 'subOrder.order.customerId !== customerId',
    replace: 'false',
    tests,
  },
  {
    id: 'returns.lock',
    protects: 'of two requests for the last unit, one wins',
    file: request,
    find: 'const order = await lockOrder(db, orderId);',
    replace:
      "const order = (await (await import('../../../../models/Order.js')).Order.find(db, orderId))!;",
    tests,
  },
  {
    id: 'returns.shipped',
    protects: 'only what was shipped is returned',
    file: request,
    find: "since === null || (status !== 'shipped' && status !== 'delivered')",
    replace: 'false',
    tests,
  },
  {
    id: 'returns.days',
    protects: 'the days for returns end',
    file: request,
    find: 'Date.now() > Date.parse(since) + returnDays * millisecondsOfADay',
    replace: 'false',
    tests,
  },
  {
    id: 'returns.delivery',
    protects: 'the days count from the delivery',
    file: request,
    find: 'deliveredAt ?? shippedAt',
    replace: 'shippedAt',
    tests,
  },
  {
    id: 'returns.left.refunded',
    protects: 'refunded units are not returned',
    file: request,
    find: 'refundedQuantity + (pending.get(id) ?? 0) + (open.get(id) ?? 0)',
    replace: '(pending.get(id) ?? 0) + (open.get(id) ?? 0)',
    tests,
  },
  {
    id: 'returns.left.pending',
    protects: 'units with a pending refund are not returned',
    file: request,
    find: 'refundedQuantity + (pending.get(id) ?? 0) + (open.get(id) ?? 0)',
    replace: 'refundedQuantity + (open.get(id) ?? 0)',
    tests,
  },
  {
    id: 'returns.left.open',
    protects: 'units in another return are not returned again',
    file: request,
    find: 'refundedQuantity + (pending.get(id) ?? 0) + (open.get(id) ?? 0)',
    replace: 'refundedQuantity + (pending.get(id) ?? 0)',
    tests,
  },
  {
    id: 'returns.twice',
    protects: 'the same line twice adds up',
    file: request,
    find: '(units.get(id) ?? 0) + quantity',
    replace: 'quantity',
    tests,
  },
  {
    id: 'returns.line',
    protects: 'a line of another sub-order is not returned',
    file: request,
    find: '.filter(({ id }) => ids.has(id))',
    replace: '',
    tests,
  },
  {
    id: 'returns.received',
    protects: 'units that came back without a refund are not returned again',
    file: model,
    find: "or r.received_at is not null and (f.id is null or f.status = 'failed')",
    replace: '',
    tests,
  },
  {
    id: 'returns.party',
    protects: 'vendors and buyers change only their own returns',
    file: move,
    find: 'if (!found || !isOwn) throw',
    replace: 'if (!found) throw',
    tests,
  },
  {
    id: 'returns.visible',
    protects: 'only staff see the returns of all parties',
    file: identity,
    find: "can(actor, 'marketplace:admin') ? null : partiesOf(db, actor)",
    replace: "can(actor, 'catalog:read') ? null : partiesOf(db, actor)",
    tests,
  },
  {
    id: 'returns.transition',
    protects: 'each status has its next steps',
    file: move,
    find: 'requireReturnTransition(found.status, to);',
    replace: '',
    tests,
  },
  {
    id: 'returns.receipt',
    protects: 'a return is received once',
    file: receive,
    find: "requireReturnTransition(found.status, 'received');",
    replace: '',
    tests,
  },
  {
    id: 'returns.receipt.key',
    protects: 'a repeated request continues the receipt that it began',
    file: receive,
    find: 'findBegun: async (db, receiptKey) => ReturnRequest.query(db).findOne({ id, receiptKey }),',
    replace: '',
    tests: ['plugins/marketplace/refunds-with-stripe'],
  },
  {
    id: 'returns.captured',
    protects: 'a return before the capture does not lose its refund',
    file: refund,
    find: 'amountCaptured === 0 && grandTotal > 0',
    replace: 'false',
    tests,
  },
  {
    id: 'returns.part',
    protects: 'units that were refunded meanwhile are not refunded again',
    file: receive,
    find: 'Math.min(returned, line.quantity - before)',
    replace: 'returned',
    tests,
  },
  {
    id: 'returns.result',
    protects: "the provider's result completes the return",
    file: 'src/plugins/marketplace/hooks.ts',
    find: 'await completeReturn(db, refund);',
    replace: '',
    tests,
  },
];
