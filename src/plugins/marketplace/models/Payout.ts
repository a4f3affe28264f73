import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { findPage, TimestampedModel } from '../../../models/BaseModel.js';
import { defined } from '../../../util/defined.js';
import { LedgerEntry } from './LedgerEntry.js';
import { Vendor } from './Vendor.js';

/** How long a worker has for an attempt before another may repeat it, in seconds. */
const leaseSeconds = 120;

export type PayoutStatus = 'pending' | 'processing' | 'completed' | 'failed';

/** A payment of what the store owes a vendor in one currency. Amounts are minor units. */
export class Payout extends TimestampedModel {
  static override tableName = 'payouts';
  static override columns: readonly (keyof Payout)[] = [
    'id',
    'vendorId',
    'status',
    'currency',
    'grossAmount',
    'deductions',
    'netAmount',
    'periodStart',
    'periodEnd',
    'provider',
    'destination',
    'providerReference',
    'failureReason',
    'retryCount',
    'attempts',
    'nextAttemptAt',
    'runKey',
    'createdAt',
    'updatedAt',
  ];

  vendorId!: string;
  status!: PayoutStatus;
  currency!: string;
  grossAmount!: number;
  deductions!: number;
  netAmount!: number;
  /** When the first and the last of its entries were created. */
  periodStart!: string;
  periodEnd!: string;
  /** The name of the adapter that transfers it. */
  provider!: string;
  /** The account at the provider; null for a bank account. */
  destination!: string | null;
  providerReference!: string | null;
  failureReason!: string | null;
  /** How often staff sent it again after a failure. */
  retryCount!: number;
  /** Since it was created or retried, with one that runs. */
  attempts!: number;
  /** Null if it has ended. While an attempt runs, the end of its lease. */
  nextAttemptAt!: string | null;
  /** The request or the job that ran it. */
  runKey!: string;
  vendor?: Vendor;
  entries?: LedgerEntry[];

  static override get relationMappings(): RelationMappings {
    return {
      vendor: this.belongsTo(Vendor, 'vendorId'),
      entries: this.hasMany(LedgerEntry, 'payoutId'),
    };
  }

  /** One page, newest first. All filters that are given must match. */
  static page(
    db: Knex,
    { vendorId, status }: { vendorId?: string | undefined; status?: PayoutStatus | undefined },
    page: Page,
  ): Promise<{ results: Payout[]; total: number }> {
    const found = Payout.query(db)
      .where(defined({ vendorId, status }))
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /** The last payouts of a run. Keys of requests are valid for a day, and may then return. */
  static async ofRun(
    db: Knex,
    runKey: string,
    limit: number,
  ): Promise<{ results: Payout[]; total: number }> {
    const found = Payout.query(db)
      .where({ runKey })
      .where('createdAt', '>', raw("now() - interval '25 hours'"))
      .orderBy(['createdAt', 'id']);
    return findPage(found, { page: 1, limit, offset: 0 });
  }

  /** The payouts to vendors of which it is not known yet whether they were paid. */
  static async unfinished(db: Knex, vendorIds: string[]): Promise<Payout[]> {
    return Payout.query(db)
      .whereIn('vendorId', vendorIds)
      .whereIn('status', ['pending', 'processing']);
  }

  /**
   * Claims payouts that are due for an attempt, and skips those that another worker claims.
   * @param provider never continues the payouts of another one
   */
  static async claimDue(db: Knex, provider: string, limit: number): Promise<Payout[]> {
    const due = Payout.query(db)
      .select('id')
      .where({ provider })
      .whereRaw('next_attempt_at <= now()')
      .orderBy(['nextAttemptAt', 'id'])
      .limit(limit)
      .forUpdate()
      .skipLocked();
    return Payout.query(db)
      .patch({
        status: 'processing',
        attempts: raw('attempts + 1'),
        nextAttemptAt: raw(`now() + interval '${leaseSeconds} seconds'`),
      })
      .whereIn('id', due)
      .returning('*');
  }

  /**
   * Records that the provider has transferred it, whichever attempt finds out.
   * @returns nothing if another one has found out
   */
  async complete(db: Knex, providerReference: string): Promise<Payout[]> {
    const { id, retryCount } = this;
    return Payout.query(db)
      .patch({ status: 'completed', providerReference, nextAttemptAt: null })
      .where({ id, status: 'processing', retryCount })
      .returning('*');
  }

  /**
   * Ends it without a transfer.
   * @returns nothing if a later attempt has begun, which decides
   */
  async fail(db: Knex, failureReason: string): Promise<Payout[]> {
    const { id, attempts, retryCount } = this;
    return Payout.query(db)
      .patch({ status: 'failed', failureReason, nextAttemptAt: null })
      .where({ id, status: 'processing', attempts, retryCount })
      .returning('*');
  }

  /** Waits until its next attempt. */
  async postpone(db: Knex, seconds: number): Promise<void> {
    const { id, attempts, retryCount } = this;
    await Payout.query(db)
      .patch({ nextAttemptAt: raw("now() + ? * interval '1 second'", seconds) })
      .where({ id, status: 'processing', attempts, retryCount });
  }

  /** Sends a failed one again, now to this account. */
  async restart(db: Knex, destination: string | null): Promise<Payout> {
    return Payout.query(db)
      .patch({
        status: 'pending',
        failureReason: null,
        destination,
        retryCount: raw('retry_count + 1'),
        attempts: 0,
        nextAttemptAt: raw('now()'),
      })
      .findById(this.id)
      .returning('*')
      .first()
      .throwIfNotFound();
  }
}
