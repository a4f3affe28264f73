import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';
import { importCatalog } from '../../src/import/import-catalog.js';
import { createBrand, createCategory, createEntity } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import { createTitled, search, setTexts, slugsFound } from '../support/search.js';
import { setPrice } from '../support/pricing.js';
import { TestStore } from '../support/store.js';

describe('a change of the catalog', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    guest = store.anonymous();
  });
  after(() => store.close());

  const facet = async (name: 'options' | 'price', q: string): Promise<unknown> =>
    (await search(guest, { q, facets: name })).meta.facets[name];

  /** Each operation that writes the catalog, and the change that the next search shows. */
  const changes: Record<string, (slug: string) => Promise<void>> = {
    createEntity: async (slug) => {
      await createEntity(staff, { slug, status: 'active' });
      expect(await slugsFound(guest, { q: slug })).to.deep.equal([slug]);
    },
    updateEntity: async (slug) => {
      const { id } = await createEntity(staff, { slug: `zebra-${slug}`, status: 'active' });
      const params = { idOrSlug: id };
      expectOk(await staff.call('updateEntity', { params, body: { slug } }));
      expect(await slugsFound(guest, { q: slug })).to.deep.equal([slug]);
      expect(await slugsFound(guest, { q: `zebra-${slug}` })).to.deep.equal([]);
    },
    deleteEntity: async (slug) => {
      const { id } = await createTitled(staff, 'Ephemeral', { slug });
      expect(await slugsFound(guest, { q: 'ephemeral' })).to.deep.equal([slug]);
      expectOk(await staff.call('deleteEntity', { params: { idOrSlug: id } }));
      expect(await slugsFound(guest, { q: 'ephemeral' })).to.deep.equal([]);
    },
    ...Object.fromEntries(
      (['publishEntity', 'archiveEntity', 'discontinueEntity'] as const).map((operation) => [
        operation,
        async (slug: string) => {
          const isPublished = operation === 'publishEntity';
          const status = isPublished ? 'draft' : 'active';
          const { id } = await createTitled(staff, 'Chameleon', { slug, status });
          const q = 'chameleon';
          expect(await slugsFound(guest, { q })).to.deep.equal(isPublished ? [] : [slug]);
          expectOk(await staff.call(operation, { params: { id } }));
          expect(await slugsFound(guest, { q })).to.deep.equal(isPublished ? [slug] : []);
          expectOk(await staff.call('deleteEntity', { params: { idOrSlug: id } }));
        },
      ]),
    ),
    setEntityAttributes: async (slug) => {
      const { id } = await createTitled(staff, 'Caterpillar', { slug });
      await setTexts(staff, id, 'Butterfly', { description: 'Former larva' });
      expect(await slugsFound(guest, { q: 'butterfly larva' })).to.deep.equal([slug]);
      expect(await slugsFound(guest, { q: 'caterpillar' })).to.deep.equal([]);
    },
    createVariant: async (slug) => {
      await createTitled(staff, 'Coded', { slug, sku: 'QX/99.b' });
      expect(await slugsFound(guest, { q: 'qx/99.B' })).to.deep.equal([slug]);
    },
    createOptionType: (slug) => optionsFound(slug),
    createOptionValue: (slug) => optionsFound(slug),
    generateVariants: (slug) => optionsFound(slug),
    addEntityToCategory: (slug) => linked(slug, 'category'),
    removeEntityFromCategory: (slug) => linked(slug, 'category'),
    addEntityToBrand: (slug) => linked(slug, 'brand'),
    removeEntityFromBrand: (slug) => linked(slug, 'brand'),
    createCategory: (slug) => linked(slug, 'category'),
    createBrand: (slug) => linked(slug, 'brand'),
    updateCategory: async (slug) => {
      const category = await inCategory(slug, 'Oldnames');
      const params = { categoryId: category };
      const body = { name: 'Newnames', slug: 'newnames' };
      expectOk(await staff.call('updateCategory', { params, body }));
      expect(await slugsFound(guest, { q: 'newname' })).to.deep.equal([slug]);
      expect(await slugsFound(guest, { category: 'newnames' })).to.deep.equal([slug]);
      expect(await slugsFound(guest, { q: 'oldnames' })).to.deep.equal([]);
    },
    deleteCategory: async (slug) => {
      const category = await inCategory(slug, 'Vanishing');
      expectOk(await staff.call('deleteCategory', { params: { categoryId: category } }));
      expect(await slugsFound(guest, { q: 'vanishing' })).to.deep.equal([]);
      const { meta } = await search(guest, { q: slug, facets: 'category' });
      expect(meta).to.deep.include({ total: 1, facets: { category: {} } });
    },
    updateBrand: async (slug) => {
      const brandId = await ofBrand(slug, 'Oldbrand');
      const body = { displayName: 'Newbrand', slug: 'newbrand' };
      expectOk(await staff.call('updateBrand', { params: { brandId }, body }));
      expect(await slugsFound(guest, { q: 'newbrand' })).to.deep.equal([slug]);
      const { meta } = await search(guest, { q: slug, facets: 'brand' });
      expect(meta.facets.brand).to.deep.equal({ newbrand: 1 });
      expect(await slugsFound(guest, { q: 'oldbrand' })).to.deep.equal([]);
    },
    deleteBrand: async (slug) => {
      const brandId = await ofBrand(slug, 'Vanishing');
      expectOk(await staff.call('deleteBrand', { params: { brandId } }));
      expect(await slugsFound(guest, { q: 'vanishing' })).to.deep.equal([]);
      const { meta } = await search(guest, { q: slug, facets: 'brand' });
      expect(meta).to.deep.include({ total: 1, facets: { brand: {} } });
    },
  };

  async function optionsFound(slug: string): Promise<void> {
    const { id } = await createEntity(staff, { slug, status: 'active' });
    const params = { id };
    const body = { name: 'weave', values: ['twill'] };
    const option = expectOk(await staff.call('createOptionType', { params, body }));
    expectOk(await staff.call('generateVariants', { params }));
    expect(await facet('options', slug)).to.deep.equal({ 'weave:twill': 1 });
    const value = { params: { optionTypeId: option.id }, body: { value: 'satin' } };
    expectOk(await staff.call('createOptionValue', value));
    expectOk(await staff.call('generateVariants', { params }));
    expect(await facet('options', slug)).to.deep.equal({ 'weave:satin': 1, 'weave:twill': 1 });
  }

  async function linked(slug: string, kind: 'category' | 'brand'): Promise<void> {
    const { id } = await createEntity(staff, { slug, status: 'active' });
    const other = await (kind === 'brand' ? createBrand : createCategory)(staff);
    const found = (): Promise<string[]> => slugsFound(guest, { [kind]: other.slug });
    const ofCategory = { params: { id, categoryId: other.id } };
    const brand = { params: { id, brandId: other.id } };
    expect(await found()).to.deep.equal([]);
    if (kind === 'brand') expectOk(await staff.call('addEntityToBrand', brand));
    else expectOk(await staff.call('addEntityToCategory', ofCategory));
    expect(await found()).to.deep.equal([slug]);
    if (kind === 'brand') expectOk(await staff.call('removeEntityFromBrand', brand));
    else expectOk(await staff.call('removeEntityFromCategory', ofCategory));
    expect(await found()).to.deep.equal([]);
  }

  async function inCategory(slug: string, name: string): Promise<string> {
    const { id } = await createEntity(staff, { slug, status: 'active' });
    const { id: categoryId } = await createCategory(staff, { name });
    expectOk(await staff.call('addEntityToCategory', { params: { id, categoryId } }));
    expect(await slugsFound(guest, { q: name })).to.deep.equal([slug]);
    return categoryId;
  }

  async function ofBrand(slug: string, displayName: string): Promise<string> {
    const { id } = await createEntity(staff, { slug, status: 'active' });
    const { id: brandId } = await createBrand(staff, { displayName });
    expectOk(await staff.call('addEntityToBrand', { params: { id, brandId } }));
    expect(await slugsFound(guest, { q: displayName })).to.deep.equal([slug]);
    return brandId;
  }

  for (const [operation, change] of Object.entries(changes)) {
    it(`by ${operation} is found by the next request`, async () => {
      await change(`by-${operation.toLowerCase()}`);
    });
  }

  it('is tested for every operation that writes the catalog', () => {
    const writing = listOperations(loadArtifacts().document)
      .filter(({ tag, method }) => tag === 'catalog' && method !== 'get')
      .map(({ id }) => id);
    expect(Object.keys(changes).sort()).to.deep.equal(writing.sort());
  });

  it('by a price is found by the next request', async () => {
    const { id } = await createTitled(staff, 'Pricetag');
    expect(await facet('price', 'pricetag')).to.deep.equal({});
    await setPrice(staff, id, 150);
    expect(await facet('price', 'pricetag')).to.deep.equal({ '100-199': 1 });
    await setPrice(staff, id, 250);
    expect(await facet('price', 'pricetag')).to.deep.equal({ '200-499': 1 });
  });

  it('by an import is found by the next request, also a link that was removed before', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'covenant-search-'));
    const bring = async (...lines: string[]): Promise<void> => {
      const file = path.join(folder, 'products.csv');
      const header = 'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU';
      writeFileSync(file, [header, ...lines].join('\n') + '\n');
      const options = { currency: 'USD', digitalTypes: [], search: postgresSearch('en') };
      await importCatalog(store.knex, file, options);
    };
    try {
      await bring('imported,Sombrero,Mariachi,Hats,true,Size,S,SOM-1');
      for (const q of ['sombreros', 'mariachi', 'hat', 'som-1']) {
        expect(await slugsFound(guest, { q }), q).to.deep.equal(['imported']);
      }
      expect(await facet('options', 'sombrero')).to.deep.equal({ 'Size:S': 1 });
      const [brand] = (await store.knex('brands').where({ slug: 'mariachi' })) as { id: string }[];
      const [entity] = (await store.knex('entities').where({ slug: 'imported' })) as {
        id: string;
      }[];
      const params = { id: entity?.id ?? '', brandId: brand?.id ?? '' };
      expectOk(await staff.call('removeEntityFromBrand', { params }));
      expect(await slugsFound(guest, { brand: 'mariachi' })).to.deep.equal([]);
      await bring('imported,Sombrero,Mariachi,Hats,true,Size,S,SOM-1');
      expect(await slugsFound(guest, { brand: 'mariachi' })).to.deep.equal(['imported']);
      await bring('imported,Fedora,Mariachi,Hats,true,Size,S,SOM-1');
      expect(await slugsFound(guest, { q: 'fedora' })).to.deep.equal(['imported']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is not found if its transaction fails', async () => {
    const { id } = await createTitled(staff, 'Untouched', { slug: 'untouched' });
    const body = { sku: 'TWICE' };
    await createTitled(staff, 'Owner', { slug: 'owner', ...body });
    const { status } = await staff.call('createVariant', { params: { id }, body });
    expect(status).to.equal(409);
    expect(await slugsFound(guest, { q: 'TWICE' })).to.deep.equal(['owner']);
  });
});
