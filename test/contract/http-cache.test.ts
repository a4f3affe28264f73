import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';
import { createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { setPrice } from '../support/pricing.js';
import { TestStore } from '../support/store.js';

const reads = [
  '/api/catalog/entities/mug',
  '/api/catalog/entities?limit=2',
  '/api/catalog/categories',
  '/api/catalog/brands',
  '/api/search?q=mug',
  '/api/search/suggest?prefix=mu',
];

describe('HTTP caching', () => {
  let store: TestStore;
  let anyone: Client;
  let staff: Client;
  let customer: Client;
  let mug: { id: string };
  before(async () => {
    store = await TestStore.open({ config: { rateLimit: true } });
    staff = await store.withKey('*:*');
    customer = await store.signedIn();
    anyone = store.anonymous();
    mug = await createProduct(staff, { slug: 'mug', price: 1000 });
  });
  after(() => store.close());

  const tagOf = async (client: Client, path: string): Promise<string> =>
    (await client.get(path)).headers.get('etag') ?? '';
  const withTag = (client: Client, tag: string): Client => client.with({ 'If-None-Match': tag });

  it('is declared by the reads of the public catalog and of search', () => {
    const cached = listOperations(loadArtifacts().document)
      .filter(({ object }) => object['x-cache'] !== undefined)
      .map(({ id }) => id);
    expect(cached).to.include.members([
      ...['listEntities', 'getEntity', 'getEntityAttributes', 'listCategories', 'listBrands'],
      ...['search', 'suggest'],
    ]);
  });

  it('lets shared caches keep what anonymous callers get, without cookies', async () => {
    for (const path of reads) {
      const { status, headers } = await anyone.get(path);
      expect(status, path).to.equal(200);
      expect(headers.get('cache-control'), path).to.match(/^public, max-age=\d+$/);
      expect(headers.get('vary'), path).to.equal('Origin, Cookie, X-Api-Key');
      expect(headers.has('set-cookie'), path).to.equal(false);
    }
  });

  it('lets only the caller itself keep what staff and customers get, and revalidate it', async () => {
    for (const path of reads) {
      for (const client of [staff, customer]) {
        const { headers } = await client.get(path);
        expect(headers.get('cache-control'), path).to.equal('private, no-cache');
        expect(headers.get('x-ratelimit-remaining'), path).to.match(/^\d+$/);
        const again = await withTag(client, headers.get('etag') ?? '').get(path);
        expect([again.status, again.headers.get('cache-control')]).to.deep.equal([
          304,
          'private, no-cache',
        ]);
      }
    }
  });

  it('answers 304 without a body, with the headers that a cache updates', async () => {
    for (const path of reads) {
      const full = await anyone.get(path);
      const tag = full.headers.get('etag') ?? '';
      for (const sent of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const { status, text, headers } = await withTag(anyone, sent).get(path);
        expect([status, text], `${path} ${sent}`).to.deep.equal([304, '']);
        for (const name of ['etag', 'cache-control', 'vary']) {
          expect(headers.get(name), name).to.equal(full.headers.get(name));
        }
        expect(headers.get('content-type')).to.equal(null);
      }
    }
  });

  it('answers in full if the tag is of something else', async () => {
    const [path = '', list = ''] = reads;
    const tag = await tagOf(anyone, path);
    for (const sent of [
      '"1"',
      '"0-x"',
      tag.slice(0, -2),
      await tagOf(anyone, list),
      'garbage',
      '',
    ]) {
      expect((await withTag(anyone, sent).get(path)).status, sent).to.equal(200);
    }
    const included = `${path}?include=pricing`;
    expect((await withTag(anyone, tag).get(included)).status).to.equal(200);
  });

  it('notices a change that leaves the version of the record', async () => {
    const path = '/api/catalog/entities/mug?include=pricing';
    const before = await anyone.get(path);
    await setPrice(staff, mug.id, 1100);
    const after = await withTag(anyone, before.headers.get('etag') ?? '').get(path);
    expect(after.status).to.equal(200);
    expect(after.body.data.version).to.equal(before.body.data.version);
    expect(after.headers.get('etag')).to.not.equal(before.headers.get('etag'));
  });

  it('gives a tag that If-Match takes for the version, also after a proxy made it weak', async () => {
    const path = `/api/catalog/entities/${mug.id}`;
    const change = async (tag: string): Promise<number> =>
      (await staff.with({ 'If-Match': tag }).patch(path, { metadata: { tag } })).status;
    const first = await tagOf(staff, path);
    expect(await change(first)).to.equal(200);
    expect(await change(first)).to.equal(412);
    expect(await change(`W/${await tagOf(staff, path)}`)).to.equal(200);
  });

  it('keeps nothing of other responses', async () => {
    const others = [
      await anyone.get('/api/catalog/entities/none'),
      await anyone.get('/api/catalog/entities?limit=0'),
      await anyone.get('/api/nothing'),
      await staff.get('/api/inventory/warehouses'),
      await customer.get('/api/me/profile'),
      await anyone.post('/api/carts', {}),
      await anyone.get('/api/orders'),
    ];
    for (const { headers, status } of others) {
      expect(headers.get('cache-control'), String(status)).to.equal('no-store');
    }
  });

  it('takes an expired session for nobody, and other cookies for none', async () => {
    const cookies = ['better-auth.session_token=expired', '_ga=GA1.1.123'];
    for (const cookie of cookies) {
      const { headers } = await store.anonymous({ cookie }).get('/api/catalog/brands');
      expect(headers.get('cache-control'), cookie).to.match(/^public/);
    }
  });
});
