import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { BaseModel, findPage } from '../../../models/BaseModel.js';
import { LedgerPosting } from './LedgerPosting.js';
import { SubOrder } from './SubOrder.js';
import { Vendor } from './Vendor.js';

export type LedgerAccount =
  'buyer' | 'vendor' | 'holdback' | 'platform' | 'tax' | 'shipping' | 'payouts';
export type LedgerEntryType = 'sale' | 'commission' | 'refund_deduction' | 'adjustment' | 'payout';

/** A vendor's balance in one currency, in minor units. */
export interface CurrencyBalance {
  currency: string;
  balanceAmount: number;
  /** The part that can be paid out now. */
  availableAmount: number;
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

  static override get relationMappings(): RelationMappings {
    return {
      posting: this.belongsTo(LedgerPosting, 'postingId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
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

  /** A vendor's balances, by currency. */
  static async balances(db: Knex, vendorId: string): Promise<CurrencyBalance[]> {
    const rows = await LedgerEntry.query(db)
      .where({ vendorId, account: 'vendor' })
      .groupBy('currency')
      .orderBy('currency')
      .select(
        'currency',
        raw('sum(amount)::bigint as balance_amount'),
        raw(
          'coalesce(sum(amount) filter (where available_at <= now()), 0)::bigint as available_amount',
        ),
      );
    return rows as unknown as CurrencyBalance[];
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
}
