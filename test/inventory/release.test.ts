import { expect } from 'chai';
import { fulfillOrderStock } from '../../src/domain/inventory/order-stock.js';
import { reserveStock } from '../../src/domain/inventory/reserve-stock.js';
import { system } from '../../src/identity/actor.js';
import type { CartItems } from '../support/carts.js';
import { createEntity } from '../support/catalog.js';
import type { Client, Data, Row } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import { createWarehouse, lastMovement, levelsOf, stockUp } from '../support/inventory.js';
import { insertUnreservedOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('releaseInventory', () => {
  let store: TestStore;
  let staff: Client;
  let warehouseId: string;
  let second: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*', 'catalog:*');
    warehouseId = (await createWarehouse(staff)).id;
    second = (await createWarehouse(staff, { priority: 200 })).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const release = (body: object, client = staff): Promise<Answer<Data>> =>
    client.post('/api/inventory/release', body);

  async function stocked(quantity = 10): Promise<string> {
    const { id } = await createEntity(staff);
    await stockUp(staff, warehouseId, id, quantity);
    return id;
  }
  async function reserved(entityId: string, quantity: number, body: object = {}): Promise<Row> {
    const input = { entityId, quantity, ...body };
    return (await staff.post('/api/inventory/reserve', input)).body.data;
  }
  const level = async (id: string): Promise<number[] | undefined> =>
    (await levelsOf(store.knex, id))[warehouseId];

  it('releases the reserved units, with a movement and an audit entry', async () => {
    const id = await stocked();
    const kept = await reserved(id, 4);
    const answer = await release({ reservationId: kept.id });
    expect(answer.status).to.equal(200);
    expect(answer.body.data).to.deep.equal([{ ...kept, status: 'released' }]);
    expect(await level(id)).to.deep.equal([10, 0]);
    expect(await lastMovement(store.knex)).to.include({
      type: 'release',
      reserved_delta: -4,
      on_hand_delta: 0,
    });
    expect((await store.audit()).at(-1)).to.include({
      entity_id: kept.id,
      event: 'inventory.release',
    });
  });

  it('changes nothing the second time', async () => {
    const id = await stocked();
    const other = await reserved(id, 3);
    const kept = await reserved(id, 4);
    const first = await release({ reservationId: kept.id });
    const entries = (await store.audit()).length;
    const again = await release({ reservationId: kept.id });
    expect(again.status).to.equal(200);
    expect(again.body).to.deep.equal(first.body);
    expect(await level(id), "the other's units stay").to.deep.equal([10, 3]);
    expect(await store.audit()).to.have.length(entries);
    await release({ reservationId: other.id });
  });

  it('releases the units in every warehouse of a reservation', async () => {
    const id = await stocked(2);
    await stockUp(staff, second, id, 5);
    const kept = await reserved(id, 4);
    expect(await levelsOf(store.knex, id)).to.deep.equal({
      [warehouseId]: [2, 2],
      [second]: [5, 2],
    });
    await release({ reservationId: kept.id });
    expect(await levelsOf(store.knex, id)).to.deep.equal({
      [warehouseId]: [2, 0],
      [second]: [5, 0],
    });
  });

  it('finds reservations by entity and order, and no others', async () => {
    const [id, otherId] = [await stocked(), await stocked()];
    const items = [id, otherId].map((entityId): CartItems[number] => [entityId, 1]);
    const { orderId } = await insertUnreservedOrder(store.knex, items);
    const { orderId: foreign } = await insertUnreservedOrder(store.knex, items);
    const own = [await reserved(id, 1, { orderId }), await reserved(id, 2, { orderId })];
    await reserved(id, 4, { orderId: foreign });
    await reserved(otherId, 5, { orderId });
    const answer = await release({ entityId: id, orderId });
    expect(answer.body.data.map((row) => row.id)).to.deep.equal(own.map((row) => row.id));
    expect(await level(id)).to.deep.equal([10, 4]);
    expect(await level(otherId)).to.deep.equal([10, 5]);
    expect((await release({ entityId: id, orderId })).status).to.equal(200);
    expect((await release({ entityId: id, orderId, variantId: null })).status).to.equal(200);
    expect((await release({ entityId: id, orderId, variantId: unknownId })).status).to.equal(404);
  });

  it("rejects the stock of an order's lines, before and after fulfillment", async () => {
    const id = await stocked();
    const { orderId, lines } = await insertUnreservedOrder(store.knex, [[id, 4]]);
    const [line = ''] = lines;
    const item = { entityId: id, variantId: null, quantity: 4, orderLineItemId: line };
    const [kept] = await store.knex.transaction((trx) =>
      reserveStock(trx, [item], { actor: system, orderId, expiresAt: null }),
    );
    const fulfill = (quantity: number): Promise<void> =>
      store.knex.transaction((trx) =>
        fulfillOrderStock(trx, [{ orderLineItemId: line, quantity }], system),
      );
    for (const quantity of [3, 1]) {
      expect((await release({ reservationId: kept?.id })).status).to.equal(409);
      expect((await release({ entityId: id, orderId })).status).to.equal(409);
      await fulfill(quantity);
    }
    expect((await release({ reservationId: kept?.id })).status).to.equal(409);
    expect(await level(id)).to.deep.equal([6, 0]);
  });

  it('keeps the stock of order lines when staff reserved more for the order', async () => {
    const id = await stocked();
    const { orderId, lines } = await insertUnreservedOrder(store.knex, [[id, 4]]);
    const item = { entityId: id, variantId: null, quantity: 4, orderLineItemId: lines[0] ?? '' };
    await store.knex.transaction((trx) =>
      reserveStock(trx, [item], { actor: system, orderId, expiresAt: null }),
    );
    const kept = await reserved(id, 2, { orderId });
    const answer = await release({ entityId: id, orderId });
    expect(answer.body.data.map((row) => row.id)).to.deep.equal([kept.id]);
    expect(await level(id)).to.deep.equal([10, 4]);
  });

  it('returns 404 for unknown reservations and 422 for incomplete input', async () => {
    const id = await stocked();
    expect((await release({ reservationId: unknownId })).status).to.equal(404);
    expect((await release({ entityId: id, orderId: unknownId })).status).to.equal(404);
    const refused: [object, string][] = [
      [{}, 'body.reservationId'],
      [{ orderId: unknownId }, 'body.reservationId'],
      [{ entityId: id }, 'body.orderId'],
      [{ reservationId: unknownId, entityId: id }, 'body.entityId'],
      [{ reservationId: unknownId, variantId: null }, 'body.variantId'],
      [{ reservationId: unknownId, orderId: id }, 'body.orderId'],
    ];
    for (const [body, path] of refused) {
      const answer = await release(body);
      expect(answer.status, JSON.stringify(body)).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal(path);
    }
  });

  it('requires staff permissions', async () => {
    const { id: reservationId } = await reserved(await stocked(), 1);
    expect((await release({ reservationId }, store.anonymous())).status).to.equal(401);
    expect((await release({ reservationId }, await store.signedIn())).status).to.equal(403);
    const reader = await store.withKey('inventory:read');
    expect((await release({ reservationId }, reader)).status).to.equal(403);
    expect((await release({ reservationId }, await store.signedIn('owner'))).status).to.equal(200);
  });
});
