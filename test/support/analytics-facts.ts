/** Random records of a store, past the server, and what `analytics-reference.ts` needs of them. */
import fc from 'fast-check';
import type { Knex } from 'knex';
import { insertGroup, insertOrders, insertProduct } from './rows.js';
import { Customer } from '../../src/models/Customer.js';
import { CustomerGroupMember } from '../../src/models/CustomerGroupMember.js';
import { OrderLineItem } from '../../src/models/OrderLineItem.js';
import { Payment } from '../../src/models/Payment.js';
import { Price } from '../../src/models/Price.js';
import { Refund } from '../../src/models/Refund.js';
import { StockLevel } from '../../src/models/StockLevel.js';
import { User } from '../../src/models/User.js';
import { uuidv7 } from '../../src/util/uuid.js';
import type { Fact } from './analytics-reference.js';

/** Where days, weeks, months, and years end somewhere, and around changes of clocks. */
const borders = [
  '2025-12-31T22:59:59.999Z',
  '2025-12-31T23:00:00.000Z',
  '2026-01-01T00:00:00.000Z',
  '2026-01-04T18:29:59.999Z',
  '2026-01-04T18:30:00.000Z',
  '2026-01-04T23:59:59.999Z',
  '2026-01-05T00:00:00.000Z',
  '2026-03-08T04:59:59.999Z',
  '2026-03-08T05:00:00.000Z',
  '2026-03-28T22:59:59.999Z',
  '2026-03-28T23:00:00.000Z',
  '2026-03-29T22:00:00.000Z',
  '2026-04-04T11:00:00.000Z',
  '2026-09-06T03:59:59.999Z',
  '2026-09-06T04:00:00.000Z',
  '2026-10-25T22:59:59.999Z',
  '2026-10-25T23:00:00.000Z',
];

const anyTime = fc.oneof(
  fc.constantFrom(...borders),
  fc
    .integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2026, 11, 31) })
    .map((time) => new Date(time).toISOString()),
);
const amount = fc.nat(100_000);
const statuses = ['pending', 'confirmed', 'fulfilled', 'cancelled', 'refunded'] as const;

const anyOrder = fc.record({
  status: fc.constantFrom(...statuses),
  currency: fc.constantFrom('USD', 'EUR', 'JPY'),
  placedAt: anyTime,
  subtotal: amount,
  shippingTotal: fc.nat(2_000),
  taxTotal: fc.nat(9_000),
  /** Shares of what they are taken from, in percent. */
  discount: fc.nat(100),
  refunded: fc.nat(100),
  refundedAt: anyTime,
  refundStatus: fc.constantFrom('succeeded', 'succeeded', 'failed', 'pending'),
  /** An account, a guest, or nobody in particular. */
  buyer: fc.constantFrom(
    0,
    1,
    2,
    3,
    'Jane@Example.com',
    'jane@example.com',
    'joe@example.com',
    null,
  ),
  lines: fc.array(
    fc.record({
      unitPrice: fc.nat(9_999),
      quantity: fc.integer({ min: 1, max: 5 }),
      discount: fc.nat(100),
      fulfilled: fc.nat(5),
      sku: fc.constantFrom('MUG-1', 'mug-2', '100%_A', null),
      title: fc.constantFrom('Mug', 'Tee', 'Ünïcode “Mug”'),
      entityType: fc.constantFrom('product', 'course'),
    }),
    { maxLength: 3 },
  ),
});

const share = (of: number, percent: number): number => Math.floor((of * percent) / 100);

export interface Facts {
  orders: Fact[];
  lines: Fact[];
  refunds: Fact[];
  customers: (Fact & { id: string })[];
  /** The ids of each customer's groups. */
  groups: Map<string, string[]>;
}

type OrderSample = typeof anyOrder extends fc.Arbitrary<infer T> ? T : never;

/** Inserts customers, and their orders and those of guests. */
export async function insertSales(db: Knex, seed: number, orders = 150): Promise<Facts> {
  const facts: Facts = { orders: [], lines: [], refunds: [], customers: [], groups: new Map() };
  await insertCustomers(db, facts, seed);
  const entityId = await insertProduct(db, { stock: [] });
  for (const sample of fc.sample(anyOrder, { seed, numRuns: orders })) {
    const order = await insertSample(db, facts, sample);
    await insertLines(db, facts, { ...order, entityId }, sample);
  }
  addHistory(facts);
  return facts;
}

async function insertSample(db: Knex, facts: Facts, sample: OrderSample): Promise<{ id: string }> {
  const { discount, refunded, refundedAt, refundStatus, buyer, lines: _, ...order } = sample;
  const discountTotal = share(order.subtotal, discount);
  const grandTotal = order.subtotal - discountTotal + order.shippingTotal + order.taxTotal;
  const refund = share(grandTotal, refunded);
  const amountRefunded = refundStatus === 'succeeded' ? refund : 0;
  const customerId = typeof buyer === 'number' ? (facts.customers[buyer]?.id ?? null) : null;
  const email = typeof buyer === 'string' ? buyer : null;
  const amounts = { discountTotal, grandTotal, amountCaptured: grandTotal, amountRefunded };
  const record = { ...order, ...amounts, paymentStatus: 'captured' as const, customerId, email };
  const [id = ''] = await insertOrders(db, [record]);
  const buyerKey = customerId ?? email?.toLowerCase() ?? null;
  facts.orders.push({ ...order, ...amounts, id, orderNumber: id, buyer: buyerKey, customerId });
  if (refund > 0) {
    const made = { status: refundStatus, amount: refund, createdAt: refundedAt };
    const { currency } = order;
    const refundId = await insertRefund(db, { ...made, currency, orderId: id }, grandTotal);
    facts.refunds.push({ ...made, currency, orderId: id, id: refundId });
  }
  return { id };
}

async function insertLines(
  db: Knex,
  facts: Facts,
  { id: orderId, entityId }: { id: string; entityId: string },
  { lines, currency, placedAt, status }: OrderSample,
): Promise<void> {
  const inserted = lines.map(({ discount, fulfilled, ...line }, i) => {
    const totalPrice = line.unitPrice * line.quantity;
    const fulfilledQuantity = Math.min(fulfilled, line.quantity);
    const amounts = { totalPrice, fulfilledQuantity, discountAmount: share(totalPrice, discount) };
    return { ...line, ...amounts, id: uuidv7(), orderId, entityId, position: i + 1 };
  });
  await OrderLineItem.insertMany(
    db,
    inserted.map((line) => ({ ...line, requiresStock: false })),
  );
  for (const line of inserted) {
    const isFulfilled = line.fulfilledQuantity === line.quantity;
    const some = line.fulfilledQuantity > 0 ? 'partial' : 'unfulfilled';
    const fulfillmentStatus = isFulfilled ? 'fulfilled' : some;
    facts.lines.push({ ...line, fulfillmentStatus, currency, placedAt, orderStatus: status });
  }
}

interface RefundSample extends Pick<Refund, 'amount' | 'currency' | 'createdAt' | 'orderId'> {
  status: string;
}

/** @param paid minor units that were captured */
async function insertRefund(db: Knex, refund: RefundSample, paid: number): Promise<string> {
  const { orderId, currency } = refund;
  const payment = { orderId, currency, provider: 'manual', amount: paid };
  const { id: paymentId } = await Payment.query(db).insert({ ...payment, status: 'captured' });
  const { id } = await Refund.query(db).insert({ ...refund, paymentId } as Partial<Refund>);
  return id;
}

async function insertCustomers(db: Knex, facts: Facts, seed: number): Promise<void> {
  const groupIds = [uuidv7(), uuidv7()];
  for (const groupId of groupIds) await insertGroup(db, groupId);
  const anyCustomer = fc.record({ createdAt: anyTime, groups: fc.subarray(groupIds) });
  for (const { createdAt, groups } of fc.sample(anyCustomer, { seed, numRuns: 12 })) {
    const id = uuidv7();
    const email = `${id}@example.com`;
    await User.query(db).insert({ id, name: 'Jane', email });
    await Customer.query(db).insert({ id, userId: id, email, createdAt });
    await CustomerGroupMember.insertMany(
      db,
      groups.map((groupId) => ({ groupId, customerId: id })),
    );
    facts.customers.push({ id, createdAt });
    facts.groups.set(id, groups);
  }
}

function addHistory({ orders, customers }: Facts): void {
  for (const customer of customers) {
    const times = orders
      .filter(({ customerId, status }) => customerId === customer.id && status !== 'cancelled')
      .map(({ placedAt }) => String(placedAt))
      .sort();
    const range = { firstOrderAt: times[0] ?? null, lastOrderAt: times.at(-1) ?? null };
    Object.assign(customer, range, { orders: times.length });
  }
}

const anyStock = fc.record({
  onHand: fc.nat(50),
  reservedPercent: fc.nat(100),
  threshold: fc.constantFrom(null, 0, 5, 20),
  lastRestockedAt: fc.option(anyTime),
  prices: fc.record({ USD: fc.option(amount), EUR: fc.option(amount) }),
});

/** Inserts stock levels. @returns each with its list prices by currency */
export async function insertStock(
  db: Knex,
  seed: number,
): Promise<{ level: Fact; prices: Record<string, number | null> }[]> {
  const levels = [];
  for (const given of fc.sample(anyStock, { seed, numRuns: 25 })) {
    const { onHand, reservedPercent, threshold, lastRestockedAt, prices } = given;
    const entityId = await insertProduct(db, { stock: [onHand] });
    const reserved = share(onHand, reservedPercent);
    await StockLevel.query(db)
      .where({ entityId })
      .patch({ quantityReserved: reserved, reorderThreshold: threshold, lastRestockedAt });
    const { id, warehouseId } = (await StockLevel.query(db).findOne({ entityId })) as StockLevel;
    await Price.query(db).delete().where({ entityId });
    await insertPrices(db, entityId, prices);
    const level = { id, entityId, warehouseId, onHand, reserved, threshold, lastRestockedAt };
    levels.push({ level: { ...level, variantId: null }, prices });
  }
  return levels;
}

/** Beside the list price, prices that are not: of a group, for a quantity, past, and to come. */
async function insertPrices(
  db: Knex,
  entityId: string,
  prices: Record<string, number | null>,
): Promise<void> {
  const customerGroupId = uuidv7();
  await insertGroup(db, customerGroupId);
  for (const [currency, price] of Object.entries(prices)) {
    const other = { entityId, currency, amount: 7 };
    await Price.insertMany(db, [
      { id: uuidv7(), ...other, customerGroupId },
      { id: uuidv7(), ...other, minQuantity: 2 },
      { id: uuidv7(), ...other, validUntil: '2020-01-01T00:00:00.000Z' },
      { id: uuidv7(), ...other, validFrom: '2100-01-01T00:00:00.000Z' },
    ]);
    if (price !== null) await Price.query(db).insert({ entityId, currency, amount: price });
  }
}
