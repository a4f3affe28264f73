import { expect } from 'chai';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { reindexCatalog } from '../../src/domain/search/reindex-catalog.js';
import { EntityAttributes } from '../../src/models/EntityAttributes.js';
import { SearchDocument } from '../../src/models/SearchDocument.js';
import { type Client } from '../support/client.js';
import { createTitled, search, setTexts, slugsFound } from '../support/search.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

const services = { search: postgresSearch('en') };

describe('reindexing the catalog', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    guest = store.anonymous();
  });
  after(() => store.close());

  const reindex = async (): Promise<number> => {
    let indexed = 0;
    await reindexCatalog(store.knex, services, (amount) => (indexed += amount));
    return indexed;
  };

  it('writes rows that are missing or wrong, and deletes words that no title has', async () => {
    const missing = await createTitled(staff, 'Missing lighthouse', { slug: 'missing' });
    const wrong = await createTitled(staff, 'Wrong lighthouse', { slug: 'wrong' });
    await store.knex('search_documents').where({ entityId: missing.id }).delete();
    await store.knex('entity_attributes').where({ entityId: wrong.id }).update({ title: 'Beacon' });
    await store.knex('search_words').insert({ word: 'lighthousex' });
    expect(await slugsFound(guest, { q: 'lighthouse' })).to.deep.equal(['wrong']);
    expect(await reindex()).to.equal(2);
    expect(await slugsFound(guest, { q: 'lighthouse' })).to.deep.equal(['missing']);
    expect(await slugsFound(guest, { q: 'beacons' })).to.deep.equal(['wrong']);
    const words = await store.knex('search_words').pluck<string[]>('word').orderBy('word');
    expect(words).to.deep.equal(['beacon', 'lighthouse', 'missing']);
    expect((await search(guest, { q: 'lighthuose' })).meta.total).to.equal(1);
  });

  it('loses no change that commits while it runs', async () => {
    const { id } = await createTitled(staff, 'Former title', { slug: 'renamed' });
    let running: Promise<number> = Promise.resolve(0);
    await store.knex.transaction(async (db) => {
      await db('entities').where({ id }).forUpdate();
      await EntityAttributes.replaceAll(db, [{ entityId: id, locale: 'en', title: 'Latter' }]);
      await SearchDocument.index(db, [id], 'en');
      running = reindex();
      await untilLockIsAwaited(store.knex, running);
    });
    await running;
    expect(await slugsFound(guest, { q: 'latter' })).to.deep.equal(['renamed']);
    expect(await slugsFound(guest, { q: 'former' })).to.deep.equal([]);
  });

  it('keeps up with requests that change what it reads', async () => {
    const entities = [];
    for (let i = 0; i < 10; i += 1) entities.push(await createTitled(staff, `Runner ${i}`));
    const state = { isOver: false };
    const reindexOften = async (): Promise<void> => {
      for (let times = 0; times < 5; times += 1) await reindex();
    };
    const running = reindexOften().finally(() => (state.isOver = true));
    let changes = 0;
    while (!state.isOver) {
      const { id } = entities[changes % entities.length] ?? { id: '' };
      changes += 1;
      await setTexts(staff, id, `Sprinter number${changes}`);
      const { meta } = await search(guest, { q: `number${changes}` });
      expect(meta, `change ${changes}`).to.include({ total: 1, isApproximate: false });
    }
    await running;
    const last = await slugsFound(guest, { q: `number${changes}` });
    expect(last).to.have.length(1);
    const untouched = Math.max(0, 10 - changes);
    expect((await search(guest, { q: 'runner' })).meta.total).to.equal(untouched);
  });
});
