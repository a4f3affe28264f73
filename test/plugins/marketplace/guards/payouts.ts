import type { Guard } from '../../../guards/guard.js';

const payouts = 'src/plugins/marketplace/domain/payouts';
const decide = `${payouts}/decide-payout.ts`;
const pay = `${payouts}/pay-vendors.ts`;
const send = `${payouts}/send-payouts.ts`;
const retry = `${payouts}/retry-payout.ts`;
const stripe = 'src/plugins/marketplace/adapters/stripe-payouts.ts';
const entry = 'src/plugins/marketplace/models/LedgerEntry.ts';
const payout = 'src/plugins/marketplace/models/Payout.ts';
const runs = ['plugins/marketplace/payouts'];
const transfers = ['plugins/marketplace/payouts-transfer'];

/** Payouts: what leaves, once, and only what is owed and available. */
export const marketplacePayoutGuards: Guard[] = [
  {
    id: 'payouts.holdback',
    protects: 'nothing is paid before its holdback ends',
    file: entry,
    find: `where account = 'vendor' and payout_id is null and available_at <= now()
         and vendor_id`,
    replace: `where account = 'vendor' and payout_id is null
         and vendor_id`,
    tests: runs,
  },
  {
    id: 'payouts.settle-holdback',
    protects: 'a payout settles nothing that is held back',
    file: entry,
    find: `where e.account = 'vendor' and e.payout_id is null and e.available_at <= now()`,
    replace: `where e.account = 'vendor' and e.payout_id is null`,
    tests: runs,
  },
  {
    id: 'payouts.minimum',
    protects: 'a balance below the minimum is not paid',
    file: decide,
    find: 'return force || net >= payoutMinimumAmount ? undefined',
    replace: 'return force || net >= 0 ? undefined',
    tests: runs,
  },
  {
    id: 'payouts.debt',
    protects: 'a debt is carried over',
    file: decide,
    find: "if (net < 0) return 'negative_balance';",
    replace: '',
    tests: runs,
  },
  {
    id: 'payouts.suspended',
    protects: 'the payouts of a suspended vendor are held',
    file: decide,
    find: "if (status === 'suspended') return 'suspended';",
    replace: '',
    tests: runs,
  },
  {
    id: 'payouts.approved',
    protects: 'only approved vendors are paid',
    file: decide,
    find: "if (status !== 'approved') return 'not_approved';",
    replace: '',
    tests: runs,
  },
  {
    id: 'payouts.account',
    protects: 'a vendor without an account is not paid',
    file: decide,
    find: "return vendor[provider.paysTo] ? undefined : 'no_bank_account';",
    replace: 'return vendor[provider.paysTo] ? undefined : undefined;',
    tests: runs,
  },
  {
    id: 'payouts.schedule',
    protects: 'a vendor is paid when the schedule is due',
    file: decide,
    find: "(rules.force || isScheduled(vendor, rules) ? undefined : ('not_due' as const));",
    replace: '(rules.force ? undefined : undefined);',
    tests: ['plugins/marketplace/payouts-schedule'],
  },
  {
    id: 'payouts.reached',
    protects: 'a due date that passes during a suspension is not lost',
    file: decide,
    find: '!holdReason(vendor, rules) && isScheduled(vendor, rules);',
    replace: 'isScheduled(vendor, rules);',
    tests: ['plugins/marketplace/payouts-schedule'],
  },
  {
    id: 'payouts.in-progress',
    protects: 'the next payout waits for the result of the last one',
    file: decide,
    find: "(unfinished.has(keyOf(sum)) ? ('payout_in_progress' as const) : undefined),",
    replace: 'undefined,',
    tests: ['plugins/marketplace/payouts-schedule', ...transfers],
  },
  {
    id: 'payouts.lock',
    protects: 'of two runs one pays',
    file: 'src/plugins/marketplace/models/Vendor.ts',
    find: "(ids ? next.whereIn('id', ids) : next).forNoKeyUpdate();",
    replace: "ids ? next.whereIn('id', ids) : next;",
    tests: runs,
  },
  {
    id: 'payouts.balance-changed',
    protects: 'a payout is exactly what it settled',
    file: pay,
    find: 'settled.get(id) !== netAmount)',
    replace: 'settled.get(id) === undefined && netAmount < 0)',
    tests: ['plugins/marketplace/payouts-races'],
  },
  {
    id: 'payouts.settled-once',
    protects: 'an entry is settled once',
    file: 'src/plugins/marketplace/migrations/marketplace_0002_sub_orders.ts',
    find: 'when (old.payout_id is not null or new.payout_id is null)',
    replace: 'when (false)',
    tests: ['plugins/marketplace/payouts-races'],
  },
  {
    id: 'payouts.only-settled',
    protects: 'nothing else of an entry changes',
    file: 'src/plugins/marketplace/migrations/marketplace_0002_sub_orders.ts',
    find: 'currency, sub_order_id, available_at, created_at\n      on ledger_entries',
    replace: 'currency, sub_order_id, created_at\n      on ledger_entries',
    tests: ['plugins/marketplace/payouts-races'],
  },
  {
    id: 'payouts.key',
    protects: 'a failed payout is sent with another key, and a repeated one with the same',
    file: stripe,
    find: '`payout-${payoutId}-${retryCount}`',
    replace: '`payout-${payoutId}`',
    tests: transfers,
  },
  {
    id: 'payouts.refusal',
    protects: 'only a refusal is a failure',
    file: stripe,
    find: 'if (!isRefusal(error)) throw error;',
    replace: 'if (!(error instanceof errors.StripeError)) throw error;',
    tests: transfers,
  },
  {
    id: 'payouts.lookup',
    protects: 'a transfer whose response was lost is not repeated',
    file: send,
    find: 'if (payout.attempts > 1 || retryCount > 0) {',
    replace: 'if (retryCount > 0) {',
    tests: transfers,
  },
  {
    id: 'payouts.failure',
    protects: 'the amount of a failed payout returns to the balance',
    file: send,
    find: 'if (failed.length > 0) await postPayoutFailure(db, payout);',
    replace: '',
    tests: transfers,
  },
  {
    id: 'payouts.provider',
    protects: 'a provider does not continue the payouts of another one',
    file: payout,
    find: '.where({ provider })\n',
    replace: '\n',
    tests: ['plugins/marketplace/payouts-races'],
  },
  {
    id: 'payouts.retry-failed',
    protects: 'only a failed payout is retried',
    file: retry,
    find: "if (payout.status !== 'failed') throw new StateConflict('The payout has not failed.');",
    replace: '',
    tests: transfers,
  },
  {
    id: 'payouts.retry-covered',
    protects: 'a retry pays no more than the balance',
    file: retry,
    find: 'if (!sum || sum.grossAmount - sum.deductions < netAmount) {',
    replace: 'if (!sum) {',
    tests: transfers,
  },
  {
    id: 'payouts.retry-open',
    protects: 'a retry pays nothing that another payout has paid',
    file: retry,
    find: 'if (!(await LedgerEntry.settleReturned(db, id))) {',
    replace: 'if (!(await LedgerEntry.settleReturned(db, id)) && payout.retryCount < 0) {',
    tests: transfers,
  },
  {
    id: 'payouts.retry-payable',
    protects: 'a retry pays only a vendor that can be paid',
    file: retry,
    find: 'requirePayable(vendor, provider);\n  await',
    replace: 'await',
    tests: transfers,
  },
];
