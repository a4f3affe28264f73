import type { Knex } from 'knex';
import { inTransaction } from '../../database/transaction.js';
import { system, type Actor } from '../../identity/actor.js';
import {
  StockReservation,
  type LockedReservation,
  type StockPart,
} from '../../models/StockReservation.js';
import { OutOfStock, StateConflict } from '../errors.js';

/** Units of an order line item. */
export interface LineUnits {
  orderLineItemId: string;
  quantity: number;
}

/** Releases everything that is reserved for an order. Repeating it changes nothing. */
export async function releaseOrderStock(
  db: Knex,
  orderId: string,
  options: { actor: Actor; status: 'released' | 'expired' },
): Promise<void> {
  await returnStock(db, await StockReservation.lockOfOrder(db, orderId), options);
}

/**
 * Removes units of lines from the warehouses that have reserved them. Lines that never reserved
 * stock are skipped.
 * @throws 409 if a line has fewer units reserved, OutOfStock if a warehouse has a shortage
 */
export async function fulfillOrderStock(db: Knex, lines: LineUnits[], actor: Actor): Promise<void> {
  const rows = await lockLines(db, lines);
  const known = new Set(rows.map(({ orderLineItemId }) => orderLineItemId));
  const wanted = unitsByLine(lines.filter(({ orderLineItemId }) => known.has(orderLineItemId)));
  const parts = takeUnits(rows, wanted, ({ outstanding }) => outstanding);
  if ([...wanted.values()].some((missing) => missing > 0)) {
    throw new StateConflict('The order no longer has this many units reserved.');
  }
  checkOnHand(rows, parts);
  await settle(db, parts, 'fulfillment', { status: 'fulfilled', actor });
}

/**
 * Restocks units of lines in the warehouses that they came from. Units that never left are only
 * released. Units that were never reserved are skipped, because stock must not prevent a refund.
 * @returns the units that were released
 */
export async function restockOrderLines(
  db: Knex,
  lines: LineUnits[],
  actor: Actor,
): Promise<LineUnits[]> {
  const rows = await lockLines(db, lines);
  const wanted = unitsByLine(lines);
  const kept = takeUnits(rows, wanted, ({ outstanding }) => outstanding);
  const shipped = takeUnits(rows, wanted, (row) => row.shipped);
  await settle(db, kept, 'release', { status: 'released', actor });
  await settle(db, shipped, 'return', { status: 'fulfilled', actor });
  const lineOf = new Map(rows.map(({ id, orderLineItemId }) => [id, orderLineItemId]));
  const released = kept.map(({ id, units }) => ({
    orderLineItemId: lineOf.get(id) ?? '',
    quantity: units,
  }));
  return [...unitsByLine(released)].map(([orderLineItemId, quantity]) => ({
    orderLineItemId,
    quantity,
  }));
}

/**
 * Ends expired reservations. Several workers may run it at the same time.
 * @param limit the maximum number of rows
 * @returns how many it ended
 */
export async function expireReservations(db: Knex, limit: number): Promise<number> {
  return inTransaction(db, async (trx) => {
    const rows = await StockReservation.lockExpired(trx, limit);
    await returnStock(trx, rows, { actor: system, status: 'expired' });
    return rows.length;
  });
}

/** Releases the reserved units of locked rows. */
export async function returnStock(
  db: Knex,
  rows: LockedReservation[],
  options: { actor: Actor; status: 'released' | 'expired' },
): Promise<void> {
  const parts = rows.map(({ id, outstanding }) => ({ id, units: outstanding }));
  await settle(db, parts, 'release', options);
}

const settle = async (...args: Parameters<typeof StockReservation.settle>): Promise<void> => {
  if (args[1].length > 0) await StockReservation.settle(...args);
};

const lockLines = (db: Knex, lines: LineUnits[]): Promise<LockedReservation[]> =>
  StockReservation.lockOfLines(
    db,
    lines.map(({ orderLineItemId }) => orderLineItemId),
  );

function unitsByLine(lines: LineUnits[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { orderLineItemId, quantity } of lines) {
    units.set(orderLineItemId, (units.get(orderLineItemId) ?? 0) + quantity);
  }
  return units;
}

/** Distributes the units of lines over their rows, and leaves the remainder in `wanted`. */
function takeUnits(
  rows: LockedReservation[],
  wanted: Map<string | null, number>,
  room: (row: LockedReservation) => number,
): StockPart[] {
  const parts: StockPart[] = [];
  for (const row of rows) {
    const missing = wanted.get(row.orderLineItemId) ?? 0;
    const units = Math.min(missing, room(row));
    if (units === 0) continue;
    wanted.set(row.orderLineItemId, missing - units);
    parts.push({ id: row.id, units });
  }
  return parts;
}

function checkOnHand(rows: LockedReservation[], parts: StockPart[]): void {
  const units = new Map(parts.map((part) => [part.id, part.units]));
  const left = new Map(rows.map(({ levelId, quantityOnHand }) => [levelId, quantityOnHand]));
  for (const row of rows) {
    const rest = (left.get(row.levelId) ?? 0) - (units.get(row.id) ?? 0);
    if (rest < 0 && !row.allowBackorder) throw new OutOfStock(row, row.quantityOnHand);
    left.set(row.levelId, rest);
  }
}
