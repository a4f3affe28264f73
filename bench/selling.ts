import os from 'node:os';
import { connect } from '../src/database/connect.js';
import { median } from './support/measure.js';
import { openOrderLists } from './support/order-lists.js';
import { report } from './support/processes.js';
import { recordFlow, Recorder, type RecordedFlow, type Target } from './support/record.js';
import { idsOf, seedItems } from './support/seed-selling.js';
import {
  Caller,
  checkOut,
  fillCart,
  rateOf,
  type Item,
  type OpenCart,
} from './support/selling-flow.js';
import { createDatabase, openSide, withPostgres, type Side } from './support/sides.js';

/**
 * Carts, checkouts, and the list of orders, compared with a bare Koa app that runs the same
 * statements through pg for every buyer and sends the same bytes; and whether buyers of the same
 * item wait for one another. Three interleaved rounds, medians.
 */
const rounds = 3;
const connections = 16;
const flows = 320;
const buyers = 64;
const lineCounts = [1, 2, 5, 10];
const orderCounts = [1_000, 100_000];

interface Row {
  what: string;
  ours: string;
  other: string;
  value: number;
  bar: string;
  holds: boolean;
}
const rows: Row[] = [];
const samples = new Map<string, number[]>();
let nextFlow = 1;

const listOf = (amount: number): string => `List of 20 orders of ${amount.toLocaleString('en')}`;
const note = (key: string, value: number): void =>
  void samples.set(key, [...(samples.get(key) ?? []), value]);
const figure = (key: string): number => median(samples.get(key) ?? []);

await withPostgres(async (connection) => {
  const { target, seeded } = await createDatabase(connection, 'bench_flows', async (knex) => {
    const entityIds = await seedItems(knex, buyers);
    return { entityIds, ids: await idsOf(knex) };
  });
  const items = seeded.entityIds.map((entityId) => ({ entityId, quantity: 1 }));
  const recorded = await record(target, items, seeded.ids);
  const covenant = await openSide('Covenant', { kind: 'covenant', target });
  const bare = await openSide('bare', { kind: 'bare flows', target, flows: recorded });
  await compareFlows(target, [covenant, bare], items);
  await compareContention(covenant, items);
  for (const { child } of [covenant, bare]) child.kill();
  for (const amount of orderCounts) await compareLists(connection, amount);
  const [few = NaN, many = NaN] = orderCounts.map((amount) => figure(`${listOf(amount)} Covenant`));
  addRow('The list of 100,000, compared with that of 1,000', many, few, 0.7);
});
print();

/** Records a buyer of each item, and counts the statements of carts with more lines. */
async function record(target: Target, items: Item[], seeded: Set<string>): Promise<RecordedFlow[]> {
  const recorder = await Recorder.open(target);
  const recorded: RecordedFlow[] = [];
  for (const item of items) recorded.push(await recordFlow(recorder, [item], seeded));
  const counts: number[] = [];
  for (const lines of lineCounts) {
    const { steps } = await recordFlow(recorder, items.slice(0, lines), seeded);
    counts.push(steps['checkout']?.statements.length ?? NaN);
  }
  await recorder.close();
  noteStatements(counts);
  return recorded;
}

function noteStatements(counts: number[]): void {
  const [one = NaN] = counts;
  const growth = Math.max(
    ...counts.slice(1).map((count, i) => (count - one) / ((lineCounts[i + 1] ?? NaN) - 1)),
  );
  const ours = `${counts.join(', ')} at ${lineCounts.join(', ')} lines`;
  const other = '';
  const [first, more] = ['Statements of a checkout', 'Additional statements per line'];
  rows.push(
    { what: first, ours, other, value: one, bar: 'at most 25', holds: one <= 25 },
    { what: more, ours: '', other, value: growth, bar: 'at most 3', holds: growth <= 3 },
  );
}

async function compareFlows(target: Target, sides: Side[], items: Item[]): Promise<void> {
  const knex = connect(target);
  for (const side of sides) await runFlows(side, items, 2 * flows);
  // Statements were planned while the tables were empty; a store in use has statistics.
  await knex.raw('vacuum analyze');
  samples.clear();
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) {
      const before = await soldOrders(knex);
      await runFlows(side, items, flows);
      const made = (await soldOrders(knex)) - before;
      if (made !== flows) throw new Error(`${side.name} made ${made} orders of ${flows}`);
    }
  }
  await knex.destroy();
  for (const what of ['Cart: create, add, read', 'Checkout of a filled cart', 'Both']) {
    compare(what, 0.5);
  }
}

/** Paid orders whose unit is reserved. */
async function soldOrders(knex: ReturnType<typeof connect>): Promise<number> {
  const { rows: found } = await knex.raw<{ rows: { sold: number }[] }>(
    `select count(*) as sold from orders o join stock_reservations r on r.order_id = o.id
     join payments p on p.order_id = o.id join carts c on c.id = o.cart_id
     where o.status = 'confirmed' and p.status in ('authorized', 'captured')
       and c.status = 'checked_out'`,
  );
  return found[0]?.sold ?? 0;
}

async function runFlows({ name, port }: Side, items: Item[], amount: number): Promise<void> {
  const caller = new Caller(port, connections);
  const first = nextFlow;
  nextFlow += amount;
  const carts = new Map<number, OpenCart>();
  const filled = await rateOf(amount, connections, async (n) => {
    const flow = first + n;
    const item = items[flow % items.length] as Item;
    carts.set(flow, await fillCart(caller, flow, [item]));
  });
  const open = [...carts];
  const bought = await rateOf(amount, connections, async (n) => {
    const [flow, cart] = open[n] as (typeof open)[number];
    await checkOut(caller, flow, cart);
  });
  caller.close();
  note(`Cart: create, add, read ${name}`, filled);
  note(`Checkout of a filled cart ${name}`, bought);
  note(`Both ${name}`, 1 / (1 / filled + 1 / bought));
}

/** Concurrent buyers of one item, and of an item each. */
async function compareContention({ port }: Side, items: Item[]): Promise<void> {
  const caller = new Caller(port, buyers);
  const amount = buyers * 4;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, wanted] of Object.entries({ one: items.slice(0, 1), own: items })) {
      const carts: OpenCart[] = [];
      await rateOf(amount, connections, async (n) => {
        carts[n] = await fillCart(caller, n, [wanted[n % wanted.length] as Item]);
      });
      note(name, await rateOf(amount, buyers, (n) => checkOut(caller, n, carts[n] as OpenCart)));
    }
  }
  caller.close();
  addRow(
    `${buyers} buyers of one item, compared with an item each`,
    figure('one'),
    figure('own'),
    0.5,
  );
}

async function compareLists(connection: Target, amount: number): Promise<void> {
  const { sides, measure } = await openOrderLists(connection, amount);
  const what = listOf(amount);
  for (const side of sides) await measure(side, 200);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) note(`${what} ${side.name}`, await measure(side, 1_000));
  }
  compare(what, 0.6);
  for (const { child } of sides) child.kill();
}

function compare(what: string, bar: number): void {
  addRow(what, figure(`${what} Covenant`), figure(`${what} bare`), bar);
}

function addRow(what: string, ours: number, other: number, bar: number): void {
  const value = ours / other;
  const texts = { ours: ours.toFixed(0), other: other.toFixed(0), bar: `at least ${bar}` };
  rows.push({ what, ...texts, value, holds: value >= bar });
}

function print(): void {
  report('selling', [
    `Requests per second, ${connections} connections, ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| What | Covenant | bare Koa + pg, or the other | Ratio or number | Bar | |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ what, ours, other, value, bar, holds }) => {
      const number = Number.isInteger(value) ? value : value.toFixed(2);
      return `| ${[what, ours, other, number, bar, holds ? 'holds' : 'FAILS'].join(' | ')} |`;
    }),
  ]);
}
