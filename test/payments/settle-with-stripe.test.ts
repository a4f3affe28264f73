import { expect } from 'chai';
import type { TestCart } from '../support/carts.js';
import { type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { checkOut, createFulfillment, refundOrder } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

const total = 1583;

describe('an order paid with Stripe', () => {
  let later: StripeStore;
  let stripeStore: StripeStore;
  before(async () => {
    [later, stripeStore] = await Promise.all([
      StripeStore.open({ capture: 'manual' }),
      StripeStore.open(),
    ]);
  });
  after(async () => {
    await later.close();
    await stripeStore.close();
  });

  type Placed = TestCart & { itemId: string; order: Schema<'Order'> };
  const place = async (store: StripeStore, quantity = 1): Promise<Placed> => {
    const cart = await store.createCart(quantity);
    return { ...cart, order: expectOk(await checkOut(cart)) };
  };
  const cancel = (store: StripeStore, { id }: { id: string }): Promise<Answer<Data>> =>
    store.staff.patch(`/api/orders/${id}/status`, { status: 'cancelled', reason: 'No longer' });

  describe('when authorized', () => {
    const capture = ({ id }: { id: string }, body?: object): Promise<Answer<Data>> =>
      later.staff.post(`/api/orders/${id}/capture`, body);

    it('is confirmed and captured in full', async () => {
      const { order } = await place(later);
      expect(order).to.include({
        status: 'confirmed',
        paymentStatus: 'authorized',
        amountCaptured: 0,
      });
      expect(later.paidAt(order.id).status).to.equal('requires_capture');
      expect(expectOk(await capture(order))).to.include({
        paymentStatus: 'captured',
        amountCaptured: total,
      });
      expect((await capture(order)).status).to.equal(409);
    });

    it('is captured in part; the rest is voided, which is not a refund', async () => {
      const { order } = await place(later);
      expect(expectOk(await capture(order, { amount: 1000 }))).to.include({ amountCaptured: 1000 });
      const intent = later.paidAt(order.id);
      expect(intent).to.include({ status: 'succeeded', amount_received: 1000 });
      await later.deliver('payment_intent.succeeded', intent.id);
      await later.deliver('charge.refunded', intent.id);
      expect(await later.order(order.id)).to.include({
        paymentStatus: 'captured',
        amountCaptured: 1000,
        amountRefunded: 0,
      });
      await refundOrder(later.staff, order.id, { amount: 400 });
      await later.deliver('charge.refunded', intent.id);
      expect(await later.order(order.id)).to.include({ amountRefunded: 400 });
      const tooMuch = await later.staff.post(`/api/orders/${order.id}/refunds`, { amount: 601 });
      expect(tooMuch.status).to.equal(422);
    });

    it('waits while Stripe is unavailable, and the sweeper captures it once', async () => {
      const { order } = await place(later);
      later.stripe.next('drop', 'drop');
      expect(expectOk(await capture(order))).to.include({ paymentStatus: 'authorized' });
      expect((await capture(order)).status).to.equal(409);
      expect((await cancel(later, order)).status).to.equal(409);
      await later.sweep();
      expect(await later.order(order.id)).to.include({
        paymentStatus: 'captured',
        amountCaptured: total,
      });
    });

    it('reports an authorization that has expired at Stripe', async () => {
      const { order } = await place(later);
      later.stripe.books.cancel(later.paidAt(order.id).id);
      expect(expectOk(await capture(order))).to.include({
        status: 'confirmed',
        paymentStatus: 'voided',
        amountCaptured: 0,
      });
    });

    it('is voided with the order', async () => {
      const { order, itemId } = await place(later);
      expect(expectOk(await cancel(later, order))).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
      expect(later.paidAt(order.id).status).to.equal('canceled');
      expect(await later.level(itemId)).to.include({ quantity_reserved: 0 });
    });

    it('is voided by the sweeper when Stripe was unavailable', async () => {
      const { order } = await place(later);
      later.stripe.next('error', 'error');
      expect(expectOk(await cancel(later, order))).to.include({
        status: 'cancelled',
        paymentStatus: 'authorized',
      });
      await later.sweep();
      expect(await later.order(order.id)).to.include({ paymentStatus: 'voided' });
    });
  });

  describe('when captured', () => {
    const refund = ({ id }: { id: string }, body?: object): Promise<Answer<Data>> =>
      stripeStore.staff.post(`/api/orders/${id}/refunds`, body);

    it('is refunded in part, by lines, and then the rest', async () => {
      const { order, itemId } = await place(stripeStore, 3);
      const [line] = order.lineItems;
      await createFulfillment(stripeStore.staff, order.id);
      expect(expectOk(await refund(order, { amount: 100 }))).to.include({ status: 'succeeded' });
      const lineItems = [{ orderLineItemId: line?.id, quantity: 2 }];
      const units = expectOk(await refund(order, { lineItems, restock: true }));
      expect(units['amount']).to.equal(2165);
      expect(await stripeStore.level(itemId)).to.include({
        quantity_on_hand: 9,
        quantity_reserved: 0,
      });
      expect((await stripeStore.order(order.id)).paymentStatus).to.equal('partially_refunded');
      expectOk(await refund(order));
      expect(await stripeStore.order(order.id)).to.include({
        paymentStatus: 'refunded',
        amountRefunded: order.grandTotal,
      });
      expect((await refund(order, { amount: 1 })).status).to.equal(422);
    });

    it('is refunded with a key derived from the refund', async () => {
      const { order } = await place(stripeStore);
      const { id } = expectOk(await refund(order, { amount: 500 }));
      const call = stripeStore.stripe.posts().at(-1);
      expect(call?.headers['idempotency-key']).to.equal(`refund-${id}`);
      expect(call?.form).to.deep.equal({
        payment_intent: stripeStore.paidAt(order.id).id,
        amount: '500',
        metadata: { refundId: id },
      });
    });

    for (const [silence, faults] of [
      ['did nothing', ['error', 'error']],
      ['gave it back unseen', [{ delay: 0 }, 'drop', 'drop']],
    ] as const) {
      it(`has a pending refund when Stripe was unavailable and ${silence}, and is refunded once`, async () => {
        const { order } = await place(stripeStore);
        stripeStore.stripe.next(...faults);
        const pending = await refund(order, { amount: 500 });
        expect(pending.status).to.equal(201);
        expect(pending.body.data['status']).to.equal('pending');
        expect(await stripeStore.order(order.id)).to.include({ amountRefunded: 0 });
        const beyond = await refund(order, { amount: total - 499 });
        expect(beyond.status).to.equal(422);
        await stripeStore.sweep();
        expect(await stripeStore.order(order.id)).to.include({
          amountRefunded: 500,
          paymentStatus: 'partially_refunded',
        });
      });
    }

    it('is kept when Stripe rejects the refund', async () => {
      const { order } = await place(stripeStore);
      const [made] = [...stripeStore.stripe.books.intents.values()].slice(-1);
      Object.assign(made ?? {}, { amount_received: 100 });
      expect(expectOk(await refund(order, { amount: 500 }))).to.include({ status: 'failed' });
      Object.assign(made ?? {}, { amount_received: total });
      expect(expectOk(await refund(order, { amount: 500 }))).to.include({ status: 'succeeded' });
    });

    it('is refunded with the order, even if Stripe is unavailable at first', async () => {
      const { order } = await place(stripeStore);
      stripeStore.stripe.next('timeout', 'timeout');
      expect(expectOk(await cancel(stripeStore, order))).to.include({
        status: 'cancelled',
        paymentStatus: 'captured',
      });
      await stripeStore.sweep();
      expect(await stripeStore.order(order.id)).to.include({
        paymentStatus: 'refunded',
        amountRefunded: total,
      });
    });

    it('is refunded once when two callers cancel and refund at the same time', async () => {
      const { order } = await place(stripeStore);
      const answers = await Promise.all([
        cancel(stripeStore, order),
        refund(order),
        cancel(stripeStore, order),
        refund(order),
      ]);
      expect(answers.map(({ status }) => status)).to.satisfy((all: number[]) =>
        all.every((status) => [200, 201, 409, 422].includes(status)),
      );
      await stripeStore.sweep();
      expect(await stripeStore.order(order.id)).to.include({ amountRefunded: total });
    });
  });
});
