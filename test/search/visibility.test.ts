import { expect } from 'chai';
import { createBrand, createEntity } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import { createTitled, search, setTexts, slugsFound, suggestions } from '../support/search.js';
import { TestStore } from '../support/store.js';

const statuses = ['active', 'archived', 'discontinued', 'draft'] as const;
const facets = 'type,category,brand,status,price,options';

describe('search and entities that are not active', () => {
  let store: TestStore;
  let staff: Client;
  let publicCallers: [string, Client][];
  let seeingCallers: [string, Client][];
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    for (const status of statuses) {
      const hidden = await createTitled(staff, `Unicorn ${status}`, {
        slug: `unicorn-${status}`,
        type: `${status}Thing`,
        status: status === 'draft' ? 'draft' : 'active',
        sku: `UNI-${status}`,
      });
      const params = { id: hidden.id };
      const { id: brandId } = await createBrand(staff, { slug: `brand-of-${status}` });
      expectOk(await staff.call('addEntityToBrand', { params: { ...params, brandId } }));
      if (status === 'archived') expectOk(await staff.call('archiveEntity', { params }));
      if (status === 'discontinued') expectOk(await staff.call('discontinueEntity', { params }));
    }
    publicCallers = [
      ['anonymous', store.anonymous()],
      ['a customer', await store.signedIn()],
      ['a key that may change entities', await store.withKey('catalog:update')],
      ['a key that reads the catalog', await store.withKey('catalog:read')],
    ];
    seeingCallers = [
      ['an administrator', staff],
      ['a manager', await store.signedIn('manager')],
      ['a key that reads unpublished entities', await store.withKey('catalog:read:unpublished')],
    ];
  });
  after(() => store.close());

  it('finds only active ones for the public, whatever it asks for', async () => {
    for (const [name, caller] of publicCallers) {
      for (const query of [
        { q: 'unicorn' },
        { q: 'unicron' },
        { q: '-nothing' },
        { q: 'UNI-active' },
        {},
        ...statuses.map((status) => ({ q: 'unicorn', status })),
      ]) {
        const { data, meta } = await search(caller, { ...query, facets });
        const found = data.map(({ document }) => document.slug);
        expect(found, `${name} ${JSON.stringify(query)}`).to.deep.equal(['unicorn-active']);
        expect(meta.total).to.equal(1);
        expect(meta.facets).to.deep.include({
          type: { activeThing: 1 },
          status: { active: 1 },
          brand: { 'brand-of-active': 1 },
        });
      }
      for (const status of ['draft', 'archived', 'discontinued']) {
        expect(await slugsFound(caller, { q: `UNI-${status}` }), name).to.deep.equal([]);
        expect(await slugsFound(caller, { brand: `brand-of-${status}` }), name).to.deep.equal([]);
        expect(await slugsFound(caller, { type: `${status}Thing` }), name).to.deep.equal([]);
      }
      expect(await suggestions(caller, { prefix: 'uni' }), name).to.deep.equal(['Unicorn active']);
    }
  });

  it('finds all, or those of one status, for callers who see them', async () => {
    for (const [name, caller] of seeingCallers) {
      const all = await search(caller, { q: 'unicorn', facets: 'status' });
      expect(all.meta.facets.status, name).to.deep.equal({
        active: 1,
        archived: 1,
        discontinued: 1,
        draft: 1,
      });
      for (const status of statuses) {
        const found = await slugsFound(caller, { q: 'unicorn', status });
        expect(found, name).to.deep.equal([`unicorn-${status}`]);
      }
      expect(await suggestions(caller, { prefix: 'uni' }), name).to.have.length(4);
    }
  });

  it('follows each change of the status', async () => {
    const guest = store.anonymous();
    const { id } = await createEntity(staff, { slug: 'griffin' });
    await setTexts(staff, id, 'Griffin');
    const isFound = async (): Promise<boolean> =>
      (await slugsFound(guest, { q: 'griffin' })).length > 0;
    expect(await isFound()).to.equal(false);
    for (const [operation, found] of [
      ['publishEntity', true],
      ['discontinueEntity', false],
      ['publishEntity', true],
      ['archiveEntity', false],
      ['publishEntity', true],
    ] as const) {
      expectOk(await staff.call(operation, { params: { id } }));
      expect(await isFound(), operation).to.equal(found);
    }
  });
});
