import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute, query } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
import { TimestampedModel } from './BaseModel.js';
import { Order } from './Order.js';
import { OrderLineItem } from './OrderLineItem.js';
import { StockLevel } from './StockLevel.js';
import { StockMovement } from './StockMovement.js';

export type ReservationStatus = 'active' | 'released' | 'fulfilled' | 'expired';

/** The parts of a reservation's stock level that affect its units. */
type LevelFacts = Pick<
  StockLevel,
  'entityId' | 'variantId' | 'warehouseId' | 'quantityOnHand' | 'allowBackorder'
>;

/** A row with its stock level, both read under the lock. */
export type LockedReservation = StockReservation & LevelFacts;

/** The part of a new reservation in one warehouse. */
export interface NewReservation {
  reservationId: string;
  levelId: string;
  quantity: number;
  orderLineItemId: string | null;
}

/** Units of an item that unpaid guest orders reserve. */
export interface GuestHold {
  entityId: string;
  variantId: string | null;
  /** In active warehouses. */
  onHand: number;
  held: number;
  /** The part of `held` that belongs to the given order. */
  own: number;
}

/** Units of one row. */
export interface StockPart {
  id: string;
  units: number;
}

/** The effect of one unit on the stock level and the row, by the movement's type. */
const effects = {
  release: { onHand: 0, outstanding: -1, shipped: 0 },
  fulfillment: { onHand: -1, outstanding: -1, shipped: 1 },
  return: { onHand: 1, outstanding: 0, shipped: -1 },
};

/** The part of a reservation in one warehouse; callers know `reservationId`. */
export class StockReservation extends TimestampedModel {
  static override tableName = 'stock_reservations';
  static override columns: readonly (keyof StockReservation)[] = [
    'id',
    'reservationId',
    'levelId',
    'quantity',
    'outstanding',
    'shipped',
    'status',
    'orderId',
    'orderLineItemId',
    'expiresAt',
    'createdAt',
    'updatedAt',
  ];

  reservationId!: string;
  levelId!: string;
  /** Units: reserved at first, still reserved, and fulfilled. */
  quantity!: number;
  outstanding!: number;
  shipped!: number;
  status!: ReservationStatus;
  orderId!: string | null;
  orderLineItemId!: string | null;
  expiresAt!: string | null;
  level?: StockLevel;
  order?: Order | null;
  orderLineItem?: OrderLineItem | null;

  static override get relationMappings(): RelationMappings {
    return {
      level: this.belongsTo(StockLevel, 'levelId'),
      order: this.belongsTo(Order, 'orderId'),
      orderLineItem: this.belongsTo(OrderLineItem, 'orderLineItemId'),
    };
  }

  static lockOfOrder(db: Knex, orderId: string): Promise<LockedReservation[]> {
    return fetchLocked(db, lockOfOrder, [orderId]);
  }

  static lockOfLines(db: Knex, orderLineItemIds: string[]): Promise<LockedReservation[]> {
    return fetchLocked(db, lockOfLines, [orderLineItemIds]);
  }

  static lockOfReservation(db: Knex, reservationId: string): Promise<LockedReservation[]> {
    return fetchLocked(db, lockOfReservation, [reservationId]);
  }

  /** @param variantId undefined for all variants */
  static lockOfEntity(
    db: Knex,
    entityId: string,
    orderId: string,
    variantId: string | null | undefined,
  ): Promise<LockedReservation[]> {
    const values = [entityId, orderId, variantId === undefined, variantId ?? null];
    return fetchLocked(db, lockOfEntity, values);
  }

  /**
   * Locks expired reservations, oldest first. It skips locked rows, so it cannot cause a deadlock.
   * Those of an order's lines end with their order instead.
   */
  static lockExpired(db: Knex, limit: number): Promise<LockedReservation[]> {
    return fetchLocked(
      db,
      `select ${withLevel()} from stock_levels l join stock_reservations r on r.level_id = l.id
       where r.status = 'active' and r.expires_at <= now() and r.order_line_item_id is null
       order by r.expires_at, r.id limit $1
       for update of l, r skip locked`,
      [limit],
    );
  }

  /**
   * The units of each item of an order that unpaid guest orders reserve, including the order
   * itself. Items with backorders are omitted.
   */
  static guestHolds(
    db: Knex,
    { id, lineItems }: { id: string; lineItems: { entityId: string }[] },
  ): Promise<GuestHold[]> {
    return query(
      db,
      `select l.entity_id as "entityId", l.variant_id as "variantId",
         sum(l.quantity_on_hand)::bigint as "onHand", sum(h.held)::bigint as held,
         sum(h.own)::bigint as own
       from stock_levels l
       join warehouses w on w.id = l.warehouse_id and w.is_active
       cross join lateral (
         select coalesce(sum(r.outstanding), 0) as held,
           coalesce(sum(r.outstanding) filter (where r.order_id = $1), 0) as own
         from stock_reservations r join orders o on o.id = r.order_id
         where r.level_id = l.id and r.status = 'active' and o.customer_id is null
           and o.status = 'pending' and o.payment_status = 'requires_action'
       ) h
       where l.entity_id = any($2::uuid[])
       group by l.entity_id, l.variant_id
       having sum(h.own) > 0 and not bool_or(l.allow_backorder)
       order by l.entity_id, l.variant_id nulls first`,
      [id, lineItems.map(({ entityId }) => entityId)],
    );
  }

  /**
   * Reserves units of locked stock levels. A check constraint rejects levels with too few units.
   */
  static insertAll(
    db: Knex,
    parts: NewReservation[],
    options: {
      actor: Actor;
      orderId: string | null;
      expiresAt: string | null;
      reference: string | null;
    },
  ): Promise<LockedReservation[]> {
    return fetchLocked(
      db,
      `with part as (
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[], $5::uuid[], $6::uuid[])
           as part (id, reservation_id, level_id, quantity, order_line_item_id, movement_id)
       ), changed as (
         update stock_levels l set quantity_reserved = l.quantity_reserved + demand.units,
           version = l.version + 1, updated_at = now()
         from (select level_id, sum(quantity) as units from part group by level_id) demand
         where l.id = demand.level_id
       ), moved as (
         ${StockMovement.insertText({
           id: 'movement_id',
           levelId: 'level_id',
           type: "'reservation'",
           reservedDelta: 'quantity',
           reference: '$7',
           actorType: '$8',
           actorId: '$9::uuid',
         })} from part
       ), kept as (
         insert into stock_reservations (id, reservation_id, level_id, quantity, outstanding,
           order_id, order_line_item_id, expires_at)
         select id, reservation_id, level_id, quantity, quantity, $10::uuid, order_line_item_id,
           $11::timestamptz
         from part returning *
       )
       select ${withLevel()} from kept r join stock_levels l on l.id = r.level_id order by r.id`,
      [
        parts.map(() => uuidv7()),
        parts.map(({ reservationId }) => reservationId),
        parts.map(({ levelId }) => levelId),
        parts.map(({ quantity }) => quantity),
        parts.map(({ orderLineItemId }) => orderLineItemId),
        parts.map(() => uuidv7()),
        options.reference,
        options.actor.type,
        options.actor.id,
        options.orderId,
        options.expiresAt,
      ],
    );
  }

  /**
   * Releases, fulfills, or restocks units of locked rows: row, stock level, and movement in one
   * statement.
   * @param status of rows without reserved units afterwards
   */
  static async settle(
    db: Knex,
    parts: StockPart[],
    type: keyof typeof effects,
    { status, actor }: { status: ReservationStatus; actor: Actor },
  ): Promise<void> {
    const { onHand, outstanding, shipped } = effects[type];
    const settled = await execute(
      db,
      `with part as (
         select * from unnest($1::uuid[], $2::integer[], $3::uuid[]) as part (id, units, movement_id)
       ), settled as (
         update stock_reservations r set outstanding = r.outstanding + $5::integer * part.units,
           shipped = r.shipped + $6::integer * part.units,
           status = case when r.status = 'active' and r.outstanding + $5 * part.units = 0
             then $7 else r.status end,
           updated_at = now()
         from part
         where r.id = part.id and r.outstanding + $5 * part.units >= 0
           and r.shipped + $6 * part.units >= 0
         returning r.level_id, r.order_id, part.units, part.movement_id
       ), changed as (
         update stock_levels l set quantity_on_hand = l.quantity_on_hand + $4::integer * sum.units,
           quantity_reserved = l.quantity_reserved + $5 * sum.units,
           is_short = l.is_short and l.quantity_on_hand + $4 * sum.units
             < l.quantity_reserved + $5 * sum.units,
           version = l.version + 1, updated_at = now()
         from (select level_id, sum(units) as units from settled group by level_id) sum
         where l.id = sum.level_id
       )
       ${StockMovement.insertText({
         id: 'movement_id',
         levelId: 'level_id',
         type: '$8',
         onHandDelta: '$4 * units',
         reservedDelta: '$5 * units',
         reference: 'order_id::text',
         actorType: '$9',
         actorId: '$10::uuid',
       })} from settled`,
      [
        parts.map(({ id }) => id),
        parts.map(({ units }) => units),
        parts.map(() => uuidv7()),
        onHand,
        outstanding,
        shipped,
        status,
        type,
        actor.type,
        actor.id,
      ],
    );
    if (settled !== parts.length) throw new Error('Reservations changed although they are locked');
  }
}

const withLevel = (): string => `${StockReservation.columnList('r')},
  l.entity_id as "entityId", l.variant_id as "variantId", l.warehouse_id as "warehouseId",
  l.quantity_on_hand as "quantityOnHand", l.allow_backorder as "allowBackorder"`;

const fetchLocked = (db: Knex, text: string, values: unknown[]): Promise<LockedReservation[]> =>
  StockReservation.fetch<StockReservation, LevelFacts>(db, text, values);

/**
 * Locks the stock level before the row, so that transactions that follow this order cannot
 * deadlock.
 */
const lockWhere = (condition: string): string => `
  select ${withLevel()} from stock_levels l join stock_reservations r on r.level_id = l.id
  where ${condition}
  order by l.entity_id, l.variant_id nulls first, l.warehouse_id, r.id
  for update of l, r`;

const lockOfOrder = lockWhere(`r.order_id = $1 and r.status = 'active'`);
const lockOfLines = lockWhere(`r.order_line_item_id = any($1::uuid[])`);
const lockOfReservation = lockWhere('r.reservation_id = $1');
const lockOfEntity = lockWhere(`l.entity_id = $1 and r.order_id = $2
  and ($3::boolean or l.variant_id is not distinct from $4)`);
