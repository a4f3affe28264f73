import os from 'node:os';
import type { Knex } from 'knex';
import { createKey } from '../src/identity/api-keys.js';
import { load, median } from './support/measure.js';
import { report } from './support/processes.js';
import { Recorder, type Recording, type Target } from './support/record.js';
import { seedItems, seedOrders } from './support/seed-selling.js';
import { createDatabase, openSide, withPostgres, type Side } from './support/sides.js';

/**
 * Analytics over a million order lines of a year, one request at a time: how long an answer takes,
 * and the throughput compared with a bare Koa app that runs the same statements through pg and
 * sends the same bytes. Interleaved rounds, medians.
 */
const orders = 500_000;
const rounds = 3;
const amount = 3;
const path = '/api/analytics/query';

const last30Days = { dateRangePreset: 'last_30_days', granularity: 'day' };
const queries = {
  "a month's revenue of lines by day": query('OrderLineItems', 'lineItemRevenue', last30Days),
  "a month's revenue of orders by day": query('Orders', 'revenue', last30Days),
};
/** Milliseconds. */
const limit = 1000;
const bar = 0.7;

function query(model: string, measure: string, time: object): string {
  return JSON.stringify({
    measures: [`${model}.${measure}`],
    dimensions: [`${model}.currency`],
    timeDimensions: [{ dimension: `${model}.placedAt`, ...time }],
    timeZone: 'Europe/Madrid',
  });
}

const rows: string[] = [];
await withPostgres(async (connection) => {
  const { target, seeded: key } = await createDatabase(connection, 'bench_analytics', seed);
  const headers = { 'x-api-key': key, 'content-type': 'application/json' };
  for (const [name, body] of Object.entries(queries)) await compare(name, target, body, headers);
});
report('analytics', [
  `${(2 * orders).toLocaleString('en')} order lines; ${rounds} interleaved rounds of ${amount}, Node ${process.version}, ${os.cpus().length} cores`,
  '',
  '| Query | ms | ms bare | of bare | statements | bars |',
  '|---|---|---|---|---|---|',
  ...rows,
]);

async function seed(knex: Knex): Promise<string> {
  await seedItems(knex, 2);
  await seedOrders(knex, orders);
  const who = { name: 'bench', createdBy: null, expiresAt: null };
  return (await createKey(knex, { ...who, permissions: ['analytics:read'] })).key;
}

async function compare(
  name: string,
  target: Target,
  body: string,
  headers: Record<string, string>,
): Promise<void> {
  const recording = await record(target, body, headers);
  const sides = [
    await openSide('Covenant', { kind: 'covenant', target }),
    await openSide('bare', { kind: 'bare', target, recordings: { [path]: recording } }),
  ] as const;
  const times = { Covenant: [] as number[], bare: [] as number[] };
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const side of sides) {
        const time = await timeOf(side, body, headers);
        if (round >= 0) times[side.name as keyof typeof times].push(time);
      }
    }
  } finally {
    for (const { child } of sides) child.kill();
  }
  const [ours, other] = [median(times.Covenant), median(times.bare)];
  const holds = other / ours >= bar && ours < limit;
  const bars = `${limit} ms, ${bar}: ${holds ? 'holds' : 'MISSED'}`;
  const statements = recording.groups.length;
  rows.push(
    `| ${name} | ${ours.toFixed(0)} | ${other.toFixed(0)} | ${(other / ours).toFixed(2)} | ${statements} | ${bars} |`,
  );
}

/** Milliseconds of one request. */
async function timeOf(
  { port }: Side,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  const options = { method: 'POST' as const, connections: 1, amount, headers, body };
  const { requestsPerSecond, failures } = await load({
    url: `http://127.0.0.1:${port}${path}`,
    ...options,
  });
  if (failures > 0) throw new Error(`${failures} requests failed`);
  return 1000 / requestsPerSecond;
}

/** The statements of a query, without those that open and close its transaction. */
async function record(
  target: Target,
  body: string,
  headers: Record<string, string>,
): Promise<Recording> {
  const recorder = await Recorder.open(target);
  const url = `http://127.0.0.1:${recorder.port}${path}`;
  const ask = async (): Promise<string> =>
    (await fetch(url, { method: 'POST', body, headers })).text();
  // The first use of a key is recorded; later uses only read.
  await ask();
  recorder.take();
  const text = await ask();
  const isControl = /^(begin|commit|set transaction)/i;
  const statements = recorder.take().filter((statement) => !isControl.test(statement.text));
  await recorder.close();
  return { groups: statements.map((statement) => [statement]), text };
}
