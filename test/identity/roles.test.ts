import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { countStatuses, race } from '../support/race.js';
import { TestStore } from '../support/store.js';

type Role = Schema<'UserRole'>;
type User = Schema<'AuthUser'>;

describe('roles of accounts', () => {
  let store: TestStore;
  let owner: Client & { userId: string };
  let admin: Client & { userId: string };
  before(async () => {
    store = await TestStore.open();
    owner = await store.signedIn('owner');
    admin = await store.signedIn('admin');
  });
  after(() => store.close());

  const change = (client: Client, id: string, role: Role) =>
    client.call('changeUserRole', { params: { id }, body: { role } });
  const roleOf = async (id: string): Promise<Role> => {
    const [row] = await store.knex<{ id: string; role: Role }>('users').where({ id });
    return row?.role ?? 'customer';
  };
  const entriesOf = async (id: string): Promise<unknown[]> =>
    (await store.audit())
      .filter(({ entity_id, event }) => entity_id === id && event === 'users.role')
      .map(({ payload, actor_id }) => [payload, actor_id]);

  it('change what a session and its keys may do from the next request', async () => {
    const jane = await store.signedIn();
    const brand = { slug: 'acme', displayName: 'Acme' };
    const status = async (client: Client): Promise<number> =>
      (await client.post('/api/catalog/brands', { ...brand, slug: `b-${uuidv7()}` })).status;
    expect(await status(jane)).to.equal(403);

    const answer = await change(owner, jane.userId, 'admin');
    expect(expectOk(answer)).to.include({ id: jane.userId, role: 'admin', vendorId: null });
    const body = { name: 'Key', permissions: ['catalog:*'] };
    const { key } = expectOk(await jane.call('createApiKey', { body }));
    const byKey = store.anonymous({ 'x-api-key': key });
    expect([await status(jane), await status(byKey)]).to.deep.equal([201, 201]);

    expectOk(await change(admin, jane.userId, 'customer'));
    expect([await status(jane), await status(byKey)]).to.deep.equal([403, 403]);
    expect(await entriesOf(jane.userId)).to.deep.equal([
      [{ from: 'customer', to: 'admin' }, owner.userId],
      [{ from: 'admin', to: 'customer' }, admin.userId],
    ]);
  });

  it('change nothing, and write no entry, if the role is the same', async () => {
    const jane = await store.signedIn('manager');
    expect(expectOk(await change(owner, jane.userId, 'manager')).role).to.equal('manager');
    expect(await entriesOf(jane.userId)).to.deep.equal([]);
  });

  it('are given by nobody who has fewer permissions, or to oneself', async () => {
    const jane = await store.signedIn();
    const other = await store.signedIn('owner');
    const manager = await store.signedIn('manager');
    const key = await store.withKey('users:manage');
    const denied: [string, Client, string, Role][] = [
      ['an admin makes an owner', admin, jane.userId, 'owner'],
      ['an admin changes an owner', admin, other.userId, 'customer'],
      ['an admin changes the own role', admin, admin.userId, 'manager'],
      ['an owner changes the own role', owner, owner.userId, 'customer'],
      ['a manager makes a manager', manager, jane.userId, 'manager'],
      ['a key makes a manager', key, jane.userId, 'manager'],
      ['a key changes a manager', key, manager.userId, 'customer'],
      ['a customer makes an owner', jane, jane.userId, 'owner'],
    ];
    for (const [what, client, id, role] of denied)
      expect([what, (await change(client, id, role)).status]).to.deep.equal([what, 403]);
    expect((await change(store.anonymous(), jane.userId, 'manager')).status).to.equal(401);
    expect([await roleOf(jane.userId), await roleOf(other.userId)]).to.deep.equal([
      'customer',
      'owner',
    ]);
    expectOk(await change(owner, other.userId, 'customer'));
  });

  it('return 404 for an unknown account, and name an unknown role', async () => {
    expect((await change(owner, uuidv7(), 'manager')).status).to.equal(404);
    const answer = await owner.post(`/api/users/${admin.userId}/role`, { role: 'root' });
    expect(answer.status).to.equal(422);
    expect(answer.text).to.contain('body.role');
  });

  it('of the last owner cannot be taken away, also by several at once', async () => {
    const key = await store.withKey('*:*');
    expect((await change(key, owner.userId, 'admin')).status).to.equal(409);
    const owners = [owner, await store.signedIn('owner'), await store.signedIn('owner')];
    // Several rounds: only some orders of arrival made these changes wait for one another in a circle.
    for (let round = 0; round < 8; round++) {
      const answers = await race(6, (i) => change(key, owners[i % 3]?.userId ?? '', 'customer'));
      const roles = await Promise.all(owners.map(({ userId }) => roleOf(userId)));
      expect(roles.filter((role) => role === 'owner')).to.have.lengthOf(1);
      // The other changes of the two who were owners change nothing.
      const { 409: refused = 0, 200: done = 0 } = countStatuses(answers);
      expect(refused).to.be.oneOf([1, 2]);
      expect(done).to.equal(6 - refused);
      for (const { userId } of owners) expectOk(await change(key, userId, 'owner'));
    }
  });

  it('are listed, newest account first, by role and by email address', async () => {
    const jane = await store.signedIn('manager');
    const managers = await owner.call('listUsers', { query: { role: 'manager', limit: 1 } });
    const [first] = expectOk<User[]>(managers);
    expect(first).to.include({ id: jane.userId, role: 'manager', name: 'Jane Doe' });
    const { total } = managers.body.meta.pagination;
    expect(total).to.equal((await store.knex('users').where({ role: 'manager' })).length);

    const email = (first?.email ?? '').toUpperCase();
    const found = expectOk<User[]>(await owner.call('listUsers', { query: { email } }));
    expect(found.map(({ id }) => id)).to.deep.equal([jane.userId]);
    const none = await owner.call('listUsers', { query: { email: 'nobody@example.com' } });
    expect(expectOk<User[]>(none)).to.deep.equal([]);
    expect((await jane.call('listUsers')).status).to.equal(403);
  });
});
