import { expect } from 'chai';
import { createBrand, createCategory, createEntity } from '../support/catalog.js';
import { issueOf } from '../support/carts.js';
import { expectOk, type Client } from '../support/client.js';
import { createTitled, search, setTexts, slugsFound } from '../support/search.js';
import { TestStore } from '../support/store.js';

describe('GET /api/search', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    guest = store.anonymous();
  });
  after(() => store.close());

  it('returns the exact SKU first, then titles, then other texts', async () => {
    await createTitled(staff, 'Lamp', { slug: 'in-text', description: 'Like the Astra A-17.' });
    await createTitled(staff, 'Astra A-17 bulb', { slug: 'in-title' });
    await createTitled(staff, 'Holder', { slug: 'by-code', sku: 'Astra A-17' });
    expect(await slugsFound(guest, { q: 'ASTRA a-17' })).to.deep.equal([
      'by-code',
      'in-title',
      'in-text',
    ]);
  });

  it('finds a misspelled word, and says so', async () => {
    await createTitled(staff, 'Weather Journal', { slug: 'weather-journal' });
    const { data, meta } = await search(guest, { q: 'jurnal' });
    expect(data.map(({ document }) => document.slug)).to.deep.equal(['weather-journal']);
    expect(meta.isApproximate).to.equal(true);
    expect((await search(guest, { q: 'wether jurnal' })).meta.total).to.equal(1);
    expect((await search(guest, { q: 'journal' })).meta.isApproximate).to.equal(false);
    expect((await search(guest, { q: 'xylophone' })).meta).to.include({
      total: 0,
      isApproximate: false,
    });
  });

  it('finds all forms of a word in the language of the locale', async () => {
    const cup = await createEntity(staff, { slug: 'cup', status: 'active' });
    await setTexts(staff, cup.id, 'Taza azul', { locale: 'es-MX' });
    expect(await slugsFound(guest, { q: 'tazas azules', locale: 'es' })).to.deep.equal(['cup']);
    const berg = await createEntity(staff, { slug: 'stiefel', status: 'active' });
    await setTexts(staff, berg.id, 'Wanderschuh', { locale: 'de' });
    await setTexts(staff, berg.id, 'Hiking boots', { locale: 'en' });
    const { data } = await search(guest, { q: 'boot' });
    expect(data.map(({ document }) => document.title)).to.deep.equal(['Hiking boots']);
    const german = await search(guest, { q: 'Wanderschuhe', locale: 'de-AT' });
    expect(german.data.map(({ document }) => document.title)).to.deep.equal(['Wanderschuh']);
    expect(german.meta.isApproximate).to.equal(false);
  });

  it('finds words with and without accents', async () => {
    await createTitled(staff, 'Café au lait', { slug: 'cafe' });
    expect(await slugsFound(guest, { q: 'cafe' })).to.deep.equal(['cafe']);
    expect(await slugsFound(guest, { q: 'CAFÉ' })).to.deep.equal(['cafe']);
    expect((await search(guest, { q: 'cafe' })).meta.isApproximate).to.equal(false);
  });

  it('finds by brand, category, slug, and description', async () => {
    const entity = await createEntity(staff, { slug: 'quiet-thing', status: 'active' });
    await setTexts(staff, entity.id, 'Kettle', { description: 'Boils in the <b>morning</b>' });
    const { id: brandId } = await createBrand(staff, { displayName: 'Zeppelin & Söhne' });
    const { id: categoryId } = await createCategory(staff, { name: 'Candies' });
    const params = { id: entity.id };
    expectOk(await staff.call('addEntityToBrand', { params: { ...params, brandId } }));
    expectOk(await staff.call('addEntityToCategory', { params: { ...params, categoryId } }));
    for (const q of ['zeppelin', 'sohne kettle', 'candy', 'quiet', 'mornings', '"quiet thing"']) {
      expect(await slugsFound(guest, { q }), q).to.deep.equal(['quiet-thing']);
    }
    expect(await slugsFound(guest, { q: 'zepelin' })).to.deep.equal(['quiet-thing']);
  });

  it('understands phrases, alternatives, and exclusions', async () => {
    await createTitled(staff, 'Blue oak table', { slug: 'blue-oak' });
    await createTitled(staff, 'Oak blue paint', { slug: 'oak-blue' });
    await createTitled(staff, 'Walnut shelf', { slug: 'walnut' });
    const found = async (q: string): Promise<string[]> => (await slugsFound(guest, { q })).sort();
    expect(await found('oak blue')).to.deep.equal(['blue-oak', 'oak-blue']);
    expect(await found('"oak blue"')).to.deep.equal(['oak-blue']);
    expect(await found('oak -paint')).to.deep.equal(['blue-oak']);
    expect(await found('oak -"blue oak"')).to.deep.equal(['oak-blue']);
    expect(await found('paint OR walnut')).to.deep.equal(['oak-blue', 'walnut']);
  });

  it('rejects unknown facets and invalid parameters, and names them', async () => {
    for (const [query, path] of [
      ['facets=color', 'query.facets'],
      ['facets=type,', 'query.facets'],
      ['locale=not_a_locale', 'query.locale'],
      ['locale=en-a', 'query.locale'],
      ['currency=usd', 'query.currency'],
      ['status=lost', 'query.status'],
      ['highlights=yes', 'query.highlights'],
      [`q=${'a'.repeat(501)}`, 'query.q'],
    ]) {
      const answer = await guest.get(`/api/search?${query}`);
      expect([answer.status, issueOf(answer)], query).to.deep.equal([422, path]);
    }
    const answer = await guest.get('/api/search/suggest?locale=en-a');
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'query.locale']);
  });
});
