import { expect } from 'chai';
import { runPayouts } from '../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { manualPayouts } from '../../../src/plugins/marketplace/adapters/manual-payouts.js';
import { post } from '../../../src/plugins/marketplace/domain/ledger/post.js';
import { LedgerEntry } from '../../../src/plugins/marketplace/models/LedgerEntry.js';
import { Payout } from '../../../src/plugins/marketplace/models/Payout.js';
import { system } from '../../../src/identity/actor.js';
import { uuidv7 } from '../../../src/util/uuid.js';
import type { Client } from '../../support/client.js';
import {
  adjust,
  balanceOf,
  expectLedgerBalances,
  insertVendor,
  postSale,
} from './support/ledger.js';
import { openMarketplace } from './support/marketplace.js';
import type { TestStore } from '../../support/store.js';

describe('payouts and what happens at the same time', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
  });
  afterEach(() => expectLedgerBalances(store.knex));
  after(() => store.close());

  const today = new Date().toISOString().slice(0, 10);
  const run = (id: string): ReturnType<typeof runPayouts> =>
    runPayouts({
      ...{ pool: store.knex, vendorIds: [id], actor: system, requestId: 'r', runKey: id },
      rules: { force: false, isNamed: true, provider: manualPayouts(), today },
    });
  const paid = async (vendorId: string): Promise<Payout[]> =>
    Payout.query(store.knex).where({ vendorId });

  it('count what is posted between the sum and the settlement', async () => {
    const id = await insertVendor(store.knex);
    await adjust(staff, id, 1000);
    // Holds the payout's insert until another transaction has changed the balance.
    await store.knex.raw(
      'create function wait_for_test() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4711); return new; end $$',
    );
    await store.knex.raw(
      'create trigger wait_for_test before insert on payouts for each row execute function wait_for_test()',
    );
    const blocker = await store.knex.transaction();
    await blocker.raw('select pg_advisory_xact_lock(4711)');
    const running = run(id);
    await untilBlocked();
    // Committed later than the run began, and available before.
    await postSale(store, id, { amount: 300, commission: 0, days: -1 });
    await blocker.commit();
    await running;
    await store.knex.raw('drop trigger wait_for_test on payouts; drop function wait_for_test()');
    expect((await paid(id)).map(({ netAmount }) => netAmount)).to.deep.equal([1300]);
    expect(await balanceOf(staff, id)).to.include({ balance: 0 });
  });

  /** Until a transaction waits for the advisory lock. */
  async function untilBlocked(): Promise<void> {
    for (let waits = 0; waits === 0;) {
      const { rows } = await store.knex.raw<{ rows: { waits: number }[] }>(
        "select count(*)::integer as waits from pg_locks where locktype = 'advisory' and not granted",
      );
      waits = rows[0]?.waits ?? 0;
    }
  }

  const refusalOf = (change: PromiseLike<unknown>): Promise<string> =>
    Promise.resolve(change).then(() => 'done', String);

  it('change nothing of an entry but its payout, and that once', async () => {
    const id = await insertVendor(store.knex);
    await adjust(staff, id, 1000);
    const mine = (): ReturnType<typeof LedgerEntry.query> =>
      LedgerEntry.query(store.knex).where({ vendorId: id, account: 'vendor' });
    const refused = 'ledger_entries is append-only';
    expect(await refusalOf(mine().patch({ payoutId: null }))).to.contain(refused);
    await run(id);
    const [payout] = await paid(id);
    for (const change of [
      { payoutId: null },
      { payoutId: payout?.id ?? '' },
      { amount: 1 },
      { availableAt: new Date().toISOString() },
    ]) {
      expect(await refusalOf(mine().patch(change)), JSON.stringify(change)).to.contain(refused);
    }
    await adjust(staff, id, 10);
    const change = { payoutId: payout?.id ?? '', availableAt: new Date().toISOString() };
    expect(await refusalOf(mine().patch(change).whereNull('payoutId'))).to.contain(refused);
  });

  it('settle only entries of their vendor in their currency', async () => {
    const [id, other] = [await insertVendor(store.knex), await insertVendor(store.knex)];
    await adjust(staff, other, 1000);
    await run(other);
    const payoutId = (await paid(other))[0]?.id ?? '';
    await adjust(staff, id, 1000);
    await adjust(staff, other, 1000, 'EUR');
    const settle = (vendorId: string, by: string): Promise<string> =>
      refusalOf(
        LedgerEntry.query(store.knex)
          .patch({ payoutId: by })
          .where({ vendorId, account: 'vendor' })
          .whereNull('payoutId'),
      );
    const refused = 'an entry is settled by a payout of its vendor in its currency';
    expect(await settle(id, uuidv7())).to.contain(refused);
    expect(await settle(id, payoutId)).to.contain(refused);
    expect(await settle(other, payoutId)).to.contain(refused);
    const at = { type: 'adjustment' as const, availableAt: new Date().toISOString() };
    const posted = post(store.knex, [
      {
        ...{ cause: 'adjustment', vendorId: id, reason: 'A correction', currency: 'USD' },
        entries: [
          { ...at, account: 'vendor', amount: 1, payoutId },
          { ...at, account: 'platform', amount: -1 },
        ],
      },
    ]);
    expect(await refusalOf(posted)).to.contain(refused);
  });

  it('stay, with their vendor and their currency', async () => {
    const [id, other] = [await insertVendor(store.knex), await insertVendor(store.knex)];
    await adjust(staff, id, 1000);
    await run(id);
    const mine = (): ReturnType<typeof Payout.query> =>
      Payout.query(store.knex).where({ vendorId: id });
    const refused = 'payouts is append-only';
    expect(await refusalOf(mine().delete())).to.contain(refused);
    expect(await refusalOf(mine().patch({ vendorId: other }))).to.contain(refused);
    expect(await refusalOf(mine().patch({ currency: 'EUR' }))).to.contain(refused);
  });

  it('are not continued by another provider', async () => {
    const id = await insertVendor(store.knex);
    await adjust(staff, id, 1000);
    await run(id);
    await Payout.query(store.knex).patch({ provider: 'other' }).where({ vendorId: id });
    await store.runJobs();
    expect((await paid(id)).map(({ status }) => status)).to.deep.equal(['pending']);
  });
});
