import os from 'node:os';
import type { Knex } from 'knex';
import { raw } from 'objection';
import { connect } from '../src/database/connect.js';
import { system } from '../src/identity/actor.js';
import { AuditEntry } from '../src/models/AuditEntry.js';
import { findPage } from '../src/models/BaseModel.js';
import { Cart } from '../src/models/Cart.js';
import { CartItem } from '../src/models/CartItem.js';
import { Order, type OrderDraft } from '../src/models/Order.js';
import { OrderCounter } from '../src/models/OrderCounter.js';
import { OrderLineItem, type OrderLineDraft } from '../src/models/OrderLineItem.js';
import { OrderStatusChange } from '../src/models/OrderStatusChange.js';
import { OutboxEvent } from '../src/models/OutboxEvent.js';
import { uuidv7 } from '../src/util/uuid.js';
import { median } from './support/measure.js';
import { report } from './support/processes.js';
import { seedItems, seedOrders } from './support/seed-selling.js';
import { createDatabase, withPostgres } from './support/sides.js';

/**
 * What the statements that models write by hand save beside the same work by Objection's builder:
 * time of the whole, and CPU time of this process, which is what a server has the least of. Both
 * sides take turns in each round; medians of the rounds.
 */
const rounds = 9;
const repetitions = 25;
const lines = 5;

const thisYear = new Date().getUTCFullYear();

type Work = (db: Knex, n: number) => PromiseLike<unknown>;

interface Comparison {
  what: string;
  byHand: Work;
  byObjection: Work;
}

interface Cost {
  /** Microseconds of one repetition. */
  time: number;
  cpu: number;
}

async function costOf(db: Knex, work: Work): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let n = 0; n < repetitions; n += 1) await work(db, n);
  const { user, system: kernel } = process.cpuUsage(cpu);
  return {
    time: (1000 * (performance.now() - start)) / repetitions,
    cpu: (user + kernel) / repetitions,
  };
}

async function compare(db: Knex, { what, byHand, byObjection }: Comparison): Promise<string> {
  const costs: { hand: Cost; objection: Cost }[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const cost = { hand: await costOf(db, byHand), objection: await costOf(db, byObjection) };
    if (round >= 0) costs.push(cost);
  }
  const of = (side: 'hand' | 'objection', kind: keyof Cost): number =>
    median(costs.map((cost) => cost[side][kind]));
  const ratio = (kind: keyof Cost): string =>
    median(costs.map(({ hand, objection }) => objection[kind] / hand[kind])).toFixed(2);
  const columns = (kind: keyof Cost): string[] => [
    of('hand', kind).toFixed(0),
    of('objection', kind).toFixed(0),
    ratio(kind),
  ];
  return `| ${[what, ...columns('time'), ...columns('cpu')].join(' | ')} |`;
}

/** In a transaction that is rolled back, so that all repetitions find the same tables. */
const rolledBack =
  (work: Work): Work =>
  async (db, n) => {
    const transaction = await db.transaction();
    await work(transaction, n);
    await transaction.rollback();
  };

interface Seeded {
  orderIds: string[];
  cartId: string;
  entityIds: string[];
}

async function seed(knex: Knex): Promise<Seeded> {
  const entityIds = await seedItems(knex, lines);
  await seedOrders(knex, 1000);
  // The numbers of the seeded orders are taken.
  await OrderCounter.query(knex).insert({ year: thisYear, lastNumber: 1_000_000 });
  const orderIds = await knex('orders').pluck<string[]>('id');
  const owner = { customerId: null, secretHash: null, email: null };
  const { id: cartId } = await Cart.open(knex, { ...owner, currency: 'USD', metadata: {} });
  const items = entityIds.map((entityId) => ({ cartId, entityId, title: 'Widget' }));
  await CartItem.query(knex).insert(
    items.map((item) => ({ ...item, quantity: 1, unitPrice: 1999, metadata: {} })),
  );
  return { orderIds, cartId, entityIds };
}

function lineOf(entityId: string): OrderLineDraft {
  const amounts = { unitPrice: 1999, totalPrice: 1999, discountAmount: 0, taxAmount: 0 };
  const item = { entityId, entityType: 'product', variantId: null, sku: null, title: 'Widget' };
  return { id: uuidv7(), ...item, ...amounts, quantity: 1, taxRateBps: 0, requiresStock: true };
}

function draftOf({ cartId, entityIds }: Seeded): OrderDraft {
  const subtotal = 1999 * entityIds.length;
  const totals = {
    subtotal,
    discountTotal: 0,
    shippingTotal: 0,
    taxTotal: 0,
    grandTotal: subtotal,
  };
  const addresses = { shippingAddress: null, billingAddress: null, shippingMethodId: null };
  return {
    id: uuidv7(),
    ...{ customerId: null, email: 'guest@example.com', cartId, currency: 'USD' },
    ...{ status: 'pending', paymentStatus: 'none', appliedPromotions: [], metadata: {} },
    ...totals,
    ...addresses,
    lineItems: entityIds.map(lineOf),
  };
}

const options = { cartSecretHash: null, checkoutKey: null, actor: system };
const subject = { actor: system, entityType: 'order', event: 'orders.create', requestId: 'bench' };

async function placeByHand(db: Knex, draft: OrderDraft): Promise<void> {
  const lineItems = await OrderLineItem.insertAll(db, draft.id, draft.lineItems);
  const order = await Order.place(db, draft, lineItems, options);
  await OutboxEvent.insertAll(db, 'orders.create', [order]);
  await AuditEntry.insertAll(db, subject, [{ entityId: order.id, payload: '{}' }]);
}

async function placeByObjection(db: Knex, draft: OrderDraft): Promise<void> {
  const { lineItems, ...fields } = draft;
  await OrderLineItem.query(db)
    .insert(lineItems.map((line, i) => ({ ...line, orderId: draft.id, position: i + 1 })))
    .returning('*');
  const year = thisYear;
  await OrderCounter.query(db).insert({ year, lastNumber: 0 }).onConflict('year').ignore();
  await OrderCounter.query(db)
    .patch({ lastNumber: raw('last_number + 1') })
    .where({ year });
  const counter = await OrderCounter.query(db).findById(year);
  const orderNumber = `ORD-${year}-${String(counter?.lastNumber).padStart(6, '0')}-b`;
  const actor = { actorType: 'system' as const, actorId: null };
  const change = { orderId: draft.id, toStatus: draft.status, ...actor };
  await OrderStatusChange.query(db).insert(change);
  await Cart.query(db).patch({ status: 'checking_out' }).where({ id: draft.cartId });
  const order = await Order.query(db)
    .insert({ ...fields, orderNumber })
    .returning('*');
  await OutboxEvent.query(db).insert({
    name: 'orders.create',
    payload: { ...order.toJSON(), lineItems } as Record<string, unknown>,
  });
  const { entityType, event, requestId } = subject;
  const entry = { entityId: order.id, entityType, event, requestId, payload: {} };
  await AuditEntry.query(db).insert({ ...entry, ...actor });
}

function comparisons(seeded: Seeded): Comparison[] {
  const { orderIds, cartId } = seeded;
  const idOf = (n: number): string => orderIds[n % orderIds.length] ?? '';
  const page = { page: 1, limit: 20, offset: 0 };
  return [
    {
      what: 'An order with its lines',
      byHand: (db, n) => Order.find(db, idOf(n)),
      byObjection: (db, n) => Order.query(db).findById(idOf(n)).withGraphFetched('lineItems'),
    },
    {
      what: 'A page of 20 orders with their lines',
      byHand: (db) => Order.page(db, {}, page),
      byObjection: (db) =>
        findPage(
          Order.query(db)
            .orderBy('placedAt', 'desc')
            .orderBy('id', 'desc')
            .withGraphFetched('lineItems'),
          page,
        ),
    },
    {
      what: `A cart of ${lines} lines with what the catalog says of them`,
      byHand: async (db) => {
        await Cart.find(db, cartId);
        await CartItem.linesOf(db, cartId);
      },
      byObjection: (db) =>
        Cart.query(db)
          .findById(cartId)
          .withGraphFetched('[customer, items.[entity.attributes, variant]]'),
    },
    {
      what: `The writes of an order of ${lines} lines, in a transaction`,
      byHand: rolledBack((db) => placeByHand(db, draftOf(seeded))),
      byObjection: rolledBack((db) => placeByObjection(db, draftOf(seeded))),
    },
  ];
}

await withPostgres(async (connection) => {
  const { target, seeded } = await createDatabase(connection, 'bench_models', seed);
  const knex = connect(target);
  const table: string[] = [];
  for (const comparison of comparisons(seeded)) table.push(await compare(knex, comparison));
  await knex.destroy();
  report('models', [
    `µs; ${rounds} interleaved rounds of ${repetitions}, Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| What | time by hand | by Objection | ratio | CPU by hand | by Objection | ratio |',
    '|---|---|---|---|---|---|---|',
    ...table,
  ]);
});
