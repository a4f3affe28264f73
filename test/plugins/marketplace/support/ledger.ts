import { expect } from 'chai';
import type { Knex } from 'knex';
import { held } from '../../../../src/plugins/marketplace/domain/ledger/post-sales.js';
import { post } from '../../../../src/plugins/marketplace/domain/ledger/post.js';
import { Vendor } from '../../../../src/plugins/marketplace/models/Vendor.js';
import { uuidv7 } from '../../../../src/util/uuid.js';
import { expectOk, type Client } from '../../../support/client.js';
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
    select p.id from payouts p left join lateral (
      select sum(amount) filter (where amount > 0) as gross,
        -sum(amount) filter (where amount < 0) as deductions
      from ledger_entries e join ledger_postings x on x.id = e.posting_id
      where e.payout_id = p.id and x.payout_id is distinct from p.id
    ) s on true
    where (s.gross, coalesce(s.deductions, 0)) is distinct from (p.gross_amount, p.deductions)`,
  'nothing was settled before it was available': `
    select e.id from ledger_entries e
    join payouts p on p.id = e.payout_id join ledger_postings x on x.id = e.posting_id
    where e.available_at > p.created_at and x.payout_id is distinct from p.id`,
};

/** Fails with the names of the queries that find violations, and with the rows. */
export async function expectLedgerBalances(knex: Knex): Promise<void> {
  const wrong: Record<string, unknown> = {};
  for (const [name, sql] of Object.entries(ledger)) {
    const { rows } = await knex.raw<{ rows: unknown[] }>(sql);
    if (rows.length > 0) wrong[name] = rows;
  }
  expect(wrong, 'the ledger').to.deep.equal({});
}
