import type { Handler } from '../../contract/handler.js';
import { releaseReservations } from '../../domain/inventory/release-reservations.js';

export const releaseInventory: Handler<'releaseInventory'> = async ({ body, actor, db }) => {
  const { reservations, changed } = await releaseReservations(db, body, actor);
  const reservationIds = reservations.map(({ id }) => id);
  const entityId = reservationIds[0] ?? '';
  return {
    status: 200,
    body: { data: reservations },
    audit: changed ? { entityId, payload: { ...body, reservationIds } } : null,
  };
};
