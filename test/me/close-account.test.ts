import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../support/customers.js';
import { changeOrderStatus, checkOut, createFulfillment, getOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

const shippingAddress = {
  firstName: 'Janet',
  lastName: 'Doeberry',
  line1: '9 Hidden Lane',
  line2: 'Attic',
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'US',
  phone: '+1 217 555 0199',
};
const secrets = ['Janet', 'Doeberry', 'Hidden Lane', 'Attic', '0199', 'my-note', 'buyer-note'];

describe('a closed account', () => {
  let store: TestStore;
  let staff: Client;
  let mug: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    mug = (await createProduct(staff)).id;
  });
  after(() => store.close());

  /** A customer with a profile, addresses, a cart, and an order that was delivered. */
  async function withHistory(): Promise<TestCustomer & { email: string; orderId: string }> {
    const jane = await createCustomer(store);
    const { firstName, lastName, phone } = shippingAddress;
    const profile = { firstName, lastName, phone };
    const { email } = expectOk(await jane.call('updateProfile', { body: profile }));
    expectOk(
      await jane.call('createAddress', {
        body: { ...shippingAddress, type: 'shipping', isDefault: false },
      }),
    );
    const cart = await createCart(jane, { items: [[mug, 1]] });
    const metadata = { gift: 'buyer-note' };
    const order = expectOk(
      await checkOut(cart, { shippingAddress, billingAddress: shippingAddress, email, metadata }),
    );
    await createFulfillment(staff, order.id);
    const rest = await createCart(jane);
    await rest.add(mug, 1, { notes: 'my-note' });
    return Object.assign(jane, { email, orderId: order.id });
  }
  const close = (client: Client) => client.call('closeAccount');
  const closeAs = (id: string, client = staff) =>
    client.call('closeCustomerAccount', { params: { id } });

  /** Tables and columns outside the audit log and the outbox that contain a text. */
  async function placesOf(text: string): Promise<string[]> {
    const { rows } = await store.knex.raw<{ rows: { name: string }[] }>(
      `select c.table_name as name from information_schema.tables c
       where c.table_schema = 'public' and c.table_type = 'BASE TABLE'
         and c.table_name not in ('outbox_events', 'idempotency_keys')`,
    );
    const found = [];
    for (const { name } of rows) {
      const hits = await store
        .knex(name)
        .whereRaw('??::text like ?', [name, `%${text}%`])
        .limit(1);
      if (hits.length > 0) found.push(name);
    }
    return found;
  }

  it('exports everything before it is closed', async () => {
    const jane = await withHistory();
    const data = expectOk(await jane.call('exportAccount'));
    expect(data.account).to.include({ email: jane.email, name: 'Jane Doe' });
    expect(data.customer).to.include({ id: jane.customerId, email: jane.email });
    expect(data.sessions).to.have.lengthOf(1);
    expect(data.addresses).to.have.lengthOf(1);
    expect(data.orders.map(({ id }) => id)).to.deep.equal([jane.orderId]);
    expect(data.orderCount).to.equal(1);
    expect(data.carts.flatMap(({ items }) => items.map(({ notes }) => notes))).to.include(
      'my-note',
    );
    for (const text of secrets) expect(JSON.stringify(data)).to.include(text);
    expect(JSON.stringify(data)).to.not.include('token').and.not.include('password');
    const params = { id: jane.customerId };
    expect(expectOk(await staff.call('exportCustomer', { params }))).to.deep.equal(data);
    const john = await store.signedIn();
    expect(JSON.stringify(expectOk(await john.call('exportAccount')))).to.not.include(jane.email);
    expect((await john.call('exportCustomer', { params })).status).to.equal(403);
    expect((await staff.call('exportCustomer', { params: { id: uuidv7() } })).status).to.equal(404);
    expect((await store.anonymous().get('/api/me/export')).status).to.equal(401);
    expect((await staff.get('/api/me/export')).status).to.equal(401);
    expectOk(await closeAs(jane.customerId));
  });

  it('leaves the orders and nothing of the person', async () => {
    const jane = await withHistory();
    const before = await getOrder(staff, jane.orderId);
    const answer = await close(jane);
    expect(answer.status, answer.text).to.equal(200);
    const { id, closedAt } = expectOk(answer);
    expect(id).to.equal(jane.customerId);

    for (const text of [jane.email, ...secrets]) {
      expect(await placesOf(text), text).to.deep.equal([]);
    }
    const order = await getOrder(staff, jane.orderId);
    const { city, state, postalCode, country } = shippingAddress;
    const place = { line1: '[erased]', city, state, postalCode, country };
    expect(order).to.deep.equal({
      ...before,
      email: null,
      metadata: {},
      shippingAddress: place,
      billingAddress: place,
      cartId: null,
      version: before.version + 1,
      updatedAt: order.updatedAt,
    });
    const customer = expectOk(await staff.call('getCustomer', { params: { id } }));
    const nothing = { userId: null, email: null, phone: null, firstName: null, lastName: null };
    expect(customer).to.deep.include({ ...nothing, metadata: {}, groupIds: [], closedAt });

    expect((await jane.get('/api/me/profile')).status).to.equal(401);
    const [event] = (await store.events()).slice(-1);
    expect(event?.name).to.equal('customers.update');
    expect(event?.payload).to.include({ ...nothing, id, closedAt });
    const entry = (await store.audit()).find(
      ({ entity_id, event: name }) => entity_id === id && name === 'customers.close',
    );
    expect(entry).to.deep.include({ payload: {}, actor_id: jane.userId });
    expect(JSON.stringify(await store.audit())).to.not.include(jane.email);

    // The address can sign up again, as somebody new.
    const again = await store
      .anonymous()
      .post<{ user: { id: string } }>('/api/auth/sign-up/email', {
        email: jane.email,
        password: 'correct-horse',
        name: 'Jane',
      });
    expect(again.status).to.equal(200);
    expect(again.body.user.id).to.not.equal(jane.userId);
  });

  it('is closed by staff as well, once', async () => {
    const jane = await withHistory();
    const first = expectOk(await closeAs(jane.customerId));
    const audited = (await store.audit()).length;
    expect(expectOk(await closeAs(jane.customerId))).to.deep.equal(first);
    expect(await store.audit()).to.have.lengthOf(audited);
    expect(await placesOf(jane.email)).to.deep.equal([]);
    expect((await closeAs(uuidv7())).status).to.equal(404);
    const change = { params: { id: jane.customerId }, body: { phone: '1' } };
    expect((await staff.call('updateCustomer', change)).status).to.equal(404);
    const data = expectOk(await staff.call('exportCustomer', { params: { id: jane.customerId } }));
    expect(data).to.deep.include({ account: null, addresses: [], carts: [], orderCount: 1 });
    const reader = await store.withKey('customers:read');
    expect((await closeAs(jane.customerId, reader)).status).to.equal(403);
  });

  it('waits for orders that have not ended', async () => {
    const jane = await createCustomer(store);
    const cart = await createCart(jane, { items: [[mug, 1]] });
    const order = expectOk(await checkOut(cart));
    expect([(await close(jane)).status, (await closeAs(jane.customerId)).status]).to.deep.equal([
      409, 409,
    ]);
    await changeOrderStatus(staff, order.id, 'cancelled');
    expect((await close(jane)).status).to.equal(200);
  });

  it('takes a recent sign-in, and is no way out for staff', async () => {
    const jane = await createCustomer(store);
    const age = (minutes: number) =>
      store
        .knex('sessions')
        .where({ user_id: jane.userId })
        .update({ created_at: new Date(Date.now() - minutes * 60_000) });
    await age(11);
    expect((await close(jane)).status).to.equal(403);
    await age(9);
    expect((await close(jane)).status).to.equal(200);
    expect((await close(jane)).status).to.equal(401);
    for (const role of ['manager', 'owner'] as const) {
      expect((await close(await store.signedIn(role))).status).to.equal(409);
    }
    expect((await store.anonymous().post('/api/me/close')).status).to.equal(401);
    expect((await staff.post('/api/me/close')).status).to.equal(401);
  });

  it('waits for a checkout that has begun, and then for its order', async () => {
    const jane = await createCustomer(store);
    const cart = await createCart(jane, { items: [[mug, 1]] });
    const holder = await store.knex.transaction();
    await holder('carts').where({ id: cart.id }).forUpdate();
    const buying = checkOut(cart);
    await untilLockIsAwaited(store.knex, buying);
    const closing = close(jane);
    await untilLockIsAwaited(store.knex, closing, 2);
    await holder.rollback();
    const statuses = [(await buying).status, (await closing).status];
    expect(statuses).to.deep.equal([201, 409]);
  });

  it('is closed once when several requests ask for it', async () => {
    const jane = await createCustomer(store);
    const answers = await Promise.all([1, 2, 3].map(() => closeAs(jane.customerId)));
    const closed = answers.map((answer) => expectOk<Schema<'ClosedAccount'>>(answer).closedAt);
    expect(new Set(closed).size).to.equal(1);
    const entries = (await store.audit()).filter(
      ({ entity_id, event }) => entity_id === jane.customerId && event === 'customers.close',
    );
    expect(entries).to.have.lengthOf(1);
  });
});
