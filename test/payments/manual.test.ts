import { expect } from 'chai';
import { manualProvider } from '../../src/adapters/payments/manual.js';
import type { PaymentRequest } from '../../src/adapters/payments/provider.js';
import { WebhookRejected } from '../../src/adapters/payments/webhook-rejected.js';

describe('manualProvider', () => {
  const provider = manualProvider();
  const request: PaymentRequest = {
    orderId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01',
    orderNumber: 'ORD-2026-000001',
    amount: 4395,
    currency: 'USD',
    paymentMethodId: null,
    email: null,
    capture: 'automatic',
  };
  const providerPaymentId = `manual_${request.orderId}`;

  it('captures or authorizes as configured, and returns the same result when asked again', async () => {
    const captured = await provider.authorize(request);
    expect(captured).to.deep.equal({
      providerPaymentId,
      status: 'captured',
      amount: 4395,
      amountCaptured: 4395,
      clientSecret: null,
      failureCode: null,
    });
    expect(await provider.authorize(request)).to.deep.equal(captured);
    expect(await provider.authorize({ ...request, capture: 'manual' })).to.include({
      status: 'authorized',
      amountCaptured: 0,
    });
  });

  it('declines one token and requires an action for another', async () => {
    const declined = { ...request, paymentMethodId: 'pm_card_chargeDeclined' };
    expect(await provider.authorize(declined)).to.include({
      status: 'failed',
      failureCode: 'card_declined',
      amountCaptured: 0,
    });
    const open = { ...request, paymentMethodId: 'pm_card_authenticationRequired' };
    expect(await provider.authorize(open)).to.include({
      status: 'requires_action',
      clientSecret: `${providerPaymentId}_secret`,
    });
  });

  it('captures, voids, and refunds without an external call', async () => {
    expect(await provider.capture({ providerPaymentId, amount: 4000, currency: 'EUR' })).to.include(
      {
        status: 'captured',
        amountCaptured: 4000,
      },
    );
    expect(await provider.void({ providerPaymentId })).to.include({ status: 'voided' });
    const refund = { refundId: 'r1', providerPaymentId, amount: 100, currency: 'EUR' };
    expect(await provider.refund(refund)).to.deep.equal({
      providerRefundId: 'manual_r1',
      status: 'succeeded',
    });
  });

  it('finds no payments and accepts no events', async () => {
    const { orderId } = request;
    const placedAt = new Date().toISOString();
    expect(await provider.find({ orderId, providerPaymentId, placedAt })).to.equal(undefined);
    expect(() => provider.readEvent(Buffer.from('{}'), {}))
      .to.throw(WebhookRejected)
      .with.property('reason', 'unconfigured');
  });
});
