import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { inTransaction } from '../../src/database/transaction.js';
import { adjustStock } from '../../src/domain/inventory/adjust-stock.js';
import { expireReservations, releaseOrderStock } from '../../src/domain/inventory/order-stock.js';
import { releaseReservations } from '../../src/domain/inventory/release-reservations.js';
import { OutOfStock } from '../../src/domain/errors.js';
import { reserveStock } from '../../src/domain/inventory/reserve-stock.js';
import { system } from '../../src/identity/actor.js';
import { createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import { createWarehouse, levelsOf, stockUp } from '../support/inventory.js';
import { insertUnreservedOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const connections = 25;

describe('stock under concurrent changes', () => {
  let store: TestStore;
  let pool: Knex;
  let staff: Client;
  let warehouseId: string;
  before(async () => {
    store = await TestStore.open();
    pool = connect(store.target, { max: connections });
    staff = await store.withKey('inventory:*', 'catalog:*');
    warehouseId = (await createWarehouse(staff)).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await pool.destroy();
    await store.close();
  });

  async function stocked(quantity: number): Promise<string> {
    const { id } = await createEntity(staff);
    await stockUp(staff, warehouseId, id, quantity);
    return id;
  }

  /** Runs a function many times, as many at once as there are connections. */
  async function race<T>(times: number, work: (i: number) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let i = next++; i < times; i = next++) results.push(await work(i));
    };
    await Promise.all(Array.from({ length: connections }, worker));
    return results;
  }

  /** One transaction that reserves one unit of each entity; returns whether there were enough. */
  async function keep(...entityIds: string[]): Promise<'kept' | 'out of stock'> {
    const items = entityIds.map((entityId) => ({
      entityId,
      variantId: null,
      quantity: 1,
      orderLineItemId: null,
    }));
    try {
      await pool.transaction((trx) =>
        reserveStock(trx, items, { actor: system, orderId: null, expiresAt: null }),
      );
      return 'kept';
    } catch (error) {
      if (error instanceof OutOfStock) return 'out of stock';
      throw error;
    }
  }

  const kept = (results: string[]): number => results.filter((result) => result === 'kept').length;
  const level = async (id: string): Promise<number[] | undefined> =>
    (await levelsOf(store.knex, id))[warehouseId];

  it('gives the last unit to one of 200', async () => {
    const id = await stocked(1);
    expect(kept(await race(200, () => keep(id)))).to.equal(1);
    expect(await level(id)).to.deep.equal([1, 1]);
  });

  it('gives the last unit to one of 200 concurrent requests to the server', async () => {
    const id = await stocked(1);
    const body = { entityId: id, quantity: 1 };
    const answers = await race(200, () => staff.post('/api/inventory/reserve', body));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).to.have.length(199);
    for (const { status, body: answer } of refused) {
      expect([status, answer.error.details?.available]).to.deep.equal([422, 0]);
    }
    expect(await level(id)).to.deep.equal([1, 1]);
  });

  it('allocates no more than available to an item that is named twice', async () => {
    const id = await stocked(11);
    expect(kept(await race(50, () => keep(id, id)))).to.equal(5);
    expect(await level(id)).to.deep.equal([11, 10]);
  });

  it('does not deadlock for items in opposite order, a thousand times', async () => {
    const [a, b] = [await stocked(2000), await stocked(2000)];
    // Without a retry: a deadlock would end the transaction.
    const results = await race(1000, (i) => (i % 2 === 0 ? keep(a, b) : keep(b, a)));
    expect(kept(results)).to.equal(1000);
    expect(await level(a)).to.deep.equal([2000, 1000]);
    expect(await level(b)).to.deep.equal([2000, 1000]);
  });

  it('counts a hundred adjustments, including the first of a level', async () => {
    const { id } = await createEntity(staff);
    const key = { entityId: id, variantId: null, warehouseId };
    const results = await race(100, () =>
      pool.transaction((trx) =>
        adjustStock(trx, key, { type: 'restock', quantity: 3 }, { actor: system }),
      ),
    );
    expect(await level(id)).to.deep.equal([300, 0]);
    const steps = results.map(({ after }) => after).sort((x, y) => x - y);
    expect(steps).to.deep.equal(Array.from({ length: 100 }, (_, i) => 3 * (i + 1)));
  });

  it('ends with the value of the last of forty stocktakings', async () => {
    const id = await stocked(7);
    const key = { entityId: id, variantId: null, warehouseId };
    const results = await race(40, async (quantity) => {
      const set = { type: 'set' as const, quantity };
      return pool.transaction((trx) => adjustStock(trx, key, set, { actor: system }));
    });
    const counted = results.map(({ after }) => after).sort((x, y) => x - y);
    expect(counted).to.deep.equal(Array.from({ length: 40 }, (_, i) => i));
    const last = results.toSorted((x, y) => x.level.version - y.level.version).at(-1);
    expect(await level(id)).to.deep.equal([last?.after, 0]);
  });

  it('releases a reservation once for twenty requests', async () => {
    const id = await stocked(10);
    await keep(id);
    const [reservationId] = await store
      .knex('stock_reservations')
      .whereIn('level_id', store.knex('stock_levels').where({ entity_id: id }).select('id'))
      .pluck<string[]>('reservation_id');
    await keep(id);
    const results = await race(20, () =>
      pool.transaction((trx) => releaseReservations(trx, { reservationId }, system)),
    );
    expect(results.filter(({ changed }) => changed)).to.have.length(1);
    expect(await level(id)).to.deep.equal([10, 1]);
  });

  it('settles an order once that is released and expires at the same time', async () => {
    const id = await stocked(10);
    const { orderId } = await insertUnreservedOrder(store.knex, [[id, 1]]);
    const item = { entityId: id, variantId: null, quantity: 2, orderLineItemId: null };
    const past = '2026-01-01T00:00:00.000Z';
    const options = { actor: system, status: 'released' as const };
    for (let round = 0; round < 5; round += 1) {
      await pool.transaction((trx) =>
        reserveStock(trx, [item, item], { actor: system, orderId, expiresAt: past }),
      );
      await race<unknown>(20, (i) =>
        i % 2 === 0
          ? inTransaction(pool, (trx) => releaseOrderStock(trx, orderId, options))
          : expireReservations(pool, 10),
      );
      expect(await level(id)).to.deep.equal([10, 0]);
    }
  });
});
