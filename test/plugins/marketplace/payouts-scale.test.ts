import { expect } from 'chai';
import { manualPayouts } from '../../../src/plugins/marketplace/adapters/manual-payouts.js';
import { post } from '../../../src/plugins/marketplace/domain/ledger/post.js';
import {
  runPayouts,
  type PayoutRunResult,
} from '../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { postPayouts } from '../../../src/plugins/marketplace/domain/payouts/post-payout.js';
import { LedgerEntry } from '../../../src/plugins/marketplace/models/LedgerEntry.js';
import { Payout } from '../../../src/plugins/marketplace/models/Payout.js';
import { system } from '../../../src/identity/actor.js';
import { uuidv7 } from '../../../src/util/uuid.js';
import { expectLedgerBalances, insertVendor } from './support/ledger.js';
import { openMarketplace } from './support/marketplace.js';
import type { TestStore } from '../../support/store.js';
import { untilLockIsAwaited } from '../../support/waiting.js';

describe('payout runs of many vendors or entries', () => {
  let store: TestStore;
  before(async () => {
    store = await openMarketplace();
  });
  afterEach(() => expectLedgerBalances(store.knex));
  after(() => store.close());

  const run = (vendorIds: string[]): Promise<PayoutRunResult> =>
    runPayouts({
      ...{ pool: store.knex, vendorIds, actor: system, requestId: 'r', runKey: uuidv7() },
      rules: {
        ...{ force: false, isNamed: true, provider: manualPayouts() },
        today: new Date().toISOString().slice(0, 10),
      },
    });

  /** Adjusts the balances of vendors by 100, each time with an entry of its own. */
  const adjustAll = async (vendorIds: string[]): Promise<void> => {
    const at = { type: 'adjustment' as const, availableAt: new Date(0).toISOString() };
    await post(
      store.knex,
      vendorIds.map((vendorId) => ({
        ...{ cause: 'adjustment' as const, vendorId, reason: 'A correction', currency: 'USD' },
        entries: [
          { ...at, account: 'vendor' as const, amount: 100 },
          { ...at, account: 'platform' as const, amount: -100 },
        ],
      })),
    );
  };

  /** Vendors of three transactions, by id. */
  const insertVendors = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let i = 0; i < 201; i += 1) ids.push(await insertVendor(store.knex));
    await adjustAll(ids);
    return ids.sort();
  };

  const paidOf = async (vendorIds: string[]): Promise<string[]> => {
    const payouts = await Payout.query(store.knex).whereIn('vendorId', vendorIds);
    return payouts.map(({ vendorId }) => vendorId).sort();
  };

  it('pay all vendors of several transactions once', async () => {
    const ids = await insertVendors();
    const missing = uuidv7();
    expect(await run([...ids, missing])).to.deep.equal({
      payoutCount: ids.length,
      skipped: [{ vendorId: missing, currency: null, reason: 'not_found' }],
      skippedCount: 1,
    });
    expect(await paidOf(ids)).to.deep.equal(ids);
  });

  it('end after a failure when the other transaction has ended, and pay no more', async () => {
    const ids = await insertVendors();
    const [failing = '', waiting = ''] = [ids[0], ids[100]];
    await store.knex.raw(
      `create function fail_or_wait() returns trigger language plpgsql as $$ begin
         if new.vendor_id = '${failing}' then raise exception 'The first fails'; end if;
         if new.vendor_id = '${waiting}' then perform pg_advisory_xact_lock(4711); end if;
         return new;
       end $$`,
    );
    await store.knex.raw(
      'create trigger fail_or_wait before insert on payouts for each row execute function fail_or_wait()',
    );
    const blocker = await store.knex.transaction();
    await blocker.raw('select pg_advisory_xact_lock(4711)');
    const ended = run(ids).then(
      () => 'paid',
      async (error: unknown) => ({ error: String(error), paid: await paidOf(ids) }),
    );
    await untilLockIsAwaited(store.knex, ended);
    await untilIdle();
    await blocker.commit();
    const result = await ended;
    await store.knex.raw('drop trigger fail_or_wait on payouts; drop function fail_or_wait()');
    expect(result).to.have.property('error').that.contains('The first fails');
    expect(result).to.have.deep.property('paid', ids.slice(100, 200));
  });

  /** Until no transaction runs but the one that waits and the one that it waits for. */
  async function untilIdle(): Promise<void> {
    for (let others = 1; others > 0;) {
      const { rows } = await store.knex.raw<{ rows: { others: number }[] }>(
        `select count(*)::integer as others from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()
           and xact_start is not null and wait_event_type is distinct from 'Lock'
           and query not like '%pg_advisory_xact_lock(4711)'`,
      );
      others = rows[0]?.others ?? 0;
    }
  }

  it('wait longer for vendors that another one pays than a request waits for a lock', async () => {
    const id = await insertVendor(store.knex);
    await adjustAll([id]);
    const blocker = await store.knex.transaction();
    await blocker('vendors').where({ id }).forNoKeyUpdate();
    const running = run([id]);
    await untilLockIsAwaited(store.knex, running);
    await untilWaited(2.1, running);
    await blocker.rollback();
    expect(await running).to.have.property('payoutCount', 1);
  });

  /** Until a statement has waited for a lock for some seconds, or ended. */
  async function untilWaited(seconds: number, work: Promise<unknown>): Promise<void> {
    const state = { ended: false };
    const note = (): void => void (state.ended = true);
    work.then(note, note);
    for (let waits = 0; waits === 0 && !state.ended;) {
      const { rows } = await store.knex.raw<{ rows: { waits: number }[] }>(
        `select count(*)::integer as waits from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'
           and clock_timestamp() - query_start > ? * interval '1 second'`,
        [seconds],
      );
      waits = rows[0]?.waits ?? 0;
    }
  }

  it('settle the entries of a vendor with several statements if there are too many', async () => {
    const id = await insertVendor(store.knex);
    await adjustAll([id, id, id, id, id]);
    await store.knex.transaction(async (db) => {
      const [sum] = await LedgerEntry.openSums(db, [id]);
      const payout = Payout.fromRow({
        ...sum,
        ...{ id: uuidv7(), status: 'pending', runKey: 'r', provider: 'manual', netAmount: 500 },
        nextAttemptAt: new Date().toISOString(),
      });
      await Payout.insertMany(db, [payout]);
      expect(await LedgerEntry.settle(db, [payout], 2)).to.deep.equal(new Map([[payout.id, 500]]));
      await postPayouts(db, [payout]);
    });
    expect(await LedgerEntry.openSums(store.knex, [id])).to.deep.equal([]);
  });
});
