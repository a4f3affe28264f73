import os from 'node:os';
import type { Knex } from 'knex';
import { connect } from '../../../src/database/connect.js';
import { system } from '../../../src/identity/actor.js';
import { manualPayouts } from '../../../src/plugins/marketplace/adapters/manual-payouts.js';
import { runPayouts } from '../../../src/plugins/marketplace/domain/payouts/run-payouts.js';
import { cpuTimeWithChildren } from '../../support/cpu-time.js';
import { report } from '../../support/processes.js';
import { createDatabase, withPostgres } from '../../support/sides.js';

/**
 * One payout run over many vendors with open entries of the ledger: how long it takes, also for 100
 * vendors at its start, in its middle, and at its end, and the live heap at 10 % and at 100 % of it.
 * `VENDORS` and `ENTRIES` name other numbers of vendors, and of entries of each.
 */
const vendors = Number(process.env['VENDORS'] ?? 10_000);
const entriesEach = Number(process.env['ENTRIES'] ?? 100);
/** Each has two entries of its vendor. */
const postings = (vendors * entriesEach) / 2;
/** Postings of one statement of the seed, and such statements at a time. */
const seedBatch = 5_000;
const seedConcurrency = 2;
/** Seconds, for 10,000 vendors. */
const limit = 60;
/** How much larger the live heap may be at the end, for noise. */
const growth = 1.2;

await withPostgres(async (connection, pid) => {
  const { target } = await createDatabase(connection, 'bench_marketplace', seed);
  const knex = connect(target);
  try {
    await measure(knex, pid);
  } finally {
    await knex.destroy();
  }
});

/**
 * Adjustments, which are like sales without orders: a credit and a fee. The entries of a vendor lie
 * apart from one another, as those of sales over some time do, and ids are in the order of time.
 */
async function seed(knex: Knex): Promise<void> {
  await knex.raw(
    `insert into vendors (id, name, slug, email, status, bank_account, payout_schedule,
       payout_minimum_amount)
     select uuidv7(), 'Vendor ' || n, 'vendor-' || n, 'v@example.com', 'approved', 'x', 'daily', 0
     from generate_series(0, ?::integer - 1) n`,
    [vendors],
  );
  const start = performance.now();
  let from = 0;
  const seedBatches = async (): Promise<void> => {
    while (from < postings) {
      const first = from;
      from += seedBatch;
      await seedPostings(knex, first, Math.min(postings, from));
      if (first % (10 * seedBatch) === 0) progress('seeding', from / postings, start);
    }
  };
  await Promise.all(Array.from({ length: seedConcurrency }, seedBatches));
  // As autovacuum does with entries that wait for days.
  await knex.transaction(async (db) => {
    await db.raw(`set local statement_timeout = '300s'`);
    await db.raw('analyze vendors, ledger_postings, ledger_entries');
  });
  progress('seeded', 1, start);
}

async function seedPostings(knex: Knex, from: number, to: number): Promise<void> {
  await knex.transaction(async (db) => {
    await db.raw(`set local statement_timeout = '300s'`);
    await db.raw(
      `with p as (
         insert into ledger_postings (id, cause, vendor_id, reason)
         select uuidv7(), 'adjustment', v.id, 'Seed'
         from generate_series(?::integer, ?::integer - 1) n
         join vendors v on v.slug = 'vendor-' || n % ?::integer
         returning id, vendor_id
       )
       insert into ledger_entries (id, posting_id, vendor_id, account, type, amount, currency,
         available_at)
       select uuidv7(), p.id, p.vendor_id, e.account, 'adjustment', e.amount, 'USD',
         now() - interval '1 day'
       from p, (values ('vendor', 110), ('vendor', -10), ('platform', -100)) e (account, amount)`,
      [from, to, vendors],
    );
  });
}

/** Prints what is done, so that nobody waits in silence. */
function progress(what: string, part: number, start: number): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stderr.write(`${what}: ${(100 * Math.min(1, part)).toFixed(0)} %, ${seconds} s\n`);
}

async function measure(knex: Knex, pid: number): Promise<void> {
  const heaps: number[] = [];
  const times: number[] = [];
  let statements = 0;
  knex.on('query', () => (statements += 1));
  const before = cpuTimes(pid);
  const start = performance.now();
  const { payoutCount } = await runPayouts({
    ...{ pool: knex, actor: system, requestId: 'bench', runKey: 'bench' },
    rules: {
      ...{ force: false, isNamed: false, provider: manualPayouts() },
      today: new Date().toISOString().slice(0, 10),
    },
    onPaid: () => {
      heaps.push(liveHeap());
      times.push(performance.now() - start);
      if (times.length % 10 === 0) progress('paying', (100 * times.length) / vendors, start);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const after = cpuTimes(pid);
  const cpuOf = (who: keyof typeof after): number => (after[who] - before[who]) / 1000;
  const others = cpuOf('machine') - cpuOf('postgres') - cpuOf('own');
  if (payoutCount !== vendors) throw new Error(`${payoutCount} of ${vendors} vendors were paid`);
  const early = heaps[Math.floor(heaps.length / 10)] ?? NaN;
  const late = heaps.at(-1) ?? NaN;
  const holds = seconds <= limit && late / early <= growth;
  const cells = [
    vendors.toLocaleString('en'),
    (vendors * entriesEach).toLocaleString('en'),
    seconds.toFixed(1),
    cpuOf('postgres').toFixed(1),
    `${Math.max(0, (100 * others) / (seconds * os.cpus().length)).toFixed(0)} %`,
    [0, 0.45, 0.9].map((from) => pace(times, from)).join(' / '),
    (statements / heaps.length).toFixed(1),
    `${early.toFixed(1)} / ${late.toFixed(1)}`,
    `${limit} s, ${growth} ×: ${holds ? 'holds' : 'MISSED'}`,
  ];
  report('marketplace', [
    `One payout run. Live heap after a garbage collection; Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| Vendors | Entries | s | CPU s of PostgreSQL | cores that others used | ms per 100 vendors at the start / middle / end | statements per 100 vendors | MB at 10 / 100 % | bars |',
    '|---|---|---|---|---|---|---|---|---|',
    `| ${cells.join(' | ')} |`,
  ]);
}

/** The CPU time of the processes, and of all of the machine, in milliseconds. */
function cpuTimes(pid: number): Record<'postgres' | 'own' | 'machine', number> {
  const { user, system } = process.cpuUsage();
  const machine = os.cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return {
    postgres: cpuTimeWithChildren(pid),
    own: (user + system) / 1000,
    machine: machine.reduce((sum, each) => sum + each, 0),
  };
}

/** Milliseconds of 100 vendors, in the tenth of a run that begins at this part of it. */
function pace(times: number[], from: number): string {
  const first = Math.min(Math.round(from * times.length), times.length - 1);
  const last = Math.max(first + 1, Math.round((from + 0.1) * times.length));
  const began = times[first - 1] ?? 0;
  return (((times[last - 1] ?? NaN) - began) / (last - first)).toFixed(0);
}

/** Megabytes. */
function liveHeap(): number {
  if (!globalThis.gc) throw new Error('This has to be run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
