import { expect } from 'chai';
import {
  createBrand,
  createCategory,
  createEntity,
  createShirt,
  getEntity,
} from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import { setPrice } from '../support/pricing.js';
import { insertGroup } from '../support/rows.js';
import { createTitled, search, setTexts } from '../support/search.js';
import { TestStore } from '../support/store.js';

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('the facets of a search', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    guest = store.anonymous();
  });
  after(() => store.close());

  it('are counted over all pages, and only if they are requested', async () => {
    const category = await createCategory(staff, { slug: 'lanterns' });
    const brand = await createBrand(staff, { slug: 'lumen' });
    for (let i = 0; i < 5; i += 1) {
      const { id } = await createTitled(staff, `Lantern ${i}`, { type: i < 3 ? 'lamp' : 'gift' });
      if (i < 4) {
        const params = { id, categoryId: category.id };
        expectOk(await staff.call('addEntityToCategory', { params }));
      }
      if (i > 2) {
        expectOk(await staff.call('addEntityToBrand', { params: { id, brandId: brand.id } }));
      }
    }
    const facets = 'brand,category,type,status,type';
    const first = await search(guest, { q: 'lantern', facets, limit: 2 });
    const third = await search(guest, { q: 'lantern', facets, limit: 2, page: 3 });
    expect([first.data.length, third.data.length]).to.deep.equal([2, 1]);
    for (const { meta } of [first, third]) {
      expect(meta.facets).to.deep.equal({
        type: { lamp: 3, gift: 2 },
        category: { lanterns: 4 },
        brand: { lumen: 2 },
        status: { active: 5 },
      });
      expect(meta).to.deep.include({ total: 5, totalIsCapped: false, truncatedFacets: [] });
    }
    const filtered = await search(guest, { q: 'lantern', facets, brand: 'lumen', type: 'gift' });
    expect(filtered.meta.facets.category).to.deep.equal({ lanterns: 1 });
    const byId = await search(guest, { category: category.id, brand: brand.id, facets: 'type' });
    expect(byId.meta.facets).to.deep.equal({ type: { gift: 1 } });
    expect((await search(guest, { q: 'lantern' })).meta.facets).to.deep.equal({});
    for (const none of [{ category: 'no-such' }, { brand: category.id }, { q: 'zzyzx' }]) {
      const { data, meta } = await search(guest, { ...none, facets: 'type,price' });
      expect([data, meta.total]).to.deep.equal([[], 0]);
      expect(meta.facets).to.deep.equal({ type: {}, price: {} });
    }
  });

  it('count the options of active variants', async () => {
    const shirt = await createShirt(staff);
    await setTexts(staff, shirt.id, 'Smock');
    expectOk(await staff.call('generateVariants', { params: { id: shirt.id } }));
    const options = async (): Promise<unknown> =>
      (await search(guest, { q: 'smock', facets: 'options' })).meta.facets.options;
    expect(await options()).to.deep.equal({
      'color:blue': 1,
      'color:red': 1,
      'size:M': 1,
      'size:S': 1,
    });
  });

  it('count each entity once by its lowest current price for everybody, in one currency', async () => {
    const priced = async (
      slug: string,
      ...prices: [number, Parameters<typeof setPrice>[3]?][]
    ): Promise<void> => {
      const { id } = await createTitled(staff, 'Teapot', { slug });
      for (const [amount, terms] of prices) await setPrice(staff, id, amount, terms);
    };
    const customerGroupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0eee';
    await insertGroup(store.knex, customerGroupId);
    await priced('cheap', [99]);
    await priced('plain', [1000]);
    await priced('just-below', [1999]);
    await priced('above', [2000]);
    await priced('grouped', [5000], [1, { customerGroupId }]);
    await priced('later', [5000], [1, { validFrom: inHours(1) }], [2, { validUntil: inHours(-1) }]);
    await priced('on-sale', [9000], [700, { validFrom: inHours(-1), validUntil: inHours(1) }]);
    await priced('by-the-dozen', [5000], [100, { minQuantity: 12 }]);
    await priced('only-grouped', [1, { customerGroupId }]);
    await priced('in-euros', [3000, { currency: 'EUR' }]);
    const { meta } = await search(guest, { q: 'teapot', facets: 'price' });
    expect(meta.facets.price).to.deep.equal({
      '5000-9999': 3,
      '1000-1999': 2,
      '0-99': 1,
      '2000-4999': 1,
      '500-999': 1,
    });
    expect([meta.currency, meta.total]).to.deep.equal(['USD', 10]);
    const euros = await search(guest, { q: 'teapot', facets: 'price', currency: 'EUR' });
    expect(euros.meta).to.deep.include({ currency: 'EUR', facets: { price: { '2000-4999': 1 } } });
    const member = await search(staff, { q: 'teapot', facets: 'price' });
    expect(member.meta.facets.price).to.deep.equal(meta.facets.price);
  });

  it('prefer the price of a variant to that of its entity', async () => {
    const { id } = await createTitled(staff, 'Samovar', { sku: 'SAM-1' });
    await setPrice(staff, id, 100);
    const price = async (): Promise<unknown> =>
      (await search(guest, { q: 'samovar', facets: 'price' })).meta.facets.price;
    expect(await price()).to.deep.equal({ '100-199': 1 });
    const { variants } = await getEntity(guest, id, 'variants');
    await setPrice(staff, id, 70_000, { variantId: variants[0]?.id ?? '' });
    expect(await price()).to.deep.equal({ '50000-99999': 1 });
  });

  it('name those with more values than they return', async () => {
    const { id } = await createEntity(staff, { slug: 'many', status: 'active' });
    await setTexts(staff, id, 'Manifold');
    for (let i = 0; i < 3; i += 1) {
      const values = Array.from({ length: 70 }, (_, n) => `v${n}`);
      const body = { name: `option${i}`, values };
      expectOk(await staff.call('createOptionType', { params: { id }, body }));
    }
    for (let n = 0; n < 70; n += 1) {
      const value = `v${n}`;
      const options = { option0: value, option1: value, option2: value };
      expectOk(await staff.call('createVariant', { params: { id }, body: { options } }));
    }
    const { meta } = await search(guest, { q: 'manifold', facets: 'options,type' });
    expect(Object.keys(meta.facets.options ?? {})).to.have.length(200);
    expect(meta.truncatedFacets).to.deep.equal(['options']);
  });
});
