import { expect } from 'chai';
import { OutOfStock, StateConflict } from '../../src/domain/errors.js';
import {
  expireReservations,
  fulfillOrderStock,
  releaseOrderStock,
  restockOrderLines,
} from '../../src/domain/inventory/order-stock.js';
import { reserveStock, type StockItem } from '../../src/domain/inventory/reserve-stock.js';
import { system } from '../../src/identity/actor.js';
import type { CartItems } from '../support/carts.js';
import { createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import { createWarehouse, levelsOf, stockUp } from '../support/inventory.js';
import { insertUnreservedOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

describe('stock of orders', () => {
  let store: TestStore;
  let staff: Client;
  let near: string;
  let far: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*', 'catalog:*');
    near = (await createWarehouse(staff, { priority: 1 })).id;
    far = (await createWarehouse(staff, { priority: 2 })).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const released = { actor: system, status: 'released' as const };
  const expiresAt = '2026-01-01T00:00:00.000Z';

  async function stocked(nearby: number, farther = 0, body: object = {}): Promise<string> {
    const { id } = await createEntity(staff);
    await stockUp(staff, near, id, nearby, body);
    if (farther > 0) await stockUp(staff, far, id, farther);
    return id;
  }

  /** Orders units and reserves them; returns the order and its lines. */
  async function ordered(...items: CartItems): Promise<{ orderId: string; lines: string[] }> {
    const order = await insertUnreservedOrder(store.knex, items);
    const stock: StockItem[] = items.map(([entityId, quantity], i) => ({
      ...{ entityId, quantity, variantId: null },
      orderLineItemId: order.lines[i] ?? null,
    }));
    const { orderId } = order;
    await store.knex.transaction((trx) =>
      reserveStock(trx, stock, { actor: system, orderId, expiresAt }),
    );
    return order;
  }

  /** In order of priority, as on hand and reserved. */
  const levels = async (id: string): Promise<(number[] | undefined)[]> => {
    const rows = await levelsOf(store.knex, id);
    return [near, far].filter((place) => place in rows).map((place) => rows[place]);
  };
  const statuses = (orderId: string): Promise<string[]> =>
    store.knex('stock_reservations').where({ order_id: orderId }).orderBy('id').pluck('status');
  const refusal = async (work: Promise<unknown>): Promise<unknown> => {
    try {
      await work;
    } catch (error) {
      return error;
    }
    throw new Error('It was not refused.');
  };
  const units = (line: string | undefined, quantity: number) => [
    { orderLineItemId: line ?? '', quantity },
  ];

  it('is reserved for each line, in their order, with two statements', async () => {
    const ids = [await stocked(5), await stocked(2, 5), await stocked(5)];
    const [a = '', b = '', c = ''] = ids;
    let statements = 0;
    const items = [c, b, a, b].map((entityId) => ({
      entityId,
      variantId: null,
      quantity: 2,
      orderLineItemId: null,
    }));
    const options = { actor: system, orderId: null, expiresAt: null, reference: 'R-1' };
    const kept = await store.knex.transaction(async (trx) => {
      trx.on('query', () => (statements += 1));
      const reservations = await reserveStock(trx, items, options);
      expect(statements).to.equal(2);
      return reservations;
    });
    expect(kept.map(({ entityId }) => entityId)).to.deep.equal([c, b, a, b]);
    expect(kept.map(({ allocations }) => allocations)).to.deep.equal(
      [near, near, near, far].map((warehouseId) => [{ warehouseId, quantity: 2 }]),
    );
    expect(await reserveStock(store.knex, [], options)).to.deep.equal([]);
  });

  it('is reserved for all lines or none', async () => {
    const [a, b] = [await stocked(5), await stocked(5)];
    const error = await refusal(ordered([a, 2], [b, 3], [b, 3]));
    expect(error).to.be.instanceOf(OutOfStock);
    expect(error).to.include({ entityId: b, variantId: null, available: 5 });
    expect(await levels(a)).to.deep.equal([[5, 0]]);
  });

  it('is released once, however often it is requested', async () => {
    const [a, b] = [await stocked(5), await stocked(1, 5)];
    const { orderId } = await ordered([a, 2], [b, 3]);
    await ordered([a, 1]);
    for (let i = 0; i < 2; i += 1) {
      await store.knex.transaction((trx) => releaseOrderStock(trx, orderId, released));
      expect(await levels(a)).to.deep.equal([[5, 1]]);
      expect(await levels(b)).to.deep.equal([
        [1, 0],
        [5, 0],
      ]);
    }
    expect(await statuses(orderId)).to.deep.equal(['released', 'released', 'released']);
  });

  it('leaves the warehouse when fulfilled, and returns when restocked', async () => {
    const id = await stocked(2, 5);
    const { orderId, lines } = await ordered([id, 4]);
    const [line] = lines;
    await fulfillOrderStock(store.knex, units(line, 1), system);
    expect(await statuses(orderId)).to.deep.equal(['active', 'active']);
    await fulfillOrderStock(store.knex, units(line, 3), system);
    expect(await levels(id)).to.deep.equal([
      [0, 0],
      [3, 0],
    ]);
    expect(await statuses(orderId)).to.deep.equal(['fulfilled', 'fulfilled']);
    await restockOrderLines(store.knex, units(line, 4), system);
    expect(await levels(id)).to.deep.equal([
      [2, 0],
      [5, 0],
    ]);
    await restockOrderLines(store.knex, units(line, 1), system);
    expect(await levels(id), 'nothing returns that did not leave').to.deep.equal([
      [2, 0],
      [5, 0],
    ]);
    const types = await store.knex('stock_movements').where({ reference: orderId }).pluck('type');
    expect(new Set(types)).to.deep.equal(new Set(['reservation', 'fulfillment', 'return']));
  });

  it('is released when units that never left are restocked', async () => {
    const id = await stocked(5);
    const { orderId, lines } = await ordered([id, 4]);
    await fulfillOrderStock(store.knex, units(lines[0], 1), system);
    await restockOrderLines(store.knex, [...units(lines[0], 3), ...units(lines[0], 1)], system);
    expect(await levels(id)).to.deep.equal([[5, 0]]);
    expect(await statuses(orderId)).to.deep.equal(['released']);
  });

  it('is fulfilled only as far as it is reserved', async () => {
    const id = await stocked(9);
    const { orderId, lines } = await ordered([id, 4]);
    const [line] = lines;
    const tooMany = [...units(line, 3), ...units(line, 2)];
    const early = await refusal(fulfillOrderStock(store.knex, tooMany, system));
    expect(early).to.be.instanceOf(StateConflict);
    await releaseOrderStock(store.knex, orderId, released);
    const error = await refusal(fulfillOrderStock(store.knex, units(line, 1), system));
    expect(error).to.be.instanceOf(StateConflict);
    expect(await levels(id)).to.deep.equal([[9, 0]]);
  });

  it('skips lines that never reserved stock', async () => {
    const id = await stocked(9);
    const { lines } = await insertUnreservedOrder(store.knex, [[id, 1]]);
    await fulfillOrderStock(store.knex, units(lines[0], 1), system);
    await restockOrderLines(store.knex, units(lines[0], 1), system);
    expect(await levels(id)).to.deep.equal([[9, 0]]);
  });

  it('is not fulfilled from a warehouse with a shortage, except with backorders', async () => {
    const [id, later] = [await stocked(4), await stocked(1, 0, { allowBackorder: true })];
    const { lines } = await ordered([id, 4], [later, 3]);
    const lost = { entityId: id, warehouseId: near, type: 'correction', quantity: -2, force: true };
    await staff.post('/api/inventory/adjust', lost);
    const error = await refusal(fulfillOrderStock(store.knex, units(lines[0], 3), system));
    expect(error).to.be.instanceOf(OutOfStock).and.to.include({ entityId: id, available: 2 });
    await fulfillOrderStock(store.knex, units(lines[0], 2), system);
    expect(await levels(id)).to.deep.equal([[0, 2]]);
    await fulfillOrderStock(store.knex, units(lines[1], 3), system);
    expect(await levels(later)).to.deep.equal([[-2, 0]]);
  });

  it('resolves a shortage when it is released', async () => {
    const id = await stocked(4);
    const { orderId } = await ordered([id, 4]);
    const lost = { entityId: id, warehouseId: near, type: 'correction', quantity: -2, force: true };
    await staff.post('/api/inventory/adjust', lost);
    await releaseOrderStock(store.knex, orderId, released);
    expect(
      await store.knex('stock_levels').where({ entity_id: id }).pluck('is_short'),
    ).to.deep.equal([false]);
  });

  it('expires at its time, unless it belongs to order line items', async () => {
    const id = await stocked(9);
    const { orderId } = await ordered([id, 1]);
    const keep = (quantity: number, until: string | null): Promise<unknown> => {
      const item = { entityId: id, variantId: null, quantity, orderLineItemId: null };
      return reserveStock(store.knex, [item], { actor: system, orderId: null, expiresAt: until });
    };
    await keep(1, expiresAt);
    await keep(2, expiresAt);
    await keep(3, new Date(Date.now() + 60_000).toISOString());
    await keep(1, null);
    expect(await expireReservations(store.knex, 1)).to.equal(1);
    expect(await levels(id)).to.deep.equal([[9, 7]]);
    expect(await expireReservations(store.knex, 100)).to.equal(1);
    expect(await expireReservations(store.knex, 100)).to.equal(0);
    expect(await levels(id)).to.deep.equal([[9, 5]]);
    expect(await statuses(orderId)).to.deep.equal(['active']);
    const expired = store.knex('stock_reservations').where({ status: 'expired' }).pluck('quantity');
    expect(await expired).to.deep.equal([1, 2]);
  });
});
