import { expect } from 'chai';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../../src/config/config.js';
import { createKey } from '../../../src/identity/api-keys.js';
import { system } from '../../../src/identity/actor.js';
import { runPayouts } from '../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { sendPayouts } from '../../../src/plugins/marketplace/domain/payouts/send-payouts.js';
import { createMarketplaceServices } from '../../../src/plugins/marketplace/services.js';
import { post } from '../../../src/plugins/marketplace/domain/ledger/post.js';
import { Payout } from '../../../src/plugins/marketplace/models/Payout.js';
import { KillableStore } from '../../support/killable-store.js';
import { expectLedgerBalances, insertVendor } from './support/ledger.js';
import { race } from '../../support/race.js';
import { end } from '../../support/server-process.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const vendors = 250;
const amount = 100;

describe('a server that is killed during payouts', function () {
  this.timeout(120_000 + kills * 25_000);
  let store: KillableStore;
  let staffKey: string;
  const unexpected: string[] = [];

  before(async () => {
    store = await KillableStore.open({ MARKETPLACE_PAYOUT_PROVIDER: 'stripe' });
  });
  after(() => store.close());

  /** Owes each vendor an amount more. */
  async function earn(knex: Knex, ids: string[]): Promise<void> {
    const at = { type: 'adjustment' as const, availableAt: new Date().toISOString() };
    await post(
      knex,
      ids.map((vendorId) => ({
        ...{ cause: 'adjustment', vendorId, reason: 'A sale', currency: 'USD' },
        entries: [
          { ...at, account: 'vendor', amount },
          { ...at, account: 'platform', amount: -amount },
        ],
      })),
    );
  }

  /** Runs payouts. Returns whether the server is alive. */
  async function pay(url: string): Promise<boolean> {
    try {
      const response = await fetch(`${url}/api/marketplace/payouts/run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': staffKey },
        body: JSON.stringify({ force: true }),
      });
      const text = await response.text();
      if (![200, 503].includes(response.status)) unexpected.push(text);
      return true;
    } catch {
      return false;
    }
  }

  async function stormAndKill(): Promise<void> {
    const server = await store.start();
    let alive = true;
    const work = async (): Promise<void> => {
      while (alive) alive = (await pay(server.url)) && alive;
    };
    const storm = race(2, work, 2);
    await delay(100 + Math.random() * 1500);
    await end(server, 'SIGKILL');
    await storm;
  }

  /** Ends the pauses and leases of attempts, transfers the rest, and pays what was earned meanwhile. */
  async function finish(knex: Knex): Promise<void> {
    const log = pino({ level: 'silent' });
    const { payouts: provider } = await createMarketplaceServices(readConfig(store.settings));
    const today = new Date().toISOString().slice(0, 10);
    for (let paid = 1; paid > 0;) {
      await Payout.query(knex)
        .patch({ nextAttemptAt: new Date(0).toISOString() })
        .whereIn('status', ['pending', 'processing']);
      await sendPayouts({ pool: knex, provider, log });
      ({ payoutCount: paid } = await runPayouts({
        ...{ pool: knex, actor: system, requestId: 'finish', runKey: 'finish' },
        rules: { force: true, isNamed: false, provider, today },
      }));
    }
  }

  it(`pays each vendor once, killed ${kills} times`, async () => {
    const ids = await store.onDatabase(async (knex) => {
      const staff = { name: 'staff', permissions: ['*:*'], createdBy: null, expiresAt: null };
      staffKey = (await createKey(knex, staff)).key;
      return race(vendors, () => insertVendor(knex), 5);
    });
    for (let kill = 0; kill < kills; kill += 1) {
      await store.onDatabase((knex) => earn(knex, ids));
      await stormAndKill();
    }

    await store.onDatabase(async (knex) => {
      await finish(knex);
      await expectLedgerBalances(knex);
      expect(unexpected).to.deep.equal([]);
      const payouts = await Payout.query(knex);
      const { transfers } = store.stripe.books;
      expect(transfers.map(({ transfer_group: group }) => group).sort()).to.deep.equal(
        payouts.map(({ id }) => id).sort(),
      );
      const sent = transfers.reduce((sum, transfer) => sum + transfer.amount, 0);
      expect(sent).to.equal(kills * vendors * amount);
    });
  });
});
