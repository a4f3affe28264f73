import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { createPromotion, usePromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

const path = '/api/promotions';
const past = '2020-01-01T00:00:00.000Z';
const future = '2099-01-01T00:00:00.000Z';

describe('listPromotions', () => {
  let store: TestStore;
  let staff: Client;
  beforeEach(async () => {
    store = await TestStore.open();
    staff = await store.withKey('promotions:create', 'promotions:update');
  });
  afterEach(() => store.close());

  it('filters by status, newest first', async () => {
    const made: Record<string, string> = {};
    const kinds: Record<string, object> = {
      usable: {},
      within: { validFrom: past, validUntil: future, usageLimitTotal: 2 },
      inactive: { isActive: false, validUntil: past },
      expired: { validUntil: past },
      scheduled: { validFrom: future },
      exhausted: { usageLimitTotal: 2 },
    };
    for (const [name, body] of Object.entries(kinds))
      made[(await createPromotion(staff, body)).id] = name;
    const idOf = Object.fromEntries(Object.entries(made).map(([id, name]) => [name, id]));
    await usePromotion(store.knex, idOf['exhausted'] ?? '', 2);
    await usePromotion(store.knex, idOf['within'] ?? '', 1);
    const listed = async (query: string): Promise<(string | undefined)[]> => {
      const answer = await staff.get(path + query);
      expect(answer.status).to.equal(200);
      const names = answer.body.data.map(({ id }) => made[id]);
      expect(answer.body.meta.pagination.total).to.equal(names.length);
      return names;
    };
    expect(await listed('')).to.deep.equal(['within', 'usable']);
    expect(await listed('?status=active')).to.deep.equal(['within', 'usable']);
    expect(await listed('?status=inactive')).to.deep.equal(['inactive']);
    expect(await listed('?status=expired')).to.deep.equal(['expired']);
    expect(await listed('?status=scheduled')).to.deep.equal(['scheduled']);
    expect(await listed('?status=all')).to.deep.equal(Object.keys(kinds).toReversed());
    expect((await staff.get(`${path}?status=gone`)).status).to.equal(422);
  });

  it('paginates', async () => {
    const ids = [
      (await createPromotion(staff)).id,
      (await createPromotion(staff)).id,
      (await createPromotion(staff)).id,
    ];
    const second = await staff.get(`${path}?limit=2&page=2`);
    expect(second.body.data.map(({ id }) => id)).to.deep.equal([ids[0]]);
    expect(second.body.meta.pagination).to.include({ total: 3, totalPages: 2 });
    expect((await staff.get(`${path}?limit=0`)).status).to.equal(422);
  });

  it('requires the permission, because codes are secret', async () => {
    const { id } = await createPromotion(staff);
    const creator = await store.withKey('promotions:create');
    const updater = await store.withKey('promotions:update');
    const manager = await store.withKey('promotions:manage');
    const other = await store.withKey('catalog:*', 'pricing:*');
    const body = { name: 'Free', type: 'free_shipping', isAutomatic: true };
    const calls = (client: Client) => [
      client.post(path, body),
      client.get(path),
      client.patch(`${path}/${id}`, { priority: 1 }),
      client.post(`${path}/${id}/deactivate`),
    ];
    const statuses = async (client: Client): Promise<number[]> =>
      (await Promise.all(calls(client))).map(({ status }) => status);
    expect(await statuses(creator)).to.deep.equal([201, 200, 403, 403]);
    expect(await statuses(updater)).to.deep.equal([403, 200, 200, 200]);
    expect(await statuses(manager)).to.deep.equal([201, 200, 200, 200]);
    expect(await statuses(await store.signedIn('admin'))).to.deep.equal([201, 200, 200, 200]);
    expect(await statuses(other)).to.deep.equal([403, 403, 403, 403]);
    expect(await statuses(await store.signedIn('customer'))).to.deep.equal([403, 403, 403, 403]);
    expect(await statuses(store.anonymous())).to.deep.equal([401, 401, 401, 401]);
  });
});
