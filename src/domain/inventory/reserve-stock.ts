import type { Knex } from 'knex';
import type { Actor } from '../../identity/actor.js';
import { StockLevel, type SaleLevel } from '../../models/StockLevel.js';
import { StockReservation, type NewReservation } from '../../models/StockReservation.js';
import { uuidv7 } from '../../util/uuid.js';
import { OutOfStock } from '../errors.js';
import { allocateStock, availableOf } from './allocate-stock.js';
import { toReservations, type Reservation } from './reservation.js';

/** The units to reserve. */
export interface StockItem {
  entityId: string;
  variantId: string | null;
  quantity: number;
  orderLineItemId: string | null;
}

/**
 * Reserves units with two statements for any number of items: one reservation per item, in their
 * order. Items may repeat; each sees what the previous ones left.
 * @throws OutOfStock; nothing is reserved if the caller's transaction then rolls back
 */
export async function reserveStock(
  db: Knex,
  items: StockItem[],
  options: {
    actor: Actor;
    orderId: string | null;
    expiresAt: string | null;
    /** Only this warehouse. */
    warehouseId?: string | null;
    /** The reference of the movements; the order's id by default. */
    reference?: string | null;
  },
): Promise<Reservation[]> {
  if (items.length === 0) return [];
  const levels = await StockLevel.lockForSale(db, items, options.warehouseId ?? null);
  const rows = await StockReservation.insertAll(db, allocateAll(levels, items), {
    actor: options.actor,
    orderId: options.orderId,
    expiresAt: options.expiresAt,
    reference: options.reference ?? options.orderId,
  });
  return toReservations(rows);
}

function allocateAll(levels: SaleLevel[], items: StockItem[]): NewReservation[] {
  const stock = new Map(items.map((item) => [keyOf(item), [] as SaleLevel[]]));
  for (const level of levels) stock.get(keyOf(level))?.push(level);
  const available = new Map([...stock].map(([key, own]) => [key, availableOf(own)]));
  return items.flatMap((item) => {
    const allocations = allocateStock(stock.get(keyOf(item)) ?? [], item.quantity);
    if (!allocations) throw new OutOfStock(item, available.get(keyOf(item)) ?? 0);
    const reservationId = uuidv7();
    const { orderLineItemId } = item;
    return allocations.map((part) => ({ ...part, reservationId, orderLineItemId }));
  });
}

/** Ids may be in uppercase. */
const keyOf = ({ entityId, variantId }: { entityId: string; variantId: string | null }): string =>
  `${entityId} ${variantId ?? ''}`.toLowerCase();
