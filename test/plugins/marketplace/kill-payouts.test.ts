import { expect } from 'chai';
import { setTimeout as delay } from 'node:timers/promises';
import { KillableStore } from '../../support/killable-store.js';
import { expectTransferredOnce, finishPayouts, payoutRun } from './support/killable-payouts.js';
import { expectLedgerBalances, insertVendor, postEarnings } from './support/ledger.js';
import { race } from '../../support/race.js';
import { RetryingClient } from '../../support/retrying-client.js';
import { end } from '../../support/server-process.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const vendors = 250;
const amount = 100;

describe('a server that is killed during payouts', function () {
  this.timeout(120_000 + kills * 25_000);
  let store: KillableStore;
  let staff: RetryingClient;

  before(async () => {
    store = await KillableStore.open({ MARKETPLACE_PAYOUT_PROVIDER: 'stripe' });
  });
  after(() => store.close());

  async function stormAndKill(): Promise<void> {
    const server = await store.start();
    let alive = true;
    const work = async (): Promise<void> => {
      while (alive) alive = (await staff.send(server.url, payoutRun())) && alive;
    };
    const storm = race(2, work, 2);
    await delay(100 + Math.random() * 1500);
    await end(server, 'SIGKILL');
    await storm;
  }

  it(`pays each vendor once, killed ${kills} times`, async () => {
    const ids = await store.onDatabase(async (knex) => {
      staff = await RetryingClient.asStaff(knex);
      return race(vendors, () => insertVendor(knex), 5);
    });
    for (let kill = 0; kill < kills; kill += 1) {
      const earnings = new Map(ids.map((id) => [id, amount]));
      await store.onDatabase((knex) => postEarnings(knex, earnings));
      await stormAndKill();
    }

    await store.onDatabase(async (knex) => {
      await finishPayouts(store, knex);
      await expectLedgerBalances(knex);
      expect(staff.unexpected).to.deep.equal([]);
      await expectTransferredOnce(store, knex);
      const { transfers } = store.stripe.books;
      const sent = transfers.reduce((sum, transfer) => sum + transfer.amount, 0);
      expect(sent).to.equal(kills * vendors * amount);
    });
  });
});
