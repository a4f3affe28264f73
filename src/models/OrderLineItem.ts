import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { Variant } from './Variant.js';

/** Units of a line. */
export interface LineQuantity {
  orderLineItemId: string;
  quantity: number;
}

/** A line as checkout inserts it: nothing is fulfilled or refunded. */
export type OrderLineDraft = Pick<OrderLineItem, (typeof draftColumns)[number]>;

/** How many units of a line were fulfilled, refunded, or will never be fulfilled. */
export type UnitCounter = 'fulfilledQuantity' | 'refundedQuantity' | 'withdrawnQuantity';

const draftColumns = [
  'id',
  'entityId',
  'entityType',
  'variantId',
  'sku',
  'title',
  'quantity',
  'unitPrice',
  'totalPrice',
  'discountAmount',
  'taxAmount',
  'taxRateBps',
  'requiresStock',
] as const;

/** A line as it was when the order was placed. Amounts are minor units for the whole line. */
export class OrderLineItem extends BaseModel {
  static override tableName = 'order_line_items';
  static override columns: readonly (keyof OrderLineItem)[] = [
    ...draftColumns,
    'orderId',
    'position',
    'refundedQuantity',
    'fulfilledQuantity',
    'withdrawnQuantity',
    'isCustomPrice',
  ];

  orderId!: string;
  /** Lines are numbered from 1. */
  position!: number;
  entityId!: string;
  entityType!: string;
  variantId!: string | null;
  sku!: string | null;
  title!: string;
  quantity!: number;
  unitPrice!: number;
  totalPrice!: number;
  discountAmount!: number;
  taxAmount!: number;
  taxRateBps!: number;
  refundedQuantity!: number;
  fulfilledQuantity!: number;
  /** Units that were released before fulfillment: they are no longer fulfilled. */
  withdrawnQuantity!: number;
  isCustomPrice!: boolean;
  /** Whether units were reserved for it: not for digital items without stock. */
  requiresStock!: boolean;
  entity?: Entity;
  variant?: Variant | null;

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      variant: this.belongsTo(Variant, 'variantId'),
    };
  }

  /** Unfulfilled units. */
  get outstandingQuantity(): number {
    return this.quantity - this.fulfilledQuantity - this.withdrawnQuantity;
  }

  get fulfillmentStatus(): 'unfulfilled' | 'partial' | 'fulfilled' {
    if (this.outstandingQuantity === 0) return 'fulfilled';
    return this.fulfilledQuantity > 0 ? 'partial' : 'unfulfilled';
  }

  /** The price of the whole line, minus discount plus tax. */
  get netAmount(): number {
    return this.totalPrice - this.discountAmount + this.taxAmount;
  }

  /** Inserts the lines of an order that is about to be inserted, in their order. */
  static async insertAll(
    db: Knex,
    orderId: string,
    drafts: OrderLineDraft[],
  ): Promise<OrderLineItem[]> {
    return OrderLineItem.fetch(
      db,
      `insert into order_line_items as l (id, order_id, position, entity_id, entity_type, variant_id,
         sku, title, quantity, unit_price, total_price, discount_amount, tax_amount, tax_rate_bps,
         requires_stock)
       select id, $1, position, entity_id, entity_type, variant_id, sku, title, quantity, unit_price,
         total_price, discount_amount, tax_amount, tax_rate_bps, requires_stock
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::int[],
         $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::int[], $14::boolean[])
         with ordinality as line (id, entity_id, entity_type, variant_id, sku, title, quantity,
           unit_price, total_price, discount_amount, tax_amount, tax_rate_bps, requires_stock, position)
       order by position returning ${OrderLineItem.columnList('l')}`,
      [orderId, ...draftColumns.map((name) => drafts.map((draft) => draft[name]))],
    );
  }

  /** Counts units of lines of a locked order. */
  static async countUnits(db: Knex, counter: UnitCounter, units: LineQuantity[]): Promise<void> {
    const column = counterColumns[counter];
    await execute(
      db,
      `update order_line_items l set ${column} = l.${column} + unit.quantity
       from unnest($1::uuid[], $2::int[]) as unit (id, quantity) where l.id = unit.id`,
      [units.map(({ orderLineItemId }) => orderLineItemId), units.map(({ quantity }) => quantity)],
    );
  }
}

const counterColumns: Record<UnitCounter, string> = {
  fulfilledQuantity: 'fulfilled_quantity',
  refundedQuantity: 'refunded_quantity',
  withdrawnQuantity: 'withdrawn_quantity',
};
