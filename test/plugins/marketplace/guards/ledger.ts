import type { Guard } from '../../../guards/guard.js';

const plugin = 'src/plugins/marketplace';
const tables = `${plugin}/migrations/marketplace_0002_sub_orders.ts`;
const move = `${plugin}/domain/sub-orders/move-sub-order.ts`;
const capture = `${plugin}/domain/sub-orders/record-capture.ts`;
const divide = `${plugin}/domain/ledger/divide-refund.ts`;
const hooks = `${plugin}/hooks.ts`;

/** Sub-orders and the ledger of the marketplace. */
export const marketplaceLedgerGuards: Guard[] = [
  {
    id: 'ledger.balanced',
    protects: 'the database refuses a posting whose entries do not sum to zero',
    file: tables,
    find: 'having sum(amount) <> 0)',
    replace: 'having false)',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.append-only',
    protects: 'the database refuses to delete entries',
    file: tables,
    find: 'create trigger append_only before delete or truncate on ledger_entries',
    replace: 'create trigger append_only before truncate on ledger_entries',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.postings-append-only',
    protects: 'the database refuses to change postings',
    file: tables,
    find: 'before update or delete or truncate on ledger_postings',
    replace: 'before delete or truncate on ledger_postings',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.at-capture',
    protects: 'a sale is posted when its payment is captured',
    file: capture,
    find: '  await postSales(db, order);\n',
    replace: '',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.not-before-capture',
    protects: 'no sale is posted before its payment is captured',
    file: `${plugin}/domain/ledger/post-sales.ts`,
    find: 'const shares = allocate(amountCaptured, [...grosses, rest]);',
    replace: 'const shares = [...grosses, rest];',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.holdback',
    protects: 'a sale is available when its holdback has ended',
    file: `${plugin}/domain/ledger/post-sales.ts`,
    find: 'now.getTime() + holdbackDays * millisecondsOfADay',
    replace: 'now.getTime()',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'ledger.refund-limits',
    protects: 'no part returns more than it has left',
    file: divide,
    find: 'amount: Math.min(wanted.get(id) ?? 0, limit)',
    replace: 'amount: wanted.get(id) ?? 0',
    tests: ['plugins/marketplace/money-properties'],
  },
  {
    id: 'ledger.account-limits',
    protects: 'no account returns more than it has left',
    file: divide,
    find: 'wanted && fits(wanted, remaining) ? wanted',
    replace: 'wanted ? wanted',
    tests: ['plugins/marketplace/money-properties'],
  },
  {
    id: 'ledger.refunds',
    protects: 'the ledger follows each refund',
    file: hooks,
    find: '    await postRefund(db, order, refund);\n',
    replace: '',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'sub-orders.late-refund',
    protects: 'what a vendor cancelled before the capture is refunded after it',
    file: capture,
    find: "filter(({ status }) => status === 'cancelled')",
    replace: 'filter(() => false)',
    tests: ['plugins/marketplace/sub-order-money'],
  },
  {
    id: 'sub-orders.own',
    protects: 'a vendor changes only its own sub-orders',
    file: move,
    find: 'vendorId === null ? {} : { vendorId }',
    replace: '{}',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.own-list',
    protects: 'a vendor lists only its own sub-orders',
    file: `${plugin}/handlers/listOwnSubOrders.ts`,
    find: '{ vendorId: ownVendorId(actor), status: query.status }',
    replace: '{ status: query.status }',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.transition',
    protects: '422 INVALID_TRANSITION of sub-orders',
    file: move,
    find: '  requireSubOrderTransition(subOrder.status, move.status);\n',
    replace: '',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.version',
    protects: '412: change of a sub-order',
    file: move,
    find: '  requireVersion(subOrder, expected);\n',
    replace: '',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.follow-order',
    protects: 'the open sub-orders of a cancelled order are cancelled',
    file: hooks,
    find: "if (to === 'cancelled' || to === 'refunded') await cancelOpenSubOrders(db, order.id);",
    replace: '',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.delivered',
    protects: 'an order is fulfilled when its vendors have delivered',
    file: hooks,
    find: 'if (await SubOrder.isAnyUndelivered(db, order.id)) postpone();',
    replace: '',
    tests: ['plugins/marketplace/sub-orders'],
  },
  {
    id: 'sub-orders.stock',
    protects: 'a cancelled sub-order releases its stock',
    file: `${plugin}/domain/sub-orders/cancel-sub-order.ts`,
    find: '  await restockOrderLines(db, units, actor);\n',
    replace: '',
    tests: ['plugins/marketplace/sub-orders'],
  },
];
