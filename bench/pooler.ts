import { urlOf } from '../test/support/database.js';
import { PgBouncer } from '../test/support/pgbouncer.js';
import { cpuTime, cpuTimeWithChildren } from './support/cpu-time.js';
import { median } from './support/measure.js';
import { report } from './support/processes.js';
import { seedItems } from './support/seed-selling.js';
import { Caller, checkOut, fillCart, rateOf, type OpenCart } from './support/selling-flow.js';
import {
  createDatabase,
  getsPerSecond,
  openSide,
  withPostgres,
  type Side,
} from './support/sides.js';

/**
 * The CPU time that a transaction pooler costs the server, PostgreSQL, and PgBouncer: a direct
 * connection; the same with the statements of DATABASE_POOLER=transaction; and these through
 * PgBouncer. Interleaved rounds, medians. CPU time varies less than throughput when the three
 * share a machine.
 */
const rounds = 5;
const parallel = 8;
const reads = 400;
const flows = 100;
const items = 64;

const list = '/api/catalog/entities?limit=20';
const product = '/api/catalog/entities/widget-7?include=attributes,variants,pricing,inventory';
const sideNames = ['direct', 'settings sent', 'through PgBouncer'];
const whats = [
  'List of 20 products',
  'A product, four includes',
  'A cart: three requests',
  'Checkout',
];

const samples = new Map<string, number[][]>();
let nextFlow = 1;

await withPostgres(async (connection, postgres) => {
  const { target, seeded } = await createDatabase(connection, 'bench_pooler', (knex) =>
    seedItems(knex, items),
  );
  const pgbouncer = await PgBouncer.open(target);
  const targets = [target, { pooler: urlOf(target) }, { pooler: pgbouncer.url(target.database) }];
  const sides: Side[] = [];
  for (const [i, name] of sideNames.entries()) {
    sides.push(await openSide(name, { kind: 'covenant', target: targets[i] ?? target }));
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of sides) await measure(side, seeded, [postgres, pgbouncer.pid]);
    if (round === 0) samples.clear();
  }
  for (const { child } of sides) child.kill();
  await pgbouncer.close();
});
print();

async function measure(
  side: Side,
  entityIds: string[],
  [postgres, pgbouncer]: [number, number],
): Promise<void> {
  const spent = (): number[] => [
    cpuTime(side.child.pid ?? 0),
    cpuTimeWithChildren(postgres),
    cpuTime(pgbouncer),
  ];
  const note = async (
    what: number,
    amount: number,
    work: () => Promise<unknown>,
  ): Promise<void> => {
    const before = spent();
    await work();
    const each = spent().map((time, i) => (time - (before[i] ?? 0)) / amount);
    const key = `${whats[what]} ${side.name}`;
    samples.set(key, [...(samples.get(key) ?? []), each]);
  };
  await note(0, reads, () => getsPerSecond(side, list, reads));
  await note(1, reads, () => getsPerSecond(side, product, reads));
  const caller = new Caller(side.port, parallel);
  const carts: OpenCart[] = [];
  const first = nextFlow;
  nextFlow += flows;
  await note(2, flows, () =>
    rateOf(flows, parallel, async (n) => {
      const item = { entityId: entityIds[n % items] ?? '', quantity: 1 };
      carts[n] = await fillCart(caller, first + n, [item]);
    }),
  );
  await note(3, flows, () =>
    rateOf(flows, parallel, (n) => checkOut(caller, first + n, carts[n] as OpenCart)),
  );
  caller.close();
}

function print(): void {
  const times = (what: string, side: string): number[] => {
    const measured = samples.get(`${what} ${side}`) ?? [];
    return [0, 1, 2].map((i) => median(measured.map((each) => each[i] ?? NaN)));
  };
  const row = (what: string): string => {
    const all = sideNames.map((side) => times(what, side));
    const cells = all.map((parts) => parts.map((part) => part.toFixed(2)).join(' + '));
    const [direct = NaN, , through = NaN] = all.map((parts) => parts.reduce((a, b) => a + b));
    return `| ${[what, ...cells, (through / direct).toFixed(2)].join(' | ')} |`;
  };
  report('pooler', [
    `Milliseconds of CPU time of the server + PostgreSQL + PgBouncer, ${rounds} rounds, Node ${process.version}`,
    '',
    `| What | ${sideNames.join(' | ')} | Ratio of the sums |`,
    '| --- | --- | --- | --- | --- |',
    ...whats.map(row),
  ]);
}
