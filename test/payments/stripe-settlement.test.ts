import { expect } from 'chai';
import type { PaymentProvider } from '../../src/adapters/payments/provider.js';
import { ProviderUnavailable } from '../../src/domain/errors.js';
import { stripeProvider } from '../../src/adapters/payments/stripe.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { failureOf, idOf, paymentRequest } from '../support/payments.js';
import { StripeDouble } from '../support/stripe-double.js';

describe('stripeProvider after authorization', () => {
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

  describe('capture', () => {
    it('captures the requested amount', async () => {
      const providerPaymentId = await authorized();
      const payment = await provider.capture({ providerPaymentId, amount: 4000, currency: 'EUR' });
      expect(payment).to.include({ status: 'captured', amount: 4395, amountCaptured: 4000 });
    });
    it('returns the captured amount for a captured payment', async () => {
      const providerPaymentId = await authorized();
      await provider.capture({ providerPaymentId, amount: 4000, currency: 'EUR' });
      for (const amount of [4000, 4395]) {
        expect(await provider.capture({ providerPaymentId, amount, currency: 'EUR' })).to.include({
          status: 'captured',
          amountCaptured: 4000,
        });
      }
    });
    it('returns voided for a voided payment', async () => {
      const providerPaymentId = await authorized();
      stripe.books.cancel(providerPaymentId);
      const payment = await provider.capture({ providerPaymentId, amount: 4395, currency: 'EUR' });
      expect(payment).to.include({ status: 'voided', amountCaptured: 0 });
    });
    it('rejects more than the authorized amount', async () => {
      const providerPaymentId = await authorized();
      const error = await failureOf(
        provider.capture({ providerPaymentId, amount: 5000, currency: 'EUR' }),
      );
      expect(error.message).to.contain('amount_too_large');
      expect(stripe.books.get(providerPaymentId).status).to.equal('requires_capture');
    });
    it('can be repeated once the customer has completed the action', async () => {
      const order = paymentRequest({ paymentMethodId: null, capture: 'manual' });
      const providerPaymentId = idOf(await provider.authorize(order));
      await failureOf(provider.capture({ providerPaymentId, amount: 4395, currency: 'EUR' }));
      stripe.books.complete(providerPaymentId);
      const payment = await provider.capture({ providerPaymentId, amount: 4395, currency: 'EUR' });
      expect(payment.status).to.equal('captured');
    });
    it('recovers from a lost response', async () => {
      const providerPaymentId = await authorized();
      stripe.next('drop');
      const payment = await provider.capture({ providerPaymentId, amount: 4395, currency: 'EUR' });
      expect(payment).to.include({ status: 'captured', amountCaptured: 4395 });
    });
  });

  describe('void', () => {
    it('voids a payment, and returns the same when repeated', async () => {
      const providerPaymentId = await authorized();
      for (let n = 0; n < 2; n++) {
        expect(await provider.void({ providerPaymentId })).to.include({ status: 'voided' });
      }
      expect(stripe.books.get(providerPaymentId).status).to.equal('canceled');
    });
    it('returns captured for a captured payment', async () => {
      const providerPaymentId = idOf(await provider.authorize(paymentRequest()));
      expect(await provider.void({ providerPaymentId })).to.include({ status: 'captured' });
    });
    it('returns an unknown result while a bank processes the payment', async () => {
      const providerPaymentId = await authorized();
      stripe.books.get(providerPaymentId).status = 'processing';
      expect(await failureOf(provider.void({ providerPaymentId }))).to.be.instanceOf(
        ProviderUnavailable,
      );
    });
    it('throws for a payment that Stripe does not have', async () => {
      const error = await failureOf(provider.void({ providerPaymentId: 'pi_unknown' }));
      expect(error).not.to.be.instanceOf(ProviderUnavailable);
      expect(error.message).to.contain('resource_missing');
    });
  });

  describe('refund', () => {
    const paid = async (): Promise<string> => idOf(await provider.authorize(paymentRequest()));

    it('refunds once for one refund id', async () => {
      const refund = {
        refundId: uuidv7(),
        providerPaymentId: await paid(),
        amount: 1000,
        currency: 'EUR',
      };
      const first = await provider.refund(refund);
      expect(first.status).to.equal('succeeded');
      stripe.forgetKeys();
      expect(await provider.refund(refund)).to.deep.equal(first);
      const inParallel = await Promise.all([1, 2, 3].map(() => provider.refund(refund)));
      expect(new Set(inParallel.map((r) => r.providerRefundId)).size).to.equal(1);
      expect(stripe.books.refunded(refund.providerPaymentId)).to.equal(1000);
    });
    it('refunds once for concurrent calls', async () => {
      const refund = {
        refundId: uuidv7(),
        providerPaymentId: await paid(),
        amount: 1000,
        currency: 'EUR',
      };
      await Promise.all([1, 2, 3].map(() => provider.refund(refund)));
      expect(stripe.books.refunded(refund.providerPaymentId)).to.equal(1000);
    });
    it('refunds again for another refund id', async () => {
      const providerPaymentId = await paid();
      await provider.refund({
        refundId: uuidv7(),
        providerPaymentId,
        amount: 1000,
        currency: 'EUR',
      });
      await provider.refund({
        refundId: uuidv7(),
        providerPaymentId,
        amount: 500,
        currency: 'EUR',
      });
      expect(stripe.books.refunded(providerPaymentId)).to.equal(1500);
    });
    it('fails above the captured amount', async () => {
      const providerPaymentId = await paid();
      const refund = { refundId: uuidv7(), providerPaymentId, amount: 4396, currency: 'EUR' };
      expect(await provider.refund(refund)).to.deep.equal({
        providerRefundId: null,
        status: 'failed',
      });
    });
    it('finds the refund whose response was an error', async () => {
      const refund = {
        refundId: uuidv7(),
        providerPaymentId: await paid(),
        amount: 1000,
        currency: 'EUR',
      };
      // No fault for the list, one for the refund, none for its retry, which gets the same
      // response.
      stripe.next({ delay: 0 }, 'errorAfterWork');
      expect(await failureOf(provider.refund(refund))).to.be.instanceOf(ProviderUnavailable);
      expect(await provider.refund(refund)).to.include({ status: 'succeeded' });
      expect(stripe.books.refunded(refund.providerPaymentId)).to.equal(1000);
    });
    it('returns pending for a refund in progress', async () => {
      const refund = {
        refundId: uuidv7(),
        providerPaymentId: await paid(),
        amount: 1000,
        currency: 'EUR',
      };
      await provider.refund(refund);
      const [made = expect.fail('no refund')] = stripe.books.refunds;
      for (const [theirs, ours] of [
        ['pending', 'pending'],
        ['requires_action', 'pending'],
        ['failed', 'failed'],
        ['canceled', 'failed'],
      ] as const) {
        made.status = theirs;
        expect(await provider.refund(refund)).to.include({ status: ours });
      }
    });
  });
});
