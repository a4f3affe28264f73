import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { query } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
import { VersionedModel } from './BaseModel.js';
import { Entity, type CatalogView } from './Entity.js';
import { StockMovement, type StockMovementType } from './StockMovement.js';
import { StockReservation } from './StockReservation.js';
import { Variant } from './Variant.js';
import { mainWarehouse, Warehouse } from './Warehouse.js';

/** The key of a stock level: the catalog item and the warehouse. */
export interface StockKey {
  entityId: string;
  variantId: string | null;
  warehouseId: string;
}

/** A stock level for a sale: with the priority of its warehouse. */
export type SaleLevel = StockLevel & Pick<Warehouse, 'priority'>;

/** The stock of an entity, or of one of its variants, summed over active warehouses. */
export interface StockSum {
  entityId: string;
  variantId: string | null;
  quantityOnHand: number;
  quantityReserved: number;
  available: number;
}

/** The new stock of a variant in a warehouse. */
export interface StockInput {
  id: string;
  entityId: string;
  variantId: string;
  quantity: number;
  allowBackorder: boolean;
}

/** The stock of an entity by warehouse; without a stock level, its fields are null. */
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

export interface StockAdjustment {
  movementType: Extract<StockMovementType, 'receipt' | 'return' | 'adjustment' | 'transfer'>;
  delta: number;
  level: Pick<
    StockLevel,
    'allowBackorder' | 'reorderThreshold' | 'quantityIncoming' | 'isShort' | 'lastRestockedAt'
  >;
  reference: string | null;
  reason: string | null;
  actor: Actor;
}

/** The stock of one item in one warehouse. Every change happens under its row lock. */
export class StockLevel extends VersionedModel {
  static override tableName = 'stock_levels';
  static override columns: readonly (keyof StockLevel)[] = [
    'id',
    'entityId',
    'variantId',
    'warehouseId',
    'quantityOnHand',
    'quantityReserved',
    'quantityIncoming',
    'reorderThreshold',
    'allowBackorder',
    'isShort',
    'lastRestockedAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  entityId!: string;
  variantId!: string | null;
  warehouseId!: string;
  quantityOnHand!: number;
  quantityReserved!: number;
  quantityIncoming!: number;
  reorderThreshold!: number | null;
  allowBackorder!: boolean;
  /** A forced correction left fewer units than are reserved. */
  isShort!: boolean;
  lastRestockedAt!: string | null;
  entity?: Entity;
  variant?: Variant | null;
  warehouse?: Warehouse;
  movements?: StockMovement[];
  reservations?: StockReservation[];

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      variant: this.belongsTo(Variant, 'variantId'),
      warehouse: this.belongsTo(Warehouse, 'warehouseId'),
      movements: this.hasMany(StockMovement, 'levelId'),
      reservations: this.hasMany(StockReservation, 'levelId'),
    };
  }

  /** Unreserved units; negative when more units are reserved than on hand. */
  get available(): number {
    return this.quantityOnHand - this.quantityReserved;
  }

  /** Units that can be reserved without a backorder. */
  get free(): number {
    return Math.max(0, this.available);
  }

  static lock(db: Knex, key: StockKey): Promise<StockLevel | undefined> {
    return StockLevel.fetchOne<StockLevel>(
      db,
      `select ${StockLevel.columnList('l')} from stock_levels l
       where entity_id = $1 and variant_id is not distinct from $2 and warehouse_id = $3
       for update`,
      [key.entityId, key.variantId, key.warehouseId],
    );
  }

  /** Inserts an empty stock level unless it exists. Its first change makes it version 1. */
  static async insertMissing(db: Knex, key: StockKey): Promise<void> {
    const { entityId, variantId, warehouseId } = key;
    const level = { entityId, variantId, warehouseId, version: 0 };
    await StockLevel.query(db).insert(level).onConflict().ignore();
  }

  /** Changes a locked stock level and records the movement. */
  static async adjust(
    db: Knex,
    id: string,
    { movementType, delta, level, reference, reason, actor }: StockAdjustment,
  ): Promise<{ level: StockLevel; movementId: string }> {
    const movementId = uuidv7();
    const changed = await StockLevel.fetchOne<StockLevel>(
      db,
      `with moved as (
         ${StockMovement.insertText({
           id: '$8::uuid',
           levelId: 'id',
           type: '$9',
           onHandDelta: '$2::bigint',
           reference: '$10',
           reason: '$11',
           actorType: '$12',
           actorId: '$13::uuid',
         })} from stock_levels where id = $1
       )
       update stock_levels l set quantity_on_hand = quantity_on_hand + $2::bigint,
         allow_backorder = $3, reorder_threshold = $4, quantity_incoming = $5, is_short = $6,
         last_restocked_at = $7, version = version + 1, updated_at = now()
       where id = $1 returning ${StockLevel.columnList('l')}`,
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

  /** Locks the stock levels for a sale of items, in the order that all transactions follow. */
  static lockForSale(
    db: Knex,
    items: { entityId: string; variantId: string | null }[],
    warehouseId: string | null,
  ): Promise<SaleLevel[]> {
    return StockLevel.fetch<StockLevel, Pick<Warehouse, 'priority'>>(
      db,
      `select ${StockLevel.columnList('l')}, w.priority
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

  /** The stock of entities, in the order of the ids; at least one row for each that exists. */
  static ofEntities(
    db: Knex,
    entityIds: string[],
    { seesUnpublished }: CatalogView,
  ): Promise<StockRow[]> {
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
      [entityIds, seesUnpublished],
    );
  }

  /** The stock of entities in active warehouses, summed by variant. */
  static sumsOf(db: Knex, entityIds: string[]): Promise<StockSum[]> {
    return query(
      db,
      `select s.entity_id as "entityId", s.variant_id as "variantId",
         sum(s.quantity_on_hand)::bigint as "quantityOnHand",
         sum(s.quantity_reserved)::bigint as "quantityReserved",
         sum(greatest(s.quantity_on_hand - s.quantity_reserved, 0))::bigint as available
       from stock_levels s join warehouses w on w.id = s.warehouse_id and w.is_active
       where s.entity_id = any($1)
       group by s.entity_id, s.variant_id order by s.entity_id, s.variant_id`,
      [entityIds],
    );
  }

  /**
   * Locks the entities' stock levels in the main warehouse, in the order that all transactions
   * follow.
   */
  static lockMain(db: Knex, entityIds: string[]): Promise<StockLevel[]> {
    return StockLevel.fetch<StockLevel>(
      db,
      `select ${StockLevel.columnList('l')}
       from stock_levels l join warehouses w on w.id = l.warehouse_id
       where w.code = $1 and l.entity_id = any($2)
       order by l.entity_id, l.variant_id nulls first for update of l`,
      [mainWarehouse.code, entityIds],
    );
  }

  /**
   * Inserts stock levels. One that another transaction inserts concurrently stays unchanged and is
   * not returned.
   */
  static insertAll(db: Knex, warehouseId: string, levels: StockInput[]): Promise<StockLevel[]> {
    return StockLevel.fetch<StockLevel>(
      db,
      `insert into stock_levels as l (id, entity_id, variant_id, warehouse_id, quantity_on_hand,
         allow_backorder, last_restocked_at)
       select id, entity_id, variant_id, $1, quantity, allow_backorder,
         case when quantity > 0 then now() end
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::boolean[])
         as level (id, entity_id, variant_id, quantity, allow_backorder)
       on conflict on constraint stock_levels_key do nothing
       returning ${StockLevel.columnList('l')}`,
      [
        warehouseId,
        levels.map(({ id }) => id),
        levels.map(({ entityId }) => entityId),
        levels.map(({ variantId }) => variantId),
        levels.map(({ quantity }) => quantity),
        levels.map(({ allowBackorder }) => allowBackorder),
      ],
    );
  }

  /** Changes locked stock levels. */
  static updateAll(
    db: Knex,
    levels: Pick<StockInput, 'id' | 'quantity' | 'allowBackorder'>[],
  ): Promise<StockLevel[]> {
    return StockLevel.fetch<StockLevel>(
      db,
      `update stock_levels l set quantity_on_hand = level.quantity,
         allow_backorder = level.allow_backorder,
         is_short = l.is_short and l.quantity_reserved > level.quantity,
         version = l.version + 1, updated_at = now()
       from unnest($1::uuid[], $2::bigint[], $3::boolean[]) as level (id, quantity, allow_backorder)
       where l.id = level.id returning ${StockLevel.columnList('l')}`,
      [
        levels.map(({ id }) => id),
        levels.map(({ quantity }) => quantity),
        levels.map(({ allowBackorder }) => allowBackorder),
      ],
    );
  }
}
