import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { checkOut } from '../support/orders.js';
import { TestStore } from '../support/store.js';
import { StripeDouble } from '../support/stripe-double.js';
import { signed, stripeEvent } from '../support/stripe-events.js';
import { StripeStore } from '../support/stripe-store.js';

const path = '/api/payments/webhook';
const succeeded = 'payment_intent.succeeded';

describe('suspicious webhook events', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  const placePending = async (): Promise<{ order: Schema<'Order'>; intent: string }> => {
    const input = { paymentMethodId: 'pm_card_authenticationRequired' };
    const order = expectOk(await checkOut(await stripeStore.createCart(), input));
    return { order, intent: stripeStore.paidAt(order.id).id };
  };
  const outcomeOf = async (id: string): Promise<unknown> => {
    const row: unknown = await stripeStore.store
      .knex('payment_events')
      .where({ event_id: id })
      .first('outcome');
    return (row as { outcome: string } | undefined)?.outcome;
  };

  describe('with another payment than requested', () => {
    async function expectMismatch(
      order: Schema<'Order'>,
      intent: string,
      changes: object,
    ): Promise<void> {
      const id = `evt_wrong_${Math.random()}`;
      const said = { status: 'succeeded', amount_received: 1583, ...changes };
      const { status, body } = await stripeStore.deliver(succeeded, intent, { id, changes: said });
      expect([status, body]).to.deep.equal([200, { received: true }]);
      expect(await outcomeOf(id)).to.equal('mismatch');
      expect(await stripeStore.order(order.id)).to.include({
        status: 'pending',
        amountCaptured: 0,
      });
      const entries = (await stripeStore.store.audit()).filter(
        (row) => row['entity_id'] === order.id,
      );
      expect(entries.at(-1)).to.include({
        event: 'orders.paymentMismatch',
        actor_type: 'webhook',
      });
      expect(entries.at(-1)?.['payload']).to.include({ eventId: id });
    }

    it('are rejected for their amount', async () => {
      const { order, intent } = await placePending();
      await expectMismatch(order, intent, { amount: 1, amount_received: 1 });
    });
    it('are rejected for their currency', async () => {
      const { order, intent } = await placePending();
      await expectMismatch(order, intent, { currency: 'jpy' });
    });
    it("are rejected for another order's id", async () => {
      const [first, second] = [await placePending(), await placePending()];
      const metadata = { orderId: second.order.id };
      await expectMismatch(first.order, first.intent, { metadata });
      expect(await stripeStore.order(second.order.id)).to.include({ status: 'pending' });
    });
    it('are rejected as a second payment of an order', async () => {
      const { order, intent } = await placePending();
      await expectMismatch(order, intent, { id: 'pi_second' });
    });
  });

  describe('about unknown records', () => {
    const ours: Record<string, [type: string, changes: object]> = {
      'an unknown order': [
        succeeded,
        { id: 'pi_a', metadata: { orderId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01' } },
      ],
      'an order id of another system': [succeeded, { id: 'pi_b', metadata: { orderId: '1042' } }],
      'a payment without an order': [succeeded, { id: 'pi_c', metadata: {} }],
      'an unknown charge': ['charge.refunded', { payment_intent: 'pi_d' }],
      'a charge without a payment': ['charge.refunded', { payment_intent: null }],
      'an unknown dispute': ['charge.dispute.created', { payment_intent: 'pi_e' }],
      'an unknown kind': ['customer.created', {}],
    };
    for (const [name, [type, changes]] of Object.entries(ours)) {
      it(`${name} is accepted and changes nothing`, async () => {
        const { order, intent } = await placePending();
        const id = `evt_unknown_${Math.random()}`;
        const { status, body } = await stripeStore.deliver(type, intent, { id, changes });
        expect([status, body]).to.deep.equal([200, { received: true }]);
        expect(await outcomeOf(id)).to.be.oneOf(['unknown_order', 'ignored']);
        expect((await stripeStore.order(order.id)).version).to.equal(order.version);
      });
    }
  });

  describe('by signature', () => {
    const now = (): number => Math.floor(Date.now() / 1000);
    const send = (raw: string, headers: Record<string, string>): Promise<Answer<Data>> =>
      stripeStore.store.anonymous().post(path, undefined, { raw, headers });
    const failureOf = ({ status, body }: Answer<Data>): unknown[] => [status, body.error.code];
    const rejected = [400, 'WEBHOOK_VERIFICATION_FAILED'];

    it('are rejected when it is missing, wrong, too old, too new, or of another body', async () => {
      const { order, intent } = await placePending();
      stripeStore.stripe.books.complete(intent);
      const event = stripeEvent(stripeStore.stripe, succeeded, intent);
      const secret = stripeStore.stripe.webhookSecret;
      const { raw, headers } = signed(event, { secret });
      const { 'stripe-signature': _, ...unsigned } = headers;
      expect(failureOf(await send(raw, unsigned))).to.deep.equal([
        400,
        'WEBHOOK_SIGNATURE_MISSING',
      ]);
      const bad = [
        signed(event, { secret: 'whsec_another' }),
        signed(event, { secret, timestamp: now() - 330 }),
        signed(event, { secret, timestamp: now() + 330 }),
        { raw: `${raw} `, headers },
        { raw, headers: { ...headers, 'stripe-signature': 'nonsense' } },
      ];
      for (const { raw: text, headers: said } of bad) {
        expect(failureOf(await send(text, said))).to.deep.equal(rejected);
      }
      expect(await outcomeOf(event.id)).to.equal(undefined);
      expect(await stripeStore.order(order.id)).to.include({ status: 'pending' });
      expect((await send(raw, headers)).status).to.equal(200);
      expect(await stripeStore.order(order.id)).to.include({ status: 'confirmed' });
    });
  });

  it('need no session and no Origin, and have no rate limit', async () => {
    const stripe = await StripeDouble.start();
    const store = await TestStore.open({ config: { ...stripe.config(), rateLimit: true } });
    const form = { amount: '500', currency: 'usd', confirm: 'true' };
    const { id } = stripe.books.create(form, undefined);
    const foreign = store.anonymous({ origin: 'https://evil.example', cookie: 'session=x' });
    for (let n = 0; n < 130; n += 1) {
      const request = signed(stripeEvent(stripe, succeeded, id), { secret: stripe.webhookSecret });
      expect((await foreign.post(path, undefined, request)).status).to.equal(200);
    }
    await store.close();
    await stripe.stop();
  });

  it('return 503 when nothing is configured, and when the database is unreachable', async () => {
    const stripe = await StripeDouble.start();
    const { id } = stripe.books.create({ amount: '500', currency: 'usd' }, undefined);
    const request = signed(stripeEvent(stripe, succeeded, id), { secret: stripe.webhookSecret });
    for (const config of [{}, { ...stripe.config(), stripeWebhookSecret: '' }]) {
      const store = await TestStore.open({ config });
      expect((await store.anonymous().post(path, undefined, request)).status).to.equal(503);
      await store.close();
    }
    const store = await TestStore.open({ config: stripe.config() });
    await store.knex.raw(`create function no_events() returns trigger language plpgsql
      as $$ begin raise exception 'away' using errcode = '57P01'; end $$`);
    await store.knex.raw(`create trigger away before insert on payment_events
      execute function no_events()`);
    expect((await store.anonymous().post(path, undefined, request)).status).to.equal(503);
    await store.knex.raw('drop trigger away on payment_events');
    const again = await store.anonymous().post(path, undefined, request);
    expect([again.status, again.body]).to.deep.equal([200, { received: true }]);
    await store.close();
    await stripe.stop();
  });

  it('do not exist for the manual provider', async () => {
    const store = await TestStore.open();
    const staff = await store.withKey('*:*');
    const { id } = await createProduct(staff);
    const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
    const { id: orderId } = expectOk(await checkOut(cart));
    const body = { id: 'evt_forged', type: succeeded, data: { object: { metadata: { orderId } } } };
    expect((await store.anonymous().post(path, body)).status).to.equal(503);
    await store.close();
  });
});
