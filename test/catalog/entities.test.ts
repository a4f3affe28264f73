import { expect } from 'chai';
import { createBrand, createCategory, createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { TestStore } from '../support/store.js';

const entities = '/api/catalog/entities';
const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('catalog entities', () => {
  let store: TestStore;
  let staff: Client;
  let public_: Client;

  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
    public_ = store.anonymous();
  });
  after(() => store.close());

  describe('createEntity', () => {
    it('creates a draft, emits the event, and writes the audit entry', async () => {
      const body = { type: 'product', slug: 'blue-widget', status: 'draft', metadata: {} };
      const answer = await staff.post(entities, body);
      expect(answer.status).to.equal(201);
      expect(answer.headers.get('etag')).to.equal('"1"');
      expect(answer.body.data).to.deep.include({ ...body, version: 1 });
      expect(answer.body.data).to.include({ isVisible: false, publishedAt: null, taxClass: null });
      const event = (await store.events()).at(-1);
      expect(event).to.deep.include({ name: 'catalog.create', payload: answer.body.data });
      const entry = (await store.audit()).at(-1);
      expect(entry).to.include({
        entity_type: 'catalog_entity',
        entity_id: answer.body.data.id,
        event: 'catalog.create',
        actor_type: 'api_key',
        request_id: answer.headers.get('x-request-id'),
      });
    });

    it('creates an active entity, published now', async () => {
      const entity = await createEntity(staff, { status: 'active' });
      expect(entity).to.include({ status: 'active', isVisible: true });
      expect(entity['publishedAt']).to.be.a('string');
    });

    it('rejects a slug in use, also for fifty concurrent requests', async () => {
      await createEntity(staff, { slug: 'taken' });
      expect((await staff.post(entities, { type: 'product', slug: 'taken' })).status).to.equal(409);
      const race = await Promise.all(
        Array.from({ length: 50 }, () => staff.post(entities, { type: 'product', slug: 'raced' })),
      );
      const created = race.filter(({ status }) => status === 201);
      expect(created).to.have.length(1);
      expect(race.filter(({ status }) => status === 409)).to.have.length(49);
    });

    const refused: [string, object, string][] = [
      ['a slug that looks like an id', { slug: unknownId }, 'body.slug'],
      ['a slug with capitals', { slug: 'Blue' }, 'body.slug'],
      ['a type that starts with a capital', { type: 'Product' }, 'body.type'],
      ['a status that has its own operation', { status: 'archived' }, 'body.status'],
      ['a price, which would not be stored', { price: 1999 }, 'body.price'],
      ['a version', { version: 7 }, 'body.version'],
      ['metadata above 16 KB', { metadata: { text: 'x'.repeat(16_400) } }, 'body.metadata'],
      ['NUL in metadata', { metadata: { text: 'a\0b' } }, 'body.metadata.text'],
      ['a lone surrogate', { metadata: { text: '\ud800' } }, 'body.metadata.text'],
      ['constructor in metadata', { metadata: { constructor: {} } }, 'body.metadata.constructor'],
    ];
    for (const [what, change, path] of refused) {
      it(`rejects ${what} and names the field`, async () => {
        const before = await store.knex('entities').count('* as n').first();
        const answer = await staff.post(entities, { type: 'product', slug: 'fine', ...change });
        expect(answer.status, answer.text).to.equal(422);
        expect(answer.body.error.details?.issues?.[0]?.path).to.equal(path);
        expect(await store.knex('entities').count('* as n').first()).to.deep.equal(before);
      });
    }

    it('replays the first response for an Idempotency-Key', async () => {
      const options = { headers: { 'Idempotency-Key': 'create-once' } };
      const body = { type: 'product', slug: 'only-once' };
      const first = await staff.post(entities, body, options);
      const again = await staff.post(entities, body, options);
      expect(again.status).to.equal(201);
      expect(again.text).to.equal(first.text);
      expect(again.headers.get('etag')).to.equal('"1"');
      expect(again.headers.get('idempotent-replayed')).to.equal('true');
      const other = await staff.post(entities, { ...body, slug: 'another' }, options);
      expect(other.status).to.equal(422);
      const stranger = await store.withKey('catalog:*');
      expect((await stranger.post(entities, body, options)).status).to.equal(409);
    });

    it('releases the Idempotency-Key of a failed request', async () => {
      const options = { headers: { 'Idempotency-Key': 'fail-first' } };
      await createEntity(staff, { slug: 'in-the-way' });
      const body = { type: 'product', slug: 'in-the-way' };
      expect((await staff.post(entities, body, options)).status).to.equal(409);
      await staff.delete(`${entities}/in-the-way`);
      expect((await staff.post(entities, body, options)).status).to.equal(201);
    });
  });

  describe('getEntity', () => {
    it('finds an entity by UUID and by slug', async () => {
      const { id, slug } = await createEntity(staff, { status: 'active' });
      expect((await public_.get(`${entities}/${id}`)).body.data.slug).to.equal(slug);
      const bySlug = await public_.get(`${entities}/${slug}`);
      expect(bySlug.body.data.id).to.equal(id);
      expect(bySlug.headers.get('etag')).to.match(/^"1-/);
    });

    it('returns 404 for inactive entities to callers who cannot see them', async () => {
      const { id } = await createEntity(staff);
      const editor = await store.withKey('catalog:update');
      expect((await public_.get(`${entities}/${id}`)).status).to.equal(404);
      expect((await editor.get(`${entities}/${id}`)).status).to.equal(404);
      expect((await staff.get(`${entities}/${id}`)).status).to.equal(200);
      expect((await (await store.signedIn('manager')).get(`${entities}/${id}`)).status).to.equal(
        200,
      );
      expect((await (await store.signedIn()).get(`${entities}/${id}`)).status).to.equal(404);
    });

    it('returns 404 for an unknown entity and 422 for an invalid id', async () => {
      expect((await public_.get(`${entities}/${unknownId}`)).status).to.equal(404);
      expect((await public_.get(`${entities}/nothing-here`)).status).to.equal(404);
      expect((await public_.get(`${entities}/no_slug`)).status).to.equal(422);
      expect((await public_.get(`${entities}/a%00b`)).status).to.equal(422);
      expect((await public_.get(`${entities}/%ff`)).status).to.equal(400);
    });
  });

  describe('updateEntity', () => {
    it('changes the given properties, merges metadata, and increments the version', async () => {
      const { id } = await createEntity(staff, { metadata: { a: 1, b: 2 }, taxClass: 'reduced' });
      const answer = await staff.patch(`${entities}/${id}`, { metadata: { a: null, c: 3 } });
      expect(answer.status).to.equal(200);
      expect(answer.body.data).to.deep.include({
        metadata: { b: 2, c: 3 },
        taxClass: 'reduced',
        version: 2,
      });
      expect(answer.headers.get('etag')).to.equal('"2"');
      const event = (await store.events()).at(-1);
      expect(event).to.deep.include({ name: 'catalog.update', payload: answer.body.data });
      const entry = (await store.audit()).at(-1);
      expect(entry).to.deep.include({ entity_id: id, payload: { metadata: { a: null, c: 3 } } });
    });

    it('returns 412 for a stale If-Match and changes nothing', async () => {
      const { id } = await createEntity(staff);
      await staff.patch(`${entities}/${id}`, { taxClass: 'standard' });
      const answer = await staff
        .with({ 'If-Match': '"1"' })
        .patch(`${entities}/${id}`, { taxClass: null });
      expect(answer.status).to.equal(412);
      expect(answer.body.error.details).to.include({ currentVersion: 2 });
      expect((await staff.get(`${entities}/${id}`)).body.data).to.include({
        taxClass: 'standard',
        version: 2,
      });
      const fresh = staff.with({ 'If-Match': '"2"' });
      expect((await fresh.patch(`${entities}/${id}`, { taxClass: null })).status).to.equal(200);
    });

    it('loses none of many concurrent updates', async () => {
      const { id } = await createEntity(staff);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          staff.patch(`${entities}/${id}`, { metadata: { [`k${i}`]: i } }),
        ),
      );
      expect(answers.every(({ status }) => status === 200)).to.equal(true);
      const { body } = await staff.get(`${entities}/${id}`);
      expect(body.data.version).to.equal(21);
      expect(Object.keys(body.data['metadata'] ?? {})).to.have.length(20);
    });

    it('rejects type, status, an empty update, and a slug in use', async () => {
      const { id } = await createEntity(staff);
      const { slug } = await createEntity(staff);
      expect((await staff.patch(`${entities}/${id}`, { type: 'course' })).status).to.equal(422);
      expect((await staff.patch(`${entities}/${id}`, { status: 'active' })).status).to.equal(422);
      expect((await staff.patch(`${entities}/${id}`, {})).status).to.equal(422);
      expect((await staff.patch(`${entities}/${id}`, { slug })).status).to.equal(409);
      expect((await staff.patch(`${entities}/${unknownId}`, { taxClass: null })).status).to.equal(
        404,
      );
    });
  });

  describe('deleteEntity', () => {
    it('deletes once, emits the event, and returns 404 afterwards', async () => {
      const { id, slug } = await createEntity(staff);
      const answer = await staff.delete(`${entities}/${id}`);
      expect(answer.body.data).to.deep.equal({ id, deleted: true });
      expect((await store.events()).at(-1)).to.deep.equal({
        name: 'catalog.delete',
        payload: { id, slug },
      });
      expect((await staff.delete(`${entities}/${id}`)).status).to.equal(404);
      expect((await staff.get(`${entities}/${id}`)).status).to.equal(404);
    });

    it('rejects an entity that stock refers to', async () => {
      const { id } = await createEntity(staff);
      const owner = await store.withKey('inventory:*');
      await stockUp(owner, (await createWarehouse(owner)).id, id, 1);
      expect((await staff.delete(`${entities}/${id}`)).status).to.equal(409);
      expect((await staff.get(`${entities}/${id}`)).status).to.equal(200);
    });

    it('checks If-Match', async () => {
      const { id } = await createEntity(staff);
      expect((await staff.with({ 'If-Match': '"9"' }).delete(`${entities}/${id}`)).status).to.equal(
        412,
      );
    });
  });

  describe('listEntities', () => {
    let store: TestStore;
    let owner: Client;

    before(async () => {
      store = await TestStore.open();
      owner = await store.withKey('*:*');
      const category = await createCategory(owner, { slug: 'lamps' });
      const brand = await createBrand(owner, { slug: 'lux' });
      for (let i = 0; i < 5; i += 1) {
        const status = i === 4 ? 'draft' : 'active';
        const type = i % 2 === 0 ? 'product' : 'course';
        const { id } = await createEntity(owner, { slug: `item-${i}`, status, type });
        if (i < 2) await owner.post(`${entities}/${id}/categories/${category.id}`);
        if (i === 0) await owner.post(`${entities}/${id}/brands/${brand.id}`);
      }
    });
    after(() => store.close());

    const slugs = async (client: Client, query: string): Promise<string[]> =>
      (await client.get(`${entities}?${query}`)).body.data.map(({ slug }) => slug);

    it('paginates in a total order', async () => {
      const first = await owner.get(`${entities}?limit=2&sort=slug:asc`);
      expect(first.body.data.map(({ slug }) => slug)).to.deep.equal(['item-0', 'item-1']);
      expect(first.body.meta.pagination).to.deep.equal({
        page: 1,
        limit: 2,
        total: 5,
        totalPages: 3,
      });
      expect(await slugs(owner, 'limit=2&page=3&sort=slug:asc')).to.deep.equal(['item-4']);
      expect(await slugs(owner, 'page=9')).to.deep.equal([]);
      expect((await slugs(owner, '')).at(0)).to.equal('item-4');
      expect((await slugs(owner, 'sort=createdAt:asc')).at(0)).to.equal('item-0');
      expect((await slugs(owner, 'sort=publishedAt:desc')).at(-1)).to.equal('item-4');
      expect((await slugs(owner, 'sort=publishedAt:asc')).at(0)).to.equal('item-4');
    });

    it('filters by type, status, category, and brand, by id or slug', async () => {
      const category = (await owner.get('/api/catalog/categories')).body.data[0];
      expect(await slugs(owner, 'type=course&sort=slug:asc')).to.deep.equal(['item-1', 'item-3']);
      expect(await slugs(owner, 'status=draft')).to.deep.equal(['item-4']);
      expect(await slugs(owner, 'category=lamps&sort=slug:asc')).to.deep.equal([
        'item-0',
        'item-1',
      ]);
      expect(await slugs(owner, `category=${category?.id}&type=course`)).to.deep.equal(['item-1']);
      expect(await slugs(owner, 'brand=lux')).to.deep.equal(['item-0']);
      const { meta } = (await owner.get(`${entities}?category=lamps`)).body;
      expect(meta.pagination.total).to.equal(2);
      expect(await slugs(owner, 'category=unknown')).to.deep.equal([]);
      expect(await slugs(owner, `brand=${unknownId}`)).to.deep.equal([]);
    });

    it('returns only active entities to the public, whatever status is requested', async () => {
      const answer = await store.anonymous().get(`${entities}?status=draft`);
      expect(answer.body.data).to.have.length(4);
      expect(answer.body.meta.pagination.total).to.equal(4);
    });

    it('returns the exact total after changes, deletions, and rollbacks', async () => {
      const { id } = await createEntity(owner, { slug: 'to-go' });
      await owner.post(`${entities}/${id}/publish`);
      expect((await store.anonymous().get(entities)).body.meta.pagination.total).to.equal(5);
      await owner.post(entities, { type: 'product', slug: 'to-go' });
      await owner.delete(`${entities}/${id}`);
      expect((await owner.get(entities)).body.meta.pagination.total).to.equal(5);
    });

    it('clamps a limit above 100 and rejects a limit that is not a number', async () => {
      expect((await owner.get(`${entities}?limit=1000`)).body.meta.pagination.limit).to.equal(100);
      for (const query of [
        'limit=0',
        'limit=-1',
        'limit=1.5',
        'limit=1e2',
        'limit=',
        'page=0',
        'page=1000000000000',
      ]) {
        expect((await owner.get(`${entities}?${query}`)).status, query).to.equal(422);
      }
    });

    it('rejects unknown and repeated parameters, sorts, and includes', async () => {
      const issues: [string, string][] = [
        ['color=red', 'query.color'],
        ['page=1&page=2', 'query.page'],
        ['page[]=1', 'query.page[]'],
        ['sort=price:asc', 'query.sort'],
        ['sort=-createdAt', 'query.sort'],
        ['include=secrets', 'query.include'],
        ['include=', 'query.include'],
      ];
      for (const [query, path] of issues) {
        const answer = await owner.get(`${entities}?${query}`);
        expect(answer.status, query).to.equal(422);
        expect(answer.body.error.details?.issues?.[0]?.path).to.equal(path);
      }
    });
  });
});
