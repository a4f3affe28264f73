import { expect } from 'chai';
import { type Client } from '../support/client.js';
import { createTitled, search, slugsFound } from '../support/search.js';
import { insertDocuments } from '../support/search-rows.js';
import { TestStore } from '../support/store.js';

describe('the pages of a search', () => {
  let store: TestStore;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    guest = store.anonymous();
  });
  after(() => store.close());

  async function walk(query: Parameters<typeof slugsFound>[1]): Promise<string[]> {
    const pages: string[] = [];
    for (let page = 1; ; page += 1) {
      const slugs = await slugsFound(guest, { ...query, page, limit: 7 });
      pages.push(...slugs);
      if (slugs.length < 7) return pages;
    }
  }

  it('do not overlap, although all scores are equal, and begin with the newest', async () => {
    const staff = await store.withKey('catalog:*');
    const slugs: string[] = [];
    for (let i = 0; i < 30; i += 1) slugs.push((await createTitled(staff, 'Pebble')).slug);
    expect(await walk({ q: 'pebble' })).to.deep.equal(slugs.reverse());
    // An update moves the row in its table, but not in the order.
    const [oldest = ''] = slugs.slice(-1);
    await staff.call('updateEntity', { params: { idOrSlug: oldest }, body: { taxClass: 'books' } });
    expect(await walk({ q: 'pebble' })).to.deep.equal(slugs);
    expect(await walk({})).to.deep.equal(slugs);
    const { data, meta } = await search(guest, { q: 'pebble', page: 6, limit: 7 });
    expect(data).to.deep.equal([]);
    expect(meta).to.include({ total: 30, page: 6, limit: 7 });
    expect(meta.pagination).to.deep.equal({ page: 6, limit: 7, total: 30, totalPages: 5 });
  });

  it('say when more than 4,000 entities match, and still begin with SKU and title', async () => {
    const staff = await store.withKey('catalog:*');
    await insertDocuments(store.knex, 4_005, 'granite');
    await createTitled(staff, 'Granite', { slug: 'titled' });
    await createTitled(staff, 'Granite', { slug: 'excluded', description: 'polished' });
    await createTitled(staff, 'Stone', { slug: 'coded', sku: 'Granite' });
    const { data, meta } = await search(guest, { q: 'granite', facets: 'type' });
    expect(data.slice(0, 3).map(({ document }) => document.slug)).to.deep.equal([
      'coded',
      'excluded',
      'titled',
    ]);
    const first = await slugsFound(guest, { q: 'granite -polished', limit: 2 });
    expect(first[0]).to.equal('titled');
    expect(first).to.not.include('excluded');
    const capped = { total: 4_000, totalIsCapped: true, facets: { type: { product: 4_000 } } };
    expect(meta).to.deep.include(capped);
    const twice = await Promise.all(
      [0, 1].map(() => slugsFound(guest, { q: 'granite', page: 40, limit: 100 })),
    );
    expect(twice[0]).to.have.length(100).and.to.deep.equal(twice[1]);
    const all = await search(guest, { facets: 'type' });
    expect(all.meta).to.deep.include(capped);
    expect(all.data[0]?.document.slug).to.equal('coded');
    const last = await slugsFound(guest, { page: 40, limit: 100 });
    expect(last).to.have.length(100).and.to.not.include('gra-row-1');
    expect(await slugsFound(guest, { page: 41, limit: 100 })).to.deep.equal([]);
  });
});
