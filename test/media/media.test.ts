import { expect } from 'chai';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { localStorage } from '../../src/adapters/storage/local.js';
import { createEntity, getEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { attachFile, fetchFile, fileOf, uploadFile } from '../support/media.js';
import { TestStore } from '../support/store.js';
import { testSecrets } from '../support/test-secrets.js';

describe('media', () => {
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
  const attach = (entityId: string, mediaAssetId: string, role?: Schema<'MediaRole'>) =>
    attachFile(staff, { entityId, mediaAssetId, ...(role && { role }) });

  const locationOf = async (caller: Client, id: string, query = ''): Promise<string> => {
    const answer = await caller.get(`/api/media/${id}${query}`);
    expect(answer.status).to.equal(302);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    return answer.headers.get('location') ?? '';
  };

  describe('a file that is attached to no active entity', () => {
    it('is found by nobody without media:write, also when it does not exist', async () => {
      const { id, url } = await uploadFile(staff);
      expectOk(await attach(await newEntity({ isActive: false }), id));
      const missing = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a99';
      for (const caller of [anonymous, customer, await store.withKey('catalog:update')]) {
        for (const wanted of [id, missing])
          expect((await caller.get(`/api/media/${wanted}`)).status).to.equal(404);
      }
      expect((await staff.get(`/api/media/${missing}`)).status).to.equal(404);
      const answer = await fetchFile(store, url);
      expect(answer.status).to.equal(404);
      expect(await answer.json()).to.have.nested.property('error.code', 'NOT_FOUND');
    });

    it('is delivered by a signed link, which works for anyone until it is changed', async () => {
      const { id, size } = await uploadFile(staff);
      const link = await locationOf(staff, id);
      const answer = await fetchFile(store, link);
      expect(answer.status).to.equal(200);
      expect((await answer.arrayBuffer()).byteLength).to.equal(size);
      expect(Object.fromEntries(answer.headers)).to.include({
        'content-type': 'image/png',
        'content-disposition': 'inline; filename="mug.png"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const forged = [
        link.replace('inline', 'attachment'),
        `${link}A`,
        link.replace(/.png/, 'A.png'),
      ];
      for (const url of forged) {
        const refused = await fetchFile(store, url);
        expect(refused.status, url).to.be.oneOf([403, 404]);
        expect(await refused.json()).to.have.nested.property('error.requestId');
      }
      expect((await fetchFile(store, link.replace('inline', 'attachment'))).status).to.equal(403);
    });

    it('has links that expire after 15 minutes', async () => {
      const { id, url } = await uploadFile(staff);
      const { searchParams } = new URL(await locationOf(staff, id));
      const seconds = Number(searchParams.get('expires')) - Date.now() / 1000;
      expect(seconds).to.be.within(890, 900);
      const key = path.basename(new URL(url).pathname);
      const secret = testSecrets.STORAGE_SECRET;
      const storage = localStorage({ folder: '', secret, publicUrl: store.url });
      const signed = (expiresInSeconds: number): Promise<string> =>
        storage.signedUrl(key, { expiresInSeconds, disposition: 'inline' });
      expect((await fetchFile(store, await signed(60))).status).to.equal(200);
      const expired = await fetchFile(store, await signed(-1));
      expect(expired.status).to.equal(403);
      expect(await expired.json()).to.have.nested.property('error.code', 'FORBIDDEN');
    });
  });

  describe('a file of an active entity', () => {
    it('is public at a lasting URL, until the entity is archived', async () => {
      const asset = await uploadFile(staff, { alt: 'A mug' });
      const entityId = await newEntity();
      expectOk(await attach(entityId, asset.id, 'primary'));
      for (const caller of [anonymous, customer, staff])
        expect(await locationOf(caller, asset.id)).to.equal(asset.url);
      const answer = await fetchFile(store, asset.url);
      expect(answer.status).to.equal(200);
      expect(answer.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
      const { media } = await getEntity(anonymous, entityId, 'media');
      expect(media).to.deep.equal([
        {
          mediaAssetId: asset.id,
          role: 'primary',
          sortOrder: 0,
          variantId: null,
          url: asset.url,
          alt: 'A mug',
          contentType: 'image/png',
        },
      ]);
      expectOk(await staff.post(`/api/catalog/entities/${entityId}/archive`));
      expect((await anonymous.get(`/api/media/${asset.id}`)).status).to.equal(404);
      expect((await fetchFile(store, asset.url)).status).to.equal(404);
      const [shown] = (await getEntity(staff, entityId, 'media')).media;
      expect((await fetchFile(store, shown?.url ?? '')).status).to.equal(200);
      expect(shown?.url).to.contain('signature=');
    });

    it('is served in ranges, and not again to a cache that has it', async () => {
      const bytes = fileOf.png(10, 10, 1000);
      const { id, url } = await uploadFile(staff, { bytes });
      expectOk(await attach(await newEntity(), id));
      const load = (headers: Record<string, string>, method = 'GET'): Promise<Response> =>
        fetchFile(store, url, { headers, method });
      const range = await load({ range: 'bytes=10-19' });
      expect(range.status).to.equal(206);
      expect(range.headers.get('content-range')).to.equal(`bytes 10-19/${bytes.length}`);
      expect(Buffer.from(await range.arrayBuffer())).to.deep.equal(bytes.subarray(10, 20));
      const beyond = await load({ range: 'bytes=9999-' });
      expect(beyond.status).to.equal(416);
      expect(beyond.headers.get('content-range')).to.equal(`bytes */${bytes.length}`);
      expect(await beyond.json()).to.have.nested.property('error.code', 'BAD_REQUEST');
      const etag = range.headers.get('etag') ?? '';
      // Otherwise, fetch asks for a fresh response.
      const cached = await load({ 'if-none-match': etag, 'cache-control': 'max-age=60' });
      expect([cached.status, await cached.text()]).to.deep.equal([304, '']);
      expect((await load({ 'if-match': '"other"' })).status).to.equal(412);
      const head = await load({}, 'HEAD');
      expect([head.status, head.headers.get('content-length')]).to.deep.equal([
        200,
        String(bytes.length),
      ]);
      expect((await load({}, 'POST')).status).to.equal(405);
      expect((await load({}, 'OPTIONS')).headers.get('allow')).to.equal('OPTIONS, GET, HEAD');
    });

    it('is saved instead of shown if it is a PDF', async () => {
      const options = { bytes: fileOf.pdf(), filename: 'Anleitung für Süßes.pdf' };
      const { id, url } = await uploadFile(staff, options);
      expectOk(await attach(await newEntity(), id, 'document'));
      for (const link of [url, await locationOf(staff, id, '?signed=true')]) {
        const { headers } = await fetchFile(store, link);
        expect(headers.get('content-type')).to.equal('application/pdf');
        expect(headers.get('content-disposition')).to.match(/^attachment; .*S%C3%BC%C3%9Fes\.pdf$/);
        expect(headers.get('content-security-policy')).to.contain('sandbox');
        expect(headers.get('x-content-type-options')).to.equal('nosniff');
      }
    });

    it('has a signed link for callers with a credential', async () => {
      const { id, url } = await uploadFile(staff);
      expectOk(await attach(await newEntity(), id));
      const refused = await anonymous.get(`/api/media/${id}?signed=true`);
      expect(refused.status).to.equal(401);
      for (const caller of [customer, staff]) {
        const link = await locationOf(caller, id, '?signed=true');
        expect((await fetchFile(store, link)).headers.get('cache-control')).to.equal(
          'private, no-store',
        );
      }
      const json = { accept: 'application/json' };
      const { data } = (await anonymous.with(json).call('getMedia', { params: { id } })).body;
      expect(data).to.deep.equal({ url, expiresAt: null });
      const answer = await customer.with(json).get(`/api/media/${id}?signed=true`);
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      const inMinutes = (Date.parse(String(answer.body.data['expiresAt'])) - Date.now()) / 60_000;
      expect(inMinutes).to.be.within(14, 15);
      const image = anonymous.with({ accept: 'image/avif,image/webp,image/*,*/*;q=0.8' });
      expect(await locationOf(image, id)).to.equal(url);
    });

    it('returns 404 when the storage has lost it', async () => {
      const { id, url } = await uploadFile(staff);
      expectOk(await attach(await newEntity(), id));
      const link = await locationOf(staff, id, '?signed=true');
      const folder = store.storage.local?.folder ?? '';
      await rm(path.join(folder, path.basename(new URL(url).pathname)));
      for (const lost of [url, link]) {
        const answer = await fetchFile(store, lost);
        expect(answer.status).to.equal(404);
        expect(answer.headers.get('cache-control')).to.equal(null);
        expect(await answer.json()).to.have.nested.property('error.code', 'NOT_FOUND');
      }
      expect((await staff.delete(`/api/media/${id}`)).status).to.equal(200);
    });
  });

  it('that is sold is never public, whatever it is attached to', async () => {
    const { id, url } = await uploadFile(staff, { bytes: fileOf.pdf(), filename: 'book.pdf' });
    const entityId = await newEntity();
    const { data } = (await attach(entityId, id, 'download')).body;
    expect(data.role).to.equal('download');
    for (const caller of [anonymous, customer]) {
      expect((await caller.get(`/api/media/${id}`)).status).to.equal(404);
      expect((await caller.get(`/api/media/${id}`)).status).to.equal(404);
    }
    expect((await customer.get(`/api/media/${id}?signed=true`)).status).to.equal(404);
    expect((await fetchFile(store, url)).status).to.equal(404);
    for (const caller of [anonymous, staff])
      expect((await getEntity(caller, entityId, 'media')).media).to.deep.equal([]);
    expect((await fetchFile(store, await locationOf(staff, id))).status).to.equal(200);
    // Nor can it become public by another role.
    expect((await attach(await newEntity(), id, 'gallery')).status).to.equal(409);
    const shown = await uploadFile(staff);
    expectOk(await attach(entityId, shown.id, 'gallery'));
    expect((await attach(entityId, shown.id, 'download')).status).to.equal(409);
  });

  it('serves no name that the server has not generated', async () => {
    const names = ['..%2f..%2fetc%2fpasswd', '%2e%2e%2fadmin-key', 'a%00.png', '.png', 'mug.png'];
    for (const name of names) {
      for (const query of ['', '?signature=a&expires=1&disposition=inline']) {
        const answer = await fetch(`${store.url}/media/${name}${query}`);
        expect(answer.status, name + query).to.be.oneOf([403, 404]);
      }
    }
  });
});
