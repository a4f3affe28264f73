import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createBrand, createCategory, createEntity, createProduct } from '../support/catalog.js';
import { type Client, type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { createWarehouse } from '../support/inventory.js';
import { createOrder } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

/** A record that several users may edit. */
interface Versioned {
  tag: string;
  /** Makes the i-th change, which differs from the previous ones. */
  change: (client: Client, i: number) => Promise<Answer<Data>>;
  remove?: (client: Client) => Promise<Answer<Data>>;
}

const tagOf = ({ headers, text }: Answer<unknown>): string => {
  const tag = headers.get('etag');
  if (tag === null) throw new Error(`no ETag with ${text}`);
  return tag;
};

const refusal = ({ status, body }: Answer<Data>): unknown => [
  status,
  body.error.code,
  body.error.details?.currentVersion,
];

describe('versions', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  const statementsOf = async (work: () => Promise<Answer<Data>>): Promise<number> => {
    let statements = 0;
    const count = (): void => void (statements += 1);
    store.knex.on('query', count);
    expectOk(await work());
    store.knex.off('query', count);
    return statements;
  };

  const patched = (path: string): Omit<Versioned, 'tag'> => ({
    change: (client, i) => client.patch(path, { metadata: { i } }),
    remove: (client) => client.delete(path),
  });

  const kinds: Record<string, () => Promise<Versioned>> = {
    'an entity': async () => {
      const { id, version } = await createEntity(staff);
      return { tag: `"${version}"`, ...patched(`/api/catalog/entities/${id}`) };
    },
    'the texts of an entity': async () => {
      const { id } = await createEntity(staff);
      const path = `/api/catalog/entities/${id}/attributes/en`;
      const change = (client: Client, i: number): Promise<Answer<Data>> =>
        client.put(path, { title: `Title ${i}` });
      expect(tagOf(await change(staff, 0))).to.equal('"1"');
      return { tag: tagOf(await staff.get(path)), change };
    },
    'a category': async () => {
      const { id, version } = await createCategory(staff);
      return { tag: `"${version}"`, ...patched(`/api/catalog/categories/${id}`) };
    },
    'a brand': async () => {
      const { id, version } = await createBrand(staff);
      return { tag: `"${version}"`, ...patched(`/api/catalog/brands/${id}`) };
    },
    'a price': async () => {
      const { id: entityId } = await createEntity(staff);
      const change = (client: Client, i: number): Promise<Answer<Data>> =>
        client.post('/api/pricing/prices', { entityId, currency: 'USD', amount: i });
      return { tag: tagOf(await change(staff, 99)), change };
    },
    'a promotion': async () => {
      const { id, version } = await createPromotion(staff);
      const { change } = patched(`/api/promotions/${id}`);
      return { tag: `"${version}"`, change };
    },
    'the stock of an item': async () => {
      const [{ id: entityId }, { id: warehouseId }] = [
        await createEntity(staff),
        await createWarehouse(staff),
      ];
      const change = (client: Client, i: number): Promise<Answer<Data>> =>
        client.post('/api/inventory/adjust', {
          ...{ entityId, warehouseId },
          ...{ type: 'restock', quantity: i + 1 },
        });
      return { tag: tagOf(await change(staff, 0)), change };
    },
    'a cart': async () => {
      const { id } = await createProduct(staff);
      const { path, secret, read } = await createCart(store.anonymous(), { items: [[id, 1]] });
      const cart = await read();
      const [line] = cart.body.data.lineItems;
      const change = (client: Client, i: number): Promise<Answer<Data>> =>
        client
          .with({ 'x-cart-secret': secret })
          .patch(`${path}/items/${line?.id}`, { quantity: i + 2 });
      return { tag: tagOf(cart), change };
    },
    'an order': async () => {
      const order = await createOrder(staff, { quantity: 2 });
      const [line] = order.lineItems;
      const path = `/api/orders/${order.id}`;
      const moves = [
        { status: 'processing' },
        {
          status: 'partially_fulfilled',
          lineItems: [{ orderLineItemId: line?.id, quantity: 1 }],
        },
        { status: 'fulfilled' },
        { status: 'refunded' },
      ];
      return {
        tag: tagOf(await staff.get(path)),
        change: (client, i) => client.patch(`${path}/status`, moves[i]),
      };
    },
  };

  for (const [name, make] of Object.entries(kinds)) {
    it(`of ${name}: allow one of four concurrent changes of the same version`, async () => {
      const { tag, change } = await make();
      const all = staff.with({ 'If-Match': tag });
      const answers = await Promise.all([0, 0, 0, 0].map((i) => change(all, i)));
      const [winner, ...losers] = answers.sort((a, b) => a.status - b.status);
      const now = tagOf(winner as Answer<Data>);
      expect(now).not.to.equal(tag);
      expect(winner?.status).to.equal(200);
      const refused = [412, 'PRECONDITION_FAILED', Number(JSON.parse(now))];
      expect(losers.map(refusal)).to.deep.equal([refused, refused, refused]);
    });

    it(`of ${name}: If-Match accepts a tag, a list, or *; without it, the last write wins`, async () => {
      const { tag, change } = await make();
      const by = (ifMatch: string): Client => staff.with({ 'If-Match': ifMatch });
      const one = await change(by(tag), 0);
      expect(one.status).to.equal(200);
      const listed = await change(by(`"7777", ${tagOf(one)}`), 1);
      expect(listed.status).to.equal(200);
      const current = Number(JSON.parse(tagOf(listed)));
      for (const stale of [tag, `${tag}, ${tagOf(one)}`, `W/"${current}"`, String(current)]) {
        expect(refusal(await change(by(stale), 2)), stale).to.deep.equal([
          412,
          'PRECONDITION_FAILED',
          current,
        ]);
      }
      const any = await change(by('*'), 2);
      expect(any.status).to.equal(200);
      expect(Number(JSON.parse(tagOf(any)))).to.be.above(current);
      expect((await change(staff, 3)).status).to.equal(200);
    });
  }

  for (const name of ['an entity', 'a category', 'a brand']) {
    it(`of ${name}: reject a delete after a change`, async () => {
      const { tag, change, remove } = await (kinds[name] as () => Promise<Versioned>)();
      const reader = staff.with({ 'If-Match': tag });
      const now = tagOf(await change(staff, 1));
      const answer = await remove?.(reader);
      expect(answer && refusal(answer)).to.deep.equal([
        412,
        'PRECONDITION_FAILED',
        Number(JSON.parse(now)),
      ]);
      expect((await remove?.(staff.with({ 'If-Match': now })))?.status).to.equal(200);
      expect((await remove?.(staff.with({ 'If-Match': now })))?.status).to.equal(404);
    });
  }

  it('cost no statement, except for attributes, which are read before they are replaced', async () => {
    for (const [name, more] of [
      ['a category', 0],
      ['a brand', 0],
      ['a price', 0],
      ['the texts of an entity', 1],
    ] as const) {
      const { tag, change } = await (kinds[name] as () => Promise<Versioned>)();
      const reader = staff.with({ 'If-Match': tag });
      const compared = await statementsOf(() => change(reader, 1));
      expect(compared, name).to.equal((await statementsOf(() => change(staff, 2))) + more);
    }
  });

  it('of records that do not exist: If-Match only replaces', async () => {
    const { id: entityId } = await createEntity(staff);
    const { id: warehouseId } = await createWarehouse(staff);
    const stock = { entityId, warehouseId, type: 'restock', quantity: 1 };
    for (const tag of ['*', '"1"']) {
      const reader = staff.with({ 'If-Match': tag });
      const answers = [
        await reader.put(`/api/catalog/entities/${entityId}/attributes/en`, { title: 'T' }),
        await reader.post('/api/pricing/prices', { entityId, currency: 'USD', amount: 1 }),
        await reader.post('/api/inventory/adjust', stock),
      ];
      for (const answer of answers) {
        expect(refusal(answer)).to.deep.equal([412, 'PRECONDITION_FAILED', undefined]);
      }
    }
  });

  it('are returned by lists and by includes of an entity', async () => {
    const entity = await createEntity(staff, { status: 'active' });
    const [category, brand] = [await createCategory(staff), await createBrand(staff)];
    const path = `/api/catalog/entities/${entity.id}`;
    await staff.put(`${path}/attributes/en`, { title: 'One' });
    await staff.put(`${path}/attributes/en`, { title: 'Two' });
    await staff.post(`${path}/categories/${category.id}`);
    await staff.post(`${path}/brands/${brand.id}`);
    await staff.patch(`/api/catalog/categories/${category.id}`, { name: 'Other' });
    await staff.patch(`/api/catalog/brands/${brand.id}`, { name: 'Other' });
    const shown = await staff.get(`${path}?include=attributes,categories,brands`);
    const versionsOf = (rows: unknown): number[] =>
      (rows as { version: number }[]).map(({ version }) => version);
    for (const include of ['attributes', 'categories', 'brands']) {
      expect(versionsOf(shown.body.data[include]), include).to.deep.equal([2]);
    }
    await createWarehouse(staff);
    await createPromotion(staff);
    await setPrice(staff, entity.id, 1);
    for (const list of [
      '/api/catalog/categories',
      '/api/catalog/brands',
      '/api/inventory/warehouses',
      '/api/pricing/prices',
      '/api/promotions',
    ]) {
      const { body } = await staff.get(list);
      expect(body.data, list).not.to.have.length(0);
      for (const version of versionsOf(body.data)) expect(version, list).to.be.at.least(1);
    }
  });
});
