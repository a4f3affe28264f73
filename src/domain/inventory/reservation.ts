import type { LockedReservation, ReservationStatus } from '../../models/StockReservation.js';

/** A reservation of units in one warehouse or several. */
export interface Reservation {
  id: string;
  entityId: string;
  variantId: string | null;
  /** Null if several share it. */
  warehouseId: string | null;
  quantity: number;
  allocations: { warehouseId: string; quantity: number }[];
  orderId: string | null;
  status: ReservationStatus;
  expiresAt: string | null;
  createdAt: string;
}

/** Combines the rows of reservations, in the order of their creation. */
export function toReservations(rows: LockedReservation[]): Reservation[] {
  const groups = new Map<string, LockedReservation[]>();
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(row.reservationId);
    if (group) group.push(row);
    else groups.set(row.reservationId, [row]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [toReservation(first, others)] : [],
  );
}

function toReservation(first: LockedReservation, others: LockedReservation[]): Reservation {
  const rows = [first, ...others];
  return {
    id: first.reservationId,
    entityId: first.entityId,
    variantId: first.variantId,
    warehouseId: others.length > 0 ? null : first.warehouseId,
    quantity: rows.reduce((sum, { quantity }) => sum + quantity, 0),
    allocations: rows.map(({ warehouseId, quantity }) => ({ warehouseId, quantity })),
    orderId: first.orderId,
    status: statusOf(rows.map(({ status }) => status)),
    expiresAt: first.expiresAt,
    createdAt: first.createdAt,
  };
}

/** Active while one warehouse still reserves units; fulfilled if nothing was released. */
function statusOf(statuses: ReservationStatus[]): ReservationStatus {
  if (statuses.includes('active')) return 'active';
  return statuses.find((status) => status !== 'fulfilled') ?? 'fulfilled';
}
