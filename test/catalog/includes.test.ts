import { expect } from 'chai';
import {
  createBrand,
  createCategory,
  createEntity,
  createProduct,
  createVariants,
  getEntity,
} from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer } from '../support/customers.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { setPrice } from '../support/pricing.js';
import { insertMedia } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const includes = [
  'attributes',
  'variants',
  'categories',
  'brands',
  'media',
  'inventory',
  'pricing',
] as const;

describe('include of listEntities', () => {
  let store: TestStore;
  let staff: Client;
  let shirt: Schema<'Entity'>;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    shirt = await seed(store);
    for (let i = 0; i < 99; i += 1) await createEntity(staff, { status: 'active' });
  });
  after(() => store.close());

  it('returns each kind of record', async () => {
    const entity = await getEntity(store.anonymous(), shirt.id, ...includes);
    expect(entity.attributes[0]).to.include({ locale: 'en', title: 'Shirt' });
    expect(entity.variants).to.have.length(4);
    expect(entity.categories[0]).to.include({ slug: 'shirts' });
    expect(entity.brands[0]).to.include({ displayName: 'Acme' });
    expect(entity.media[0]).to.include({
      role: 'primary',
      url: '/media/shirt.png',
      variantId: null,
    });
    expect(entity.pricing[0]).to.include({ currency: 'USD', amount: 1999, variantId: null });
    expect(entity.inventory).to.deep.include({ available: 7 });
  });

  it('returns only applicable prices to the public, and all prices to callers who manage them', async () => {
    const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0eee';
    const member = await createCustomer(store, { groupIds: [group] });
    const stranger = await store.signedIn();
    const pricing = await store.withKey('pricing:*');
    const entity = await createEntity(staff, { status: 'active' });
    const inHours = (hours: number): string =>
      new Date(Date.now() + hours * 3_600_000).toISOString();
    await setPrice(pricing, entity.id, 1, { validFrom: inHours(24) });
    await setPrice(pricing, entity.id, 2, { validUntil: inHours(-1) });
    await setPrice(pricing, entity.id, 3, { validFrom: inHours(-1) });
    await setPrice(pricing, entity.id, 4, { customerGroupId: group });
    const seenBy = async (client: Client): Promise<unknown> => {
      const { pricing: prices } = await getEntity(client, entity.id, 'pricing');
      return prices.map(({ amount }) => amount).sort();
    };
    expect(await seenBy(store.anonymous())).to.deep.equal([3]);
    expect(await seenBy(stranger)).to.deep.equal([3]);
    expect(await seenBy(await store.withKey('catalog:*'))).to.deep.equal([3]);
    expect(await seenBy(member)).to.deep.equal([3, 4]);
    for (const permission of ['pricing:create', 'pricing:update']) {
      expect(await seenBy(await store.withKey(permission))).to.deep.equal([1, 2, 3, 4]);
    }
  });

  it('returns units on hand and reserved only with inventory:read', async () => {
    const seen = async (client: Client): Promise<Schema<'EntityInventory'>> =>
      (await getEntity(client, shirt.id, 'inventory')).inventory;
    const variantId = (await seen(store.anonymous())).variants[0]?.variantId;
    expect(await seen(store.anonymous())).to.deep.equal({
      available: 7,
      variants: [{ variantId, available: 7 }],
    });
    expect(await seen(await store.withKey('inventory:read'))).to.deep.equal({
      available: 7,
      quantityOnHand: 10,
      quantityReserved: 3,
      variants: [{ variantId, available: 7, quantityOnHand: 10, quantityReserved: 3 }],
    });
  });

  for (const include of includes) {
    it(`${include}: adds one statement, for 1 row and for 100`, async () => {
      expect(await statementsOf(store, 'limit=1')).to.equal(2);
      expect(await statementsOf(store, `limit=1&include=${include}`)).to.equal(3);
      expect(await statementsOf(store, `limit=100&include=${include}`)).to.equal(3);
    });
  }

  it('all together: runs one statement each, plus the page and its total', async () => {
    expect(await statementsOf(store, `limit=100&include=${includes.join()}`)).to.equal(9);
  });
});

async function statementsOf(store: TestStore, query: string): Promise<number> {
  let statements = 0;
  const count = (): void => void (statements += 1);
  store.knex.on('query', count);
  const { status } = await store.anonymous().get(`/api/catalog/entities?${query}`);
  store.knex.off('query', count);
  expect(status).to.equal(200);
  return statements;
}

/** A shirt with a record of every kind. */
async function seed(store: TestStore): Promise<Schema<'Entity'>> {
  const staff = await store.withKey('*:*');
  const shirt = await createProduct(staff, { title: 'Shirt', stock: null });
  const [variant] = await createVariants(staff, shirt.id, 4, { stock: null });
  const item = { entityId: shirt.id, variantId: variant?.id };
  await stockUp(staff, (await createWarehouse(staff)).id, shirt.id, 10, item);
  expectOk(await staff.call('reserveInventory', { body: { ...item, quantity: 3 } }));
  const params = { id: shirt.id };
  const { id: categoryId } = await createCategory(staff, { slug: 'shirts' });
  await staff.call('addEntityToCategory', { params: { ...params, categoryId } });
  const { id: brandId } = await createBrand(staff);
  await staff.call('addEntityToBrand', { params: { ...params, brandId } });
  await insertMedia(store.knex, shirt.id);
  return shirt;
}
