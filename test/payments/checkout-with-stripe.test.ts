import { expect } from 'chai';
import { expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { checkOut, emailOf } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import type { Fault } from '../support/stripe-double.js';
import { StripeStore } from '../support/stripe-store.js';

const total = 1583;
const reasonOf = ({ status, body }: Answer<Schema<'ErrorResponse'>>): unknown[] => [
  status,
  body.error.details?.reason,
];

describe('checkout with Stripe', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  it('captures a card payment', async () => {
    const cart = await stripeStore.createCart();
    const order = expectOk(await checkOut(cart));
    expect(order).to.include({
      status: 'confirmed',
      paymentStatus: 'captured',
      grandTotal: total,
      amountCaptured: total,
    });
    expect(order.payment).to.deep.equal({
      status: 'captured',
      provider: 'stripe',
      clientSecret: null,
    });
    expect(await stripeStore.cartStatus(cart)).to.equal('checked_out');
    expect(stripeStore.paidAt(order.id)).to.include({
      status: 'succeeded',
      amount_received: total,
    });
  });

  it("sends the order's data to Stripe, with a key derived from the order", async () => {
    const cart = await stripeStore.createCart();
    const order = expectOk(await checkOut(cart));
    const call = stripeStore.stripe.posts().at(-1);
    expect(call?.path).to.equal('/v1/payment_intents');
    expect(call?.headers['idempotency-key']).to.equal(`order-${order.id}`);
    expect(call?.form).to.deep.equal({
      amount: String(total),
      currency: 'usd',
      capture_method: 'automatic',
      automatic_payment_methods: { enabled: 'true', allow_redirects: 'never' },
      metadata: { orderId: order.id, orderNumber: order.orderNumber },
      payment_method: 'pm_card_visa',
      confirm: 'true',
      receipt_email: emailOf(cart.id),
    });
  });

  it('does not call Stripe when there is nothing to pay', async () => {
    const cart = await stripeStore.createCart(1, { type: 'digitalDownload', price: 0 });
    const posts = stripeStore.stripe.posts().length;
    const order = expectOk(await checkOut(cart, { paymentMethodId: undefined }));
    expect(order).to.include({ status: 'confirmed', paymentStatus: 'none' });
    expect(stripeStore.stripe.posts().length).to.equal(posts);
  });

  describe('with a declined payment', () => {
    it('returns 422, releases stock, promotion use, and cart, and cancels the intent at Stripe', async () => {
      const code = 'DECLINED10';
      await createPromotion(stripeStore.staff, { code });
      const cart = await stripeStore.createCart(2);
      const input = { promotionCodes: [code] };
      const declined = { ...input, paymentMethodId: 'pm_card_chargeDeclined' };
      expect(reasonOf(await checkOut(cart, declined))).to.deep.equal([422, 'payment_declined']);
      const order = await stripeStore.orderOf(cart);
      expect(order).to.include({ status: 'cancelled', paymentStatus: 'failed' });
      expect(await stripeStore.level(cart.itemId)).to.include({ quantity_reserved: 0 });
      expect(await stripeStore.cartStatus(cart)).to.equal('active');
      const uses: unknown = await stripeStore.store
        .knex('promotions')
        .where({ code })
        .first('usage_count');
      expect(uses).to.deep.equal({ usage_count: 0 });
      expect(stripeStore.paidAt(order.id).status).to.equal('canceled');
      expect(expectOk(await checkOut(cart, input)).status).to.equal('confirmed');
    });

    it('stays declined when Stripe does not respond to the cancellation', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.stripe.next('decline', 'error', 'error');
      expect(reasonOf(await checkOut(cart))).to.deep.equal([422, 'payment_declined']);
      expect(await stripeStore.orderOf(cart)).to.include({ status: 'cancelled' });
    });

    it('includes payment methods that Stripe rejects', async () => {
      const cart = await stripeStore.createCart();
      const unknown = await checkOut(cart, { paymentMethodId: 'tok_unknown' });
      expect(reasonOf(unknown)).to.deep.equal([422, 'payment_declined']);
      expect(await stripeStore.cartStatus(cart)).to.equal('active');
    });
  });

  describe('with a required action', () => {
    const pendingOrder = async (): Promise<Schema<'Order'>> => {
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      return expectOk(await checkOut(await stripeStore.createCart(), input));
    };

    it('stays pending with the client secret until the event confirms the payment', async () => {
      const order = await pendingOrder();
      const intent = stripeStore.paidAt(order.id);
      expect(order).to.include({ status: 'pending', paymentStatus: 'requires_action' });
      expect(order.payment).to.include({ clientSecret: intent.client_secret });
      stripeStore.stripe.books.complete(intent.id);
      expect((await stripeStore.deliver('payment_intent.succeeded', intent.id)).status).to.equal(
        200,
      );
      expect(await stripeStore.order(order.id)).to.include({
        status: 'confirmed',
        paymentStatus: 'captured',
        amountCaptured: total,
      });
    });

    it('returns the client secret only to the caller who checked out', async () => {
      const order = await pendingOrder();
      const secret = stripeStore.paidAt(order.id).client_secret;
      const read = await stripeStore.staff.get(`/api/orders/${order.id}`);
      expect(read.text).not.to.contain(secret);
      expect(JSON.stringify(await stripeStore.store.events())).not.to.contain(secret);
      expect(stripeStore.store.log.join('')).not.to.contain(secret);
    });

    it('allows a checkout without a payment method', async () => {
      const order = expectOk(
        await checkOut(await stripeStore.createCart(), { paymentMethodId: undefined }),
      );
      expect(order.status).to.equal('pending');
      expect(order.payment).to.include({
        clientSecret: stripeStore.paidAt(order.id).client_secret,
      });
    });
  });

  describe('without a response from Stripe', () => {
    // The SDK tries twice, except after a 429; Stripe returns the first response for a key.
    const silences: Record<string, Fault[]> = {
      'when Stripe does not answer': ['timeout', 'timeout'],
      'when the connection breaks after the work': ['drop', 'drop'],
      'when Stripe fails before the work': ['error', 'error'],
      'when Stripe fails after the work': ['errorAfterWork'],
      'when Stripe is still busy with the request': ['conflict', 'conflict'],
      'when Stripe has too many requests': ['rateLimit'],
    };
    for (const [silence, faults] of Object.entries(silences)) {
      it(`${silence} returns 503, and a retry makes one charge and one order`, async () => {
        const cart = await stripeStore.createCart();
        const headers = { 'Idempotency-Key': `silence-${cart.id}` };
        stripeStore.stripe.next(...faults);
        const unknown = await checkOut(cart, {}, headers);
        expect(unknown.status).to.equal(503);
        expect(Number(unknown.headers.get('retry-after'))).to.be.greaterThan(0);
        expect(await stripeStore.orderOf(cart)).to.include({
          status: 'pending',
          paymentStatus: 'none',
        });
        expect(await stripeStore.level(cart.itemId)).to.include({ quantity_reserved: 1 });

        const order = expectOk(await checkOut(cart, {}, headers));
        expect(order).to.include({ status: 'confirmed', amountCaptured: total });
        expect(await stripeStore.store.knex('orders').where({ cart_id: cart.id })).to.have.length(
          1,
        );
        expect(stripeStore.paidAt(order.id).amount_received).to.equal(total);
        expect((await checkOut(cart, {}, headers)).body.data.id).to.equal(order.id);
      });
    }

    it('is not asked again by another request', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.stripe.next('drop', 'drop');
      expect((await checkOut(cart, {}, { 'Idempotency-Key': 'first-request' })).status).to.equal(
        503,
      );
      expect((await checkOut(cart, {}, { 'Idempotency-Key': 'second-request' })).status).to.equal(
        409,
      );
      expect((await checkOut(cart)).status).to.equal(409);
      await stripeStore.sweep();
      expect(await stripeStore.orderOf(cart)).to.include({ status: 'confirmed' });
    });

    it('rejects a retry with another payment method', async () => {
      const cart = await stripeStore.createCart();
      const headers = { 'Idempotency-Key': `other-card-${cart.id}` };
      stripeStore.stripe.next('timeout', 'timeout');
      expect((await checkOut(cart, {}, headers)).status).to.equal(503);
      const otherCard = { paymentMethodId: 'pm_card_mastercard' };
      const other = await checkOut(cart, otherCard, headers);
      expect([other.status, other.body.error.details?.issues?.[0]?.path]).to.deep.equal([
        422,
        'header.idempotency-key',
      ]);
      // The key may have expired after a day; the order has not.
      await stripeStore.store.knex('idempotency_keys').whereNull('status').delete();
      expect((await checkOut(cart, otherCard, headers)).status).to.equal(409);
      expect(expectOk(await checkOut(cart, {}, headers)).status).to.equal('confirmed');
    });

    it('succeeds when the SDK retries after a lost response', async () => {
      stripeStore.stripe.next('drop');
      expect(expectOk(await checkOut(await stripeStore.createCart())).status).to.equal('confirmed');
    });

    it('makes one charge when the network delivers the request twice', async () => {
      stripeStore.stripe.next('twice');
      const order = expectOk(await checkOut(await stripeStore.createCart()));
      expect(stripeStore.paidAt(order.id).amount_received).to.equal(total);
    });
  });
});
