import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createBrand, createCategory, createEntity, createShirt } from '../support/catalog.js';
import type { Client, Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

const includes = [
  'attributes',
  'variants',
  'categories',
  'brands',
  'media',
  'inventory',
  'pricing',
];

describe('include of listEntities', () => {
  let store: TestStore;
  let staff: Client;
  let shirt: Row;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    shirt = await seed(store, staff);
    for (let i = 0; i < 99; i += 1) await createEntity(staff, { status: 'active' });
  });
  after(() => store.close());

  it('returns each kind of record', async () => {
    const answer = await store
      .anonymous()
      .get(`/api/catalog/entities/${shirt.id}?include=${includes.join()}`);
    const entity = answer.body.data as unknown as Record<string, unknown[]>;
    expect(entity['attributes']?.[0]).to.include({ locale: 'en', title: 'Shirt' });
    expect(entity['variants']).to.have.length(4);
    expect(entity['categories']?.[0]).to.include({ slug: 'shirts' });
    expect(entity['brands']?.[0]).to.include({ displayName: 'Acme' });
    expect(entity['media']?.[0]).to.include({
      role: 'primary',
      url: '/media/shirt.png',
      variantId: null,
    });
    expect(entity['pricing']?.[0]).to.include({ currency: 'USD', amount: 1999, variantId: null });
    expect(entity['inventory']).to.deep.include({ available: 7 });
  });

  it('returns only applicable prices to the public, and all prices to callers who manage them', async () => {
    const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0eee';
    const member = await store.signedIn();
    const stranger = await store.signedIn();
    const rows = [
      { amount: 1, valid_from: store.knex.raw("now() + interval '1 day'") },
      { amount: 2, valid_until: store.knex.raw('now()') },
      { amount: 3, valid_from: store.knex.raw('now()') },
      { amount: 4, customer_group_id: group },
    ];
    const entity = await createEntity(staff, { status: 'active' });
    for (const row of rows) {
      await store
        .knex('prices')
        .insert({ id: uuidv7(), entity_id: entity.id, currency: 'USD', ...row });
    }
    await store.knex('customers').insert({
      id: uuidv7(),
      user_id: member.userId,
      email: 'member@example.com',
      group_ids: [group],
    });
    const seenBy = async (client: Client): Promise<unknown> => {
      const answer = await client.get(`/api/catalog/entities/${entity.id}?include=pricing`);
      const { pricing } = answer.body.data as unknown as { pricing: { amount: number }[] };
      return pricing.map(({ amount }) => amount).sort();
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
    const path = `/api/catalog/entities/${shirt.id}?include=inventory`;
    const seen = async (client: Client): Promise<unknown> =>
      ((await client.get(path)).body.data as unknown as { inventory: unknown }).inventory;
    const variant = (await seen(store.anonymous())) as { variants: Row[] };
    const variantId = variant.variants[0]?.['variantId'];
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

/** A shirt with a record of every kind; records without operations are inserted. */
async function seed(store: TestStore, staff: Client): Promise<Row> {
  const shirt = await createShirt(staff);
  const path = `/api/catalog/entities/${shirt.id}`;
  await staff.put(`${path}/attributes/en`, { title: 'Shirt' });
  await staff.post(`${path}/variants/generate`);
  const category = await createCategory(staff, { slug: 'shirts' });
  await staff.post(`${path}/categories/${category.id}`);
  await staff.post(`${path}/brands/${(await createBrand(staff)).id}`);
  const { knex } = store;
  const [variant] = await knex('variants').where({ entity_id: shirt.id }).pluck<string[]>('id');
  const [asset, warehouse] = [uuidv7(), uuidv7()];
  await knex('media_assets').insert({
    id: asset,
    filename: 'shirt.png',
    content_type: 'image/png',
    size: 1,
    url: '/media/shirt.png',
  });
  await knex('entity_media').insert({
    entity_id: shirt.id,
    media_asset_id: asset,
    role: 'primary',
  });
  await knex('prices').insert({ id: uuidv7(), entity_id: shirt.id, currency: 'USD', amount: 1999 });
  await knex('warehouses').insert({ id: warehouse, name: 'Main', code: 'main' });
  await knex('stock_levels').insert({
    id: uuidv7(),
    entity_id: shirt.id,
    variant_id: variant,
    warehouse_id: warehouse,
    quantity_on_hand: 10,
    quantity_reserved: 3,
  });
  return shirt;
}
