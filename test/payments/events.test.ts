import { expect } from 'chai';
import { handlers } from '../../generated/registry.js';
import type { ProviderEvent } from '../../src/adapters/payments/provider.js';
import { stripeProvider } from '../../src/adapters/payments/stripe.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import type { Call } from '../../src/contract/handler.js';
import type { Data, RequestOptions } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';
import { StripeDouble } from '../support/stripe-double.js';
import { signed, stripeEvent } from '../support/stripe-events.js';

const path = '/api/payments/webhook';
const orderId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01';

describe('events of the payment provider', () => {
  let stripe: StripeDouble;
  let store: TestStore;
  let intent: string;
  let taken: ProviderEvent[];
  before(async () => {
    stripe = await StripeDouble.start();
    // Verifies an event and returns the parsed result instead of applying it.
    const receivePaymentWebhook = (call: Call<'receivePaymentWebhook'>): Promise<object> => {
      taken.push(call.services.payments.readEvent(call.rawBody, call.headers));
      return Promise.resolve({ status: 200, body: { received: true } });
    };
    store = await TestStore.open({
      config: stripe.config(),
      handlers: { ...handlers, receivePaymentWebhook } as unknown as Record<string, AnyHandler>,
    });
  });
  after(async () => {
    await store.close();
    await stripe.stop();
  });
  beforeEach(() => {
    taken = [];
    const form = { amount: '4395', currency: 'eur', metadata: { orderId }, confirm: 'true' };
    intent = stripe.books.create(form, undefined).id;
  });

  const send = (options: RequestOptions): Promise<Answer<Data>> =>
    store.anonymous().post(path, undefined, options);
  const event = (type: string, options?: Parameters<typeof stripeEvent>[3]): object =>
    stripeEvent(stripe, type, intent, options);
  const now = (): number => Math.floor(Date.now() / 1000);

  async function read(
    type: string,
    options?: Parameters<typeof stripeEvent>[3],
  ): Promise<ProviderEvent> {
    const { status } = await send(signed(event(type, options), { secret: stripe.webhookSecret }));
    expect(status).to.equal(200);
    return taken.at(-1) ?? expect.fail('nothing was read');
  }

  describe('verification', () => {
    const secret = 'whsec_double';
    const refused: Record<string, () => RequestOptions> = {
      'with another secret': () => signed(event('charge.refunded'), { secret: 'whsec_other' }),
      'in the scheme v0': () => signed(event('charge.refunded'), { secret, scheme: 'v0' }),
      'six minutes old': () => signed(event('charge.refunded'), { secret, timestamp: now() - 360 }),
      'six minutes ahead': () =>
        signed(event('charge.refunded'), { secret, timestamp: now() + 360 }),
      'a day ahead': () => signed(event('charge.refunded'), { secret, timestamp: now() + 86_400 }),
      'over other bytes of the same JSON': () => {
        const { raw, headers } = signed(event('charge.refunded'), { secret });
        return { raw: JSON.stringify(JSON.parse(raw)), headers };
      },
      'over another body': () => {
        const { raw, headers } = signed(event('charge.refunded'), { secret });
        return { raw: raw.replace('4395', '1'), headers };
      },
    };
    for (const [name, request] of Object.entries(refused)) {
      it(`rejects a signature ${name}`, async () => {
        const { status, body } = await send(request());
        expect([status, body.error.code]).to.deep.equal([400, 'WEBHOOK_VERIFICATION_FAILED']);
        expect(taken).to.deep.equal([]);
      });
    }
    for (const signature of ['t=1', 'v1=abc', 't=x,v1=abc', 'garbage', 't=,v1=']) {
      it(`rejects "${signature}"`, async () => {
        const { raw, headers } = signed(event('charge.refunded'), { secret });
        const answer = await send({ raw, headers: { ...headers, 'stripe-signature': signature } });
        expect(answer.body.error.code).to.equal('WEBHOOK_VERIFICATION_FAILED');
      });
    }
    it('rejects a missing signature', async () => {
      const { raw } = signed(event('charge.refunded'), { secret });
      const { status, body } = await send({ raw, headers: { 'content-type': 'application/json' } });
      expect([status, body.error.code]).to.deep.equal([400, 'WEBHOOK_SIGNATURE_MISSING']);
    });
    it('verifies the raw bytes, whatever they are', async () => {
      for (const timestamp of [now() - 240, now(), now() + 240]) {
        const odd = { ...event('charge.refunded'), note: 'Größe 40 €, \u{1f6d2} 1.0' };
        const { status } = await send(signed(odd, { secret, timestamp }));
        expect(status).to.equal(200);
      }
    });
    it('rejects events when no secret is configured', () => {
      const { secretKey, url: apiUrl } = stripe;
      const provider = stripeProvider({ secretKey, webhookSecret: undefined, apiUrl });
      const { raw, headers } = signed(event('charge.refunded'), { secret });
      expect(() => provider.readEvent(Buffer.from(raw), headers))
        .to.throw()
        .with.property('reason', 'unconfigured');
    });
    it('applies the limits of request bodies', async () => {
      const json = { 'content-type': 'application/json' };
      const broken = await send({ raw: '{"id":', headers: json });
      expect([broken.status, broken.body.error.code]).to.deep.equal([400, 'BAD_REQUEST']);
      const note = 'x'.repeat(1_048_576);
      const large = signed({ ...event('charge.refunded'), note }, { secret });
      expect((await send(large)).status).to.equal(413);
      const plain = await send({ raw: '{}', headers: { 'content-type': 'text/plain' } });
      expect(plain.status).to.equal(415);
      for (const raw of ['null', '[]', '7', '']) {
        expect((await send({ raw, headers: json })).status, raw).to.equal(422);
      }
    });
  });

  describe('parsing', () => {
    it('returns a payment', async () => {
      expect(await read('payment_intent.succeeded', { id: 'evt_1' })).to.deep.equal({
        eventId: 'evt_1',
        type: 'payment_intent.succeeded',
        kind: 'payment',
        orderId,
        currency: 'EUR',
        payment: {
          providerPaymentId: intent,
          status: 'captured',
          amount: 4395,
          amountCaptured: 4395,
          clientSecret: null,
          failureCode: null,
        },
      });
    });
    it('returns a decline', async () => {
      stripe.books.fail(intent, 'card_declined');
      const { payment } = (await read('payment_intent.payment_failed')) as { payment?: object };
      expect(payment).to.include({ status: 'failed', failureCode: 'card_declined' });
    });
    const states: [type: string, theirs: string, ours: string][] = [
      ['payment_intent.canceled', 'canceled', 'voided'],
      ['payment_intent.amount_capturable_updated', 'requires_capture', 'authorized'],
      ['payment_intent.requires_action', 'requires_action', 'requires_action'],
      ['payment_intent.processing', 'processing', 'requires_action'],
    ];
    for (const [type, theirs, ours] of states) {
      it(`returns ${ours} for ${type}`, async () => {
        stripe.books.get(intent).status = theirs;
        const { payment } = (await read(type)) as { payment?: object };
        expect(payment).to.include({ status: ours });
      });
    }
    it('returns a payment without an order', async () => {
      const about = await read('payment_intent.succeeded', { changes: { metadata: {} } });
      expect(about).to.include({ kind: 'payment', orderId: null });
    });
    it('returns the total refunded amount', async () => {
      for (const amount of ['1000', '500']) {
        stripe.books.refund({ payment_intent: intent, amount });
      }
      expect(await read('charge.refunded')).to.deep.include({
        kind: 'refunded',
        amountCaptured: 4395,
        providerPaymentId: intent,
        amountRefunded: 1500,
      });
    });
    it('returns the disputed payment', async () => {
      expect(await read('charge.dispute.created')).to.deep.include({
        kind: 'disputed',
        providerPaymentId: intent,
      });
    });
    it('returns nothing for other types and for charges without a payment', async () => {
      expect(await read('payment_method.attached')).to.include({ kind: 'ignored' });
      expect(await read('charge.succeeded')).to.include({ kind: 'ignored' });
      const lone = { changes: { payment_intent: null } };
      expect(await read('charge.refunded', lone)).to.include({ kind: 'ignored' });
      expect(await read('charge.dispute.created', lone)).to.include({ kind: 'ignored' });
    });
    it('returns nothing for events of the other mode', async () => {
      const about = await read('payment_intent.succeeded', { livemode: true });
      expect(about).to.include({ kind: 'ignored' });
    });
  });
});
