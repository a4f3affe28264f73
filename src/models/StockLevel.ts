import type { Knex } from 'knex';
import { query } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
import { VersionedModel } from './BaseModel.js';

/** Which stock is meant: what of the catalog, and where. */
export interface StockKey {
  entityId: string;
  variantId: string | null;
  warehouseId: string;
}

/** A level as a sale sees it. */
export interface SaleLevel extends StockKey {
  id: string;
  /** Of the warehouse: the lowest is used first. */
  priority: number;
  onHand: number;
  reserved: number;
  allowBackorder: boolean;
}

/** What of an entity is where; without a level the fields of it are null. */
export interface StockRow {
  entityId: string;
  entityType: string;
  variantId: string | null;
  warehouseId: string | null;
  onHand: number;
  reserved: number;
  /** Of the warehouse. */
  isActive: boolean;
}

/** What a reference to the catalog and a warehouse finds. */
export interface StockReferences {
  hasVariants: boolean;
  variantExists: boolean;
  warehouseExists: boolean;
}

export interface StockAdjustment {
  movementType: 'receipt' | 'return' | 'adjustment' | 'transfer';
  delta: number;
  level: Pick<
    StockLevel,
    'allowBackorder' | 'reorderThreshold' | 'quantityIncoming' | 'isShort' | 'lastRestockedAt'
  >;
  reference: string | null;
  reason: string | null;
  actor: Actor;
}

const columns = `id, entity_id as "entityId", variant_id as "variantId",
  warehouse_id as "warehouseId", quantity_on_hand as "quantityOnHand",
  quantity_reserved as "quantityReserved", quantity_on_hand - quantity_reserved as available,
  quantity_incoming as "quantityIncoming", reorder_threshold as "reorderThreshold",
  allow_backorder as "allowBackorder", is_short as "isShort",
  last_restocked_at as "lastRestockedAt", version, created_at as "createdAt",
  updated_at as "updatedAt"`;

/** The stock of one item in one warehouse. Every change of it happens under its lock. */
export class StockLevel extends VersionedModel {
  static override tableName = 'stock_levels';

  entityId!: string;
  variantId!: string | null;
  warehouseId!: string;
  quantityOnHand!: number;
  quantityReserved!: number;
  available!: number;
  quantityIncoming!: number;
  reorderThreshold!: number | null;
  allowBackorder!: boolean;
  /** A forced correction left fewer units than are reserved. */
  isShort!: boolean;
  lastRestockedAt!: string | null;

  static async lock(db: Knex, key: StockKey): Promise<StockLevel | undefined> {
    const [level] = await query<StockLevel>(
      db,
      `select ${columns} from stock_levels
       where entity_id = $1 and variant_id is not distinct from $2 and warehouse_id = $3
       for update`,
      [key.entityId, key.variantId, key.warehouseId],
    );
    return level;
  }

  /** Makes an empty level unless somebody else just did. Its first change makes it version 1. */
  static async insertMissing(db: Knex, key: StockKey): Promise<void> {
    await query(
      db,
      `insert into stock_levels (id, entity_id, variant_id, warehouse_id, version)
       values ($1, $2, $3, $4, 0) on conflict on constraint stock_levels_key do nothing`,
      [uuidv7(), key.entityId, key.variantId, key.warehouseId],
    );
  }

  /** Changes a locked level and writes the movement. */
  static async adjust(
    db: Knex,
    id: string,
    { movementType, delta, level, reference, reason, actor }: StockAdjustment,
  ): Promise<{ level: StockLevel; movementId: string }> {
    const movementId = uuidv7();
    const [changed] = await query<StockLevel>(
      db,
      `with changed as (
         update stock_levels set quantity_on_hand = quantity_on_hand + $2::bigint,
           allow_backorder = $3, reorder_threshold = $4, quantity_incoming = $5, is_short = $6,
           last_restocked_at = $7, version = version + 1, updated_at = now()
         where id = $1 returning ${columns}
       ), moved as (
         insert into stock_movements
           (id, level_id, type, on_hand_delta, reference, reason, actor_type, actor_id)
         select $8::uuid, id, $9, $2::bigint, $10, $11, $12, $13::uuid from changed
       )
       select * from changed`,
      [
        id,
        delta,
        level.allowBackorder,
        level.reorderThreshold,
        level.quantityIncoming,
        level.isShort,
        level.lastRestockedAt,
        movementId,
        movementType,
        reference,
        reason,
        actor.type,
        actor.id,
      ],
    );
    if (!changed) throw new Error(`The stock level ${id} is gone although it is locked`);
    return { level: changed, movementId };
  }

  /** Locks what can be sold of items, all in the one order that every transaction keeps. */
  static lockForSale(
    db: Knex,
    items: { entityId: string; variantId: string | null }[],
    warehouseId: string | null,
  ): Promise<SaleLevel[]> {
    return query(
      db,
      `select l.id, l.entity_id as "entityId", l.variant_id as "variantId",
         l.warehouse_id as "warehouseId", w.priority, l.quantity_on_hand as "onHand",
         l.quantity_reserved as reserved, l.allow_backorder as "allowBackorder"
       from stock_levels l join warehouses w on w.id = l.warehouse_id and w.is_active
       where l.entity_id = any($1::uuid[])
         and exists (
           select from unnest($1::uuid[], $2::uuid[]) as item (entity_id, variant_id)
           where item.entity_id = l.entity_id and item.variant_id is not distinct from l.variant_id
         )
         and ($3::uuid is null or l.warehouse_id = $3)
       order by l.entity_id, l.variant_id nulls first, l.warehouse_id
       for update of l`,
      [items.map(({ entityId }) => entityId), items.map(({ variantId }) => variantId), warehouseId],
    );
  }

  /**
   * The stock of entities, in the order of the ids; at least one row for each that exists.
   * @param hidden whether entities count that are not for sale
   */
  static ofEntities(db: Knex, entityIds: string[], hidden: boolean): Promise<StockRow[]> {
    return query(
      db,
      `select e.id as "entityId", e.type as "entityType", l.variant_id as "variantId",
         l.warehouse_id as "warehouseId", coalesce(l.quantity_on_hand, 0) as "onHand",
         coalesce(l.quantity_reserved, 0) as reserved, coalesce(w.is_active, false) as "isActive"
       from entities e
       left join stock_levels l on l.entity_id = e.id
       left join warehouses w on w.id = l.warehouse_id
       where e.id = any($1::uuid[]) and ($2::boolean or e.status = 'active')
       order by array_position($1::uuid[], e.id), l.variant_id nulls first, w.priority, w.id`,
      [entityIds, hidden],
    );
  }

  /** What the ids of an item and a warehouse refer to; undefined without such an entity. */
  static async findReferences(
    db: Knex,
    key: { entityId: string; variantId: string | null; warehouseId: string | null },
  ): Promise<StockReferences | undefined> {
    const [found] = await query<StockReferences>(
      db,
      `select exists (select from variants where entity_id = e.id) as "hasVariants",
         exists (select from variants where entity_id = e.id and id = $2) as "variantExists",
         exists (select from warehouses where id = $3) as "warehouseExists"
       from entities e where e.id = $1`,
      [key.entityId, key.variantId, key.warehouseId],
    );
    return found;
  }
}
