import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const path = '/api/inventory/warehouses';

describe('warehouses', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*');
  });
  after(() => store.close());

  it('are created with the given values and audited', async () => {
    const body = {
      name: 'Springfield',
      code: 'SPRING_1',
      address: { line1: '1 Depot Road', city: 'Springfield', postalCode: '62701', country: 'US' },
      isActive: false,
      priority: 7,
      metadata: { dock: 3 },
    };
    const { status, body: made } = await staff.post(path, body);
    expect(status).to.equal(201);
    expect(made.data).to.deep.include(body);
    expect((await store.audit()).at(-1)).to.include({
      entity_type: 'inventory',
      entity_id: made.data.id,
      event: 'inventory.createWarehouse',
    });
  });

  it('get a code from their name, priority 100, and are active by default', async () => {
    const { body } = await staff.post(path, { name: ' Köln, Süd 2!' });
    expect(body.data).to.include({
      code: 'KOLN-SUD-2',
      priority: 100,
      isActive: true,
      address: null,
    });
    const long = await staff.post(path, { name: `${'a'.repeat(63)} b` });
    expect(long.body.data['code']).to.equal('A'.repeat(63));
    const none = await staff.post(path, { name: '倉庫' });
    expect(none.body.error.details?.issues?.[0]).to.include({
      path: 'body.code',
      code: 'required',
    });
  });

  it('have unique codes, given or derived', async () => {
    await staff.post(path, { name: 'North' });
    expect((await staff.post(path, { name: 'Other', code: 'NORTH' })).status).to.equal(409);
    const derived = await staff.post(path, { name: 'north' });
    expect(derived.status).to.equal(409);
    expect(derived.body.error.message).to.equal('This code is already in use.');
  });

  it('are rejected when they are invalid', async () => {
    for (const body of [
      {},
      { name: '' },
      { name: 'x', code: 'lower' },
      { name: 'x', priority: -1 },
    ]) {
      expect((await staff.post(path, body)).status, JSON.stringify(body)).to.equal(422);
    }
    const metadata = { note: 'x'.repeat(17_000) };
    expect((await staff.post(path, { name: 'Big', metadata })).status).to.equal(422);
  });

  it('are listed by priority, page by page', async () => {
    await staff.post(path, { name: 'Last', priority: 900 });
    await staff.post(path, { name: 'First', priority: 0 });
    const all = await staff.get(path);
    const priorities = all.body.data.map((row) => row['priority'] as number);
    expect(priorities).to.deep.equal(priorities.toSorted((a, b) => a - b));
    const page = await staff.get(`${path}?page=2&limit=1`);
    expect(page.body.data).to.deep.equal([all.body.data[1]]);
    expect(page.body.meta.pagination).to.include({ page: 2, limit: 1, total: priorities.length });
    expect((await staff.get(`${path}?limit=0`)).status).to.equal(422);
  });

  it('require staff permissions', async () => {
    const reader = await store.withKey('inventory:read');
    const customer = await store.signedIn();
    expect((await store.anonymous().get(path)).status).to.equal(401);
    expect((await store.anonymous().post(path, { name: 'x' })).status).to.equal(401);
    expect((await customer.get(path)).status).to.equal(403);
    expect((await customer.post(path, { name: 'x' })).status).to.equal(403);
    expect((await reader.get(path)).status).to.equal(200);
    expect((await reader.post(path, { name: 'x' })).status).to.equal(403);
    expect((await (await store.withKey('inventory:adjust')).get(path)).status).to.equal(403);
  });
});
