import { expect } from 'chai';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { readConfig } from '../../../../src/config/config.js';
import { system } from '../../../../src/identity/actor.js';
import { runPayouts } from '../../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { sendPayouts } from '../../../../src/plugins/marketplace/domain/payouts/send-payouts.js';
import { Payout } from '../../../../src/plugins/marketplace/models/Payout.js';
import { createMarketplaceServices } from '../../../../src/plugins/marketplace/services.js';
import type { KillableStore } from '../../../support/killable-store.js';
import type { KeyedRequest } from '../../../support/retrying-client.js';

/** A run that pays each vendor, whatever its schedule. */
export const payoutRun = (): KeyedRequest => ({
  path: '/api/marketplace/payouts/run',
  body: { force: true },
});

/** Ends the pauses before the next attempts, and the leases of those that died. */
export async function endAttempts(knex: Knex): Promise<void> {
  await Payout.query(knex)
    .patch({ nextAttemptAt: new Date(0).toISOString() })
    .whereIn('status', ['pending', 'processing']);
}

/** Transfers what a killed server left, and pays what was earned meanwhile. */
export async function finishPayouts({ settings }: KillableStore, knex: Knex): Promise<void> {
  const log = pino({ level: 'silent' });
  const { payouts: provider } = await createMarketplaceServices(readConfig(settings));
  const today = new Date().toISOString().slice(0, 10);
  for (let paid = 1; paid > 0;) {
    await endAttempts(knex);
    await sendPayouts({ pool: knex, provider, log });
    ({ payoutCount: paid } = await runPayouts({
      ...{ pool: knex, actor: system, requestId: 'finish', runKey: 'finish' },
      rules: { force: true, isNamed: false, provider, today },
    }));
  }
}

/** Fails if a payout has no transfer at Stripe, more than one, or one of another amount. */
export async function expectTransferredOnce(store: KillableStore, knex: Knex): Promise<void> {
  const payouts = await Payout.query(knex);
  const paid = payouts.map(({ id, destination, netAmount }) => [id, destination, netAmount]);
  const { transfers } = store.stripe.books;
  const sent = transfers.map((one) => [one.transfer_group, one.destination, one.amount]);
  expect(sent.sort()).to.deep.equal(paid.sort());
}
