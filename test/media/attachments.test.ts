import { expect } from 'chai';
import { issueOf } from '../support/carts.js';
import { createEntity, createVariants, getEntity } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { attachFile, fetchFile, uploadFile } from '../support/media.js';
import { insertMedia } from '../support/rows.js';
import { TestStore } from '../support/store.js';

describe('attachments of media', () => {
  let store: TestStore;
  let staff: Client;
  let customer: Client;
  let anonymous: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    customer = await store.signedIn();
    anonymous = store.anonymous();
  });
  after(() => store.close());

  /** An entity, active by default. */
  const newEntity = async ({ isActive = true } = {}): Promise<string> =>
    (await createEntity(staff, { status: isActive ? 'active' : 'draft' })).id;
  const attach = (
    entityId: string,
    mediaAssetId: string,
    role?: Schema<'MediaRole'>,
    variantId?: string,
  ) =>
    attachFile(staff, {
      entityId,
      mediaAssetId,
      ...(role && { role }),
      ...(variantId && { variantId }),
    });
  const locationOf = async (caller: Client, id: string, query = ''): Promise<string> => {
    const answer = await caller.get(`/api/media/${id}${query}`);
    expect(answer.status).to.equal(302);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    return answer.headers.get('location') ?? '';
  };

  describe('attachMedia', () => {
    it('gives an entity or a variant a file in several roles, and announces it', async () => {
      const { id } = await uploadFile(staff);
      const entityId = await newEntity();
      const [variant] = await createVariants(staff, entityId, 1);
      const before = await getEntity(staff, entityId);
      const { data } = (await attach(entityId, id)).body;
      expect(data).to.deep.include({ entityId, mediaAssetId: id, variantId: null });
      expect(data).to.include({ role: 'gallery', sortOrder: 0 });
      expectOk(await attach(entityId, id, 'primary'));
      expectOk(await attach(entityId, id, 'primary', variant?.id));
      const after = await getEntity(anonymous, entityId, 'media');
      expect(after.version).to.equal(before.version + 3);
      expect(after.media).to.have.length(3);
      const updates = (await store.events()).filter(
        ({ name, payload }) => name === 'catalog.update' && payload['id'] === entityId,
      );
      expect(updates.map(({ payload }) => payload['version']).slice(-3)).to.deep.equal(
        [1, 2, 3].map((n) => before.version + n),
      );
      const entry = (await store.audit()).at(-1);
      expect(entry).to.deep.include({ entity_type: 'media', event: 'media.attach', entity_id: id });
    });

    it('returns 409 for a role that the file has, and 404 for records that do not exist', async () => {
      const { id } = await uploadFile(staff);
      const [entityId, other] = [await newEntity(), await newEntity()];
      const [foreign] = await createVariants(staff, other, 1);
      expectOk(await attach(entityId, id));
      expect((await attach(entityId, id)).status).to.equal(409);
      const missing = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a99';
      const answers = [
        await attach(missing, id),
        await attach(entityId, missing),
        await attach(entityId, id, 'primary', missing),
        await attach(entityId, id, 'primary', foreign?.id),
      ];
      expect(answers.map(({ status }) => status)).to.deep.equal([404, 404, 404, 404]);
    });

    it('needs media:write', async () => {
      const body = { entityId: await newEntity(), mediaAssetId: (await uploadFile(staff)).id };
      expect((await anonymous.post('/api/media/attach', body)).status).to.equal(401);
      expect((await customer.post('/api/media/attach', body)).status).to.equal(403);
    });
  });

  describe('deleteMedia', () => {
    it('detaches the file everywhere, announces each change, and ends its links', async () => {
      const { id, url } = await uploadFile(staff);
      const entities = [await newEntity(), await newEntity({ isActive: false })];
      for (const entityId of entities) {
        expectOk(await attach(entityId, id));
        expectOk(await attach(entityId, id, 'primary'));
      }
      const link = await locationOf(staff, id, '?signed=true');
      const { length } = await store.events();
      const answer = await staff.delete(`/api/media/${id}`);
      expect(answer.body.data).to.deep.equal({ id, deleted: true });
      const events = (await store.events()).slice(length);
      expect(events.map(({ name }) => name)).to.deep.equal(['catalog.update', 'catalog.update']);
      expect(events.map(({ payload }) => payload['id'])).to.have.members(entities);
      const entry = (await store.audit()).at(-1);
      expect(entry).to.deep.include({ event: 'media.delete', entity_id: id });
      for (const gone of [url, link]) expect((await fetchFile(store, gone)).status).to.equal(404);
      for (const entityId of entities)
        expect((await getEntity(staff, entityId, 'media')).media).to.deep.equal([]);
      expect((await staff.delete(`/api/media/${id}`)).status).to.equal(404);
    });

    it('keeps the file if the transaction fails at its end', async () => {
      const { id, url } = await uploadFile(staff, { filename: 'undying.png' });
      expectOk(await attach(await newEntity(), id));
      await store.knex.raw(`
        create function refuse() returns trigger language plpgsql as
          $$ begin raise 'this file stays'; end $$;
        create constraint trigger refuse after delete on media_assets deferrable initially deferred
          for each row when (old.filename = 'undying.png') execute function refuse();`);
      expect((await staff.call('deleteMedia', { params: { id } })).status).to.equal(500);
      expect((await fetchFile(store, url)).status).to.equal(200);
    });

    it('needs media:write', async () => {
      const { id } = await uploadFile(staff);
      expect((await anonymous.delete(`/api/media/${id}`)).status).to.equal(401);
      expect((await customer.delete(`/api/media/${id}`)).status).to.equal(403);
    });
  });

  it('on another server keep their own URL, and cannot be sold', async () => {
    const entityId = await newEntity();
    await insertMedia(store.knex, entityId);
    const { id } = (await store.knex('media_assets').where({ filename: 'shirt.png' }).first()) as {
      id: string;
    };
    expect(await locationOf(anonymous, id)).to.equal('/media/shirt.png');
    expect(await locationOf(customer, id, '?signed=true')).to.equal('/media/shirt.png');
    const sold = await staff.post('/api/media/attach', {
      entityId,
      mediaAssetId: id,
      role: 'download',
    });
    expect([sold.status, issueOf(sold)]).to.deep.equal([422, 'body.mediaAssetId']);
    expectOk(await staff.delete(`/api/media/${id}`));
  });
});
