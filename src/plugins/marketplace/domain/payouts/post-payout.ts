import type { Knex } from 'knex';
import type { Payout } from '../../models/Payout.js';
import { post } from '../ledger/post.js';

type Posted = Pick<Payout, 'id' | 'vendorId' | 'currency' | 'netAmount'>;

/** Posts payouts: what they settled has gone to the vendors. */
export async function postPayouts(db: Knex, payouts: Posted[]): Promise<void> {
  const at = { type: 'payout' as const, availableAt: new Date().toISOString() };
  await post(
    db,
    payouts.map(({ id: payoutId, vendorId, currency, netAmount }) => ({
      ...{ cause: 'payout', vendorId, payoutId, currency },
      entries: [
        { ...at, account: 'vendor', amount: -netAmount, payoutId },
        { ...at, account: 'payouts', amount: netAmount },
      ],
    })),
  );
}

/** Posts that a payout was not transferred: its amount returns to the vendor's balance. */
export async function postPayoutFailure(
  db: Knex,
  { id: payoutId, vendorId, currency, netAmount }: Posted,
): Promise<void> {
  const availableAt = new Date().toISOString();
  await post(db, [
    {
      ...{ cause: 'payout_failure', vendorId, payoutId, currency },
      entries: [
        { account: 'payouts', type: 'payout', amount: -netAmount, availableAt },
        { account: 'vendor', type: 'adjustment', amount: netAmount, availableAt },
      ],
    },
  ]);
}
