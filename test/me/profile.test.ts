import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Customer } from '../../src/models/Customer.js';
import { issueOf } from '../support/carts.js';
import { expectOk, type Client } from '../support/client.js';
import { race } from '../support/race.js';
import { untilLockIsAwaited } from '../support/waiting.js';
import { TestStore } from '../support/store.js';

describe('the profile of a customer', () => {
  let store: TestStore;
  let jane: Client & { userId: string };
  before(async () => {
    store = await TestStore.open();
    jane = await store.signedIn();
  });
  after(() => store.close());

  it('exists from the first call, once, whatever calls arrive at the same moment', async () => {
    const joe = await store.signedIn();
    const answers = await race(20, () => joe.call('getProfile'), 20);
    const profiles = answers.map((answer) => expectOk(answer));
    expect(new Set(profiles.map(({ id }) => id)).size).to.equal(1);
    const [profile] = profiles;
    expect(profile).to.include({
      userId: joe.userId,
      phone: null,
      firstName: null,
      lastName: null,
      version: 1,
    });
    expect(profile?.email).to.match(/^customer-.*@example\.com$/);
    const made = (await store.events()).filter(({ payload }) => payload['userId'] === joe.userId);
    expect(made.map(({ name }) => name)).to.deep.equal(['customers.create']);
    const entries = (await store.audit()).filter(({ entity_id }) => entity_id === profile?.id);
    expect(entries.map(({ event, actor_id }) => [event, actor_id])).to.deep.equal([
      ['customers.create', joe.userId],
    ]);
  });

  it('is the one that another request is creating', async () => {
    const kim = await store.signedIn();
    const other = await store.knex.transaction();
    const made = await Customer.insertFor(other, kim.userId);
    const answer = kim.call('getProfile');
    await untilLockIsAwaited(store.knex, answer);
    await other.commit();
    expect(expectOk(await answer)).to.include({ id: made?.id });
  });

  it('changes names and phone, with a version, an event, and an audit entry without them', async () => {
    const before = expectOk(await jane.call('getProfile'));
    const body = { firstName: 'Jane', lastName: 'Doe', phone: '+1 217 555 0100' };
    const headers = { 'If-Match': `"${before.version}"` };
    const answer = await jane.call('updateProfile', { body, headers });
    expect(expectOk(answer)).to.include({ ...body, email: before.email, version: 2 });
    expect(answer.headers.get('etag')).to.equal('"2"');
    expect(expectOk(await jane.call('getProfile'))).to.deep.equal(expectOk(answer));

    const removed = await jane.call('updateProfile', { body: { phone: null } });
    expect(expectOk(removed)).to.include({ firstName: 'Jane', phone: null, version: 3 });

    const stale = await jane.call('updateProfile', { body, headers });
    expect([stale.status, issueOf(stale)]).to.deep.equal([412, 'PRECONDITION_FAILED']);

    const events = (await store.events()).filter(({ payload }) => payload['id'] === before.id);
    expect(events.map(({ name, payload }) => [name, payload['phone']])).to.deep.equal([
      ['customers.create', null],
      ['customers.update', '+1 217 555 0100'],
      ['customers.update', null],
    ]);
    expect(events[1]?.payload).to.not.have.any.keys('metadata', 'groupIds');
    const entries = (await store.audit()).filter(({ event }) => event === 'customers.update');
    expect(entries.map(({ entity_id, payload }) => [entity_id, payload])).to.deep.equal([
      [before.id, { fields: ['firstName', 'lastName', 'phone'] }],
      [before.id, { fields: ['phone'] }],
    ]);
  });

  it('rejects what does not belong to the customer: email address, ids, groups', async () => {
    for (const [field, value] of Object.entries({
      email: 'other@example.com',
      id: randomUUID(),
      userId: randomUUID(),
      customerId: randomUUID(),
      groupIds: [randomUUID()],
      metadata: { vip: true },
      version: 7,
    })) {
      const answer = await jane.patch('/api/me/profile', { firstName: 'X', [field]: value });
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
    }
    const answer = await jane.patch('/api/me/profile', { firstName: '' });
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'body.firstName']);
    expect((await jane.patch('/api/me/profile', {})).status).to.equal(422);
  });

  it('needs a session: nobody and no API key has a profile', async () => {
    const key = await store.withKey('*:*');
    for (const caller of [store.anonymous(), key]) {
      expect((await caller.get('/api/me/profile')).status).to.equal(401);
      expect((await caller.patch('/api/me/profile', { phone: '1' })).status).to.equal(401);
    }
  });
});
