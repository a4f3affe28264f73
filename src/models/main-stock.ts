import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import type { Actor } from '../identity/actor.js';

/** A level in the main warehouse, in which stock is kept that names no other. */
export interface MainStock {
  id: string;
  entityId: string;
  variantId: string | null;
  warehouseId: string;
  quantityOnHand: number;
  quantityReserved: number;
  available: number;
  quantityIncoming: number;
  reorderThreshold: number | null;
  allowBackorder: boolean;
  /** A forced correction left fewer units than are reserved. */
  isShort: boolean;
  lastRestockedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface StockMovement {
  levelId: string;
  type: 'receipt' | 'adjustment';
  onHandDelta: number;
}

const mainWarehouse = { name: 'Main warehouse', code: 'MAIN', priority: 100 };

const columns = `l.id, l.entity_id as "entityId", l.variant_id as "variantId",
  l.warehouse_id as "warehouseId", l.quantity_on_hand as "quantityOnHand",
  l.quantity_reserved as "quantityReserved",
  l.quantity_on_hand - l.quantity_reserved as available,
  l.quantity_incoming as "quantityIncoming", l.reorder_threshold as "reorderThreshold",
  l.allow_backorder as "allowBackorder", l.is_short as "isShort",
  l.last_restocked_at as "lastRestockedAt", l.version, l.created_at as "createdAt",
  l.updated_at as "updatedAt"`;

/** Locks the entities' levels in the main warehouse, in the order in which all lock levels. */
export function lockMainStock(db: Knex, entityIds: string[]): Promise<MainStock[]> {
  return query(
    db,
    `select ${columns} from stock_levels l join warehouses w on w.id = l.warehouse_id
     where w.code = $1 and l.entity_id = any($2)
     order by l.entity_id, l.variant_id nulls first for update of l`,
    [mainWarehouse.code, entityIds],
  );
}

/** The main warehouse, made when it is missing. */
export async function ensureMainWarehouse(db: Knex): Promise<{ id: string; isNew: boolean }> {
  const { name, code, priority } = mainWarehouse;
  const find = `select id from warehouses where code = $1`;
  const [known] = await query<{ id: string }>(db, find, [code]);
  if (known) return { id: known.id, isNew: false };
  const id = uuidv7();
  const made = await execute(
    db,
    `insert into warehouses (id, name, code, priority) values ($1, $2, $3, $4)
     on conflict on constraint warehouses_code_key do nothing`,
    [id, name, code, priority],
  );
  if (made === 1) return { id, isNew: true };
  const [other] = await query<{ id: string }>(db, find, [code]);
  return { id: other?.id ?? id, isNew: false };
}

export interface NewStock {
  id: string;
  entityId: string;
  variantId: string;
  quantity: number;
  allowBackorder: boolean;
}

/** Makes levels. One that somebody else makes meanwhile stays as it is, and is not answered. */
export function insertStock(
  db: Knex,
  warehouseId: string,
  levels: NewStock[],
): Promise<MainStock[]> {
  return query(
    db,
    `insert into stock_levels as l (id, entity_id, variant_id, warehouse_id, quantity_on_hand,
       allow_backorder, last_restocked_at)
     select id, entity_id, variant_id, $1, quantity, allow_backorder,
       case when quantity > 0 then now() end
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::boolean[])
       as level (id, entity_id, variant_id, quantity, allow_backorder)
     on conflict on constraint stock_levels_key do nothing
     returning ${columns}`,
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

/** Changes locked levels. */
export function updateStock(
  db: Knex,
  levels: Pick<NewStock, 'id' | 'quantity' | 'allowBackorder'>[],
): Promise<MainStock[]> {
  return query(
    db,
    `update stock_levels l set quantity_on_hand = level.quantity,
       allow_backorder = level.allow_backorder,
       is_short = l.is_short and l.quantity_reserved > level.quantity,
       version = l.version + 1, updated_at = now()
     from unnest($1::uuid[], $2::bigint[], $3::boolean[]) as level (id, quantity, allow_backorder)
     where l.id = level.id returning ${columns}`,
    [
      levels.map(({ id }) => id),
      levels.map(({ quantity }) => quantity),
      levels.map(({ allowBackorder }) => allowBackorder),
    ],
  );
}

/** Writes down why levels have what they have on hand. */
export async function insertMovements(
  db: Knex,
  movements: StockMovement[],
  { actor, reason, reference }: { actor: Actor; reason: string; reference: string },
): Promise<void> {
  await execute(
    db,
    `insert into stock_movements
       (id, level_id, type, on_hand_delta, reason, reference, actor_type, actor_id)
     select id, level_id, type, on_hand_delta, $1, $2, $3, $4
     from unnest($5::uuid[], $6::uuid[], $7::text[], $8::bigint[])
       as movement (id, level_id, type, on_hand_delta)`,
    [
      reason,
      reference,
      actor.type,
      actor.id,
      movements.map(() => uuidv7()),
      movements.map(({ levelId }) => levelId),
      movements.map(({ type }) => type),
      movements.map(({ onHandDelta }) => onHandDelta),
    ],
  );
}
