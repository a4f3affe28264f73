import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { query } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { BaseModel } from './BaseModel.js';
import { Entity, type EntityStatus } from './Entity.js';
import { Variant } from './Variant.js';

const fields = [
  'id',
  'entityId',
  'variantId',
  'title',
  'quantity',
  'unitPrice',
  'notes',
  'metadata',
  'addedAt',
] as const;

/** The written values of a line when its cart changes. */
export type CartItemFields = Pick<CartItem, (typeof fields)[number]>;

/** A line with what the catalog says of it now. A hidden entity keeps the title it had. */
export interface CartLine extends CartItemFields {
  entityType: string;
  entityStatus: EntityStatus;
  /** Null as well for a variant of another entity. */
  variantStatus: Variant['status'] | null;
  hasVariants: boolean;
  sku: string | null;
  taxClass: string;
  /** Whether stock is kept of it anywhere. */
  tracked: boolean;
}

/** A line with what the active warehouses have of it. */
export interface StockedLine extends CartLine {
  /** Units that nobody has reserved; null where no stock is kept. */
  available: number | null;
  allowBackorder: boolean;
}

/**
 * A line of a cart. `unitPrice` is the server's own, as old as the cart's `pricedAt`; minor units.
 * Lines are read together with the catalog and written together with their cart, by `Cart.save`.
 */
export class CartItem extends BaseModel {
  static override tableName = 'cart_items';
  static override columns: readonly (keyof CartItem)[] = ['cartId', ...fields];

  cartId!: string;
  entityId!: string;
  variantId!: string | null;
  title!: string;
  quantity!: number;
  unitPrice!: number;
  notes!: string | null;
  metadata!: Record<string, unknown>;
  addedAt!: string;
  entity?: Entity;
  variant?: Variant | null;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      variant: this.belongsTo(Variant, 'variantId'),
    };
  }

  /** A cart's lines, the first added first. */
  static async linesOf(db: Knex, cartId: string): Promise<CartLine[]> {
    return query(db, linesText, [cartId]);
  }

  /** The same with their stock. */
  static async stockedLinesOf(db: Knex, cartId: string): Promise<StockedLine[]> {
    return query(db, stockedLinesText, [cartId]);
  }

  /**
   * The same, and a line of quantity 0 for an item that the cart does not hold yet; that is missing
   * when there is no such entity.
   */
  static async stockedLinesWith(
    db: Knex,
    cartId: string,
    { entityId, variantId = null }: { entityId: string; variantId?: string | null },
  ): Promise<StockedLine[]> {
    return query(db, linesAndItemText, [cartId, uuidv7(), entityId, variantId]);
  }

  /**
   * New lines for items in these quantities, in their order, without prices. An item whose entity
   * does not exist is missing.
   */
  static async stockedLinesOfItems(
    db: Knex,
    items: readonly Pick<CartItem, 'entityId' | 'variantId' | 'title' | 'quantity'>[],
  ): Promise<StockedLine[]> {
    return query(db, linesOfItemsText, [
      items.map(() => uuidv7()),
      items.map(({ entityId }) => entityId),
      items.map(({ variantId }) => variantId),
      items.map(({ title }) => title),
      items.map(({ quantity }) => quantity),
    ]);
  }
}

const catalogColumns = `${CartItem.columnList(
  'i',
  fields.filter((name) => name !== 'title'),
)},
  case when e.status = 'active' then coalesce(
    (select a.title from entity_attributes a where a.entity_id = e.id
     order by a.locale <> 'en', a.locale limit 1), e.slug) else i.title end as title,
  e.type as "entityType", e.status as "entityStatus", v.status as "variantStatus",
  exists (select 1 from variants x where x.entity_id = e.id) as "hasVariants", v.sku,
  coalesce(v.tax_class, e.tax_class, 'default') as "taxClass",
  exists (select 1 from stock_levels s where s.entity_id = i.entity_id
    and s.variant_id is not distinct from i.variant_id) as tracked`;

const catalog = `join entities e on e.id = i.entity_id
  left join variants v on v.id = i.variant_id and v.entity_id = i.entity_id`;

/** The lines of cart $1. */
const linesText = `select ${catalogColumns} from cart_items i ${catalog}
  where i.cart_id = $1 order by i.added_at, i.id`;

const stored = `select id, entity_id, variant_id, title, quantity, unit_price, notes, metadata, added_at
  from cart_items where cart_id = $1`;

/** A line of none of the variant $4 of entity $3, with the id $2, unless the cart holds it. */
const requested = `select $2::uuid, $3::uuid, $4::uuid, '', 0, 0, null, '{}', now()::timestamptz(3)
  where not exists (
    select 1 from cart_items
    where cart_id = $1 and entity_id = $3 and variant_id is not distinct from $4)`;

const withStock = (items: string): string => `
  select ${catalogColumns}, stock.available,
    coalesce(stock.allow_backorder, false) as "allowBackorder"
  from (${items}) i ${catalog}
  left join lateral (
    select sum(greatest(s.quantity_on_hand - s.quantity_reserved, 0))::bigint as available,
      bool_or(s.allow_backorder) as allow_backorder
    from stock_levels s join warehouses w on w.id = s.warehouse_id and w.is_active
    where s.entity_id = i.entity_id and s.variant_id is not distinct from i.variant_id
  ) stock on true
  order by i.added_at, i.id`;

/** The lines of cart $1 with their stock. */
const stockedLinesText = withStock(stored);

/** The same, and a line for an item that may be new to the cart. */
const linesAndItemText = withStock(`${stored} union all ${requested}`);

const linesOfItemsText = withStock(`
  select id, entity_id, variant_id, title, quantity, 0 as unit_price, null as notes,
    '{}'::jsonb as metadata, now()::timestamptz(3) as added_at
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[])
    as item (id, entity_id, variant_id, title, quantity)`);
