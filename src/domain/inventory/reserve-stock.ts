import type { Knex } from 'knex';
import { ApiError } from '../../contract/errors.js';
import type { Actor } from '../../identity/actor.js';
import { StockLevel, type SaleLevel } from '../../models/StockLevel.js';
import { StockReservation, type NewReservation } from '../../models/StockReservation.js';
import { uuidv7 } from '../../util/uuid.js';
import { allocateStock, availableOf } from './allocate-stock.js';
import { toReservations, type Reservation } from './reservation.js';

/** What is to be kept. */
export interface StockItem {
  entityId: string;
  variantId: string | null;
  quantity: number;
  orderLineItemId: string | null;
}

/** There are fewer units of an item than are asked for. */
export class OutOfStock extends ApiError {
  readonly entityId: string;
  readonly variantId: string | null;

  /** @param available units that can be had */
  constructor(
    item: { entityId: string; variantId: string | null },
    readonly available: number,
  ) {
    super(422, 'VALIDATION_FAILED', 'There is not enough stock.', {
      available,
      issues: [
        { path: 'body.quantity', message: `exceeds the ${available} available`, code: 'stock' },
      ],
    });
    this.entityId = item.entityId;
    this.variantId = item.variantId;
  }
}

/**
 * Keeps units for somebody by two statements, however many items there are: one reservation an
 * item, in their order. Items may repeat; each finds what the others left.
 * @throws OutOfStock, and then nothing is kept if the caller's transaction ends with it
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
    /** For the movements; the order's id by default. */
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

/** Ids may be written in capitals. */
const keyOf = ({ entityId, variantId }: { entityId: string; variantId: string | null }): string =>
  `${entityId} ${variantId ?? ''}`.toLowerCase();
