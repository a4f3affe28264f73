import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import { createWarehouse, lastMovement, levelsOf, stockUp } from '../support/inventory.js';
import { insertUnreservedOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('reserveInventory', () => {
  let store: TestStore;
  let staff: Client;
  let near: string;
  let far: string;
  let closed: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*', 'catalog:*');
    far = (await createWarehouse(staff, { priority: 20 })).id;
    near = (await createWarehouse(staff, { priority: 10 })).id;
    closed = (await createWarehouse(staff, { priority: 0, isActive: false })).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const reserve = (entityId: string, body: object, client = staff): Promise<Answer<Data>> =>
    client.post('/api/inventory/reserve', { entityId, ...body });
  const available = (answer: Answer<Data>): unknown => answer.body.error.details?.available;

  /** An entity with stock in a near, a far, and an inactive warehouse. */
  async function stocked(nearby = 3, farther = 4, body: object = {}): Promise<string> {
    const { id } = await createEntity(staff);
    if (nearby > 0) await stockUp(staff, near, id, nearby, body);
    if (farther > 0) await stockUp(staff, far, id, farther, body);
    await stockUp(staff, closed, id, 100);
    return id;
  }

  it('reserves units in the first warehouse, records a movement, and audits it', async () => {
    const id = await stocked();
    const { status, body } = await reserve(id, { quantity: 2 });
    expect(status).to.equal(201);
    expect(body.data).to.deep.include({
      entityId: id,
      variantId: null,
      warehouseId: near,
      quantity: 2,
      allocations: [{ warehouseId: near, quantity: 2 }],
      orderId: null,
      status: 'active',
      expiresAt: null,
    });
    expect(await levelsOf(store.knex, id)).to.deep.equal({
      [near]: [3, 2],
      [far]: [4, 0],
      [closed]: [100, 0],
    });
    expect((await store.audit()).at(-1)).to.include({
      entity_id: body.data.id,
      event: 'inventory.reserve',
    });
    expect(await lastMovement(store.knex)).to.include({
      type: 'reservation',
      reserved_delta: 2,
      on_hand_delta: 0,
    });
  });

  it('uses several warehouses by priority, but no inactive one', async () => {
    const id = await stocked();
    const { body } = await reserve(id, { quantity: 5 });
    expect(body.data).to.deep.include({
      warehouseId: null,
      quantity: 5,
      allocations: [
        { warehouseId: near, quantity: 3 },
        { warehouseId: far, quantity: 2 },
      ],
    });
    expect(available(await reserve(id, { quantity: 3 }))).to.equal(2);
    expect((await reserve(id, { quantity: 2 })).status).to.equal(201);
  });

  it('uses only the named warehouse', async () => {
    const id = await stocked();
    const { body } = await reserve(id, { quantity: 4, warehouseId: far });
    expect(body.data['allocations']).to.deep.equal([{ warehouseId: far, quantity: 4 }]);
    expect(available(await reserve(id, { quantity: 1, warehouseId: far }))).to.equal(0);
    expect(available(await reserve(id, { quantity: 1, warehouseId: closed }))).to.equal(0);
  });

  it('returns the available units when there are too few, and reserves nothing', async () => {
    const id = await stocked();
    const answer = await reserve(id, { quantity: 8 });
    expect(answer.status).to.equal(422);
    expect(answer.body.error.code).to.equal('VALIDATION_FAILED');
    expect(answer.body.error.details).to.deep.include({ available: 7 });
    expect(answer.body.error.details?.issues?.[0]).to.include({ path: 'body.quantity' });
    expect((await levelsOf(store.knex, id))[near]).to.deep.equal([3, 0]);
    const { id: untracked } = await createEntity(staff);
    expect(available(await reserve(untracked, { quantity: 1 }))).to.equal(0);
  });

  it('exceeds the stock only with backorders, after using it up', async () => {
    const id = await stocked(3, 0, { allowBackorder: true });
    await stockUp(staff, far, id, 4);
    const { body } = await reserve(id, { quantity: 12 });
    expect(body.data['allocations']).to.deep.equal([
      { warehouseId: near, quantity: 8 },
      { warehouseId: far, quantity: 4 },
    ]);
    expect((await levelsOf(store.knex, id))[near]).to.deep.equal([3, 8]);
  });

  it('sets the expiry', async () => {
    const id = await stocked();
    const { body } = await reserve(id, { quantity: 1, expiresInSeconds: 3600 });
    const seconds = (Date.parse(body.data['expiresAt'] as string) - Date.now()) / 1000;
    expect(seconds).to.be.within(3590, 3601);
  });

  it('requires a variant when the entity has variants, and reserves that one', async () => {
    const shirt = await createEntity(staff);
    const variants = await createVariants(staff, shirt.id, 2, { stock: null });
    const [variantId, other] = variants.map(({ id }) => id);
    await stockUp(staff, near, shirt.id, 2, { variantId });
    const none = await reserve(shirt.id, { quantity: 1 });
    expect(none.body.error.details?.issues?.[0]).to.include({ path: 'body.variantId' });
    const kept = await reserve(shirt.id, { quantity: 1, variantId });
    expect(kept.body.data).to.include({ variantId });
    expect(available(await reserve(shirt.id, { quantity: 1, variantId: other }))).to.equal(0);
    const plain = await stocked();
    expect((await reserve(plain, { quantity: 1, variantId })).status).to.equal(404);
  });

  it('requires an order that exists and has not ended', async () => {
    const id = await stocked();
    const { orderId } = await insertUnreservedOrder(store.knex, [[id, 1]]);
    const kept = await reserve(id, { quantity: 1, orderId });
    expect(kept.body.data).to.include({ orderId });
    const { orderId: ended } = await insertUnreservedOrder(store.knex, [[id, 1]]);
    await store.knex('orders').where({ id: ended }).update({ status: 'cancelled' });
    expect((await reserve(id, { quantity: 1, orderId: ended })).status).to.equal(409);
    const unknown = await reserve(id, { quantity: 1, orderId: unknownId });
    expect(unknown.body.error.message).to.equal('Order not found.');
    expect((await levelsOf(store.knex, id))[near]).to.deep.equal([3, 1]);
  });

  it('returns 404 for unknown records and 422 for an invalid quantity', async () => {
    const id = await stocked();
    expect((await reserve(unknownId, { quantity: 1 })).status).to.equal(404);
    expect((await reserve(id, { quantity: 1, warehouseId: unknownId })).status).to.equal(404);
    for (const quantity of [0, -1, 1.5, 10_000, 2 ** 53, '1', null, undefined]) {
      expect((await reserve(id, { quantity })).status, String(quantity)).to.equal(422);
    }
    expect((await reserve(id, { quantity: 1, expiresInSeconds: 59 })).status).to.equal(422);
    expect((await reserve(id, { quantity: 1, status: 'fulfilled' })).status).to.equal(422);
  });

  it('reserves once per Idempotency-Key', async () => {
    const id = await stocked();
    const keyed = staff.with({ 'Idempotency-Key': uuidv7() });
    const first = await reserve(id, { quantity: 1 }, keyed);
    expect((await reserve(id, { quantity: 1 }, keyed)).text).to.equal(first.text);
    expect((await levelsOf(store.knex, id))[near]).to.deep.equal([3, 1]);
  });

  it('requires staff permissions', async () => {
    const id = await stocked();
    const body = { quantity: 1 };
    expect((await reserve(id, body, store.anonymous())).status).to.equal(401);
    expect((await reserve(id, body, await store.signedIn())).status).to.equal(403);
    expect((await reserve(id, body, await store.withKey('inventory:read'))).status).to.equal(403);
    expect((await reserve(id, body, await store.signedIn('admin'))).status).to.equal(201);
  });
});
