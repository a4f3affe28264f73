import { expect } from 'chai';
import type { PluginHooks } from '../../src/hooks/hooks.js';
import type { Plugin } from '../../src/plugin.js';
import type { Data, Row } from '../support/client.js';
import type { Answer } from '../support/judge.js';
import { checkOut, must, type Guest } from '../support/selling.js';
import { StripeStore } from '../support/stripe-store.js';

const total = 1583;

/** What is left of a checkout whose server dies, and how it ends: docs/selling.md. */
describe('a server that dies in a checkout', () => {
  let shop: StripeStore;
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
    shop = await StripeStore.open({ plugins: [plugin] });
  });
  beforeEach(() => {
    hooks = {};
  });
  afterEach(() => shop.expectBooksBalance());
  after(() => shop.shut());

  const dead = (): Promise<never> => Promise.reject(new Error('The server died.'));
  const ordersOf = ({ cartId }: Guest): Promise<{ status: string }[]> =>
    shop.store.knex('orders').where({ cart_id: cartId }).select('status').orderBy('placed_at');
  const again = (guest: Guest): Promise<Answer<Data>> =>
    checkOut(guest, {}, { 'Idempotency-Key': `crash-${guest.cartId}` });

  /** The checkout dies; its key is still claimed, as by a server that could not say goodbye. */
  async function die(guest: Guest): Promise<void> {
    const answer = await again(guest);
    expect(answer.status).to.equal(500);
  }
  /** Takes the answer back that the server kept for the key, which its death has kept it from. */
  async function forgetAnswer(): Promise<void> {
    await shop.store.knex('idempotency_keys').update({
      status: null,
      reply: null,
      headers: null,
      locked_until: shop.store.knex.raw("now() - interval '1 second'"),
    });
  }

  async function expectOneCharge(guest: Guest, { id }: Row): Promise<void> {
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'confirmed' }]);
    expect(shop.paidAt(id)).to.include({ status: 'succeeded', amount_received: total });
    expect(await shop.cart(guest)).to.equal('checked_out');
  }

  it('before A commits: nothing is there, and the request is repeated', async () => {
    const guest = await shop.guest();
    hooks['checkout.beforeCreate'] = dead;
    await die(guest);
    expect(await ordersOf(guest)).to.deep.equal([]);
    expect(await shop.cart(guest)).to.equal('active');
    hooks = {};
    await expectOneCharge(guest, must(await again(guest)));
  });

  it('after A: the repeated request asks the provider', async () => {
    const guest = await shop.guest();
    shop.provider.die('before', 'authorize');
    await die(guest);
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'pending' }]);
    await expectOneCharge(guest, must(await again(guest)));
  });

  it('after A: once the sweeper has cancelled it, the repeated request is a new order', async () => {
    const guest = await shop.guest();
    shop.provider.die('before', 'authorize');
    await die(guest);
    await shop.sweep();
    const order = must(await again(guest));
    expect(order['status']).to.equal('confirmed');
    expect(await ordersOf(guest)).to.deep.equal([{ status: 'cancelled' }, { status: 'confirmed' }]);
    expect(await shop.level(guest.itemId)).to.include({ quantity_reserved: 1 });
  });

  for (const [finisher, finish] of [
    ['the sweeper', () => shop.sweep()],
    ["the provider's event", (id) => shop.deliver('payment_intent.succeeded', shop.paidAt(id).id)],
    ['the repeated request', (_, guest) => again(guest)],
    [
      'all of them at once',
      (id, guest) =>
        Promise.all([
          shop.sweep(),
          shop.deliver('payment_intent.succeeded', shop.paidAt(id).id),
          again(guest),
          shop.sweep(),
        ]),
    ],
  ] as [string, (id: string, guest: Guest) => Promise<unknown>][]) {
    it(`after the provider, before B: ${finisher} confirms it`, async () => {
      const guest = await shop.guest();
      shop.provider.die('after', 'authorize');
      await die(guest);
      const order = await shop.orderOf(guest);
      expect(order).to.include({ status: 'pending', paymentStatus: 'none' });
      await finish(order.id, guest);
      await expectOneCharge(guest, order);
      expect((await again(guest)).body.data.id).to.equal(order.id);
    });
  }

  it('in B: nothing of B is there, and it is written later', async () => {
    const guest = await shop.guest();
    hooks['orders.beforeStatusChange'] = dead;
    await die(guest);
    const order = await shop.orderOf(guest);
    expect(order).to.include({ status: 'pending', amountCaptured: 0 });
    hooks = {};
    await shop.sweep();
    await expectOneCharge(guest, order);
  });

  it('after B, before the answer: the repeated request gets the order', async () => {
    const guest = await shop.guest();
    const order = must(await again(guest));
    await forgetAnswer();
    const repeated = must(await again(guest));
    expect(repeated).to.deep.equal(order);
    await expectOneCharge(guest, order);
  });

  it("after B, before the answer: a customer's secret is answered again", async () => {
    const guest = await shop.guest();
    const headers = { 'Idempotency-Key': `secret-${guest.cartId}` };
    const wish = { paymentMethodId: 'pm_card_authenticationRequired' };
    const order = must(await checkOut(guest, wish, headers));
    await forgetAnswer();
    const repeated = must(await checkOut(guest, wish, headers));
    expect(repeated['payment']).to.deep.equal(order['payment']);
    expect(repeated.id).to.equal(order.id);
    await shop.sweep();
  });

  describe('and a request that is slower than the sweeper', () => {
    it('has its money back, which came for a cancelled order', async () => {
      const guest = await shop.guest();
      shop.provider.meanwhile({ before: () => shop.sweep() });
      const answer = await again(guest);
      expect(answer.status).to.equal(422);
      const order = await shop.orderOf(guest);
      expect(order).to.include({
        status: 'cancelled',
        paymentStatus: 'refunded',
        amountRefunded: total,
      });
      expect(shop.stripe.books.refunded(shop.paidAt(order.id).id)).to.equal(total);
    });

    it('leaves no payment that somebody could still complete', async () => {
      const guest = await shop.guest();
      shop.provider.meanwhile({ before: () => shop.sweep() });
      const wish = { paymentMethodId: 'pm_card_authenticationRequired' };
      expect((await checkOut(guest, wish)).status).to.equal(422);
      const { id } = await shop.orderOf(guest);
      expect(shop.paidAt(id).status).to.equal('canceled');
    });
  });

  describe('and in an event', () => {
    it('which gives late money back: the sweeper does it', async () => {
      const guest = await shop.guest();
      const wish = { paymentMethodId: 'pm_card_authenticationRequired' };
      const { id } = must(await checkOut(guest, wish));
      shop.stripe.next('error', 'error');
      must(await shop.staff.patch(`/api/orders/${id}/status`, { status: 'cancelled' }));
      const intent = shop.stripe.books.complete(shop.paidAt(id).id);
      shop.provider.die('before', 'refund');
      const options = { id: `evt_dead_${id}` };
      const first = await shop.deliver('payment_intent.succeeded', intent.id, options);
      expect(first.status).to.equal(500);
      const second = await shop.deliver('payment_intent.succeeded', intent.id, options);
      expect(second.body).to.deep.equal({ received: true, duplicate: true });
      await shop.sweep();
      expect(await shop.order(id)).to.include({ paymentStatus: 'refunded' });
    });
  });
});

describe('a server that dies in a capture', () => {
  for (const moment of ['before', 'after'] as const) {
    it(`${moment} the provider's answer: the sweeper captures once`, async () => {
      const later = await StripeStore.open({ capture: 'manual' });
      const { id } = must(await checkOut(await later.guest()));
      later.provider.die(moment, 'capture');
      const body = { amount: 1000 };
      expect((await later.staff.post(`/api/orders/${id}/capture`, body)).status).to.equal(500);
      await later.sweep();
      expect(await later.order(id)).to.include({
        paymentStatus: 'captured',
        amountCaptured: 1000,
      });
      await later.shut();
    });
  }
});
