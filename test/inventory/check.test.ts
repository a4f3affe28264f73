import { expect } from 'chai';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('checkInventory', () => {
  let store: TestStore;
  let staff: Client;
  let anyone: Client;
  let first: string;
  let second: string;
  let closed: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*', 'catalog:*');
    anyone = store.anonymous();
    second = (await createWarehouse(staff, { priority: 20 })).id;
    first = (await createWarehouse(staff, { priority: 10 })).id;
    closed = (await createWarehouse(staff, { isActive: false })).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const check = (client: Client, ...ids: string[]): Promise<Answer<Data>> =>
    client.get(`/api/inventory/check?entityIds=${ids.join(',')}`);

  async function stocked(body: object = {}): Promise<string> {
    const { id } = await createEntity(staff, { status: 'active', ...body });
    await stockUp(staff, first, id, 5);
    await stockUp(staff, second, id, 3);
    await stockUp(staff, closed, id, 100);
    await staff.post('/api/inventory/reserve', { entityId: id, quantity: 2 });
    return id;
  }

  it('returns only available units to the public', async () => {
    const id = await stocked();
    for (const client of [anyone, await store.signedIn(), await store.withKey('catalog:read')]) {
      expect((await check(client, id)).body.data).to.deep.equal([
        { entityId: id, available: 6, tracked: true, levels: [{ variantId: null, available: 6 }] },
      ]);
    }
  });

  it('returns warehouses to callers with inventory:read', async () => {
    const id = await stocked();
    const { body } = await check(await store.withKey('inventory:read'), id);
    const level = (warehouseId: string, available: number, onHand: number, reserved: number) => ({
      variantId: null,
      warehouseId,
      available,
      quantityOnHand: onHand,
      quantityReserved: reserved,
    });
    const levels = [level(first, 3, 5, 2), level(second, 3, 3, 0), level(closed, 0, 100, 0)];
    expect(body.data).to.deep.equal([{ entityId: id, available: 6, tracked: true, levels }]);
  });

  it('sums variants, each with its own stock', async () => {
    const shirt = await createEntity(staff, { status: 'active' });
    const variants = await createVariants(staff, shirt.id, 3, { stock: null });
    const [a = '', b = ''] = variants.map(({ id }) => id).sort();
    await stockUp(staff, first, shirt.id, 1, { variantId: a });
    await stockUp(staff, second, shirt.id, 2, { variantId: a });
    await stockUp(staff, first, shirt.id, 4, { variantId: b });
    const levels = [
      { variantId: a, available: 3 },
      { variantId: b, available: 4 },
    ];
    expect((await check(anyone, shirt.id)).body.data).to.deep.equal([
      { entityId: shirt.id, available: 7, tracked: true, levels },
    ]);
  });

  it('never returns less than zero', async () => {
    const { id } = await createEntity(staff, { status: 'active' });
    await stockUp(staff, first, id, 1, { allowBackorder: true });
    await staff.post('/api/inventory/reserve', { entityId: id, quantity: 6 });
    await stockUp(staff, second, id, 2);
    expect((await check(anyone, id)).body.data[0]).to.include({ available: 2 });
  });

  it('returns no units for digital items without stock levels', async () => {
    const course = (await createEntity(staff, { status: 'active', type: 'course' })).id;
    const limited = await stocked({ type: 'course' });
    const bare = (await createEntity(staff, { status: 'active' })).id;
    const { body } = await check(anyone, course, limited, bare);
    expect(body.data.map((row) => [row['tracked'], row['available']])).to.deep.equal([
      [false, 0],
      [true, 6],
      [true, 0],
    ]);
  });

  it('omits unknown and hidden items, keeps the order, and returns each item once', async () => {
    const [a, b] = [await stocked(), await stocked()];
    const draft = await stocked({ status: 'draft' });
    const ids = async (client: Client): Promise<unknown[]> => {
      const { body } = await check(client, b, unknownId, draft, a, b.toUpperCase());
      return body.data.map((row) => row['entityId']);
    };
    expect(await ids(anyone)).to.deep.equal([b, a]);
    expect(await ids(await store.withKey('inventory:read'))).to.deep.equal([b, a]);
    expect(await ids(await store.withKey('catalog:read:unpublished'))).to.deep.equal([b, draft, a]);
    expect((await check(anyone, unknownId)).body.data).to.deep.equal([]);
  });

  it('accepts one to a hundred UUIDs', async () => {
    const many = Array.from({ length: 101 }, () => unknownId);
    expect((await check(anyone, ...many.slice(1))).status).to.equal(200);
    for (const ids of [many, [''], ['x'], ['-'.repeat(36)], [unknownId, '0'.repeat(36)]]) {
      const answer = await check(anyone, ...ids);
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal('query.entityIds');
    }
    expect((await anyone.get('/api/inventory/check')).status).to.equal(422);
    expect((await check(store.anonymous({ 'x-api-key': 'nope' }), unknownId)).status).to.equal(401);
  });
});
