import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { Order, type OrderStatus } from '../../src/models/Order.js';
import { createCustomer } from '../support/customers.js';
import { insertOrders } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const statuses: OrderStatus[] = ['pending', 'confirmed', 'fulfilled', 'cancelled'];

/**
 * After each concurrency test, `expectBooksBalance` checks the result of concurrent checkouts,
 * refunds, and cancellations.
 */
describe('total of listOrders', () => {
  let store: TestStore;
  let customers: string[];
  before(async () => {
    store = await TestStore.open();
    const people = [await createCustomer(store), await createCustomer(store)];
    customers = people.map(({ customerId }) => customerId);
  });
  afterEach(() => store.knex('orders').delete());
  after(() => store.close());

  const insert = (db: Knex, orders: { status: OrderStatus; customer: number }[]) =>
    insertOrders(
      db,
      orders.map(({ status, customer }) => ({ status, customerId: customers[customer] ?? null })),
    );

  /** Compares the list's total with a count of the rows, for each filter. */
  async function expectTotals(): Promise<void> {
    for (const status of [undefined, ...statuses]) {
      for (const customerId of [undefined, ...customers, randomUUID()]) {
        const filter = { ...(status && { status }), ...(customerId && { customerId }) };
        const { total } = await Order.page(store.knex, filter, { page: 1, limit: 1, offset: 0 });
        const rows = await store.knex('orders').where({
          ...(status && { status }),
          ...(customerId && { customer_id: customerId }),
        });
        expect(total, JSON.stringify(filter)).to.equal(rows.length);
      }
    }
  }

  it('is correct after any inserts, updates, and deletions of one or many orders', async () => {
    const status = fc.constantFrom(...statuses);
    const customer = fc.constantFrom(0, 1, 2);
    const orders = fc.array(fc.record({ status, customer }), { minLength: 1, maxLength: 6 });
    const step = fc.oneof(
      orders.map((made) => (db: Knex) => insert(db, made)),
      fc.tuple(status, status, customer).map(
        ([from, to, whose]) =>
          (db: Knex) =>
            db('orders')
              .where({ status: from })
              .update({ status: to, customer_id: customers[whose] ?? null }),
      ),
      status.map((gone) => (db: Knex) => db('orders').where({ status: gone }).delete()),
      orders.map((undone) => async (db: Knex) => {
        const transaction = await db.transaction();
        await insert(transaction, undone);
        await transaction.rollback();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const apply of steps) await apply(store.knex);
        await expectTotals();
      }),
      { numRuns: 25 },
    );
  });

  it('blocks no writer, and adds a row only for simultaneous writers', async () => {
    for (let i = 0; i < 3; i += 1) {
      const open = await Promise.all([1, 2, 3].map(() => store.knex.transaction()));
      for (const transaction of open) {
        // The previous transactions have counted the same kind and are still open.
        await transaction.raw("set local lock_timeout = '1s'");
        await insert(transaction, [{ status: 'pending', customer: 0 }]);
        await insert(transaction, [{ status: 'cancelled', customer: 0 }]);
      }
      for (const transaction of open) await transaction.commit();
      await expectTotals();
    }
    for (const status of ['pending', 'cancelled']) {
      const rows = await store.knex('order_counts').where({ customer_id: customers[0], status });
      expect(rows, status).to.have.length(3);
    }
  });
});
