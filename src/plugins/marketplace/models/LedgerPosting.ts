import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { Refund } from '../../../models/Refund.js';
import { LedgerEntry } from './LedgerEntry.js';
import { Payout } from './Payout.js';
import { SubOrder } from './SubOrder.js';
import { Vendor } from './Vendor.js';

export type LedgerCause = 'sale' | 'refund' | 'payout' | 'payout_failure' | 'adjustment';

/** A change of money with its cause. Its entries sum to zero. */
export class LedgerPosting extends BaseModel {
  static override tableName = 'ledger_postings';
  static override columns: readonly (keyof LedgerPosting)[] = [
    'id',
    'cause',
    'vendorId',
    'subOrderId',
    'refundId',
    'payoutId',
    'reason',
    'createdAt',
  ];

  cause!: LedgerCause;
  vendorId!: string;
  /** For a sale or a refund. */
  subOrderId!: string | null;
  refundId!: string | null;
  /** For a payout, or one that failed. */
  payoutId!: string | null;
  /** For an adjustment. */
  reason!: string | null;
  createdAt!: string;
  entries?: LedgerEntry[];
  vendor?: Vendor;
  subOrder?: SubOrder | null;
  payout?: Payout | null;
  refund?: Refund | null;

  static override get relationMappings(): RelationMappings {
    return {
      entries: this.hasMany(LedgerEntry, 'postingId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
      payout: this.belongsTo(Payout, 'payoutId'),
      refund: this.belongsTo(Refund, 'refundId'),
    };
  }
}
