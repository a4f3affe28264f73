import os from 'node:os';
import type { Knex } from 'knex';
import { connect } from '../../../src/database/connect.js';
import { system } from '../../../src/identity/actor.js';
import { manualPayouts } from '../../../src/plugins/marketplace/adapters/manual-payouts.js';
import { runPayouts } from '../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { report } from '../../support/processes.js';
import { createDatabase, withPostgres } from '../../support/sides.js';

/**
 * One payout run over many vendors with open entries of the ledger: how long it takes, and the live
 * heap at 10 % and at 100 % of it. `VENDORS` names another number of vendors.
 */
const vendors = Number(process.env['VENDORS'] ?? 10_000);
const entriesEach = 100;
/** Vendors of one statement of the seed. */
const seedBatch = 250;
/** Seconds, for 10,000 vendors. */
const limit = 60;
/** How much larger the live heap may be at the end, for noise. */
const growth = 1.2;

await withPostgres(async (connection) => {
  const { target } = await createDatabase(connection, 'bench_marketplace', seed);
  const knex = connect(target);
  try {
    await measure(knex);
  } finally {
    await knex.destroy();
  }
});

/** Each vendor has a posting, whose entries sum to zero. */
async function seed(knex: Knex): Promise<void> {
  for (let from = 0; from < vendors; from += seedBatch) {
    await knex.transaction(async (db) => {
      await db.raw(`set local statement_timeout = '300s'`);
      await db.raw(
        `with v as (
           insert into vendors (id, name, slug, email, status, bank_account, payout_schedule,
             payout_minimum_amount)
           select gen_random_uuid(), 'Vendor ' || n, 'vendor-' || n, 'v@example.com', 'approved', 'x',
             'daily', 0
           from generate_series(?::integer + 1, ?::integer) n returning id
         ), p as (
           insert into ledger_postings (id, cause, vendor_id, reason)
           select gen_random_uuid(), 'adjustment', id, 'Seed' from v returning id, vendor_id
         )
         insert into ledger_entries (id, posting_id, vendor_id, account, type, amount, currency,
           available_at)
         select gen_random_uuid(), p.id, p.vendor_id,
           case when n > 0 then 'vendor' else 'platform' end, 'adjustment',
           case when n > 0 then 100 else -100 * ${entriesEach} end, 'USD', now() - interval '1 day'
         from p, generate_series(0, ${entriesEach}) n`,
        [from, Math.min(vendors, from + seedBatch)],
      );
    });
  }
}

async function measure(knex: Knex): Promise<void> {
  const heaps: number[] = [];
  let statements = 0;
  knex.on('query', () => (statements += 1));
  const start = performance.now();
  const { payoutCount } = await runPayouts({
    ...{ pool: knex, actor: system, requestId: 'bench', runKey: 'bench' },
    rules: {
      ...{ force: false, isNamed: false, provider: manualPayouts() },
      today: new Date().toISOString().slice(0, 10),
    },
    onPaid: () => heaps.push(liveHeap()),
  });
  const seconds = (performance.now() - start) / 1000;
  if (payoutCount !== vendors) throw new Error(`${payoutCount} of ${vendors} vendors were paid`);
  const early = heaps[Math.floor(heaps.length / 10)] ?? NaN;
  const late = heaps.at(-1) ?? NaN;
  const holds = seconds <= limit && late / early <= growth;
  const cells = [
    vendors.toLocaleString('en'),
    (vendors * entriesEach).toLocaleString('en'),
    seconds.toFixed(1),
    (statements / heaps.length).toFixed(1),
    `${early.toFixed(1)} / ${late.toFixed(1)}`,
    `${limit} s, ${growth} ×: ${holds ? 'holds' : 'MISSED'}`,
  ];
  report('marketplace', [
    `One payout run. Live heap after a garbage collection; Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| Vendors | Entries | s | statements per 100 vendors | MB at 10 / 100 % | bars |',
    '|---|---|---|---|---|---|',
    `| ${cells.join(' | ')} |`,
  ]);
}

/** Megabytes. */
function liveHeap(): number {
  if (!globalThis.gc) throw new Error('This has to be run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
