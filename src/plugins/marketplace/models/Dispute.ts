import type { Knex } from 'knex';
import { raw, type Model, type QueryBuilder, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { findPage, TimestampedModel } from '../../../models/BaseModel.js';
import { Customer } from '../../../models/Customer.js';
import { Refund } from '../../../models/Refund.js';
import { User } from '../../../models/User.js';
import { defined } from '../../../util/defined.js';
import type { Parties } from '../identity.js';
import { DisputeEvidence } from './DisputeEvidence.js';
import { SubOrder } from './SubOrder.js';
import { Vendor } from './Vendor.js';

export type DisputeStatus =
  'open' | 'vendor_response_pending' | 'platform_review' | 'escalated' | 'resolved' | 'closed';

export type DisputeResolution =
  'refund_full' | 'refund_partial' | 'replacement' | 'rejected' | 'vendor_favor' | 'buyer_favor';

/** A dispute with what the parties submitted. */
export type DisputeWithEvidence = Dispute & { evidence: DisputeEvidence[] };

/** A dispute that is locked, and whether its deadline has passed by the database's clock. */
export type LockedDispute = Dispute & { isOverdue: boolean };

interface Move {
  /** The status before. */
  from: DisputeStatus;
  /** The order that it is about. */
  orderId: string;
}

/** A dispute that a job moved. */
export type MovedDispute = Dispute & Move;

/** A buyer's complaint about a sub-order. */
export class Dispute extends TimestampedModel {
  static override tableName = 'disputes';
  static override columns: readonly (keyof Dispute)[] = [
    'id',
    'subOrderId',
    'vendorId',
    'customerId',
    'openedBy',
    'reason',
    'description',
    'status',
    'deadline',
    'resolution',
    'refundId',
    'refundAmount',
    'resolutionKey',
    'resolvedAt',
    'createdAt',
    'updatedAt',
  ];

  subOrderId!: string;
  vendorId!: string;
  customerId!: string;
  /** The buyer's account; null after it was closed. */
  openedBy!: string | null;
  reason!: 'item_not_received' | 'item_not_as_described' | 'defective' | 'wrong_item' | 'other';
  description!: string;
  status!: DisputeStatus;
  /** When it is escalated; null for a dispute that is, or that is resolved. */
  deadline!: string | null;
  resolution!: DisputeResolution | null;
  refundId!: string | null;
  /** Minor units. */
  refundAmount!: number | null;
  /** Identifies the request that resolved it, if it may be retried. */
  resolutionKey!: string | null;
  resolvedAt!: string | null;
  subOrder?: SubOrder;
  vendor?: Vendor;
  customer?: Customer;
  opener?: User | null;
  refund?: Refund | null;
  evidence?: DisputeEvidence[];

  static override get relationMappings(): RelationMappings {
    return {
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      customer: this.belongsTo(Customer, 'customerId'),
      opener: this.belongsTo(User, 'openedBy'),
      refund: this.belongsTo(Refund, 'refundId'),
      evidence: { ...this.hasMany(DisputeEvidence, 'disputeId'), modify: byPosition },
    };
  }

  static async find(db: Knex, id: string): Promise<DisputeWithEvidence | undefined> {
    const found = await Dispute.query(db).findById(id).withGraphFetched('evidence');
    return found as DisputeWithEvidence | undefined;
  }

  /** Locks a dispute until the transaction ends. */
  static async lock(db: Knex, id: string): Promise<LockedDispute | undefined> {
    const found = await Dispute.query(db)
      .findById(id)
      .forUpdate()
      .select('disputes.*', raw('coalesce(deadline <= now(), false) as is_overdue'));
    return found as LockedDispute | undefined;
  }

  /** Whether a dispute about a sub-order is not resolved. */
  static async isActive(db: Knex, subOrderId: string): Promise<boolean> {
    const found = Dispute.query(db)
      .findOne({ subOrderId })
      .whereNotIn('status', ['resolved', 'closed']);
    return (await found.select('id')) !== undefined;
  }

  /** One page of the disputes of either party, newest first; of all for null. */
  static async page(
    db: Knex,
    parties: Parties | null,
    status: DisputeStatus | undefined,
    page: Page,
  ): Promise<{ results: DisputeWithEvidence[]; total: number }> {
    const found = Dispute.query(db)
      .where(defined({ status }))
      .where((own) => {
        if (parties)
          void own
            .where({ vendorId: parties.vendorId })
            .orWhere({ customerId: parties.customerId });
      })
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .withGraphFetched('evidence');
    return (await findPage(found, page)) as { results: DisputeWithEvidence[]; total: number };
  }

  /** Escalates disputes whose deadline has passed, and skips locked ones. */
  static async escalateOverdue(db: Knex, limit: number): Promise<MovedDispute[]> {
    return Dispute.fetch<Dispute, Move>(
      db,
      `with due as (
         select id, status from disputes where deadline <= now() order by deadline
         limit $1 for update skip locked
       )
       update disputes d set status = 'escalated', deadline = null, updated_at = now()
       from due, sub_orders s
       where d.id = due.id and s.id = d.sub_order_id
       returning ${moved}`,
      [limit],
    );
  }

  /** Closes disputes that were resolved before this many days. */
  static async closeResolved(db: Knex, limit: number, days: number): Promise<MovedDispute[]> {
    return Dispute.fetch<Dispute, Move>(
      db,
      `with due as (
         select id, status from disputes
         where status = 'resolved' and resolved_at <= now() - make_interval(days => $2)
         order by resolved_at limit $1 for update skip locked
       )
       update disputes d set status = 'closed', updated_at = now()
       from due, sub_orders s
       where d.id = due.id and s.id = d.sub_order_id
       returning ${moved}`,
      [limit, days],
    );
  }
}

/** The columns of `MovedDispute`. */
const moved = `${Dispute.columnList('d')}, due.status as "from", s.order_id as "orderId"`;

const byPosition = (entries: QueryBuilder<Model>): void => void entries.orderBy('position');

/** The moment this many days from now, by the database's clock. */
export const daysFromNow = (days: number): string =>
  raw('now() + make_interval(days => ?)', days) as never;
