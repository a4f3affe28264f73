import type { Knex } from 'knex';
import type { Actor } from '../../identity/actor.js';
import { StockReservation, type LockedReservation } from '../../models/StockReservation.js';
import { InvalidInput, RecordNotFound, StateConflict } from '../errors.js';
import { returnStock } from './order-stock.js';
import { toReservations, type Reservation } from './reservation.js';

/** A reservation, or an entity and an order; without a variant, all variants. */
export interface ReservationNames {
  reservationId?: string;
  entityId?: string;
  variantId?: string | null;
  orderId?: string;
}

/**
 * Releases reservations; those without reserved units stay unchanged.
 * @returns the reservations after the change, and whether any changed
 * @throws 404 if there is none, 409 for the stock of an order's lines, 422 if the input names
 *   none
 */
export async function releaseReservations(
  db: Knex,
  names: ReservationNames,
  actor: Actor,
): Promise<{ reservations: Reservation[]; changed: boolean }> {
  const named = await lockNamed(db, names);
  if (named.length === 0) throw new RecordNotFound('Reservation');
  const rows = named.filter(({ orderLineItemId }) => orderLineItemId === null);
  if (rows.length === 0) {
    throw new StateConflict('The stock belongs to an order and is released when the order ends.');
  }
  const active = rows.filter(({ status }) => status === 'active');
  await returnStock(db, active, { actor, status: 'released' });
  for (const row of active) row.status = 'released';
  return { reservations: toReservations(rows), changed: active.length > 0 };
}

async function lockNamed(db: Knex, names: ReservationNames): Promise<LockedReservation[]> {
  const { reservationId, entityId, variantId, orderId } = names;
  if (reservationId !== undefined) {
    const other = (['entityId', 'variantId', 'orderId'] as const).find(
      (name) => names[name] !== undefined,
    );
    if (other) throw new InvalidInput(other, 'cannot be combined with a reservationId', 'not');
    return StockReservation.lockOfReservation(db, reservationId);
  }
  if (entityId === undefined) {
    throw new InvalidInput('reservationId', 'or entityId and orderId are required', 'required');
  }
  if (orderId === undefined) throw new InvalidInput('orderId', 'is required', 'required');
  return StockReservation.lockOfEntity(db, entityId, orderId, variantId);
}
