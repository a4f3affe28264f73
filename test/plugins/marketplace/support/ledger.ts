import type { Knex } from 'knex';
import { held } from '../../../../src/plugins/marketplace/domain/ledger/post-sales.js';
import { post } from '../../../../src/plugins/marketplace/domain/ledger/post.js';
import { Vendor } from '../../../../src/plugins/marketplace/models/Vendor.js';
import { uuidv7 } from '../../../../src/util/uuid.js';
import { expectOk, type Client } from '../../../support/client.js';
import { expectNoRows } from '../../../support/conservation.js';
import type { Schema } from '../../../support/contract-types.js';
import { insertSubOrder } from './marketplace.js';
import type { TestStore } from '../../../support/store.js';

/** Inserts an approved vendor without users, who is paid each day, whatever the amount. */
export async function insertVendor(knex: Knex, given: Partial<Vendor> = {}): Promise<string> {
  const id = uuidv7();
  await Vendor.query(knex).insert({
    ...{ id, name: 'Acme', slug: `acme-${id}`, email: 'acme@example.com', status: 'approved' },
    ...{ bankAccount: 'sealed', payoutAccountId: `acct_${id.slice(-12)}` },
    ...{ payoutSchedule: 'daily', payoutMinimumAmount: 0 },
    ...given,
  });
  return id;
}

/** Adjusts a vendor's balance by an amount in minor units. */
export async function adjust(
  staff: Client,
  id: string,
  amount: number,
  currency = 'USD',
): Promise<Schema<'LedgerEntry'>> {
  const body = { amount, currency, reason: 'A correction' };
  return expectOk(await staff.call('adjustVendorBalance', { params: { id }, body }));
}

/** Adjusts the balances of vendors, by id, past the server. */
export async function postEarnings(
  knex: Knex,
  amounts: ReadonlyMap<string, number>,
): Promise<void> {
  const at = { type: 'adjustment' as const, availableAt: new Date().toISOString() };
  await post(
    knex,
    [...amounts].map(([vendorId, amount]) => ({
      ...{ cause: 'adjustment', vendorId, reason: 'A sale', currency: 'USD' },
      entries: [
        { ...at, account: 'vendor', amount },
        { ...at, account: 'platform', amount: -amount },
      ],
    })),
  );
}

/** Posts the sale of a sub-order that is available from a moment, past the server. */
export async function postSale(
  store: TestStore,
  vendorId: string,
  { amount = 1000, commission = 100, currency = 'USD', days = 0 } = {},
): Promise<void> {
  const net = amount - commission;
  const { id: subOrderId } = await insertSubOrder(store, {
    ...{ vendorId, currency, subtotal: amount },
    ...{ commissionAmount: commission, payoutAmount: net },
  });
  const now = Date.now();
  const at = new Date(now).toISOString();
  const end = new Date(now + days * 24 * 60 * 60 * 1000).toISOString();
  const type = 'sale';
  await post(store.knex, [
    {
      ...{ cause: 'sale', vendorId, subOrderId, currency },
      entries: [
        { account: 'buyer', type, amount: -amount, availableAt: at },
        { account: 'platform', type, amount: commission, availableAt: at },
        ...held(net, at, end, type),
        { account: 'vendor', type, amount, availableAt: end },
        { account: 'vendor', type: 'commission', amount: -commission, availableAt: end },
      ],
    },
  ]);
}

/** A vendor's balance in one currency; zero without entries. */
export async function balanceOf(
  staff: Client,
  id: string,
  currency = 'USD',
): Promise<{ balance: number; available: number }> {
  const balances = expectOk(await staff.call('getVendorBalance', { params: { id } }));
  const own = balances.find((each) => each.currency === currency);
  return { balance: own?.balanceAmount ?? 0, available: own?.availableAmount ?? 0 };
}

/** Invariants of the ledger after every change. Each query finds violations. */
const ledger: Record<string, string> = {
  'postings sum to zero at every moment': `
    select posting_id from ledger_entries
    group by posting_id, currency, available_at having sum(amount) <> 0`,
  'what was sent is what payouts say': `
    select vendor_id, currency, sent, said from (
      select vendor_id, currency, sum(amount) as sent from ledger_entries
      where account = 'payouts' group by 1, 2
    ) e full join (
      select vendor_id, currency, sum(net_amount) as said from payouts
      where status <> 'failed' group by 1, 2
    ) p using (vendor_id, currency)
    where coalesce(sent, 0) <> coalesce(said, 0)`,
  'what vendors earned was paid, or is their balance': `
    select vendor_id, currency from (
      select vendor_id, currency, sum(amount) as balance,
        sum(amount) filter (where type <> 'payout' and (type <> 'adjustment' or not exists (
          select from ledger_postings x where x.id = posting_id and x.cause = 'payout_failure'
        ))) as earned
      from ledger_entries where account = 'vendor' group by 1, 2
    ) e left join (
      select vendor_id, currency, sum(net_amount) as paid from payouts
      where status <> 'failed' group by 1, 2
    ) p using (vendor_id, currency)
    where coalesce(earned, 0) <> coalesce(paid, 0) + balance`,
  'what a payout settled sums to zero with it': `
    select payout_id from ledger_entries where payout_id is not null
    group by payout_id having sum(amount) <> 0`,
  'a payout is its entries': `
    select p.id from payouts p left join (
      select e.payout_id, sum(amount) filter (where amount > 0) as gross,
        -sum(amount) filter (where amount < 0) as deductions
      from ledger_entries e join ledger_postings x on x.id = e.posting_id
      where x.payout_id is distinct from e.payout_id group by e.payout_id
    ) s on s.payout_id = p.id
    where (s.gross, coalesce(s.deductions, 0)) is distinct from (p.gross_amount, p.deductions)`,
  'nothing was settled before it was available': `
    select e.id from ledger_entries e
    join payouts p on p.id = e.payout_id join ledger_postings x on x.id = e.posting_id
    where e.available_at > p.created_at and x.payout_id is distinct from p.id`,
};

/** Invariants of a store whose orders were all made by checkouts. */
const orders: Record<string, string> = {
  'orders of vendors alone are their sub-orders': `
    select o.id from orders o join sub_orders s on s.order_id = o.id
    where not exists (select from order_line_items l where l.order_id = o.id
      and not exists (select from sub_order_lines v where v.order_line_item_id = l.id))
    group by o.id having o.grand_total <> sum(s.subtotal - s.discount + s.tax + s.shipping)`,
  'what was captured and not refunded of orders of vendors alone is in the ledger': `
    select o.id from orders o join sub_orders s on s.order_id = o.id
    left join ledger_entries e on e.sub_order_id = s.id and e.account = 'buyer'
    where not exists (select from order_line_items l where l.order_id = o.id
      and not exists (select from sub_order_lines v where v.order_line_item_id = l.id))
    group by o.id having o.amount_captured - o.amount_refunded <> -coalesce(sum(e.amount), 0)`,
  'refunds of sub-orders are those of the ledger': `
    select s.id from sub_orders s left join ledger_entries e
      on e.sub_order_id = s.id and e.account = 'buyer' and e.type = 'refund_deduction'
    group by s.id having s.refunded_amount <> coalesce(sum(e.amount), 0)`,
  'orders that were refunded whole leave nothing to anybody': `
    select o.id, account, sum(e.amount) from orders o join sub_orders s on s.order_id = o.id
    join ledger_entries e on e.sub_order_id = s.id
    where o.amount_captured = o.amount_refunded
    group by o.id, account having sum(e.amount) <> 0`,
};

/** Fails with the names of the queries that find violations, and with the rows. */
export const expectLedgerBalances = (knex: Knex): Promise<void> =>
  expectNoRows(knex, 'the ledger', ledger);

/** Fails if orders and the ledger disagree. */
export const expectOrdersInLedger = (knex: Knex): Promise<void> =>
  expectNoRows(knex, 'orders in the ledger', orders);
