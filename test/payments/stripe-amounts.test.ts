import { expect } from 'chai';
import {
  isSupportedAmount,
  fromStripe,
  supportedAmount,
  toStripe,
} from '../../src/adapters/payments/stripe-amounts.js';
import { stripeProvider } from '../../src/adapters/payments/stripe.js';
import type { TestCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { captureOrderPayment, checkOut, refundOrder, untaxed } from '../support/orders.js';
import { idOf, paymentRequest } from '../support/payments.js';
import { StripeDouble } from '../support/stripe-double.js';
import { signed, stripeEvent } from '../support/stripe-events.js';
import { StripeStore } from '../support/stripe-store.js';
import { uuidv7 } from '../../src/util/uuid.js';

/**
 * Our minor units by ISO 4217 and Stripe's; the next amount that Stripe supports is one step away.
 */
const table: [currency: string, ours: number, stripes: number, step: number][] = [
  ['USD', 1999, 1999, 1],
  ['EUR', 4395, 4395, 1],
  ['HUF', 104_551, 104_551, 1],
  ['TWD', 80_045, 80_045, 1],
  ['ISK', 5000, 500_000, 1],
  ['UGX', 5000, 500_000, 1],
  ['MGA', 500_000, 5000, 100],
  ['BHD', 5120, 5120, 10],
  ['JOD', 5120, 5120, 10],
  ['KWD', 5120, 5120, 10],
  ['OMR', 5120, 5120, 10],
  ['TND', 5120, 5120, 10],
  ...'BIF CLP DJF GNF JPY KMF KRW PYG RWF VND VUV XAF XOF XPF'
    .split(' ')
    .map((code): [string, number, number, number] => [code, 500, 500, 1]),
];

describe('Stripe amounts', () => {
  for (const [currency, ours, stripes, step] of table) {
    it(`convert ${ours} minor units of ${currency} to ${stripes}, in steps of ${step}`, () => {
      expect(toStripe(ours, currency)).to.equal(stripes);
      expect(fromStripe(stripes, currency.toLowerCase())).to.equal(ours);
      expect(supportedAmount(ours + step - 1, currency)).to.equal(ours);
      expect(isSupportedAmount(ours + 1, currency)).to.equal(step === 1);
      expect(toStripe(ours + step, currency)).to.be.above(stripes);
    });
  }
  it('reject amounts that cannot be converted exactly', () => {
    expect(isSupportedAmount(Number.MAX_SAFE_INTEGER, 'ISK')).to.equal(false);
    expect(() => toStripe(5125, 'KWD')).to.throw(RangeError);
    expect(() => toStripe(501, 'MGA')).to.throw(RangeError);
    expect(() => fromStripe(550, 'isk')).to.throw(RangeError);
  });

  describe('in every call', () => {
    let stripe: StripeDouble;
    before(async () => {
      stripe = await StripeDouble.start();
    });
    after(() => stripe.stop());

    for (const [currency, amount, stripes] of table) {
      it(`convert ${currency}: authorize, find, capture, refund, and events`, async () => {
        const { secretKey, webhookSecret, url: apiUrl } = stripe;
        const provider = stripeProvider({ secretKey, webhookSecret, apiUrl });
        const request = paymentRequest({ amount, currency, capture: 'manual' });
        const authorized = await provider.authorize(request);
        const providerPaymentId = idOf(authorized);
        expect(authorized).to.include({ status: 'authorized', amount });
        expect(stripe.books.get(providerPaymentId).amount).to.equal(stripes);
        const { orderId } = request;
        const placedAt = new Date().toISOString();
        expect(await provider.find({ orderId, providerPaymentId: null, placedAt })).to.include({
          amount,
        });
        const payment = { providerPaymentId, amount, currency };
        expect(await provider.capture(payment)).to.include({ amountCaptured: amount });
        expect(stripe.books.get(providerPaymentId).amount_received).to.equal(stripes);
        await provider.refund({ refundId: uuidv7(), ...payment });
        expect(stripe.books.refunded(providerPaymentId)).to.equal(stripes);
        const read = (type: string): unknown => {
          const { raw, headers } = signed(stripeEvent(stripe, type, providerPaymentId), {
            secret: webhookSecret,
          });
          return provider.readEvent(Buffer.from(raw), headers);
        };
        expect(read('payment_intent.succeeded'))
          .to.have.property('payment')
          .that.includes({ amount, amountCaptured: amount });
        expect(read('charge.refunded')).to.include({
          amountCaptured: amount,
          amountRefunded: amount,
        });
      });
    }

    it('round down to a supported amount, and refund nothing that cannot be refunded', async () => {
      const { secretKey, webhookSecret, url: apiUrl } = stripe;
      const provider = stripeProvider({ secretKey, webhookSecret, apiUrl });
      const currency = 'KWD';
      const request = paymentRequest({ amount: 5120, currency, capture: 'manual' });
      const providerPaymentId = idOf(await provider.authorize(request));
      const payment = { providerPaymentId, amount: 4567, currency };
      expect(await provider.capture(payment)).to.include({ amountCaptured: 4560 });
      expect(await provider.refund({ refundId: uuidv7(), ...payment })).to.deep.equal({
        providerRefundId: null,
        status: 'failed',
      });
      expect(stripe.books.refunded(providerPaymentId)).to.equal(0);
    });
  });

  describe('in the API', () => {
    let stripeStore: StripeStore;
    before(async () => {
      stripeStore = await StripeStore.open({ capture: 'manual' });
    });
    after(async () => {
      await stripeStore.store.close();
      await stripeStore.stripe.stop();
    });

    const cartWith = (currency: string, price: number): Promise<TestCart> =>
      stripeStore.createCart(1, { type: 'digitalDownload', price, currency });
    const buy = async (currency: string, amount: number): Promise<Schema<'Order'>> =>
      expectOk(await checkOut(await cartWith(currency, amount), { shippingAddress: untaxed }));

    it('multiply a checkout in ISK by a hundred', async () => {
      const order = await buy('ISK', 5000);
      expect(order).to.include({ status: 'confirmed', grandTotal: 5000 });
      expect(stripeStore.paidAt(order.id)).to.include({ amount: 500_000, currency: 'isk' });
    });
    it('return 422 and create no order for a total that Stripe cannot charge', async () => {
      const cart = await cartWith('KWD', 5125);
      const answer = await checkOut(cart, { shippingAddress: untaxed });
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues).to.deep.equal([
        {
          path: 'body',
          message: 'adds up to 5125 minor units of KWD, which the payment provider cannot charge',
          code: 'total',
        },
      ]);
      const orders = await stripeStore.store.knex('orders').where({ cart_id: cart.id } as object);
      expect(orders).to.deep.equal([]);
      expect(await stripeStore.cartStatus(cart)).to.equal('active');
    });
    it('reject a capture and a refund of such an amount before they start', async () => {
      const { id } = await buy('KWD', 5120);
      const issues = ({ status, body }: Answer<Schema<'ErrorResponse'>>): unknown => [
        status,
        body.error.details?.issues,
      ];
      const refused = [
        422,
        [
          {
            path: 'body.amount',
            message: '1234 minor units of KWD is not an amount that the payment provider supports',
            code: 'multipleOf',
          },
        ],
      ];
      const capture = await stripeStore.staff.post(`/api/orders/${id}/capture`, { amount: 1234 });
      expect(issues(capture)).to.deep.equal(refused);
      await captureOrderPayment(stripeStore.staff, id);
      const refund = await stripeStore.staff.post(`/api/orders/${id}/refunds`, { amount: 1234 });
      expect(issues(refund)).to.deep.equal(refused);
      await refundOrder(stripeStore.staff, id, { amount: 1230 });
      expect(await stripeStore.order(id)).to.include({
        amountCaptured: 5120,
        amountRefunded: 1230,
      });
    });
  });
});
