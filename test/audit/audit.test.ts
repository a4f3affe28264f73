import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createEntity } from '../support/catalog.js';
import type { Client, Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

describe('the audit log', () => {
  let store: TestStore;
  let staff: Client & { key: string };
  let reader: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    reader = await store.withKey('audit:read');
  });
  after(() => store.close());

  const list = (query = ''): Promise<Row[]> => entries(`/api/audit${query}`);
  async function entries(path: string): Promise<Row[]> {
    const { status, text, body } = await reader.get(path);
    expect(status, text).to.equal(200);
    return body.data;
  }
  const eventsOf = (rows: Row[]): unknown[] => rows.map(({ event }) => event);
  const issueOf = async (path: string): Promise<unknown> =>
    (await reader.get(path)).body.error.details?.issues?.[0];

  /** An entity that was created, changed, and deleted. */
  async function history(): Promise<string> {
    const { id } = await createEntity(staff, { metadata: { apiKey: 'cov_1', color: 'red' } });
    await staff.patch(`/api/catalog/entities/${id}`, { taxClass: 'reduced' });
    await staff.delete(`/api/catalog/entities/${id}`);
    return id;
  }

  it('returns who changed what, newest first, without secrets', async () => {
    const id = await history();
    const [deleted, updated, created] = await list(`?entityId=${id}`);
    expect([deleted, updated, created].map((entry) => entry?.['event'])).to.deep.equal([
      'catalog.delete',
      'catalog.update',
      'catalog.create',
    ]);
    const { id: keyId } = (await store.knex('api_keys').where({ prefix: staff.key.slice(0, 12) }).first()) as Row; // prettier-ignore
    expect(created).to.deep.include({
      entityType: 'catalog_entity',
      entityId: id,
      actorId: keyId,
      actorType: 'api_key',
    });
    expect(created?.['payload']).to.have.deep.property('metadata', {
      apiKey: '[redacted]',
      color: 'red',
    });
    expect(updated?.['payload']).to.deep.equal({ taxClass: 'reduced' });
  });

  it('returns the entries that match all filters', async () => {
    const id = await history();
    await history();
    const [newest] = await list(`?entityId=${id}`);
    const actorId = String(newest?.['actorId']);
    const about = `?entityType=catalog_entity&entityId=${id}`;
    expect(eventsOf(await list(`${about}&event=catalog.update`))).to.deep.equal(['catalog.update']);
    expect(await list(`${about}&actorId=${actorId}`)).to.have.length(3);
    expect(await list(`${about}&actorId=${uuidv7()}`)).to.deep.equal([]);
    expect(await list(`?entityType=order&entityId=${id}`)).to.deep.equal([]);
    expect(await list(`?event=catalog.publish&entityId=${id}`)).to.deep.equal([]);
  });

  it('returns the entries of a range of days or moments, both ends included', async () => {
    const id = uuidv7();
    const times = ['2026-02-27T23:59:59.999Z', '2026-02-28T00:00:00.000Z', '2026-02-28T23:59:59.999Z', '2026-03-01T00:00:00.000Z']; // prettier-ignore
    await store.knex('audit_entries').insert(
      times.map((time, i) => ({
        id: uuidv7(),
        entity_type: 'order',
        entity_id: id,
        event: `orders.step${i}`,
        payload: {},
        actor_type: 'system',
        request_id: 'r',
        created_at: time,
      })),
    );
    const of = async (range: string): Promise<unknown[]> =>
      (await entries(`/api/audit/order/${id}?${range}`)).map(({ createdAt }) => createdAt);
    const [before, first, last, after] = times;
    expect(await of('from=2026-02-28&to=2026-02-28')).to.deep.equal([last, first]);
    expect(await of('from=2026-02-28')).to.deep.equal([after, last, first]);
    expect(await of('to=2026-02-28')).to.deep.equal([last, first, before]);
    expect(await of('to=2026-02-28T00:00:00Z')).to.deep.equal([first, before]);
    expect(await of('from=2026-03-01T01:00:00%2B01:00')).to.deep.equal([after]);
    expect(await of('from=2026-03-01&to=2026-02-01')).to.deep.equal([]);
    expect(await of('from=0001-01-01&to=9999-12-31')).to.have.length(4);
  });

  for (const time of [
    '2026-02-30',
    '2026-02-29T00:00:00Z',
    '2026-13-01',
    '2026-01-01T24:01:00Z',
    '2026-01-01T00:00:00%2B99:00',
    '0000-06-01',
    '0001-01-01T00:00:00%2B14:00',
    '9999-12-31T23:59:59-14:00',
  ]) {
    it(`returns 422 for the time ${time}`, async () => {
      for (const name of ['from', 'to']) {
        const issue = { path: `query.${name}`, code: 'date', message: 'must be a date or time that exists' }; // prettier-ignore
        expect(await issueOf(`/api/audit?${name}=${time}`)).to.deep.equal(issue);
        expect(await issueOf(`/api/audit/order/${uuidv7()}?${name}=${time}`)).to.deep.equal(issue);
      }
    });
  }

  it('returns 422 for filters of another form', async () => {
    for (const [name, value] of [
      ['entityType', 'Order!'],
      ['entityId', '42'],
      ['event', 'created'],
      ['actorId', 'jane'],
      ['from', 'yesterday'],
      ['limit', '0'],
    ]) {
      expect(await issueOf(`/api/audit?${name}=${value}`)).to.include({ path: `query.${name}` });
    }
  });

  it('has pages of 50 entries, and of at most 100', async () => {
    const id = uuidv7();
    const entry = { entity_type: 'price', entity_id: id, event: 'pricing.create', payload: {}, actor_type: 'system', request_id: 'r' }; // prettier-ignore
    await store
      .knex('audit_entries')
      .insert(Array.from({ length: 120 }, () => ({ ...entry, id: uuidv7() })));
    const pages = [];
    for (const query of ['', '?limit=1000', '?page=2&limit=100']) {
      const { body } = await reader.get(`/api/audit/price/${id}${query}`);
      pages.push([body.data.length, body.meta.pagination]);
    }
    expect(pages).to.deep.equal([
      [50, { page: 1, limit: 50, total: 120, totalPages: 3 }],
      [100, { page: 1, limit: 100, total: 120, totalPages: 2 }],
      [20, { page: 2, limit: 100, total: 120, totalPages: 2 }],
    ]);
  });

  it("returns a deleted record's history, and 404 for a record without any", async () => {
    const id = await history();
    expect(await entries(`/api/audit/catalog_entity/${id}`)).to.have.length(3);
    expect(await entries(`/api/audit/catalog_entity/${id}?event=catalog.publish`)).to.deep.equal(
      [],
    );
    for (const path of [`order/${id}`, `catalog_entity/${uuidv7()}`]) {
      expect((await reader.get(`/api/audit/${path}`)).status, path).to.equal(404);
    }
  });

  it('cannot be changed, not even by a statement', async () => {
    await history();
    for (const statement of [
      "update audit_entries set event = 'nothing.happened'",
      'delete from audit_entries where id = (select max(id::text)::uuid from audit_entries)',
      'truncate audit_entries',
    ]) {
      const refused = await store.knex.raw(statement).then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      );
      expect(refused, statement).to.match(/audit_entries is append-only/);
    }
  });
});
