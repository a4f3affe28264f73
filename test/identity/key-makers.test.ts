import { expect } from 'chai';
import { intersect } from '../../src/identity/api-keys.js';
import { type Client, expectOk } from '../support/client.js';
import { TestStore } from '../support/store.js';

const keys = '/api/api-keys';
const brands = '/api/catalog/brands';

interface Made extends Client {
  id: string;
}

describe('permissions of keys and their creators', () => {
  let store: TestStore;
  let brand = 0;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  async function make(maker: Client, ...permissions: string[]): Promise<Made> {
    const body = { name: 'made', permissions };
    const { id, key } = expectOk(await maker.call('createApiKey', { body }));
    return Object.assign(store.anonymous({ 'x-api-key': key }), { id });
  }
  const createBrand = async (client: Client): Promise<number> => {
    const body = { slug: `brand-${(brand += 1)}`, displayName: 'Acme' };
    return (await client.post(brands, body)).status;
  };
  const read = async (client: Client): Promise<number> => (await client.get(brands)).status;
  const demote = (userId: string, role: string): Promise<number> =>
    store.knex('users').where({ id: userId }).update({ role });

  it('a key loses and regains permissions with the user who created it', async () => {
    const owner = await store.signedIn('owner');
    const key = await make(owner, '*:*');
    expect([await createBrand(key), (await key.get(keys)).status]).to.deep.equal([201, 200]);
    await demote(owner.userId, 'manager');
    expect([await createBrand(key), (await key.get(keys)).status]).to.deep.equal([201, 403]);
    await demote(owner.userId, 'customer');
    expect([await createBrand(key), await read(key)]).to.deep.equal([403, 200]);
    await demote(owner.userId, 'owner');
    expect([await createBrand(key), (await key.get(keys)).status]).to.deep.equal([201, 200]);
  });

  it('a key that another key created loses permissions with that key and its user', async () => {
    const owner = await store.signedIn('owner');
    const first = await make(owner, 'api-keys:manage', 'catalog:*');
    const second = await make(first, 'api-keys:manage', 'catalog:update');
    const third = await make(second, 'catalog:update');
    expect(await createBrand(third)).to.equal(201);
    await store
      .knex('api_keys')
      .where({ id: first.id })
      .update({ permissions: ['catalog:read'] });
    expect([await createBrand(second), await createBrand(third)]).to.deep.equal([403, 403]);
    await store
      .knex('api_keys')
      .where({ id: first.id })
      .update({ permissions: ['catalog:*'] });
    expect(await createBrand(third)).to.equal(201);
    await demote(owner.userId, 'customer');
    expect(await createBrand(third)).to.equal(403);
  });

  it('a key created by the server, and its keys, depend on no user', async () => {
    const server = await store.withKey('api-keys:manage', 'catalog:*');
    const made = await make(server, 'catalog:update');
    expect([await createBrand(server), await createBrand(made)]).to.deep.equal([201, 201]);
    const listed = await server.get(keys);
    const row = listed.body.data.find(({ id }) => id === made.id);
    expect(row).to.include({ createdBy: null });
    expect(row?.['createdByKey']).to.be.a('string');
  });

  it('a key cannot grant permissions that its creator has lost', async () => {
    const owner = await store.signedIn('owner');
    const first = await make(owner, '*:*');
    await demote(owner.userId, 'admin');
    const wide = await first.post(keys, { name: 'wide', permissions: ['*:*'] });
    expect(wide.status).to.equal(403);
    await make(first, 'catalog:*');
  });

  it('revoking a key revokes and delists the keys that it created', async () => {
    const server = await store.withKey('api-keys:manage', 'catalog:*');
    const first = await make(server, 'api-keys:manage', 'catalog:*');
    const second = await make(first, 'api-keys:manage', 'catalog:*');
    const third = await make(second, 'catalog:*');
    const other = await make(server, 'catalog:*');
    expect((await server.delete(`${keys}/${first.id}`)).status).to.equal(200);
    const reads = [await read(first), await read(second), await read(third), await read(other)];
    expect(reads).to.deep.equal([401, 401, 401, 200]);
    const listed = (await server.get(`${keys}?limit=100`)).body.data.map(({ id }) => id);
    expect(listed).to.include(other.id);
    expect(listed).not.to.include.members([first.id]);
    expect(listed).not.to.include.members([second.id]);
    expect(listed).not.to.include.members([third.id]);
  });

  it('keys expire with the key that created them', async () => {
    const server = await store.withKey('api-keys:manage', 'catalog:*');
    const first = await make(server, 'api-keys:manage', 'catalog:*');
    const second = await make(first, 'catalog:*');
    await store.knex('api_keys').where({ id: first.id }).update({ expires_at: '2020-01-01' });
    expect([await read(first), await read(second)]).to.deep.equal([401, 401]);
  });

  it('revoking a key requires at least its permissions', async () => {
    const root = await store.withKey('*:*');
    const wide = await make(root, 'webhooks:manage', 'audit:read', 'catalog:*');
    const refused = {
      'an admin key without one of its permissions': await store.withKey(
        'api-keys:manage',
        'catalog:*',
      ),
      'a key that may only manage keys': await store.withKey('api-keys:manage'),
      'a manager': await store.signedIn('manager'),
      'a customer': await store.signedIn('customer'),
    };
    for (const [who, caller] of Object.entries(refused)) {
      expect((await caller.delete(`${keys}/${wide.id}`)).status, who).to.equal(403);
    }
    expect((await store.anonymous().delete(`${keys}/${wide.id}`)).status).to.equal(401);
    expect(await read(wide)).to.equal(200);
    const admin = await store.signedIn('admin');
    expect((await admin.delete(`${keys}/${wide.id}`)).status).to.equal(200);
    const everything = await make(root, '*:*');
    expect((await admin.delete(`${keys}/${everything.id}`)).status).to.equal(403);
    expect((await root.delete(`${keys}/${everything.id}`)).status).to.equal(200);
  });

  it("a key's creator and the key itself can revoke it, whatever their permissions", async () => {
    const owner = await store.signedIn('owner');
    const [mine, itself] = [await make(owner, '*:*'), await make(owner, '*:*')];
    const below = await make(mine, '*:*');
    await demote(owner.userId, 'admin');
    expect((await itself.delete(`${keys}/${itself.id}`)).status).to.equal(200);
    expect((await owner.delete(`${keys}/${below.id}`)).status).to.equal(200);
    expect((await owner.delete(`${keys}/${mine.id}`)).status).to.equal(200);
  });

  it('keys create keys up to eight levels deep', async () => {
    let key: Client = await store.withKey('api-keys:manage');
    for (let depth = 2; depth <= 8; depth += 1) key = await make(key, 'api-keys:manage');
    const ninth = await key.post(keys, { name: 'ninth', permissions: ['api-keys:manage'] });
    expect(ninth.status).to.equal(403);
  });

  it('a key created during the revocation of its parent is revoked too', async () => {
    const server = await store.withKey('api-keys:manage', 'catalog:*');
    for (let round = 0; round < 10; round += 1) {
      const first = await make(server, 'api-keys:manage', 'catalog:*');
      const second = await make(first, 'api-keys:manage', 'catalog:*');
      const child = { name: `child ${round}`, permissions: ['catalog:*'] };
      const [made, made2, revoked] = await Promise.all([
        first.post(keys, child),
        second.post(keys, child),
        server.delete(`${keys}/${first.id}`),
      ]);
      expect(revoked.status).to.equal(200);
      for (const answer of [made, made2]) {
        expect(answer.status).to.be.oneOf([201, 401]);
        if (answer.status === 401) continue;
        const { key } = answer.body.data as unknown as { key: string };
        expect(await read(store.anonymous({ 'x-api-key': key }))).to.equal(401);
      }
      const left = await store.knex('api_keys').where({ name: child.name, revoked_at: null });
      expect(left).to.deep.equal([]);
    }
  });

  it('intersect returns the permissions that both sets cover', () => {
    const cases: [string[], string[], string[]][] = [
      [['*:*'], ['catalog:*', 'orders:read'], ['catalog:*', 'orders:read']],
      [['catalog:*'], ['catalog:read'], ['catalog:read']],
      [['catalog:read'], ['catalog:*'], ['catalog:read']],
      [['catalog:*'], ['orders:*'], []],
      [['orders:read:own'], ['orders:*'], ['orders:read:own']],
      [['*:*'], ['*:*'], ['*:*']],
      [[], ['*:*'], []],
    ];
    for (const [one, other, both] of cases) {
      expect(intersect(one, other)).to.have.members(both);
      expect(intersect(other, one)).to.have.members(both);
    }
  });
});
