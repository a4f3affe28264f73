import { expect } from 'chai';
import type { PluginHooks } from '../../src/hooks/hooks.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import type { TestCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { changeOrderStatus, checkOut, type CheckoutAnswer } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

const total = 1583;

/** What a crash during a checkout leaves, and how the sweeper resolves it: docs/selling.md. */
describe('a server crash during checkout', () => {
  let stripeStore: StripeStore;
  let hooks: PluginHooks;
  before(async () => {
    const plugin: Plugin = {
      name: 'death',
      hooks: {
        'checkout.beforeCreate': async (...call) => hooks['checkout.beforeCreate']?.(...call),
        'orders.beforeStatusChange': async (...call) =>
          hooks['orders.beforeStatusChange']?.(...call),
      },
    };
    stripeStore = await StripeStore.open({ plugins: [plugin] });
  });
  beforeEach(() => {
    hooks = {};
  });
  afterEach(() => stripeStore.expectBooksBalance());
  after(() => stripeStore.close());

  const dead = (): Promise<never> => Promise.reject(new Error('The server died.'));
  const ordersOf = ({ id: cartId }: TestCart): Promise<{ status: string }[]> =>
    stripeStore.store
      .knex('orders')
      .where({ cart_id: cartId })
      .select('status')
      .orderBy('placed_at');
  const again = (cart: TestCart): Promise<CheckoutAnswer> =>
    checkOut(cart, {}, { 'Idempotency-Key': `crash-${cart.id}` });

  /** The checkout crashes; its key is still claimed, as after a crash without cleanup. */
  async function die(cart: TestCart): Promise<void> {
    const answer = await again(cart);
    expect(answer.status).to.equal(500);
  }
  /** Deletes the response that the server stored for the key, as if it had crashed before. */
  async function forgetAnswer(): Promise<void> {
    await stripeStore.store.knex('idempotency_keys').update({
      status: null,
      reply: null,
      headers: null,
      locked_until: stripeStore.store.knex.raw("now() - interval '1 second'"),
    });
  }

  async function expectOneCharge(cart: TestCart, { id }: Schema<'Order'>): Promise<void> {
    expect(await ordersOf(cart)).to.deep.equal([{ status: 'confirmed' }]);
    expect(stripeStore.paidAt(id)).to.include({ status: 'succeeded', amount_received: total });
    expect(await stripeStore.cartStatus(cart)).to.equal('checked_out');
  }

  it('before A commits: nothing is stored, and a retry succeeds', async () => {
    const cart = await stripeStore.createCart();
    hooks['checkout.beforeCreate'] = dead;
    await die(cart);
    expect(await ordersOf(cart)).to.deep.equal([]);
    expect(await stripeStore.cartStatus(cart)).to.equal('active');
    hooks = {};
    await expectOneCharge(cart, expectOk(await again(cart)));
  });

  it('after A: a retry asks the provider', async () => {
    const cart = await stripeStore.createCart();
    stripeStore.provider.die('before', 'authorize');
    await die(cart);
    expect(await ordersOf(cart)).to.deep.equal([{ status: 'pending' }]);
    await expectOneCharge(cart, expectOk(await again(cart)));
  });

  it('after A: a retry creates a new order once the sweeper has cancelled the first', async () => {
    const cart = await stripeStore.createCart();
    stripeStore.provider.die('before', 'authorize');
    await die(cart);
    await stripeStore.sweep();
    const order = expectOk(await again(cart));
    expect(order.status).to.equal('confirmed');
    expect(await ordersOf(cart)).to.deep.equal([{ status: 'cancelled' }, { status: 'confirmed' }]);
    expect(await stripeStore.level(cart.itemId)).to.include({ quantity_reserved: 1 });
  });

  for (const [finisher, finish] of [
    ['the sweeper', () => stripeStore.sweep()],
    [
      "the provider's event",
      (id) => stripeStore.deliver('payment_intent.succeeded', stripeStore.paidAt(id).id),
    ],
    ['the repeated request', (_, cart) => again(cart)],
    [
      'all of them at once',
      (id, cart) =>
        Promise.all([
          stripeStore.sweep(),
          stripeStore.deliver('payment_intent.succeeded', stripeStore.paidAt(id).id),
          again(cart),
          stripeStore.sweep(),
        ]),
    ],
  ] as [string, (id: string, cart: TestCart) => Promise<unknown>][]) {
    it(`after the provider, before B: ${finisher} confirms the order`, async () => {
      const cart = await stripeStore.createCart();
      stripeStore.provider.die('after', 'authorize');
      await die(cart);
      const order = await stripeStore.orderOf(cart);
      expect(order).to.include({ status: 'pending', paymentStatus: 'none' });
      await finish(order.id, cart);
      await expectOneCharge(cart, order);
      expect((await again(cart)).body.data.id).to.equal(order.id);
    });
  }

  it('during B: B is rolled back and committed later', async () => {
    const cart = await stripeStore.createCart();
    hooks['orders.beforeStatusChange'] = dead;
    await die(cart);
    const order = await stripeStore.orderOf(cart);
    expect(order).to.include({ status: 'pending', amountCaptured: 0 });
    hooks = {};
    await stripeStore.sweep();
    await expectOneCharge(cart, order);
  });

  it('after B, before the response: a retry returns the order', async () => {
    const cart = await stripeStore.createCart();
    const order = expectOk(await again(cart));
    await forgetAnswer();
    const repeated = expectOk(await again(cart));
    expect(repeated).to.deep.equal(order);
    await expectOneCharge(cart, order);
  });

  it("after B, before the response: a retry returns the customer's client secret", async () => {
    const cart = await stripeStore.createCart();
    const headers = { 'Idempotency-Key': `secret-${cart.id}` };
    const input = { paymentMethodId: 'pm_card_authenticationRequired' };
    const order = expectOk(await checkOut(cart, input, headers));
    await forgetAnswer();
    const repeated = expectOk(await checkOut(cart, input, headers));
    expect(repeated.payment).to.deep.equal(order.payment);
    expect(repeated.id).to.equal(order.id);
    await stripeStore.sweep();
  });

  describe('with a request that is slower than the sweeper', () => {
    it('refunds the payment, which arrived for a cancelled order', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.provider.meanwhile({ before: () => stripeStore.sweep() });
      const answer = await again(cart);
      expect(answer.status).to.equal(422);
      const order = await stripeStore.orderOf(cart);
      expect(order).to.include({
        status: 'cancelled',
        paymentStatus: 'refunded',
        amountRefunded: total,
      });
      expect(stripeStore.stripe.books.refunded(stripeStore.paidAt(order.id).id)).to.equal(total);
    });

    it('leaves no payment that can still be completed', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.provider.meanwhile({ before: () => stripeStore.sweep() });
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      expect((await checkOut(cart, input)).status).to.equal(422);
      const { id } = await stripeStore.orderOf(cart);
      expect(stripeStore.paidAt(id).status).to.equal('canceled');
    });
  });

  describe('while handling an event', () => {
    it('lets the sweeper refund a late payment', async () => {
      const cart = await stripeStore.createCart();
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      const { id } = expectOk(await checkOut(cart, input));
      stripeStore.stripe.next('error', 'error');
      await changeOrderStatus(stripeStore.staff, id, 'cancelled');
      const intent = stripeStore.stripe.books.complete(stripeStore.paidAt(id).id);
      stripeStore.provider.die('before', 'refund');
      const options = { id: `evt_dead_${id}` };
      const first = await stripeStore.deliver('payment_intent.succeeded', intent.id, options);
      expect(first.status).to.equal(500);
      const second = await stripeStore.deliver('payment_intent.succeeded', intent.id, options);
      expect(second.body).to.deep.equal({ received: true, duplicate: true });
      await stripeStore.sweep();
      expect(await stripeStore.order(id)).to.include({ paymentStatus: 'refunded' });
    });
  });
});

describe('a server crash during a capture', () => {
  for (const moment of ['before', 'after'] as const) {
    it(`${moment} the provider's response: the sweeper captures once`, async () => {
      const later = await StripeStore.open({ capture: 'manual' });
      const { id } = expectOk(await checkOut(await later.createCart()));
      later.provider.die(moment, 'capture');
      const body = { amount: 1000 };
      expect((await later.staff.post(`/api/orders/${id}/capture`, body)).status).to.equal(500);
      await later.sweep();
      expect(await later.order(id)).to.include({
        paymentStatus: 'captured',
        amountCaptured: 1000,
      });
      await later.close();
    });
  }
});
