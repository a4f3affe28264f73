import { expect } from 'chai';
import { type Client, type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { checkOut, refundOrder } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

/** 1000 for the item, 500 for shipping, 83 for tax. */
const total = 1583;

describe('retries with an Idempotency-Key of requests that move money', () => {
  let stripeStore: StripeStore;
  let manual: StripeStore;
  let n = 0;
  before(async () => {
    stripeStore = await StripeStore.open();
    manual = await StripeStore.open({ capture: 'manual' });
  });
  after(() => Promise.all([stripeStore.close(), manual.close()]));

  const withKey = (store: StripeStore): Client =>
    store.staff.with({ 'Idempotency-Key': `repeated-${n++}` });
  const placeOrder = async (store: StripeStore): Promise<string> =>
    expectOk(await checkOut(await store.createCart())).id;
  const refundsOf = (store: StripeStore, orderId: string): number =>
    store.stripe.books.refunds.filter(
      ({ payment_intent }) => payment_intent === store.paidAt(orderId).id,
    ).length;

  const faults: [string, () => void][] = [
    ['dies before the provider', () => stripeStore.provider.die('before', 'refund')],
    ['dies after the provider', () => stripeStore.provider.die('after', 'refund')],
    ['gets a 401 from the provider', () => stripeStore.stripe.next('unauthorized')],
  ];
  for (const [what, strike] of faults) {
    it(`refund once when the first request ${what}`, async () => {
      const id = await placeOrder(stripeStore);
      const client = withKey(stripeStore);
      const refund = (): Promise<Answer<Data>> =>
        client.post(`/api/orders/${id}/refunds`, { amount: 400, reason: 'Late' });
      strike();
      expect((await refund()).status).to.equal(500);
      const second = await refund();
      expect(second.status).to.equal(201);
      expect(second.body.data).to.include({ status: 'succeeded', amount: 400 });
      expect((await refund()).text).to.equal(second.text);
      expect(await stripeStore.order(id)).to.include({ amountRefunded: 400 });
      expect(refundsOf(stripeStore, id)).to.equal(1);
      const audited = (await stripeStore.store.audit()).filter(
        (entry) => entry['entity_id'] === id && entry['event'] === 'orders.refund',
      );
      expect(audited.length).to.equal(1);
    });
  }

  it("keep the key's body once the refund was started", async () => {
    const id = await placeOrder(stripeStore);
    const client = withKey(stripeStore);
    stripeStore.provider.die('after', 'refund');
    await client.post(`/api/orders/${id}/refunds`, { amount: 400 });
    const other = await client.post(`/api/orders/${id}/refunds`, { amount: 500 });
    expect([other.status, other.body.error.details?.issues?.[0]?.path]).to.deep.equal([
      422,
      'header.idempotency-key',
    ]);
    await stripeStore.sweep();
    expect(await stripeStore.order(id)).to.include({ amountRefunded: 400 });
  });

  it('release the key when nothing was started', async () => {
    const id = await placeOrder(stripeStore);
    const client = withKey(stripeStore);
    const tooMuch = await client.post(`/api/orders/${id}/refunds`, { amount: total + 1 });
    expect(tooMuch.status).to.equal(422);
    expect((await client.post(`/api/orders/${id}/refunds`, { amount: 5 })).status).to.equal(201);
  });

  it('refund again with another key, and without one', async () => {
    const id = await placeOrder(stripeStore);
    for (const client of [withKey(stripeStore), withKey(stripeStore), stripeStore.staff]) {
      await refundOrder(client, id, { amount: 100 });
    }
    expect(await stripeStore.order(id)).to.include({ amountRefunded: 300 });
    expect(refundsOf(stripeStore, id)).to.equal(3);
  });

  for (const moment of ['before', 'after'] as const) {
    it(`capture once when the first request dies ${moment} the provider`, async () => {
      const id = await placeOrder(manual);
      const client = withKey(manual);
      const capture = (): Promise<Answer<Data>> =>
        client.post(`/api/orders/${id}/capture`, { amount: 1000 });
      manual.provider.die(moment, 'capture');
      expect((await capture()).status).to.equal(500);
      const second = await capture();
      expect(second.status).to.equal(200);
      expect(second.body.data).to.include({ paymentStatus: 'captured', amountCaptured: 1000 });
      expect((await capture()).text).to.equal(second.text);
      expect(manual.paidAt(id).amount_received).to.equal(1000);
    });
  }

  it('take over and complete once when the server has lost its lease', async () => {
    const id = await placeOrder(stripeStore);
    const client = withKey(stripeStore);
    const refund = (): Promise<Answer<Data>> =>
      client.post(`/api/orders/${id}/refunds`, { amount: 400 });
    let late: Promise<Answer<Data>> | undefined;
    stripeStore.provider.beforeRefund(async () => {
      await stripeStore.store
        .knex('idempotency_keys')
        .update({ locked_until: stripeStore.store.knex.raw("now() - interval '1 second'") });
      late = refund();
      await late;
    });
    const first = await refund();
    const second = (await late) ?? expect.fail('not repeated');
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(first.body.data.id).to.equal(second.body.data.id);
    expect(refundsOf(stripeStore, id)).to.equal(1);
    expect(await stripeStore.order(id)).to.include({ amountRefunded: 400 });
    expect((await refund()).text).to.equal(second.text);
  });
});
