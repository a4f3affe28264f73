import type { Knex } from 'knex';
import { emitAll } from '../../../../events/emit.js';
import { Payout, type PayoutStatus } from '../../models/Payout.js';

/** Inserts the payouts of a run, and emits `payouts.create`. */
export async function createPayouts(db: Knex, drafts: Payout[]): Promise<void> {
  await emitAll(db, 'payouts.create', await Payout.insertAndFetch(db, drafts));
}

/** Emits `payouts.statusChange` for payouts that have just left a status. */
export const announceMoves = (db: Knex, payouts: Payout[], from: PayoutStatus): Promise<void> =>
  emitAll(
    db,
    'payouts.statusChange',
    payouts.map((payout) => ({ payout, from, to: payout.status })),
  );
