import type { Knex } from 'knex';
import { raw, type Model, type QueryBuilder, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { query } from '../../../database/query.js';
import { findPage, TimestampedModel } from '../../../models/BaseModel.js';
import { Customer } from '../../../models/Customer.js';
import type { LineQuantity } from '../../../models/OrderLineItem.js';
import { Refund } from '../../../models/Refund.js';
import { defined } from '../../../util/defined.js';
import type { Parties } from '../identity.js';
import { ReturnLineItem } from './ReturnLineItem.js';
import { SubOrder } from './SubOrder.js';
import { Vendor } from './Vendor.js';

export type ReturnStatus =
  | 'requested'
  | 'vendor_approved'
  | 'vendor_rejected'
  | 'shipped_back'
  | 'received'
  | 'refunded'
  | 'closed';

export type ReturnReason =
  'defective' | 'wrong_item' | 'not_as_described' | 'changed_mind' | 'other';

/** A return with its units. */
export type ReturnWithLines = ReturnRequest & { lineItems: ReturnLineItem[] };

/** Units that a buyer sends back to a vendor, after the vendor has approved it. */
export class ReturnRequest extends TimestampedModel {
  static override tableName = 'returns';
  static override columns: readonly (keyof ReturnRequest)[] = [
    'id',
    'subOrderId',
    'vendorId',
    'customerId',
    'status',
    'reason',
    'note',
    'rejectionReason',
    'returnCarrier',
    'returnTracking',
    'receivedAt',
    'receiptKey',
    'refundId',
    'refundAmount',
    'createdAt',
    'updatedAt',
  ];

  subOrderId!: string;
  vendorId!: string;
  customerId!: string;
  status!: ReturnStatus;
  reason!: ReturnReason;
  note!: string | null;
  rejectionReason!: string | null;
  returnCarrier!: string | null;
  returnTracking!: string | null;
  receivedAt!: string | null;
  /** Identifies the request that received it, if it may be retried. */
  receiptKey!: string | null;
  refundId!: string | null;
  /** Minor units; null before the refund is completed. */
  refundAmount!: number | null;
  subOrder?: SubOrder;
  vendor?: Vendor;
  customer?: Customer;
  refund?: Refund | null;
  lineItems?: ReturnLineItem[];

  static override get relationMappings(): RelationMappings {
    return {
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
      vendor: this.belongsTo(Vendor, 'vendorId'),
      customer: this.belongsTo(Customer, 'customerId'),
      refund: this.belongsTo(Refund, 'refundId'),
      lineItems: { ...this.hasMany(ReturnLineItem, 'returnId'), modify: byLine },
    };
  }

  static async find(db: Knex, id: string): Promise<ReturnWithLines | undefined> {
    const found = await ReturnRequest.query(db).findById(id).withGraphFetched('lineItems');
    return found as ReturnWithLines | undefined;
  }

  /** Locks a return, with its units, until the transaction ends. */
  static async lock(db: Knex, id: string): Promise<ReturnWithLines | undefined> {
    const found = await ReturnRequest.query(db)
      .findById(id)
      .forUpdate()
      .withGraphFetched('lineItems');
    return found as ReturnWithLines | undefined;
  }

  /** One page of the returns of either party, newest first; of all for null. */
  static async page(
    db: Knex,
    parties: Parties | null,
    status: ReturnStatus | undefined,
    page: Page,
  ): Promise<{ results: ReturnWithLines[]; total: number }> {
    const found = ReturnRequest.query(db)
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
      .withGraphFetched('lineItems');
    return (await findPage(found, page)) as { results: ReturnWithLines[]; total: number };
  }

  /** Inserts a return with its units. */
  static async insertWithLines(
    db: Knex,
    draft: Pick<ReturnRequest, 'subOrderId' | 'vendorId' | 'customerId' | 'reason' | 'note'>,
    units: LineQuantity[],
  ): Promise<ReturnWithLines> {
    const { id } = await ReturnRequest.query(db).insert(draft).returning('*');
    await ReturnLineItem.insertMany(
      db,
      units.map((unit) => ({ ...unit, returnId: id })),
    );
    return (await ReturnRequest.find(db, id)) as ReturnWithLines;
  }

  /**
   * Units of each line of a sub-order that were sent back or may be, and that no refund has, neither
   * completed nor pending.
   */
  static async openUnits(db: Knex, subOrderId: string): Promise<Map<string, number>> {
    const rows = await query<LineQuantity>(
      db,
      `select l.order_line_item_id as "orderLineItemId", sum(l.quantity)::integer as quantity
       from returns r
       join return_line_items l on l.return_id = r.id
       left join refunds f on f.id = r.refund_id
       where r.sub_order_id = $1
         and (r.status in ('requested', 'vendor_approved', 'shipped_back')
           or r.received_at is not null and (f.id is null or f.status = 'failed'))
       group by 1`,
      [subOrderId],
    );
    return new Map(rows.map(({ orderLineItemId, quantity }) => [orderLineItemId, quantity]));
  }

  /** Locks the return that waits for a refund, if there is one. */
  static async lockReceived(db: Knex, refundId: string): Promise<ReturnWithLines | undefined> {
    const found = await ReturnRequest.query(db)
      .findOne({ refundId, status: 'received' })
      .forUpdate()
      .withGraphFetched('lineItems');
    return found as ReturnWithLines | undefined;
  }

  /** Whether the provider refused the refund of this return. */
  static async isRefundFailed(db: Knex, { refundId }: ReturnRequest): Promise<boolean> {
    if (refundId === null) return false;
    const found = await Refund.query(db)
      .findOne({ id: refundId, status: 'failed' })
      .select(raw('1'));
    return found !== undefined;
  }
}

const byLine = (lines: QueryBuilder<Model>): void => void lines.orderBy('orderLineItemId');
