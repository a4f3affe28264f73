import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import { query } from '../../../database/query.js';
import type { Page } from '../../../database/page.js';
import { BaseModel, findPage, toRecordset } from '../../../models/BaseModel.js';
import { LedgerPosting } from './LedgerPosting.js';
import { Payout } from './Payout.js';
import { SubOrder } from './SubOrder.js';
import { Vendor } from './Vendor.js';

export type LedgerAccount =
  'buyer' | 'vendor' | 'holdback' | 'platform' | 'tax' | 'shipping' | 'payouts';
export type LedgerEntryType = 'sale' | 'commission' | 'refund_deduction' | 'adjustment' | 'payout';

/** How many entries one statement settles at most: it takes a few of its 30 seconds. */
const settledAtOnce = 50_000;

/** A vendor's balance in one currency, in minor units. */
export interface CurrencyBalance {
  currency: string;
  balanceAmount: number;
  /** The part that can be paid out now. */
  availableAmount: number;
}

/** A vendor's open entries in one currency that can be paid out now, in minor units. */
export interface OpenSum {
  vendorId: string;
  currency: string;
  /** The sums of the positive and of the negative entries; both are positive. */
  grossAmount: number;
  deductions: number;
  /** When the first and the last of them were created. */
  periodStart: string;
  periodEnd: string;
}

/** What the postings of a sub-order have left on each account, in minor units. */
export interface SubOrderSums {
  subOrderId: string;
  buyer: number;
  /** With what is held back. */
  vendor: number;
  platform: number;
  tax: number;
  shipping: number;
  /** When the holdback of the sale ends. */
  heldUntil: string;
}

/** An amount on an account of the ledger: docs/marketplace.md. */
export class LedgerEntry extends BaseModel {
  static override tableName = 'ledger_entries';
  static override columns: readonly (keyof LedgerEntry)[] = [
    'id',
    'postingId',
    'vendorId',
    'account',
    'type',
    'amount',
    'currency',
    'subOrderId',
    'payoutId',
    'availableAt',
    'createdAt',
  ];

  postingId!: string;
  vendorId!: string;
  account!: LedgerAccount;
  type!: LedgerEntryType;
  /** Minor units, not zero. */
  amount!: number;
  currency!: string;
  subOrderId!: string | null;
  /** The payout that settled an entry of the vendor's account; null before. */
  payoutId!: string | null;
  /** From when it counts. */
  availableAt!: string;
  createdAt!: string;
  posting?: LedgerPosting;
  vendor?: Vendor;
  subOrder?: SubOrder | null;
  payout?: Payout | null;

  static override get relationMappings(): RelationMappings {
    return {
      posting: this.belongsTo(LedgerPosting, 'postingId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
      payout: this.belongsTo(Payout, 'payoutId'),
    };
  }

  /** One page of what a vendor sees as its ledger, newest first. */
  static async page(
    db: Knex,
    vendorId: string,
    page: Page,
  ): Promise<{ results: LedgerEntry[]; total: number }> {
    const found = LedgerEntry.query(db)
      .where({ vendorId, account: 'vendor' })
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /**
   * A vendor's balances, by currency: what is open, because what a payout settled sums to zero with
   * it.
   */
  static async balances(db: Knex, vendorId: string): Promise<CurrencyBalance[]> {
    const open = LedgerEntry.query(db)
      .where({ vendorId, account: 'vendor' })
      .whereNull('payoutId')
      .groupBy('currency')
      .select(
        'currency',
        raw('sum(amount)::bigint as balance_amount'),
        raw(
          'coalesce(sum(amount) filter (where available_at <= now()), 0)::bigint as available_amount',
        ),
      );
    const [sums, paid] = await Promise.all([
      open as unknown as Promise<CurrencyBalance[]>,
      Payout.query(db).where({ vendorId }).distinct('currency'),
    ]);
    const byCurrency = new Map(
      paid.map(({ currency }) => [currency, { currency, balanceAmount: 0, availableAmount: 0 }]),
    );
    for (const sum of sums) byCurrency.set(sum.currency, sum);
    return [...byCurrency.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }

  /** What is left of the sale of each sub-order of an order; none without a sale. */
  static async sumsOfOrder(db: Knex, orderId: string): Promise<SubOrderSums[]> {
    const on = (name: string, ...accounts: LedgerAccount[]) =>
      raw(
        `coalesce(sum(amount) filter (where account in (${accounts.map((each) => `'${each}'`).join()})), 0)::bigint as ${name}`,
      );
    const rows = await LedgerEntry.query(db)
      .whereIn('subOrderId', SubOrder.query(db).where({ orderId }).select('id'))
      .groupBy('subOrderId')
      .select(
        'subOrderId',
        on('buyer', 'buyer'),
        on('vendor', 'vendor', 'holdback'),
        on('platform', 'platform'),
        on('tax', 'tax'),
        on('shipping', 'shipping'),
        raw("max(available_at) filter (where type = 'sale') as held_until"),
      );
    return rows as unknown as SubOrderSums[];
  }

  /** What of vendors is open and no longer held back, by vendor and currency. */
  static async openSums(db: Knex, vendorIds: string[]): Promise<OpenSum[]> {
    return query(
      db,
      `select vendor_id as "vendorId", currency,
         coalesce(sum(amount) filter (where amount > 0), 0)::bigint as "grossAmount",
         coalesce(-sum(amount) filter (where amount < 0), 0)::bigint as deductions,
         min(created_at) as "periodStart", max(created_at) as "periodEnd"
       from ledger_entries
       where account = 'vendor' and payout_id is null and available_at <= now()
         and vendor_id = any($1)
       group by vendor_id, currency order by vendor_id, currency`,
      [vendorIds],
    );
  }

  /**
   * Settles what is open and no longer held back by payouts, one for a vendor and a currency. Each
   * statement settles a part that is limited, so that no vendor has too many entries for one.
   * @returns what each settled, in minor units
   */
  static async settle(
    db: Knex,
    payouts: { id: string; vendorId: string; currency: string }[],
    limit = settledAtOnce,
  ): Promise<Map<string, number>> {
    const total = new Map<string, number>();
    for (let count = limit; count === limit;) {
      const rows = await query<{ id: string; amount: number; count: number }>(
        db,
        `with open as (
           select e.id, p.id as payout_id
           from jsonb_to_recordset($1) as p (id uuid, vendor_id uuid, currency text)
           join ledger_entries e on e.vendor_id = p.vendor_id and e.currency = p.currency
           where e.account = 'vendor' and e.payout_id is null and e.available_at <= now()
           limit $2
         ), settled as (
           update ledger_entries e set payout_id = open.payout_id
           from open where e.id = open.id and e.payout_id is null
           returning e.payout_id, e.amount
         )
         select payout_id as id, sum(amount)::bigint as amount, count(*)::integer as count
         from settled group by payout_id`,
        [toRecordset(payouts), limit],
      );
      for (const { id, amount } of rows) total.set(id, (total.get(id) ?? 0) + amount);
      count = rows.reduce((sum, row) => sum + row.count, 0);
    }
    return total;
  }

  /**
   * Settles again what the failure of a payout returned.
   * @returns false if another payout has paid it
   */
  static async settleReturned(db: Knex, payoutId: string): Promise<boolean> {
    const failures = LedgerPosting.query(db)
      .where({ payoutId, cause: 'payout_failure' })
      .select('id');
    const settled = await LedgerEntry.query(db)
      .patch({ payoutId })
      .where({ account: 'vendor' })
      .whereNull('payoutId')
      .whereIn('postingId', failures);
    return settled === 1;
  }
}
