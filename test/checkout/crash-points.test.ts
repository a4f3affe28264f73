import { expect } from 'chai';
import type { PluginHooks } from '../../src/hooks/hooks.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import type { Data, Row } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { checkOut, expectOk, type Guest } from '../support/selling.js';
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
  const ordersOf = ({ cartId }: Guest): Promise<{ status: string }[]> =>
    stripeStore.store
      .knex('orders')
      .where({ cart_id: cartId })
      .select('status')
      .orderBy('placed_at');
  const again = (guest: Guest): Promise<Answer<Data>> =>
    checkOut(guest, {}, { 'Idempotency-Key': `crash-${guest.cartId}` });

  /** The checkout crashes; its key is still claimed, as after a crash without cleanup. */
  async function die(guest: Guest): Promise<void> {
    const answer = await again(guest);
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

  async function expectOneCharge(guest: Guest, { id }: Row): Promise<void> {
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'confirmed' }]);
    expect(stripeStore.paidAt(id)).to.include({ status: 'succeeded', amount_received: total });
    expect(await stripeStore.cart(guest)).to.equal('checked_out');
  }

  it('before A commits: nothing is stored, and a retry succeeds', async () => {
    const guest = await stripeStore.guest();
    hooks['checkout.beforeCreate'] = dead;
    await die(guest);
    expect(await ordersOf(guest)).to.deep.equal([]);
    expect(await stripeStore.cart(guest)).to.equal('active');
    hooks = {};
    await expectOneCharge(guest, expectOk(await again(guest)));
  });

  it('after A: a retry asks the provider', async () => {
    const guest = await stripeStore.guest();
    stripeStore.provider.die('before', 'authorize');
    await die(guest);
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'pending' }]);
    await expectOneCharge(guest, expectOk(await again(guest)));
  });

  it('after A: a retry creates a new order once the sweeper has cancelled the first', async () => {
    const guest = await stripeStore.guest();
    stripeStore.provider.die('before', 'authorize');
    await die(guest);
    await stripeStore.sweep();
    const order = expectOk(await again(guest));
    expect(order['status']).to.equal('confirmed');
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'cancelled' }, { status: 'confirmed' }]);
    expect(await stripeStore.level(guest.itemId)).to.include({ quantity_reserved: 1 });
  });

  for (const [finisher, finish] of [
    ['the sweeper', () => stripeStore.sweep()],
    [
      "the provider's event",
      (id) => stripeStore.deliver('payment_intent.succeeded', stripeStore.paidAt(id).id),
    ],
    ['the repeated request', (_, guest) => again(guest)],
    [
      'all of them at once',
      (id, guest) =>
        Promise.all([
          stripeStore.sweep(),
          stripeStore.deliver('payment_intent.succeeded', stripeStore.paidAt(id).id),
          again(guest),
          stripeStore.sweep(),
        ]),
    ],
  ] as [string, (id: string, guest: Guest) => Promise<unknown>][]) {
    it(`after the provider, before B: ${finisher} confirms the order`, async () => {
      const guest = await stripeStore.guest();
      stripeStore.provider.die('after', 'authorize');
      await die(guest);
      const order = await stripeStore.orderOf(guest);
      expect(order).to.include({ status: 'pending', paymentStatus: 'none' });
      await finish(order.id, guest);
      await expectOneCharge(guest, order);
      expect((await again(guest)).body.data.id).to.equal(order.id);
    });
  }

  it('during B: B is rolled back and committed later', async () => {
    const guest = await stripeStore.guest();
    hooks['orders.beforeStatusChange'] = dead;
    await die(guest);
    const order = await stripeStore.orderOf(guest);
    expect(order).to.include({ status: 'pending', amountCaptured: 0 });
    hooks = {};
    await stripeStore.sweep();
    await expectOneCharge(guest, order);
  });

  it('after B, before the response: a retry returns the order', async () => {
    const guest = await stripeStore.guest();
    const order = expectOk(await again(guest));
    await forgetAnswer();
    const repeated = expectOk(await again(guest));
    expect(repeated).to.deep.equal(order);
    await expectOneCharge(guest, order);
  });

  it("after B, before the response: a retry returns the customer's client secret", async () => {
    const guest = await stripeStore.guest();
    const headers = { 'Idempotency-Key': `secret-${guest.cartId}` };
    const input = { paymentMethodId: 'pm_card_authenticationRequired' };
    const order = expectOk(await checkOut(guest, input, headers));
    await forgetAnswer();
    const repeated = expectOk(await checkOut(guest, input, headers));
    expect(repeated['payment']).to.deep.equal(order['payment']);
    expect(repeated.id).to.equal(order.id);
    await stripeStore.sweep();
  });

  describe('with a request that is slower than the sweeper', () => {
    it('refunds the payment, which arrived for a cancelled order', async () => {
      const guest = await stripeStore.guest();
      stripeStore.provider.meanwhile({ before: () => stripeStore.sweep() });
      const answer = await again(guest);
      expect(answer.status).to.equal(422);
      const order = await stripeStore.orderOf(guest);
      expect(order).to.include({
        status: 'cancelled',
        paymentStatus: 'refunded',
        amountRefunded: total,
      });
      expect(stripeStore.stripe.books.refunded(stripeStore.paidAt(order.id).id)).to.equal(total);
    });

    it('leaves no payment that can still be completed', async () => {
      const guest = await stripeStore.guest();
      stripeStore.provider.meanwhile({ before: () => stripeStore.sweep() });
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      expect((await checkOut(guest, input)).status).to.equal(422);
      const { id } = await stripeStore.orderOf(guest);
      expect(stripeStore.paidAt(id).status).to.equal('canceled');
    });
  });

  describe('while handling an event', () => {
    it('lets the sweeper refund a late payment', async () => {
      const guest = await stripeStore.guest();
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      const { id } = expectOk(await checkOut(guest, input));
      stripeStore.stripe.next('error', 'error');
      expectOk(await stripeStore.staff.patch(`/api/orders/${id}/status`, { status: 'cancelled' }));
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
      const { id } = expectOk(await checkOut(await later.guest()));
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
