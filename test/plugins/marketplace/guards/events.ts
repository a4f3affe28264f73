import type { Guard } from '../../../guards/guard.js';

const domain = 'src/plugins/marketplace/domain';
const saveStatus = `${domain}/sub-orders/save-status.ts`;
const send = `${domain}/payouts/send-payouts.ts`;
const tests = ['plugins/marketplace/events'];

/** What happens to a record is told, once, with the change. */
export const marketplaceEventGuards: Guard[] = [
  {
    id: 'marketplace-events.sub-orders.create',
    protects: 'the split of an order is told',
    file: `${domain}/sub-orders/split-order.ts`,
    find: "  await emitAll(db, 'subOrders.create', subOrders);\n",
    replace: '',
    tests,
  },
  {
    id: 'marketplace-events.sub-orders.moved',
    protects: 'what vendors and staff do with a sub-order is told',
    file: saveStatus,
    find: "  await emit(db, 'subOrders.statusChange', { subOrder: moved, from: subOrder.status, to });\n",
    replace: '',
    tests,
    title: 'tell of sub-orders that their vendor and staff move',
  },
  {
    id: 'marketplace-events.sub-orders.with-order',
    protects: 'sub-orders that end with their order are told',
    file: saveStatus,
    find: "  await emitAll(db, 'subOrders.statusChange', changes);\n",
    replace: '',
    tests,
    title: 'tell of sub-orders that are cancelled, by whom ever',
  },
  {
    id: 'marketplace-events.payouts.create',
    protects: 'the payouts of a run are told',
    file: `${domain}/payouts/payout-events.ts`,
    find: "await emitAll(db, 'payouts.create', await Payout.insertAndFetch(db, drafts));",
    replace: 'await Payout.insertAndFetch(db, drafts);',
    tests,
    title: 'tell of payouts that are transferred, refused, and retried',
  },
  {
    id: 'marketplace-events.payouts.begun',
    protects: 'the start of a transfer is told once, not with each attempt',
    file: send,
    find: 'payouts.filter(({ attempts }) => attempts === 1)',
    replace: 'payouts',
    tests,
  },
  {
    id: 'marketplace-events.payouts.completed',
    protects: 'a transfer is told',
    file: send,
    find: "await announceMoves(db, await payout.complete(db, reference), 'processing');",
    replace: 'await payout.complete(db, reference);',
    tests,
  },
  {
    id: 'marketplace-events.payouts.failed',
    protects: 'a refused transfer is told',
    file: send,
    find: "    await announceMoves(db, failed, 'processing');\n",
    replace: '',
    tests,
  },
  {
    id: 'marketplace-events.payouts.retried',
    protects: 'a retry is told',
    file: `${domain}/payouts/retry-payout.ts`,
    find: "  await announceMoves(db, [restarted], 'failed');\n",
    replace: '',
    tests,
  },
  {
    id: 'marketplace-events.returns.moved',
    protects: 'a return that changes is told, also when its refund completes it',
    file: `${domain}/returns/save-return.ts`,
    find: "  if (to !== from) await emit(db, 'returns.statusChange', { return: saved, from, to });\n",
    replace: '',
    tests,
    title: 'tell of returns up to their refund',
  },
  {
    id: 'marketplace-events.disputes.jobs',
    protects: 'what deadlines do with disputes is told',
    file: 'src/plugins/marketplace/jobs/dispute-jobs.ts',
    find: 'disputes.map((dispute) => ({ dispute, from: dispute.from, to: dispute.status })),',
    replace: '[],',
    tests,
    title: 'tell of disputes, also of those that jobs escalate and close',
  },
  {
    id: 'marketplace-events.reviews.edited',
    protects: 'only a change of the status of a review is told',
    file: `${domain}/reviews/save-review.ts`,
    find: 'if (to !== review.status) {',
    replace: 'if (to) {',
    tests,
    title: 'tell of reviews that are moderated, and that wait again after an edit',
  },
];
