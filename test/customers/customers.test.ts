import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { issueOf } from '../support/carts.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { TestStore } from '../support/store.js';

type Customer = Schema<'Customer'>;

describe('customers', () => {
  let store: TestStore;
  let staff: Client;
  let manager: Client;
  const customers: (Client & { userId: string; id: string; email: string })[] = [];
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('customers:read', 'customers:update');
    manager = await store.signedIn('manager');
    for (const [firstName, lastName] of [
      ['Jane', 'Doe'],
      ['John', 'Doe'],
      ['Ja_ne%', 'Roe'],
    ] as const) {
      const client = await store.signedIn();
      const body = { firstName, lastName };
      const { id, email } = expectOk(await client.call('updateProfile', { body }));
      customers.push(Object.assign(client, { id, email }));
    }
  });
  after(() => store.close());

  const list = async (query: object = {}, client = staff): Promise<string[]> =>
    expectOk<Customer[]>(await client.call('listCustomers', { query })).map(
      ({ firstName }) => firstName ?? '',
    );
  const update = (
    id: string,
    body: Schema<'CustomerUpdateInput'>,
    headers: { 'If-Match'?: string } = {},
  ) => staff.call('updateCustomer', { params: { id }, body, headers });

  it('are listed newest first, by email address, group, and beginnings of names', async () => {
    const [jane] = customers;
    const { id: groupId } = expectOk(
      await staff.call('createCustomerGroup', { body: { name: 'Trade' } }),
    );
    await staff.call('addCustomerToGroup', {
      params: { id: groupId, customerId: jane?.id ?? '' },
    });
    expect(await list()).to.deep.equal(['Ja_ne%', 'John', 'Jane']);
    expect(await list({ email: jane?.email.toUpperCase() })).to.deep.equal(['Jane']);
    expect(await list({ groupId })).to.deep.equal(['Jane']);
    expect(await list({ groupId: uuidv7() })).to.deep.equal([]);
    expect(await list({ q: 'DOE' })).to.deep.equal(['John', 'Jane']);
    expect(await list({ q: ' doe  ja ' })).to.deep.equal(['Jane']);
    expect(await list({ q: 'customer-' })).to.have.lengthOf(3);
    // What LIKE would take for any text is what it says.
    expect(await list({ q: 'ja_' })).to.deep.equal(['Ja_ne%']);
    expect(await list({ q: 'j%' })).to.deep.equal([]);
    expect(await list({ q: '\\' })).to.deep.equal([]);
    expect(await list({ limit: 1, page: 2 })).to.deep.equal(['John']);
    expect(await list({}, manager)).to.have.lengthOf(3);
  });

  it('are read and changed by staff, with a version, an event, and an audit entry', async () => {
    const [jane] = customers as [(typeof customers)[number]];
    const before = expectOk(await staff.call('getCustomer', { params: { id: jane.id } }));
    expect(before).to.include({ userId: jane.userId, email: jane.email, closedAt: null });
    const groups = [];
    for (const name of ['A', 'B', 'C']) {
      groups.push(expectOk(await staff.call('createCustomerGroup', { body: { name } })).id);
    }
    const body = {
      phone: '+1 217 555 0100',
      groupIds: [...groups].reverse(),
      metadata: { vip: true, note: null },
    };
    const headers = { 'If-Match': `"${before.version}"` };
    const answer = await update(jane.id, body, headers);
    const changed = expectOk(answer);
    expect(changed).to.deep.include({
      phone: body.phone,
      groupIds: groups,
      metadata: { vip: true },
      firstName: 'Jane',
    });
    expect(answer.headers.get('etag')).to.equal(`"${changed.version}"`);
    expect(expectOk(await staff.call('getCustomer', { params: { id: jane.id } }))).to.deep.equal(
      changed,
    );
    expect((await update(jane.id, body, headers)).status).to.equal(412);
    expect(expectOk(await update(jane.id, { groupIds: groups.slice(1) })).groupIds).to.deep.equal(
      groups.slice(1),
    );
    const [event] = (await store.events()).slice(-1);
    expect([event?.name, event?.payload['id']]).to.deep.equal(['customers.update', jane.id]);
    const [, entry] = (await store.audit())
      .filter(({ entity_id, event: name }) => entity_id === jane.id && name === 'customers.update')
      .map(({ payload }) => payload);
    expect(entry).to.deep.equal({
      fields: ['phone', 'groupIds', 'metadata'],
      groupIds: body.groupIds,
    });
    // The customer sees the change, and no groups.
    const profile = expectOk(await jane.call('getProfile'));
    expect(profile).to.include({ phone: body.phone }).and.not.have.property('groupIds');
  });

  it('reject unknown customers, groups, and fields', async () => {
    const [jane] = customers as [(typeof customers)[number]];
    expect((await staff.call('getCustomer', { params: { id: uuidv7() } })).status).to.equal(404);
    expect((await update(uuidv7(), { phone: null })).status).to.equal(404);
    const unknown = await update(jane.id, { groupIds: [uuidv7()] });
    expect([unknown.status, issueOf(unknown)]).to.deep.equal([422, 'body.groupIds.0']);
    for (const field of ['email', 'userId', 'closedAt', 'version']) {
      const answer = await staff.patch(`/api/customers/${jane.id}`, { [field]: 'x' });
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
    }
    const long = { metadata: { text: 'x'.repeat(17_000) } };
    const answer = await update(jane.id, long);
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'body.metadata']);
    const bad = await staff.get('/api/customers?groupId=x');
    expect([bad.status, issueOf(bad)]).to.deep.equal([422, 'query.groupId']);
  });

  it('are for staff: a customer gets 403, nobody 401, and reading does not allow changes', async () => {
    const [jane, john] = customers as [(typeof customers)[number], (typeof customers)[number]];
    const reader = await store.withKey('customers:read');
    const paths = ['/api/customers', `/api/customers/${jane.id}`, '/api/customer-groups'];
    for (const path of paths) {
      const statuses = [];
      for (const caller of [jane, john, store.anonymous(), reader]) {
        statuses.push((await caller.get(path)).status);
      }
      expect(statuses).to.deep.equal([403, 403, 401, 200]);
    }
    const change = { phone: '1' };
    for (const caller of [jane, reader]) {
      expect((await caller.patch(`/api/customers/${jane.id}`, change)).status).to.equal(403);
      expect((await caller.post('/api/customer-groups', { name: 'X' })).status).to.equal(403);
    }
  });
});
