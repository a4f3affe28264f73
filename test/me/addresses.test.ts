import { expect } from 'chai';
import { issueOf } from '../support/carts.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { race } from '../support/race.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { TestStore } from '../support/store.js';

type Input = Schema<'CustomerAddressInput'>;
type Address = Schema<'CustomerAddress'>;

const input: Input = {
  type: 'shipping',
  isDefault: false,
  firstName: 'Jane',
  lastName: 'Doe',
  line1: '123 Main St',
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'US',
};

describe('the address book', () => {
  let store: TestStore;
  let jane: Client;
  let john: Client;
  before(async () => {
    store = await TestStore.open();
    [jane, john] = [await store.signedIn(), await store.signedIn()];
  });
  after(() => store.close());

  const add = async (client: Client, body: Partial<Input> = {}): Promise<Address> =>
    expectOk(await client.call('createAddress', { body: { ...input, ...body } }));
  const list = async (client: Client): Promise<Address[]> =>
    expectOk<Address[]>(await client.call('listAddresses', { query: { limit: 100 } }));
  /** Each address as `line1`, with a star if it is the default. */
  const marked = async (client: Client, type: Input['type'] = 'shipping'): Promise<string[]> =>
    (await list(client))
      .filter((address) => address.type === type)
      .map(({ line1, isDefault }) => `${line1}${isDefault ? '*' : ''}`);

  it('keeps exactly one default per type', async () => {
    const joe = await store.signedIn();
    const first = await add(joe, { line1: 'one' });
    expect(first).to.include({ ...input, line1: 'one', isDefault: true, line2: null, version: 1 });
    await add(joe, { line1: 'two' });
    await add(joe, { line1: 'bill', type: 'billing' });
    expect(await marked(joe)).to.deep.equal(['one*', 'two']);
    expect(await marked(joe, 'billing')).to.deep.equal(['bill*']);

    const third = await add(joe, { line1: 'three', isDefault: true });
    expect(await marked(joe)).to.deep.equal(['three*', 'two', 'one']);
    const change = { params: { id: first.id }, body: { isDefault: true as const } };
    const changed = await joe.call('updateAddress', change);
    expect(expectOk(changed)).to.include({ isDefault: true, line1: 'one' });
    expect(await marked(joe)).to.deep.equal(['one*', 'three', 'two']);

    // After the default, the newest becomes the default.
    const remove = (id: string) => joe.call('deleteAddress', { params: { id } });
    expect(expectOk(await remove(first.id))).to.deep.equal({ id: first.id, deleted: true });
    expect(await marked(joe)).to.deep.equal(['three*', 'two']);
    expect((await remove(first.id)).status).to.equal(404);
    await remove(third.id);
    expect(await marked(joe)).to.deep.equal(['two*']);
    expect(await marked(joe, 'billing')).to.deep.equal(['bill*']);
  });

  it('has one default after many changes at the same moment', async () => {
    const joe = await store.signedIn();
    const answers = await race(12, (i) =>
      joe.call('createAddress', { body: { ...input, line1: String(i), isDefault: true } }),
    );
    const ids = answers.map((answer) => expectOk(answer).id);
    await race(24, (i) =>
      joe.call('updateAddress', {
        params: { id: ids[i % 12] ?? '' },
        body: { isDefault: true as const },
      }),
    );
    const addresses = await list(joe);
    expect(addresses).to.have.lengthOf(12);
    expect(addresses.filter(({ isDefault }) => isDefault)).to.have.lengthOf(1);
  });

  it('changes an address with its version, and records ids only', async () => {
    const address = await add(jane, { line1: 'Secret Lane 1' });
    const params = { id: address.id };
    const headers = { 'If-Match': '"1"' };
    const body = { line1: 'Secret Lane 2', line2: 'Rear', state: null };
    const answer = await jane.call('updateAddress', { params, headers, body });
    expect(expectOk(answer)).to.include({ ...body, city: 'Springfield', version: 2 });
    expect(answer.headers.get('etag')).to.equal('"2"');
    const stale = await jane.call('updateAddress', { params, headers, body });
    expect(stale.status).to.equal(412);
    expect((await jane.call('deleteAddress', { params, headers })).status).to.equal(412);
    expectOk(await jane.call('deleteAddress', { params, headers: { 'If-Match': '"2"' } }));

    const { id: customerId } = expectOk(await jane.call('getProfile'));
    const entries = (await store.audit()).filter(
      ({ entity_id, event }) => entity_id === customerId && String(event).includes('address'),
    );
    expect(entries.map(({ event, payload }) => [event, payload])).to.deep.equal([
      ['customers.address.create', { addressId: address.id }],
      ['customers.address.update', { addressId: address.id, fields: ['line1', 'line2', 'state'] }],
      ['customers.address.delete', { addressId: address.id }],
    ]);
  });

  it("returns 404 for another customer's address, as for none", async () => {
    const { id } = await add(jane);
    const own = await list(john);
    for (const target of [id, uuidv7()]) {
      const params = { id: target };
      const changed = await john.call('updateAddress', { params, body: { city: 'Elsewhere' } });
      const removed = await john.call('deleteAddress', { params });
      expect([changed.status, removed.status]).to.deep.equal([404, 404]);
      expect(changed.text.replace(/"requestId":"[^"]*"/, '')).to.equal(
        removed.text.replace(/"requestId":"[^"]*"/, ''),
      );
    }
    expect(await list(john)).to.deep.equal(own);
    expect((await list(jane)).find((address) => address.id === id)?.city).to.equal('Springfield');
  });

  it('rejects ids of others in the body, and a default that would leave none', async () => {
    const { id } = await add(jane);
    const { id: customerId } = expectOk(await john.call('getProfile'));
    for (const [field, value] of Object.entries({ customerId, id, userId: customerId })) {
      const created = await jane.post('/api/me/addresses', { ...input, [field]: value });
      const changed = await jane.patch(`/api/me/addresses/${id}`, { [field]: value });
      for (const answer of [created, changed]) {
        expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
      }
    }
    for (const [body, path] of [
      [{ isDefault: false }, 'body.isDefault'],
      [{ type: 'billing' }, 'body.type'],
      [{ country: 'usa' }, 'body.country'],
    ] as const) {
      const answer = await jane.patch(`/api/me/addresses/${id}`, body);
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, path]);
    }
    const answer = await jane.post('/api/me/addresses', { ...input, line1: '' });
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'body.line1']);
  });

  it('holds at most 100 addresses, also when several are added at once', async () => {
    const joe = await store.signedIn();
    const { id: customerId } = expectOk(await joe.call('getProfile'));
    const { isDefault: _, ...rest } = input;
    const { firstName, lastName, postalCode, ...columns } = rest;
    await store.knex('customer_addresses').insert(
      Array.from({ length: 98 }, () => ({
        ...columns,
        id: uuidv7(),
        customer_id: customerId,
        first_name: firstName,
        last_name: lastName,
        postal_code: postalCode,
      })),
    );
    const answers = await race(5, () => joe.call('createAddress', { body: input }));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 201, 409, 409, 409]);
    expect(await list(joe)).to.have.lengthOf(100);
  });

  it('needs a session', async () => {
    const key = await store.withKey('*:*');
    for (const caller of [store.anonymous(), key]) {
      expect((await caller.get('/api/me/addresses')).status).to.equal(401);
      expect((await caller.post('/api/me/addresses', input)).status).to.equal(401);
      const path = `/api/me/addresses/${uuidv7()}`;
      expect((await caller.patch(path, { city: 'X' })).status).to.equal(401);
      expect((await caller.delete(path)).status).to.equal(401);
    }
  });
});
