import { expect } from 'chai';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const path = '/api/pricing/prices';
const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';

describe('prices', () => {
  let store: TestStore;
  let catalog: Client;
  let staff: Client;
  let entityId: string;
  before(async () => {
    store = await TestStore.open();
    catalog = await store.withKey('catalog:*');
    staff = await store.withKey('pricing:create', 'pricing:update');
    await insertGroup(store.knex, group);
  });
  beforeEach(async () => {
    entityId = (await createEntity(catalog)).id;
  });
  after(() => store.close());

  const post = (body: object = {}, client = staff): Promise<Answer<Data>> =>
    client.post(path, { entityId, currency: 'USD', amount: 2999, ...body });
  const issue = ({ body }: Answer<Data>): unknown => body.error.details?.issues?.[0];
  const newVariant = async (): Promise<Schema<'Variant'>> => {
    const { id } = await createEntity(catalog);
    const [variant] = await createVariants(catalog, id, 1, { stock: null });
    return variant ?? expect.fail('no variant');
  };

  it('are created with all properties', async () => {
    const variant = await newVariant();
    const full = {
      entityId: variant['entityId'],
      variantId: variant.id,
      amount: 0,
      compareAtAmount: 0,
      customerGroupId: group,
      minQuantity: 5,
      maxQuantity: 5,
      metadata: { source: 'erp' },
    };
    const times = { validFrom: '2026-03-01T00:00:00+02:00', validUntil: '2026-04-01T00:00:00Z' };
    const answer = await post({ ...full, ...times });
    expect(answer.status).to.equal(201);
    expect(answer.headers.get('etag')).to.equal('"1"');
    expect(answer.body.data).to.deep.include({
      ...full,
      currency: 'USD',
      validFrom: '2026-02-28T22:00:00.000Z',
      validUntil: '2026-04-01T00:00:00.000Z',
      version: 1,
    });
    const event = (await store.events()).at(-1);
    expect(event).to.deep.equal({ name: 'pricing.create', payload: answer.body.data });
    expect((await store.audit()).at(-1)).to.include({
      entity_type: 'price',
      entity_id: answer.body.data.id,
      event: 'pricing.create',
    });
  });

  it('replace a price with the same key', async () => {
    const terms = { minQuantity: 10, validFrom: '2026-03-01T00:00:00Z' };
    const first = await post({ ...terms, compareAtAmount: 3999, metadata: { a: 1 } });
    const same = { ...terms, validFrom: '2026-03-01T02:00:00.0001+02:00', variantId: null };
    const second = await post({ ...same, amount: 1999 });
    expect([second.status, second.headers.get('etag')]).to.deep.equal([200, '"2"']);
    expect(second.body.data).to.deep.include({
      id: first.body.data.id,
      amount: 1999,
      compareAtAmount: null,
      metadata: {},
      version: 2,
      createdAt: first.body.data['createdAt'],
    });
    expect((await store.events()).at(-1)).to.deep.equal({
      name: 'pricing.update',
      payload: second.body.data,
    });
    expect((await store.audit()).at(-1)).to.include({
      entity_id: first.body.data.id,
      event: 'pricing.update',
    });
    expect((await staff.get(`${path}?entityId=${entityId}`)).body.data).to.have.length(1);
  });

  it('are created for any other key', async () => {
    const others = [
      {},
      { currency: 'EUR' },
      { customerGroupId: group },
      { minQuantity: 1 },
      { maxQuantity: 1 },
      { validFrom: '2026-03-01T00:00:00Z' },
      { validUntil: '2026-03-01T00:00:00Z' },
    ];
    for (const other of others) expect((await post(other)).status).to.equal(201);
  });

  it('are replaced only with the permission and at the version that was read', async () => {
    const creator = await store.withKey('pricing:create');
    const manager = await store.withKey('pricing:manage');
    expect((await post({}, creator)).status).to.equal(201);
    const forbidden = await post({ amount: 1 }, creator);
    expect([forbidden.status, forbidden.body.error.code]).to.deep.equal([403, 'FORBIDDEN']);
    expect((await post({}, manager)).status).to.equal(200);
    const stale = await post({ amount: 1 }, staff.with({ 'If-Match': '"1"' }));
    expect(stale.status).to.equal(412);
    expect(stale.body.error.details).to.deep.equal({ currentVersion: 2 });
    expect((await post({}, staff.with({ 'If-Match': '"2"' }))).body.data.version).to.equal(3);
    expect((await post({}, staff.with({ 'If-Match': '*' }))).body.data.version).to.equal(4);
    const nothing = await post({ currency: 'EUR' }, staff.with({ 'If-Match': '"1"' }));
    expect(nothing.status).to.equal(412);
    const left = (await staff.get(`${path}?entityId=${entityId}`)).body.data;
    expect(left.map(({ amount, currency }) => [amount, currency])).to.deep.equal([[2999, 'USD']]);
  });

  it('are created once for concurrent requests', async () => {
    const amounts = Array.from({ length: 12 }, (_, i) => 100 + i);
    const answers = await Promise.all(amounts.map((amount) => post({ amount })));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([
      ...Array<number>(11).fill(200),
      201,
    ]);
    const [price, ...rest] = (await staff.get(`${path}?entityId=${entityId}`)).body.data;
    expect(rest).to.deep.equal([]);
    expect(price?.version).to.equal(12);
    const last = answers.find(({ body }) => body.data.version === 12);
    expect(price?.['amount']).to.equal(last?.body.data['amount']);
  });

  it('are created once per Idempotency-Key', async () => {
    const client = staff.with({ 'Idempotency-Key': 'a-price-once' });
    const first = await post({}, client);
    const second = await post({}, client);
    expect([second.status, second.text]).to.deep.equal([201, first.text]);
    expect((await post({ amount: 1 }, client)).status).to.equal(422);
  });

  it('require an existing item', async () => {
    const variant = await newVariant();
    expect((await post({ entityId: unknownId })).status).to.equal(404);
    expect((await post({ customerGroupId: unknownId })).status).to.equal(404);
    const reference = { path: 'body.variantId', code: 'reference' };
    expect(issue(await post({ variantId: variant.id }))).to.include(reference);
    expect(issue(await post({ variantId: unknownId }))).to.include(reference);
  });

  it('require valid amounts and ordered bounds', async () => {
    const refused: [object, string][] = [
      [{ compareAtAmount: 2998 }, 'body.compareAtAmount'],
      [{ minQuantity: 2, maxQuantity: 1 }, 'body.maxQuantity'],
      [{ minQuantity: 0 }, 'body.minQuantity'],
      [{ maxQuantity: 10_000 }, 'body.maxQuantity'],
      [
        { validFrom: '2026-03-01T00:00:00Z', validUntil: '2026-03-01T01:00:00+01:00' },
        'body.validUntil',
      ],
      [
        { validFrom: '2026-03-01T00:00:00Z', validUntil: '2026-03-01T00:00:00.0001Z' },
        'body.validUntil',
      ],
      [{ validFrom: 'tomorrow' }, 'body.validFrom'],
      [{ amount: -1 }, 'body.amount'],
      [{ amount: 29.99 }, 'body.amount'],
      [{ amount: Number.MAX_SAFE_INTEGER + 1 }, 'body.amount'],
      [{ currency: 'usd' }, 'body.currency'],
      [{ metadata: { a: 'x'.repeat(16_400) } }, 'body.metadata'],
      [{ price: 1 }, 'body.price'],
    ];
    for (const [body, field] of refused) {
      const answer = await post(body);
      expect(answer.status, field).to.equal(422);
      expect(issue(answer), JSON.stringify(body).slice(0, 80)).to.have.property('path', field);
    }
    expect((await post({ amount: Number.MAX_SAFE_INTEGER })).status).to.equal(201);
    const broken = await staff.send('POST', path, undefined, {
      raw: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).to.equal(400);
    const text = { raw: 'a', headers: { 'content-type': 'text/plain' } };
    expect((await staff.send('POST', path, undefined, text)).status).to.equal(415);
  });

  it('are listed newest first, with any filter', async () => {
    const variant = await newVariant();
    const item = { entityId: variant['entityId'], variantId: variant.id };
    const a = (await post()).body.data.id;
    const b = (await post({ currency: 'JPY' })).body.data.id;
    const c = (await post({ ...item, currency: 'JPY', customerGroupId: group })).body.data.id;
    const list = async (search: string): Promise<string[]> =>
      (await staff.get(`${path}?${search}`)).body.data.map(({ id }) => id);
    expect(await list(`entityId=${entityId}`)).to.deep.equal([b, a]);
    expect(await list('currency=JPY')).to.deep.equal([c, b]);
    expect(await list(`currency=JPY&customerGroupId=${group}`)).to.deep.equal([c]);
    expect(await list(`variantId=${variant.id}`)).to.deep.equal([c]);
    expect(await list(`entityId=${entityId}&variantId=${variant.id}`)).to.deep.equal([]);
    const second = (await staff.get(`${path}?currency=JPY&limit=1&page=2`)).body;
    expect(second.data.map(({ id }) => id)).to.deep.equal([b]);
    expect(second.meta.pagination).to.deep.equal({ page: 2, limit: 1, total: 2, totalPages: 2 });
    for (const search of ['currency=yen', 'entityId=thing', 'sort=amount', 'page=0']) {
      expect((await staff.get(`${path}?${search}`)).status, search).to.equal(422);
    }
  });

  it('require a pricing permission', async () => {
    const calls = async (client: Client): Promise<number[]> => [
      (await post({}, client)).status,
      (await client.get(path)).status,
    ];
    expect(await calls(store.anonymous())).to.deep.equal([401, 401]);
    expect(await calls(store.anonymous({ 'x-api-key': 'nonsense' }))).to.deep.equal([401, 401]);
    expect(await calls(await store.signedIn('customer'))).to.deep.equal([403, 403]);
    expect(await calls(await store.withKey('catalog:*'))).to.deep.equal([403, 403]);
    expect(await calls(await store.withKey('pricing:update'))).to.deep.equal([403, 200]);
    expect(await calls(await store.withKey('pricing:create'))).to.deep.equal([201, 200]);
    expect(await calls(await store.withKey('pricing:manage'))).to.deep.equal([200, 200]);
    const admin = await store.signedIn('admin');
    expect(await calls(admin)).to.deep.equal([200, 200]);
    const foreign = await post({}, admin.with({ origin: 'https://elsewhere.example' }));
    expect(foreign.body.error.code).to.equal('CSRF_ORIGIN_REJECTED');
  });

  it('are deleted with their entity', async () => {
    await post();
    await catalog.delete(`/api/catalog/entities/${entityId}`);
    expect((await staff.get(`${path}?entityId=${entityId}`)).body.data).to.deep.equal([]);
  });
});
