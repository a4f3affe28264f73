import { expect } from 'chai';
import type { PluginHooks } from '../../src/hooks/hooks.js';
import { ApiError } from '../../src/contract/errors.js';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import { checkOut, getOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';

const refusal = (): ApiError => new ApiError(422, 'VALIDATION_FAILED', 'Not today.');

describe('plugin hooks of orders', () => {
  let store: TestStore;
  let staff: Client;
  let hooks: PluginHooks;
  before(async () => {
    const names = [
      'checkout.beforeCreate',
      'checkout.afterCreate',
      'orders.beforeStatusChange',
      'orders.afterStatusChange',
    ] as const;
    // Each test has its own hooks.
    const delegating = Object.fromEntries(
      names.map((name) => [
        name,
        (context: never, scope: never) => hooks[name]?.(context, scope) ?? Promise.resolve(),
      ]),
    );
    store = await TestStore.open({ plugins: [{ name: 'loyalty', hooks: delegating }] });
    staff = await store.withKey('*:*');
  });
  beforeEach(() => {
    hooks = {};
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const cartWith = async (): Promise<TestCart & { itemId: string }> => {
    const { id: itemId } = await createProduct(staff, { price: 1000 });
    return { ...(await createCart(store.anonymous(), { items: [[itemId, 1]] })), itemId };
  };
  const hookErrorsOf = ({ body }: { body: object }): unknown =>
    (body as { meta?: { hookErrors?: unknown } }).meta?.hookErrors;
  const move = ({ id }: { id: string }, status: string) =>
    staff.patch(`/api/orders/${id}/status`, { status });

  it('roll back a checkout when a before hook throws', async () => {
    const cart = await cartWith();
    const before = (await store.events()).length;
    let seen: unknown;
    hooks['checkout.beforeCreate'] = async ({ order }, { db }) => {
      seen = order.grandTotal;
      await db('carts').where({ id: cart.id }).update({ email: 'hook@example.com' });
      throw refusal();
    };
    const answer = await checkOut(cart);
    expect([answer.status, answer.body.error.message]).to.deep.equal([422, 'Not today.']);
    expect(seen).to.equal(1583);
    const rows = await store.knex('orders').where({ cart_id: cart.id });
    expect(rows).to.deep.equal([]);
    expect((await store.events()).length).to.equal(before);
    expect(expectOk(await cart.read())).to.include({ status: 'active', email: null });
    hooks = {};
    expect(expectOk(await checkOut(cart)).status).to.equal('confirmed');
  });

  it('keep the order and report the error when an after hook throws', async () => {
    const orders: unknown[] = [];
    hooks['checkout.afterCreate'] = ({ order }) => {
      orders.push([order.id, order.status]);
      return Promise.reject(refusal());
    };
    const cart = await cartWith();
    const headers = { 'Idempotency-Key': 'after-create-fails' };
    const answer = await checkOut(cart, {}, headers);
    expect(answer.status).to.equal(201);
    expect(hookErrorsOf(answer)).to.deep.equal([
      { hook: 'loyalty: checkout.afterCreate', message: 'Not today.' },
    ]);
    const { id } = answer.body.data;
    expect(orders).to.deep.equal([[id, 'confirmed']]);
    expect((await getOrder(staff, id)).status).to.equal('confirmed');
    expect((await checkOut(cart, {}, headers)).text).to.equal(answer.text);
    expect(orders).to.have.length(1);
  });

  it('log internal errors without returning their details', async () => {
    hooks['checkout.afterCreate'] = () => Promise.reject(new Error('password=hunter2'));
    const answer = await checkOut(await cartWith());
    expect(answer.text).not.to.contain('hunter2');
    expect(hookErrorsOf(answer)).to.have.length(1);
    expect(store.log.join('')).to.contain('hunter2');
  });

  it('run for every transition of an order, in the transaction and after it', async () => {
    const seen: string[] = [];
    hooks['orders.beforeStatusChange'] = async ({ order, from, to }, { db }) => {
      const row: unknown = await db('orders').where({ id: order.id }).first('status');
      seen.push(`before ${from} ${to}: ${(row as { status: string }).status}`);
    };
    hooks['orders.afterStatusChange'] = async ({ order, from, to }, { db }) => {
      const row: unknown = await db('orders').where({ id: order.id }).first('status');
      seen.push(`after ${from} ${to}: ${(row as { status: string }).status}`);
    };
    const order = expectOk(await checkOut(await cartWith()));
    expectOk(await move(order, 'processing'));
    expectOk(await move(order, 'cancelled'));
    expect(seen).to.deep.equal([
      'before pending confirmed: pending',
      'after pending confirmed: confirmed',
      'before confirmed processing: confirmed',
      'after confirmed processing: processing',
      'before processing cancelled: processing',
      'after processing cancelled: cancelled',
    ]);
  });

  it("reject a transition, which keeps the order's stock and money", async () => {
    const cart = await cartWith();
    const order = expectOk(await checkOut(cart));
    hooks['orders.beforeStatusChange'] = () => Promise.reject(refusal());
    expect((await move(order, 'cancelled')).status).to.equal(422);
    expect(await getOrder(staff, order.id)).to.include({
      status: 'confirmed',
      version: order.version,
      amountRefunded: 0,
    });
    const level: unknown = await store
      .knex('stock_levels')
      .where({ entity_id: cart.itemId })
      .first();
    expect(level).to.include({ quantity_reserved: 1 });
  });

  it('keep a transition when an after hook throws', async () => {
    const order = expectOk(await checkOut(await cartWith()));
    hooks['orders.afterStatusChange'] = () => Promise.reject(refusal());
    expect(expectOk(await move(order, 'processing'))['status']).to.equal('processing');
    const failing = await checkOut(await cartWith());
    expect(failing.status).to.equal(201);
    expect(hookErrorsOf(failing)).to.deep.equal([
      { hook: 'loyalty: orders.afterStatusChange', message: 'Not today.' },
    ]);
  });

  it('run for an order that is not yet paid', async () => {
    const statuses: string[] = [];
    hooks['checkout.afterCreate'] = ({ order }) => {
      statuses.push(order.status);
      return Promise.resolve();
    };
    const input = { paymentMethodId: 'pm_card_authenticationRequired' };
    expectOk(await checkOut(await cartWith(), input));
    const declined = { paymentMethodId: 'pm_card_chargeDeclined' };
    expect((await checkOut(await cartWith(), declined)).status).to.equal(422);
    expect(statuses).to.deep.equal(['pending']);
  });
});
