import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { execute } from '../../../database/query.js';
import { query } from '../../../database/query.js';
import { findPage, VersionedModel } from '../../../models/BaseModel.js';
import type { PostalAddress } from '../../../models/Customer.js';
import { User } from '../../../models/User.js';
import { VendorDocument } from './VendorDocument.js';
import { defined } from '../../../util/defined.js';
import { VendorEntity } from './VendorEntity.js';

export type VendorStatus = 'pending' | 'approved' | 'suspended' | 'rejected';
export type VendorTier = 'standard' | 'silver' | 'gold' | 'platinum';
export type PayoutSchedule = 'daily' | 'weekly' | 'biweekly' | 'monthly' | 'manual';

/** What commission rules ask of a vendor. */
export interface VendorWithVolume {
  id: string;
  tier: VendorTier;
  /** The rate without a rule, in basis points. */
  commissionRateBps: number;
  /** Its sales of the last 30 days in the order's currency, in its minor units. */
  volume: number;
}

/** A seller in the marketplace. Its users have `users.vendorId`. */
export class Vendor extends VersionedModel {
  static override tableName = 'vendors';
  static override columns: readonly (keyof Vendor)[] = [
    'id',
    'name',
    'slug',
    'email',
    'description',
    'logoUrl',
    'bannerUrl',
    'contactPhone',
    'businessAddress',
    'taxId',
    'bankAccount',
    'payoutAccountId',
    'ownerUserId',
    'status',
    'verificationStatus',
    'rejectionReason',
    'suspensionReason',
    'suspendedAt',
    'approvedCategories',
    'tier',
    'performanceScore',
    'commissionRateBps',
    'payoutSchedule',
    'payoutMinimumAmount',
    'holdbackDays',
    'payoutsRunAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  name!: string;
  slug!: string;
  email!: string;
  description!: string | null;
  logoUrl!: string | null;
  bannerUrl!: string | null;
  contactPhone!: string | null;
  businessAddress!: PostalAddress | null;
  taxId!: string | null;
  /** Encrypted JSON; it is never returned. */
  bankAccount!: string | null;
  /** The vendor's account at the payout provider, such as a connected account of Stripe. */
  payoutAccountId!: string | null;
  ownerUserId!: string | null;
  status!: VendorStatus;
  verificationStatus!: 'unverified' | 'documents_submitted' | 'verified' | 'rejected';
  rejectionReason!: string | null;
  suspensionReason!: string | null;
  suspendedAt!: string | null;
  /** Slugs of categories. */
  approvedCategories!: string[];
  tier!: VendorTier;
  /** From 0 to 100; higher is better. */
  performanceScore!: number;
  /** The rate without a commission rule, in basis points. */
  commissionRateBps!: number;
  payoutSchedule!: PayoutSchedule;
  /** Minor units of each currency. */
  payoutMinimumAmount!: number;
  /** Days between the capture of a sale and its payout. */
  holdbackDays!: number;
  /** The last run in which its schedule was due. */
  payoutsRunAt!: string;
  owner?: User | null;
  documents?: VendorDocument[];
  entities?: VendorEntity[];

  static override get jsonAttributes() {
    return ['businessAddress'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      owner: this.belongsTo(User, 'ownerUserId'),
      documents: this.hasMany(VendorDocument, 'vendorId'),
      entities: this.hasMany(VendorEntity, 'vendorId'),
    };
  }

  static async find(db: Knex, id: string): Promise<Vendor | undefined> {
    return Vendor.query(db).findById(id);
  }

  /** One page by name. */
  static async page(
    db: Knex,
    status: VendorStatus | undefined,
    page: Page,
  ): Promise<{ results: Vendor[]; total: number }> {
    return findPage(Vendor.query(db).where(defined({ status })).orderBy(['name', 'id']), page);
  }

  /**
   * The ids of the next vendors of a payout run, in order.
   * @param ids of those to pay; all if undefined
   */
  static async idsForPayouts(
    db: Knex,
    { after, ids, limit }: { after: string; ids: string[] | undefined; limit: number },
  ): Promise<string[]> {
    const next = Vendor.query(db).select('id').where('id', '>', after).orderBy('id').limit(limit);
    return (await (ids ? next.whereIn('id', ids) : next)).map(({ id }) => id);
  }

  /** Locks vendors, by id. Sales and refunds go on: they only refer to vendors. */
  static async lockForPayouts(db: Knex, ids: string[]): Promise<Vendor[]> {
    return Vendor.query(db).whereIn('id', ids).orderBy('id').forNoKeyUpdate();
  }

  /** Notes that the schedules of vendors were due in a run. Their version stays. */
  static async countPayoutRun(db: Knex, ids: string[]): Promise<void> {
    await execute(db, 'update vendors set payouts_run_at = now() where id = any($1)', [ids]);
  }

  /** Those of the slugs that vendors have. */
  static async takenSlugs(db: Knex, slugs: string[]): Promise<Set<string>> {
    const rows = await Vendor.query(db).select('slug').whereIn('slug', slugs);
    return new Set(rows.map(({ slug }) => slug));
  }

  /**
   * What commission rules ask of vendors, with one statement.
   * @param sales the currency and the period, exclusive at its end, of the sales that are the
   *   vendors' volume; null if no rule asks for it, and volumes are 0
   */
  static async withVolumes(
    db: Knex,
    ids: readonly string[],
    sales: { currency: string; until: string; days: number } | null,
  ): Promise<VendorWithVolume[]> {
    return query<VendorWithVolume>(
      db,
      `select v.id, v.tier, v.commission_rate_bps as "commissionRateBps",
         case when $2::text is null then 0 else (
           select coalesce(sum(s.subtotal - s.discount), 0)::bigint from sub_orders s
           where s.vendor_id = v.id and s.currency = $2 and s.status <> 'cancelled'
             and s.created_at >= $3::timestamptz - make_interval(days => $4)
             and s.created_at < $3::timestamptz
         ) end as volume
       from vendors v where v.id = any($1::uuid[])`,
      [ids, sales?.currency, sales?.until, sales?.days],
    );
  }

  /** Locks a vendor so that its status stays, but other readers of it need not wait. */
  static async lockShared(db: Knex, id: string): Promise<Vendor | undefined> {
    return Vendor.query(db).findById(id).forShare();
  }

  /**
   * Locks the vendors of entities in the same way, in the order of their ids. Entities of the store
   * itself have none.
   */
  static async lockSharedOf(db: Knex, entityIds: string[]): Promise<Vendor[]> {
    const ids = VendorEntity.query(db).select('vendorId').whereIn('entityId', entityIds);
    return Vendor.query(db).whereIn('id', ids).orderBy('id').forShare();
  }

  /** Locks vendors whose bank account is encrypted with another key. */
  static async withStaleAccounts(
    db: Knex,
    keyId: string,
    limit: number,
  ): Promise<{ id: string; bankAccount: string }[]> {
    const stale = Vendor.query(db)
      .select('id', 'bankAccount')
      .where('bankAccount', 'not like', `${keyId}.%`)
      .orderBy('id')
      .limit(limit)
      // One that is skipped would need the old key for another hour.
      .forNoKeyUpdate();
    return stale as unknown as Promise<{ id: string; bankAccount: string }[]>;
  }

  /** Replaces the ciphertext of a locked vendor, which is no change for anyone. */
  static async replaceAccount(db: Knex, id: string, bankAccount: string): Promise<void> {
    await db('vendors').where({ id }).update({ bank_account: bankAccount });
  }

  /** One page of the users of a vendor, by name. */
  static async usersPage(
    db: Knex,
    vendorId: string,
    page: Page,
  ): Promise<{ results: User[]; total: number }> {
    return findPage(User.query(db).where({ vendorId }).orderBy(['name', 'id']), page);
  }

  /**
   * Computes the performance scores of vendors from their sub-orders of the last 90 days:
   * docs/marketplace.md. Only a score that differs changes its vendor.
   * @param after the id of the last vendor of the batch before; null for the first batch
   * @returns the id of the last vendor, null if there is none, and how many scores changed
   */
  static async scoreSome(
    db: Knex,
    after: string | null,
    limit: number,
  ): Promise<{ last: string | null; changed: number }> {
    const [batch] = await query<{ last: string | null; changed: number }>(
      db,
      `with batch as (
         select id from vendors where $1::uuid is null or id > $1 order by id limit $2
       ), scores as (
         select b.id, coalesce(round(100.0 * count(s.id) filter (
             where s.cancelled_by is distinct from 'vendor' and not exists (
               select from disputes d where d.sub_order_id = s.id
               and d.resolution in ('refund_full', 'refund_partial', 'buyer_favor'))) / nullif(count(s.id), 0)), 100) as score
         from batch b left join sub_orders s
           on s.vendor_id = b.id and s.created_at >= now() - interval '90 days'
         group by b.id
       ), differing as (
         -- Locked in the order of their ids, as all code does.
         select v.id, scores.score from vendors v join scores on scores.id = v.id
         where v.performance_score <> scores.score order by v.id for no key update of v
       ), changed as (
         update vendors v set performance_score = d.score, version = v.version + 1,
           updated_at = now()
         from differing d where v.id = d.id returning v.id
       )
       select (select id from batch order by id desc limit 1) as last,
         (select count(*) from changed) as changed`,
      [after, limit],
    );
    return batch ?? { last: null, changed: 0 };
  }
}
