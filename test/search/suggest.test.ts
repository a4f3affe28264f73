import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import { issueOf } from '../support/carts.js';
import { type Client } from '../support/client.js';
import { createTitled, setTexts, suggestions } from '../support/search.js';
import { TestStore } from '../support/store.js';

describe('GET /api/search/suggest', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    guest = store.anonymous();
    for (const title of ['Blue Widget', 'Blueprint Poster', 'Sky blue paint', 'Running Shoes']) {
      await createTitled(staff, title, { type: title.startsWith('Sky') ? 'paint' : 'product' });
    }
    await createTitled(staff, 'Blue Widget');
    const both = await createEntity(staff, { status: 'active' });
    await setTexts(staff, both.id, 'Bluebell', { locale: 'en' });
    await setTexts(staff, both.id, 'Blauglöckchen', { locale: 'de' });
  });
  after(() => store.close());

  it('returns titles with a word that starts with the prefix, those that start with it first', async () => {
    expect(await suggestions(guest, { prefix: 'blu' })).to.deep.equal([
      'Bluebell',
      'Blue Widget',
      'Blueprint Poster',
      'Sky blue paint',
    ]);
    expect(await suggestions(guest, { prefix: 'BLUE w' })).to.deep.equal(['Blue Widget']);
    expect(await suggestions(guest, { prefix: 'runn' })).to.deep.equal(['Running Shoes']);
    expect(await suggestions(guest, { prefix: 'lue' })).to.deep.equal([]);
  });

  it('filters by type, limits, and clamps the limit', async () => {
    expect(await suggestions(guest, { prefix: 'blu', type: 'paint' })).to.deep.equal([
      'Sky blue paint',
    ]);
    expect(await suggestions(guest, { prefix: 'blu', limit: 2 })).to.have.length(2);
    for (let i = 0; i < 30; i += 1) await createTitled(staff, `Orchid ${i}`);
    expect(await suggestions(guest, { prefix: 'orchid' })).to.have.length(10);
    expect(await suggestions(guest, { prefix: 'orchid', limit: 1000 })).to.have.length(25);
    const answer = await guest.get('/api/search/suggest?prefix=ab&limit=0');
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'query.limit']);
  });

  it('prefers titles of the locale', async () => {
    expect(await suggestions(guest, { prefix: 'blaugl', locale: 'de' })).to.deep.equal([
      'Blauglöckchen',
    ]);
    expect(await suggestions(guest, { prefix: 'blauglo' })).to.deep.equal(['Blauglöckchen']);
    expect(await suggestions(guest, { prefix: 'bl', locale: 'de', limit: 25 })).to.include(
      'Blauglöckchen',
    );
  });

  it('returns nothing for a prefix of fewer than two characters', async () => {
    for (const prefix of ['', ' ', 'b', ' b ', '%', '%%', '__', '\\\\', '"\'', '& |']) {
      expect(await suggestions(guest, { prefix }), prefix).to.deep.equal([]);
    }
    expect(await suggestions(guest, {})).to.deep.equal([]);
  });

  it('takes every character literally', async () => {
    for (const prefix of ['b%', 'b_u', 'blue:*', "blue' | 'running", 'blue & !', '(blue', '😀😀']) {
      const { status } = await guest.call('suggest', { query: { prefix } });
      expect(status, prefix).to.equal(200);
    }
    expect(await suggestions(guest, { prefix: "blue' | 'running" })).to.deep.equal([]);
    const answer = await guest.get(`/api/search/suggest?prefix=${'a'.repeat(101)}`);
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'query.prefix']);
  });
});
