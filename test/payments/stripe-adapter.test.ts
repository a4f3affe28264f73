import { expect } from 'chai';
import Stripe from 'stripe';
import type { PaymentProvider, ProviderPayment } from '../../src/adapters/payments/provider.js';
import { stripeProvider } from '../../src/adapters/payments/stripe.js';
import { ProviderUnavailable } from '../../src/domain/errors.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { failureOf, idOf, paymentRequest } from '../support/payments.js';
import { StripeDouble, type Fault } from '../support/stripe-double.js';

describe('stripeProvider', () => {
  let stripe: StripeDouble;
  let provider: PaymentProvider;
  beforeEach(async () => {
    stripe = await StripeDouble.start();
    const { secretKey, webhookSecret, url: apiUrl } = stripe;
    provider = stripeProvider({ secretKey, webhookSecret, apiUrl, timeout: 150 });
  });
  afterEach(() => stripe.stop());

  const authorized = async (): Promise<string> =>
    idOf(await provider.authorize(paymentRequest({ capture: 'manual' })));
  const placedAt = new Date().toISOString();
  const find = (orderId: string): Promise<ProviderPayment | undefined> =>
    provider.find({ orderId, providerPaymentId: null, placedAt });

  describe('authorize', () => {
    it('captures immediately', async () => {
      const payment = await provider.authorize(paymentRequest());
      expect(payment).to.deep.equal({
        providerPaymentId: [...stripe.books.intents.keys()][0],
        status: 'captured',
        amount: 4395,
        amountCaptured: 4395,
        clientSecret: null,
        failureCode: null,
      });
    });
    it('only authorizes when configured', async () => {
      const payment = await provider.authorize(paymentRequest({ capture: 'manual' }));
      expect(payment).to.include({ status: 'authorized', amount: 4395, amountCaptured: 0 });
    });
    it('sends only what Stripe needs', async () => {
      const order = paymentRequest();
      await provider.authorize(order);
      const [{ method, path, headers, form } = expect.fail('no call')] = stripe.calls;
      expect([method, path]).to.deep.equal(['POST', '/v1/payment_intents']);
      expect(form).to.deep.equal({
        amount: '4395',
        currency: 'eur',
        capture_method: 'automatic',
        automatic_payment_methods: { enabled: 'true', allow_redirects: 'never' },
        metadata: { orderId: order.orderId, orderNumber: order.orderNumber },
        payment_method: 'pm_card_visa',
        confirm: 'true',
        receipt_email: 'jane@example.com',
      });
      expect(headers).to.include({
        authorization: `Bearer ${stripe.secretKey}`,
        'stripe-version': Stripe.API_VERSION,
        'idempotency-key': `order-${order.orderId}`,
      });
      await provider.authorize(paymentRequest());
      expect(stripe.calls[1]?.headers).not.to.have.property('x-stripe-client-telemetry');
    });
    it('returns requires_action without a payment method', async () => {
      const order = paymentRequest({ paymentMethodId: null, email: null });
      const payment = await provider.authorize(order);
      expect(payment.status).to.equal('requires_action');
      expect(payment.clientSecret).to.match(/^pi_.+_secret_/);
      expect(stripe.calls[0]?.form).not.to.have.any.keys('confirm', 'payment_method');
    });
    it('returns requires_action for a card that requires authentication', async () => {
      stripe.next('requireAction');
      const payment = await provider.authorize(paymentRequest());
      expect(payment.status).to.equal('requires_action');
      expect(payment.clientSecret).to.match(/^pi_.+_secret_/);
    });
    it('returns a declined card with the reason and the payment', async () => {
      const payment = await provider.authorize(
        paymentRequest({ paymentMethodId: 'pm_card_chargeDeclined' }),
      );
      expect(payment).to.deep.equal({
        providerPaymentId: [...stripe.books.intents.keys()][0],
        status: 'failed',
        amount: 4395,
        amountCaptured: 0,
        clientSecret: null,
        failureCode: 'card_declined',
      });
    });
    it('returns failed, without a payment, when Stripe rejects the request', async () => {
      const unknown = await provider.authorize(paymentRequest({ paymentMethodId: 'pm_of_nobody' }));
      expect(unknown).to.include({ status: 'failed', failureCode: 'resource_missing' });
      expect(unknown.providerPaymentId).to.equal(null);
      const small = await provider.authorize(paymentRequest({ amount: 1 }));
      expect(small).to.include({ status: 'failed', failureCode: 'amount_too_small' });
    });
    it('creates one payment for repeated calls and returns its current state', async () => {
      const order = paymentRequest({ paymentMethodId: 'pm_card_authenticationRequired' });
      const first = await provider.authorize(order);
      stripe.books.complete(idOf(first));
      const second = await provider.authorize(order);
      expect([first.status, second.status]).to.deep.equal(['requires_action', 'captured']);
      expect(second.providerPaymentId).to.equal(first.providerPaymentId);
      expect(stripe.books.intents.size).to.equal(1);
    });
    it('returns the same result for a repeated decline', async () => {
      const order = paymentRequest({ paymentMethodId: 'pm_card_chargeDeclined' });
      expect(await provider.authorize(order)).to.deep.equal(await provider.authorize(order));
      expect(stripe.books.intents.size).to.equal(1);
    });
    it('throws when the key was used for another amount', async () => {
      const order = paymentRequest();
      await provider.authorize(order);
      const error = await failureOf(provider.authorize({ ...order, amount: 5000 }));
      expect(error).not.to.be.instanceOf(ProviderUnavailable);
      expect(error.message).to.contain('StripeIdempotencyError');
    });
    for (const fault of ['drop', 'twice', 'error', 'timeout', 'conflict'] as const) {
      it(`creates one payment despite ${fault}`, async () => {
        stripe.next(fault);
        expect(await provider.authorize(paymentRequest())).to.include({ status: 'captured' });
        expect(stripe.books.intents.size).to.equal(1);
      });
    }
  });

  describe('an unknown result', () => {
    const faults: Record<string, Fault[]> = {
      'lost connections': ['drop', 'drop'],
      'no answer': ['timeout', 'timeout'],
      'slow answers': [{ delay: 300 }, { delay: 300 }],
      'errors of Stripe': ['error', 'error'],
      'a request of the same key under way': ['conflict', 'conflict'],
      'a rate limit': ['rateLimit'],
    };
    for (const [name, told] of Object.entries(faults)) {
      it(`throws ProviderUnavailable: ${name}`, async () => {
        stripe.next(...told);
        expect(await failureOf(provider.authorize(paymentRequest()))).to.be.instanceOf(
          ProviderUnavailable,
        );
      });
    }
    it('throws ProviderUnavailable in every method', async () => {
      const id = await authorized();
      const work = [
        (): Promise<unknown> =>
          provider.capture({ providerPaymentId: id, amount: 1, currency: 'EUR' }),
        (): Promise<unknown> => provider.void({ providerPaymentId: id }),
        (): Promise<unknown> => provider.find({ orderId: '', providerPaymentId: id, placedAt }),
        (): Promise<unknown> => find(''),
        (): Promise<unknown> =>
          provider.refund({
            refundId: uuidv7(),
            providerPaymentId: id,
            amount: 1,
            currency: 'EUR',
          }),
      ];
      for (const ask of work) {
        stripe.next('error', 'error');
        expect(await failureOf(ask())).to.be.instanceOf(ProviderUnavailable);
      }
    });
    it('is resolved by find when the key keeps returning the error', async () => {
      const order = paymentRequest();
      stripe.next('errorAfterWork');
      expect(await failureOf(provider.authorize(order))).to.be.instanceOf(ProviderUnavailable);
      expect(await failureOf(provider.authorize(order))).to.be.instanceOf(ProviderUnavailable);
      expect(await find(order.orderId)).to.include({ status: 'captured', amountCaptured: 4395 });
    });
  });

  it('throws, without the key in the message, for an invalid secret key', async () => {
    const { webhookSecret, url: apiUrl } = stripe;
    const wrong = stripeProvider({ secretKey: 'sk_test_wrong', webhookSecret, apiUrl });
    const error = await failureOf(wrong.authorize(paymentRequest()));
    expect(error).not.to.be.instanceOf(ProviderUnavailable);
    expect(error.message).to.equal(
      'Stripe did not authorize: StripeAuthenticationError, 401, req_1',
    );
  });

  describe('find', () => {
    it('reads a payment by its id', async () => {
      const id = await authorized();
      stripe.books.cancel(id);
      expect(await provider.find({ orderId: 'x', providerPaymentId: id, placedAt })).to.include({
        providerPaymentId: id,
        status: 'voided',
      });
    });
    it('returns nothing for an unknown id', async () => {
      const unknown = { orderId: 'x', providerPaymentId: 'pi_unknown', placedAt };
      expect(await provider.find(unknown)).to.equal(undefined);
    });
    it("finds an order's payment behind a page of others", async () => {
      const order = paymentRequest({ paymentMethodId: 'pm_card_chargeDeclined' });
      await provider.authorize(order);
      for (let n = 0; n < 120; n++) stripe.books.create({ amount: '100' }, undefined);
      expect(await find(order.orderId)).to.include({
        status: 'failed',
        failureCode: 'card_declined',
      });
      expect(stripe.calls.filter(({ method }) => method === 'GET')).to.have.length(2);
    });
    it('returns nothing for an order without a payment, and creates none', async () => {
      await authorized();
      expect(await find(uuidv7())).to.equal(undefined);
      expect(stripe.posts()).to.have.length(1);
    });
    it('searches no further back than the order', async () => {
      const order = paymentRequest();
      const id = idOf(await provider.authorize(order));
      stripe.books.get(id).created -= 3600;
      expect(await find(order.orderId)).to.equal(undefined);
    });
  });
});
