import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handlers } from '../../generated/registry.js';
import { generate } from '../../scripts/codegen.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { ContractDocument } from '../../src/contract/document.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import { readConfig } from '../../src/config/config.js';
import { migrate } from '../../src/database/migrate.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { createServices } from '../../src/store/create-services.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { projectRoot } from '../../src/util/root.js';
import { signGuestbook } from '../fixtures/guestbook/handlers/signGuestbook.js';
import { uploadPhoto, uploads } from '../fixtures/guestbook/handlers/uploadPhoto.js';
import { guestbook, seen } from '../fixtures/guestbook/index.js';
import { createCart } from '../support/carts.js';
import { createEntity, createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { uploadFile } from '../support/media.js';
import { checkOut } from '../support/orders.js';
import { TestStore } from '../support/store.js';

const folder = 'test/fixtures/guestbook';

/**
 * A store with an additional plugin: its contract generated, its table created, its code loaded.
 */
async function openWithPlugin(generated: string): Promise<TestStore> {
  const files = await generate(projectRoot, [...pluginFolders, folder]);
  for (const [name, text] of files) writeFileSync(path.join(generated, name), text);
  expect(files.get('registry.ts')).to.contain(
    `import { signGuestbook } from '../${folder}/handlers/signGuestbook.js';`,
  );
  const store = await TestStore.open({
    artifacts: loadArtifacts(generated),
    handlers: { ...handlers, signGuestbook, uploadPhoto } as unknown as Record<string, AnyHandler>,
    plugins: [guestbook],
  });
  expect(await migrate(store.knex, [...pluginFolders, folder])).to.deep.equal([
    'guestbook_0001_entries',
  ]);
  return store;
}

describe('a plugin', () => {
  let store: TestStore;
  let staff: Client;
  let generated: string;
  before(async () => {
    // Below the project, so that the compiled validators find ajv.
    const cache = path.join(projectRoot, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    generated = mkdtempSync(path.join(cache, 'plugin-'));
    store = await openWithPlugin(generated);
    staff = await store.withKey('*:*');
  });
  after(async () => {
    await store.close();
    rmSync(generated, { recursive: true });
  });

  it('adds operations to the document, with handlers', async () => {
    const entry = { author: 'Jane', message: 'Lovely store' };
    const answer = await store.anonymous().post('/api/guestbook', entry);
    expect(answer.status).to.equal(201);
    expect(answer.body.data).to.include(entry);
    expect(await store.knex('guestbook_entries').select('author')).to.deep.equal([
      { author: 'Jane' },
    ]);
    const document = await staff.get<{ paths: object }>('/api/doc');
    expect(document.body.paths).to.have.property('/api/guestbook');
  });

  it('has its input validated', async () => {
    const { status, body } = await store.anonymous().post('/api/guestbook', { author: '' });
    expect(status).to.equal(422);
    expect(body.error.details?.issues).to.have.length(2);
  });

  it('adds models to analytics', async () => {
    await store.anonymous().post('/api/guestbook', { author: 'Joe', message: 'Hello' });
    const answer = await staff.call('queryAnalytics', {
      body: {
        measures: ['GuestbookEntries.count'],
        filters: [{ member: 'GuestbookEntries.author', operator: 'equals', values: ['Joe'] }],
      } as never,
    });
    expect(expectOk(answer).rows).to.deep.equal([{ 'GuestbookEntries.count': 1 }]);
  });

  it('adds events, which webhooks can name', async () => {
    const { body } = await staff.get<ContractDocument>('/api/doc');
    const { post } = body['x-webhooks']?.['guestbook.sign'] ?? {};
    expect(post?.parameters).to.deep.include({ $ref: '#/components/parameters/EventSignature' });
    const subscribe = (event: string) =>
      staff.post<{ data: { id: string } }>('/api/webhooks', {
        ...{ url: 'https://example.com/', events: [event] },
      });
    const made = await subscribe('guestbook.sign');
    expect(made.status).to.equal(201);
    expect((await subscribe('guestbook.burn')).status).to.equal(422);
    const deliveries = `/api/webhooks/${made.body.data.id}/deliveries`;
    expect((await staff.get(`${deliveries}?event=guestbook.sign`)).status).to.equal(200);
    expect((await staff.get(`${deliveries}?event=guestbook.burn`)).status).to.equal(422);
  });

  it('is absent when store.config.ts does not list it', async () => {
    const plain = await TestStore.open();
    expect((await plain.anonymous().post('/api/guestbook', {})).status).to.equal(404);
    await plain.close();
  });

  it('grants its permissions to roles', async () => {
    const manager = await store.signedIn('manager');
    const customer = await store.signedIn('customer');
    expect((await manager.post('/api/guestbook/photos', undefined, photo())).status).to.equal(201);
    expect((await customer.post('/api/guestbook/photos', undefined, photo())).status).to.equal(403);
  });

  it('keeps records that its tables refer to from being deleted', async () => {
    const { id } = await uploadFile(staff);
    await store.knex.raw('create table guestbook_photos (asset uuid references media_assets)');
    await store.knex('guestbook_photos').insert({ asset: id });
    const { status, body } = await staff.call('deleteMedia', { params: { id } });
    expect([status, body.error.code]).to.deep.equal([409, 'CONFLICT']);
    expect(await store.knex('media_assets').where({ id })).to.have.length(1);
  });

  describe('hooks', () => {
    it('reject a change, which is rolled back', async () => {
      const { id } = await createEntity(staff, { slug: 'secret-recipe' });
      const events = (await store.events()).length;
      const { status, body } = await staff.post(`/api/catalog/entities/${id}/publish`);
      expect([status, body.error.details?.issues?.[0]?.code]).to.deep.equal([422, 'secret']);
      expect((await staff.get(`/api/catalog/entities/${id}`)).body.data['status']).to.equal(
        'draft',
      );
      expect(await store.events()).to.have.length(events);
    });

    it('reject a change with another error of the core', async () => {
      const { id } = await createEntity(staff, { slug: 'lent' });
      const { status, body } = await staff.call('publishEntity', { params: { id } });
      expect([status, body.error.message]).to.deep.equal([409, 'It is lent.']);
    });

    it('run after the commit', async () => {
      const { id } = await createEntity(staff, { slug: 'widget' });
      await staff.post(`/api/catalog/entities/${id}/publish`);
      expect(seen).to.include('widget: draft to active');
    });

    it('cannot undo a committed change, and their errors are logged', async () => {
      const { id } = await createEntity(staff, { slug: 'unlucky' });
      expect((await staff.post(`/api/catalog/entities/${id}/publish`)).status).to.equal(200);
      expect(store.log.join('')).to.contain('The guestbook is on fire');
    });
  });

  describe('jobs', () => {
    it('follow events and schedules', async () => {
      await store.runJobs();
      await store.knex('guestbook_entries').insert({ id: uuidv7(), author: 'Nobody', message: '' });
      await store.knex('guestbook_entries').where({ author: 'The store' }).delete();
      await createEntity(staff);
      await store.knex('pgboss.job').delete();
      expect(await store.runJobs()).to.equal(0);
      const authors = await store.knex('guestbook_entries').pluck('author');
      expect(authors).to.include('The store').and.not.include('Nobody');
    });
  });

  describe('adapters', () => {
    it("replace the core's", async () => {
      const { id } = await createProduct(staff, { price: 1000, stock: 5 });
      const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
      const order = expectOk(await checkOut(cart));
      expect(order).to.include({ shippingTotal: 123 });
    });

    it('get their settings from the environment', async () => {
      const config = readConfig({ AUTH_SECRET: 'x'.repeat(32), GUESTBOOK_SHIPPING: '77' });
      const { shipping } = await createServices(config, [guestbook]);
      expect(await shipping.quote({} as never)).to.deep.include({ id: 'pigeon', name: 'Pigeon', amount: 77 }); // prettier-ignore
    });

    it('of two plugins cannot replace the same one', async () => {
      const config = readConfig({ AUTH_SECRET: 'x'.repeat(32) });
      const other = { ...guestbook, name: 'visitors' };
      const refused = await createServices(config, [guestbook, other]).catch(String);
      expect(refused).to.contain('The plugins guestbook and visitors both bring shipping');
    });
  });

  describe('uploads', () => {
    const upload = async (form: FormData): Promise<[number, string | undefined]> => {
      const { status, body } = await staff.post('/api/guestbook/photos', undefined, { raw: form });
      return [status, body.error.details?.issues?.[0]?.path];
    };

    it('provide the file and typed fields, and are deleted afterwards', async () => {
      const { body } = await staff.post('/api/guestbook/photos', undefined, photo({ stars: '4' }));
      expect(body.data).to.deep.equal({ size: 3, stars: 4 });
      expect(uploads.length).to.be.greaterThan(0);
      expect(uploads.filter((file) => existsSync(file))).to.deep.equal([]);
    });

    it('require a file', async () => {
      const none = new FormData();
      none.set('stars', '4');
      expect(await upload(none)).to.deep.equal([422, 'body.file']);
      none.set('file', 'text');
      expect(await upload(none)).to.deep.equal([422, 'body.file']);
    });

    it('are validated like any input', async () => {
      expect(await upload(photo({ stars: '6' }).raw)).to.deep.equal([422, 'body.stars']);
      expect(await upload(photo({ color: 'red' }).raw)).to.deep.equal([422, 'body.color']);
      const two = photo().raw;
      two.append('file', new Blob(['def']), 'second.png');
      expect((await upload(two))[0]).to.equal(413);
    });

    it('allow few and short fields besides the file', async () => {
      expect(await upload(photo({ stars: 'x'.repeat(70_000) }).raw)).to.deep.equal([
        413,
        undefined,
      ]);
      const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`field${i}`, 'x']));
      expect(await upload(photo(many).raw)).to.deep.equal([413, undefined]);
      expect(await upload(photo({ stars: 'x'.repeat(60_000) }).raw)).to.deep.equal([
        422,
        'body.stars',
      ]);
      expect(await upload(photo({ color: 'a\0b' }).raw)).to.deep.equal([422, 'body.color']);
    });

    it('leave nothing behind when they are rejected', async () => {
      const two = photo().raw;
      two.append('file', new Blob(['def']), 'second.png');
      const large = new FormData();
      large.set('file', new Blob(['x'.repeat(1_200_000)]), 'large.png');
      for (const form of [two, large]) expect((await upload(form))[0]).to.equal(413);
      expect((await upload(photo({ stars: '6' }).raw))[0]).to.equal(422);
      const left = readdirSync(tmpdir()).filter((name) => name.startsWith('covenant-upload-'));
      expect(left).to.deep.equal([]);
    });

    it('return 400 when they are incomplete', async () => {
      const raw = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc';
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const answer = await staff.post('/api/guestbook/photos', undefined, { raw, headers });
      expect(answer.status).to.equal(400);
    });
  });
});

function photo(fields: Record<string, string> = {}): { raw: FormData } {
  const raw = new FormData();
  for (const [name, value] of Object.entries(fields)) raw.set(name, value);
  raw.set('file', new Blob(['abc']), 'store.png');
  return { raw };
}
