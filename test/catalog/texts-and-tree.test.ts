import { expect } from 'chai';
import { createBrand, createCategory, createEntity } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('localized attributes, categories, and brands', () => {
  let store: TestStore;
  let staff: Client;
  let public_: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    public_ = store.anonymous();
  });
  after(() => store.close());

  describe('attributes', () => {
    const path = (id: string, locale: string): string =>
      `/api/catalog/entities/${id}/attributes/${locale}`;

    it('are replaced as a whole, in the canonical locale', async () => {
      const { id } = await createEntity(staff);
      const full = {
        title: 'Blue Widget',
        description: 'Fine.',
        seoTitle: 'Buy',
        richDescription: { a: [1] },
      };
      const first = await staff.put(path(id, 'en-us'), full);
      expect(first.status).to.equal(200);
      expect(first.body.data).to.deep.include({
        ...full,
        entityId: id,
        locale: 'en-US',
        subtitle: null,
      });
      const second = await staff.put(path(id, 'en-US'), { title: 'Bluer' });
      expect(second.body.data).to.include({
        title: 'Bluer',
        description: null,
        richDescription: null,
      });
      expect(second.body.data['createdAt']).to.equal(first.body.data['createdAt']);
      expect((await store.events()).at(-1)?.payload).to.include({ id, version: 3 });
    });

    it('fall back only with fallback=true', async () => {
      const { id } = await createEntity(staff, { status: 'active' });
      await staff.put(path(id, 'pt'), { title: 'Coisa' });
      await staff.put(path(id, 'de'), { title: 'Ding' });
      expect((await public_.get(path(id, 'pt-BR'))).status).to.equal(404);
      const answer = await public_.get(`${path(id, 'pt-BR')}?fallback=true`);
      expect(answer.body.data).to.include({ locale: 'pt', title: 'Coisa' });
      const other = await public_.get(`${path(id, 'fr')}?fallback=true`);
      expect(other.body.data).to.include({ locale: 'de' });
      expect((await public_.get(`${path(id, 'fr')}?fallback=yes`)).status).to.equal(422);
    });

    it('return 404 to the public for hidden entities', async () => {
      const { id } = await createEntity(staff);
      await staff.put(path(id, 'en'), { title: 'Secret' });
      expect((await public_.get(path(id, 'en'))).status).to.equal(404);
      expect((await staff.get(path(id, 'en'))).status).to.equal(200);
    });

    it('require a title, a locale, and an entity', async () => {
      const { id } = await createEntity(staff);
      expect((await staff.put(path(id, 'en'), {})).body.error.details?.issues?.[0]).to.include({
        path: 'body.title',
        code: 'required',
      });
      expect((await staff.put(path(id, 'en'), { title: 'x'.repeat(301) })).status).to.equal(422);
      expect((await staff.put(path(id, 'x-'), { title: 'T' })).status).to.equal(422);
      expect((await staff.put(path(id, 'aa-bb-cc-dd-ee'), { title: 'T' })).status).to.equal(422);
      expect((await staff.put(path(unknownId, 'en'), { title: 'T' })).status).to.equal(404);
      expect((await staff.put(path(id, 'en'))).body.error.details?.issues?.[0]?.path).to.equal(
        'body',
      );
    });
  });

  describe('categories', () => {
    it('are created below a parent, listed, and updated', async () => {
      const parent = await createCategory(staff, {
        slug: 'furniture',
        sortOrder: 5,
        metadata: { a: 1 },
      });
      const child = await createCategory(staff, { slug: 'chairs', parentId: parent.id });
      expect(child).to.include({ parentId: parent.id, description: null, sortOrder: 0 });
      const below = await public_.get(`/api/catalog/categories?parentId=${parent.id}`);
      expect(below.body.data.map(({ slug }) => slug)).to.deep.equal(['chairs']);
      const roots = await public_.get('/api/catalog/categories?parentId=root');
      expect(roots.body.data.map(({ slug }) => slug)).to.deep.equal(['furniture']);
      const path = `/api/catalog/categories/${parent.id}`;
      const changed = await staff.patch(path, { name: 'Furnishings', metadata: { b: 2 } });
      expect(changed.body.data).to.deep.include({ name: 'Furnishings', metadata: { a: 1, b: 2 } });
      expect((await store.audit()).at(-1)).to.include({
        entity_type: 'catalog_category',
        entity_id: parent.id,
        event: 'catalog.category.update',
      });
    });

    it('never form a cycle, even for concurrent moves', async () => {
      const [a, b] = [await createCategory(staff), await createCategory(staff)];
      const move = (id: string, parentId: string): Promise<Answer<Data>> =>
        staff.patch(`/api/catalog/categories/${id}`, { parentId });
      expect((await move(a.id, a.id)).body.error.details?.issues?.[0]).to.include({
        code: 'cycle',
      });
      const race = await Promise.all([move(a.id, b.id), move(b.id, a.id)]);
      expect(race.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
    });

    it('reject unknown parents and slugs in use', async () => {
      const { slug } = await createCategory(staff);
      const post = (body: object): Promise<Answer<Data>> =>
        staff.post('/api/catalog/categories', { name: 'Things', slug: 'new-things', ...body });
      expect((await post({ parentId: unknownId })).status).to.equal(422);
      expect((await post({ slug })).status).to.equal(409);
      expect((await post({ name: '' })).status).to.equal(422);
      const other = await createCategory(staff);
      const path = `/api/catalog/categories/${other.id}`;
      expect((await staff.patch(path, { slug })).status).to.equal(409);
      expect((await staff.patch(path, { parentId: unknownId })).status).to.equal(422);
      expect(
        (await staff.patch(`/api/catalog/categories/${unknownId}`, { name: 'N' })).status,
      ).to.equal(404);
    });

    it('keep children as roots and entities when deleted', async () => {
      const parent = await createCategory(staff);
      const child = await createCategory(staff, { parentId: parent.id });
      const { id } = await createEntity(staff);
      await staff.post(`/api/catalog/entities/${id}/categories/${parent.id}`);
      const path = `/api/catalog/categories/${parent.id}`;
      expect((await staff.delete(path)).body.data).to.deep.equal({ id: parent.id, deleted: true });
      expect((await staff.delete(path)).status).to.equal(404);
      const roots = await public_.get('/api/catalog/categories?parentId=root&limit=100');
      const ids = roots.body.data.map((category): string => category.id);
      expect(ids).to.include(child.id);
      const entity = await staff.get(`/api/catalog/entities/${id}?include=categories`);
      expect(entity.body.data['categories']).to.deep.equal([]);
    });
  });

  describe('brands', () => {
    it('accept name or displayName, but not both', async () => {
      const answer = await staff.post('/api/catalog/brands', { slug: 'named', name: 'Named' });
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.include({ displayName: 'Named' });
      const post = (body: object): Promise<Answer<Data>> =>
        staff.post('/api/catalog/brands', { slug: 'unnamed', ...body });
      expect((await post({})).body.error.details?.issues?.[0]?.path).to.equal('body.displayName');
      expect((await post({ name: 'A', displayName: 'B' })).status).to.equal(422);
      expect((await post({ name: 'A', slug: 'named' })).status).to.equal(409);
    });

    it('are listed by name, updated, and deleted', async () => {
      const { id } = await createBrand(staff, { displayName: 'Zebra' });
      await createBrand(staff, { displayName: 'Aardvark' });
      const names = (await public_.get('/api/catalog/brands')).body.data.map((brand) =>
        String(brand['displayName']),
      );
      expect(names).to.deep.equal([...names].sort());
      const path = `/api/catalog/brands/${id}`;
      const changed = await staff.patch(path, { name: 'Zorilla', description: 'Stripes.' });
      expect(changed.body.data).to.include({ displayName: 'Zorilla', description: 'Stripes.' });
      expect((await staff.patch(path, { metadata: { a: 1 } })).body.data).to.include({
        displayName: 'Zorilla',
      });
      expect((await staff.delete(path)).status).to.equal(200);
      expect((await staff.delete(path)).status).to.equal(404);
      expect((await staff.patch(path, { name: 'N' })).status).to.equal(404);
    });
  });

  describe('links', () => {
    it('are created and removed once; repeating does nothing', async () => {
      const { id } = await createEntity(staff);
      for (const [kind, target] of [
        ['categories', await createCategory(staff)],
        ['brands', await createBrand(staff)],
      ] as const) {
        const path = `/api/catalog/entities/${id}/${kind}/${target.id}`;
        const before = (await store.events()).length;
        expect((await staff.post(path)).body.data).to.include({ entityId: id, linked: true });
        expect((await staff.post(path)).status).to.equal(200);
        expect((await store.events()).length - before).to.equal(1);
        const entity = await staff.get(`/api/catalog/entities/${id}?include=${kind}`);
        expect(entity.body.data[kind]).to.have.length(1);
        expect((await staff.delete(path)).body.data).to.include({ linked: false });
        expect((await staff.delete(path)).status).to.equal(200);
        expect((await store.events()).length - before).to.equal(2);
      }
    });

    it('require an existing entity and target', async () => {
      const { id } = await createEntity(staff);
      const category = await createCategory(staff);
      for (const method of ['POST', 'DELETE']) {
        for (const kind of ['categories', 'brands']) {
          const missing = `/api/catalog/entities/${id}/${kind}/${unknownId}`;
          expect((await staff.send(method, missing)).status).to.equal(404);
        }
        const path = `/api/catalog/entities/${unknownId}/categories/${category.id}`;
        expect((await staff.send(method, path)).status).to.equal(404);
      }
    });
  });
});
