import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { signed } from '../support/stripe-events.js';
import { StripeStore } from '../support/stripe-store.js';

describe('a signed body that is not a valid event', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  const intent = { id: 'pi_1', amount: 1000, amount_received: 1000, currency: 'usd', metadata: {} };
  const event = (type: string, object: unknown): object => ({
    object: 'event',
    id: `evt_${randomUUID()}`,
    type,
    livemode: false,
    data: { object },
  });
  const paid = 'payment_intent.succeeded';
  const malformed: Record<string, object> = {
    'an empty object': {},
    'no type': { ...event(paid, intent), type: undefined },
    'a number for its id': { ...event(paid, intent), id: 7 },
    'a long id': { ...event(paid, intent), id: 'x'.repeat(300) },
    'no data': { ...event(paid, intent), data: undefined },
    'a text for its data': { ...event(paid, intent), data: 'x' },
    'no object': event(paid, undefined),
    'a list for its object': event(paid, []),
    'no amount': event(paid, { ...intent, amount: undefined }),
    'a text for its amount': event(paid, { ...intent, amount_received: '1000' }),
    'a fraction of a cent': event(paid, { ...intent, amount: 0.5 }),
    'no currency': event(paid, { ...intent, currency: undefined }),
    'no metadata': event(paid, { ...intent, metadata: null }),
    'no payment id': event(paid, { ...intent, id: undefined }),
    'a charge without amounts': event('charge.refunded', { payment_intent: 'pi_1' }),
    'a charge of a number': event('charge.refunded', { payment_intent: 7 }),
    'a dispute of a list': event('charge.dispute.created', { payment_intent: [1] }),
  };
  for (const [what, body] of Object.entries(malformed)) {
    it(`returns 400: ${what}`, async () => {
      const secret = stripeStore.stripe.webhookSecret;
      const answer = await stripeStore.store
        .anonymous()
        .post('/api/payments/webhook', undefined, signed(body, { secret }));
      expect([answer.status, answer.body.error.code], answer.text).to.deep.equal([
        400,
        'BAD_REQUEST',
      ]);
    });
  }

  it('returns 422 for a number outside the safe integer range', async () => {
    const secret = stripeStore.stripe.webhookSecret;
    const { headers } = signed({}, { secret });
    const answer = await stripeStore.store
      .anonymous()
      .post('/api/payments/webhook', undefined, { raw: '{"data":{"amount":1e400}}', headers });
    const issues = answer.body.error.details?.issues ?? [];
    expect([answer.status, issues.map(({ path }) => path)]).to.deep.equal([
      422,
      ['body.data.amount'],
    ]);
  });

  it('is accepted when another program’s payment names its own order', async () => {
    const body = event(paid, { ...intent, metadata: { orderId: 'A-123' } });
    const answer = await stripeStore.store
      .anonymous()
      .post(
        '/api/payments/webhook',
        undefined,
        signed(body, { secret: stripeStore.stripe.webhookSecret }),
      );
    expect([answer.status, answer.body]).to.deep.equal([200, { received: true }]);
  });
});
