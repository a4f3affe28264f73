import { expect } from 'chai';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const path = '/api/pricing/modifiers';
const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';

describe('price modifiers', () => {
  let store: TestStore;
  let catalog: Client;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    catalog = await store.withKey('catalog:*');
    staff = await store.withKey('pricing:create');
  });
  after(() => store.close());

  const post = (body: object = {}, client = staff): Promise<Answer<Data>> =>
    client.post(path, { name: 'Sale', type: 'percentage_discount', value: 10, ...body });
  const issue = ({ body }: Answer<Data>): unknown => body.error.details?.issues?.[0];

  it('are created with defaults', async () => {
    const answer = await post();
    expect(answer.status).to.equal(201);
    expect(answer.body.data).to.deep.include({
      name: 'Sale',
      type: 'percentage_discount',
      value: 10,
      priority: 100,
      entityId: null,
      variantId: null,
      customerGroupId: null,
      currency: null,
      minQuantity: null,
      maxQuantity: null,
      conditions: { minSubtotal: null },
      validFrom: null,
      validUntil: null,
      isActive: true,
    });
    expect((await store.audit()).at(-1)).to.include({
      entity_type: 'price',
      entity_id: answer.body.data.id,
      event: 'pricing.createModifier',
    });
  });

  it('are created with all properties', async () => {
    await insertGroup(store.knex, group);
    const shirt = await createEntity(catalog);
    const [variant] = await createVariants(catalog, shirt.id, 1, { stock: null });
    const full = {
      type: 'override',
      value: Number.MAX_SAFE_INTEGER,
      priority: 0,
      entityId: shirt.id,
      variantId: variant?.id,
      customerGroupId: group,
      currency: 'JPY',
      minQuantity: 2,
      maxQuantity: 2,
      conditions: { minSubtotal: 5000 },
      validFrom: '2026-03-01T00:00:00.000Z',
      validUntil: '2026-04-01T00:00:00.000Z',
      isActive: false,
    };
    expect((await post(full)).body.data).to.deep.include(full);
    expect((await post({ variantId: variant?.id })).status).to.equal(201);
    const other = await createEntity(catalog);
    expect(issue(await post({ entityId: other.id, variantId: variant?.id }))).to.include({
      path: 'body.variantId',
      code: 'reference',
    });
  });

  it('require existing items', async () => {
    expect((await post({ entityId: unknownId })).body.error.message).to.equal('Entity not found.');
    const noGroup = await post({ customerGroupId: unknownId });
    expect([noGroup.status, noGroup.body.error.message]).to.deep.equal([
      404,
      'Customer group not found.',
    ]);
    const noVariant = await post({ variantId: unknownId });
    expect([noVariant.status, noVariant.body.error.message]).to.deep.equal([
      404,
      'Variant not found.',
    ]);
  });

  it('require a value that the type allows, and ordered bounds', async () => {
    const refused: [object, string][] = [
      [{ value: 101 }, 'body.value'],
      [{ type: 'markup', value: 1001 }, 'body.value'],
      [{ value: 12.5 }, 'body.value'],
      [{ value: -1 }, 'body.value'],
      [{ type: 'fixed_discount' }, 'body.currency'],
      [{ type: 'override', currency: null }, 'body.currency'],
      [{ type: 'bonus' }, 'body.type'],
      [{ name: '' }, 'body.name'],
      [{ minQuantity: 3, maxQuantity: 2 }, 'body.maxQuantity'],
      [
        { validFrom: '2026-03-01T00:00:00Z', validUntil: '2026-03-01T00:00:00Z' },
        'body.validUntil',
      ],
      [{ conditions: { minTotal: 1 } }, 'body.conditions.minTotal'],
    ];
    for (const [body, field] of refused) {
      const answer = await post(body);
      expect(answer.status, JSON.stringify(body)).to.equal(422);
      expect(issue(answer), JSON.stringify(body)).to.have.property('path', field);
    }
    const allowed = [{ value: 100 }, { type: 'markup', value: 1000 }];
    for (const body of allowed) expect((await post(body)).status).to.equal(201);
  });

  it('are listed in the order in which they apply, with any filter', async () => {
    const { id: entityId } = await createEntity(catalog);
    const ids: string[] = [];
    for (const [priority, isActive] of [
      [5, true],
      [1, false],
      [5, true],
    ]) {
      ids.push((await post({ entityId, priority, isActive })).body.data.id);
    }
    const list = async (search: string): Promise<string[]> =>
      (await staff.get(`${path}?entityId=${entityId}${search}`)).body.data.map(({ id }) => id);
    expect(await list('')).to.deep.equal([ids[1], ids[0], ids[2]]);
    expect(await list('&isActive=true')).to.deep.equal([ids[0], ids[2]]);
    expect(await list('&isActive=false')).to.deep.equal([ids[1]]);
    expect(await list(`&variantId=${unknownId}`)).to.deep.equal([]);
    const { meta } = (await staff.get(`${path}?entityId=${entityId}&limit=2&page=2`)).body;
    expect(meta.pagination).to.deep.equal({ page: 2, limit: 2, total: 3, totalPages: 2 });
    expect((await staff.get(`${path}?isActive=yes`)).status).to.equal(422);
  });

  it('are created once per Idempotency-Key', async () => {
    const client = staff.with({ 'Idempotency-Key': 'a-modifier-once' });
    const [first, second] = [await post({}, client), await post({}, client)];
    expect([second.status, second.text]).to.deep.equal([201, first.text]);
  });

  it('require a pricing permission', async () => {
    const calls = async (client: Client): Promise<number[]> => [
      (await post({}, client)).status,
      (await client.get(path)).status,
    ];
    expect(await calls(store.anonymous())).to.deep.equal([401, 401]);
    expect(await calls(await store.signedIn('customer'))).to.deep.equal([403, 403]);
    expect(await calls(await store.withKey('orders:update'))).to.deep.equal([403, 403]);
    expect(await calls(await store.withKey('pricing:update'))).to.deep.equal([403, 200]);
    expect(await calls(await store.withKey('pricing:manage'))).to.deep.equal([201, 200]);
    expect(await calls(await store.signedIn('admin'))).to.deep.equal([201, 200]);
  });
});
