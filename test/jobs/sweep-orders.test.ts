import { expect } from 'chai';
import type { TestCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import { stockUp } from '../support/inventory.js';
import { changeOrderStatus, checkOut, refundOrder } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { customersHaveTime, StripeStore } from '../support/stripe-store.js';

const total = 1583;

describe('sweepOrders', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  afterEach(() => stripeStore.expectBooksBalance());
  after(() => stripeStore.close());

  type Waiting = TestCart & { itemId: string; orderId: string };
  /** A checkout whose server died around the call to the provider. */
  async function dieAtCheckout(moment: 'before' | 'after', input: object = {}): Promise<Waiting> {
    const cart = await stripeStore.createCart();
    stripeStore.provider.die(moment, 'authorize');
    expect((await checkOut(cart, input)).status).to.equal(500);
    const order = await stripeStore.orderOf(cart);
    expect(order).to.include({ status: 'pending', paymentStatus: 'none' });
    return { ...cart, orderId: order.id };
  }
  const place = async (input: object = {}): Promise<Waiting> => {
    const cart = await stripeStore.createCart();
    return { ...cart, orderId: expectOk(await checkOut(cart, input)).id };
  };
  const placePending = (): Promise<Waiting> =>
    place({ paymentMethodId: 'pm_card_authenticationRequired' });
  const reserved = async ({ itemId }: Waiting): Promise<unknown> =>
    (await stripeStore.level(itemId))['quantity_reserved'];

  describe('finds an order after a crash', () => {
    it('and confirms it when the provider has the payment', async () => {
      const waiting = await dieAtCheckout('after');
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'confirmed',
        paymentStatus: 'captured',
        amountCaptured: total,
      });
      expect(await stripeStore.cartStatus(waiting)).to.equal('checked_out');
      expect(await reserved(waiting)).to.equal(1);
    });

    it('and cancels it and releases everything when the provider was not called', async () => {
      const code = `SWEPT-${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
      await createPromotion(stripeStore.staff, { code });
      const waiting = await dieAtCheckout('before', { promotionCodes: [code] });
      await stripeStore.sweep();
      const order = await stripeStore.order(waiting.orderId);
      expect(order).to.include({ status: 'cancelled', paymentStatus: 'failed' });
      const history = order.statusHistory ?? [];
      expect(history.at(-1)).to.include({
        to: 'cancelled',
        actorType: 'system',
        reason: 'The payment never reached the provider.',
      });
      expect(await reserved(waiting)).to.equal(0);
      expect(await stripeStore.cartStatus(waiting)).to.equal('active');
      const used: unknown = await stripeStore.store
        .knex('promotions')
        .where({ code })
        .first('usage_count');
      expect(used).to.deep.equal({ usage_count: 0 });
      expect(expectOk(await checkOut(waiting)).status).to.equal('confirmed');
    });

    it('and cancels it after a decline', async () => {
      const waiting = await dieAtCheckout('after', { paymentMethodId: 'pm_card_chargeDeclined' });
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'cancelled',
        paymentStatus: 'failed',
      });
      expect(await stripeStore.cartStatus(waiting)).to.equal('active');
    });

    it('and waits for the payment window while the customer must act', async () => {
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      const waiting = await dieAtCheckout('after', input);
      await stripeStore.sweep(customersHaveTime);
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'pending',
        paymentStatus: 'requires_action',
      });
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'cancelled' });
    });

    it('unless a request may still be working on it', async () => {
      const waiting = await dieAtCheckout('before');
      await stripeStore.sweep({ unanswered: 120, paymentWindow: { customer: 1800, guest: 1800 } });
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'pending' });
      await stripeStore.sweep();
    });
  });

  describe('ends an incomplete payment', () => {
    it('when its window is over; voids it, cancels the order, and reactivates the cart', async () => {
      const waiting = await placePending();
      await stripeStore.sweep(customersHaveTime);
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'pending' });
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
      expect(stripeStore.paidAt(waiting.orderId).status).to.equal('canceled');
      expect(await reserved(waiting)).to.equal(0);
      expect(await stripeStore.cartStatus(waiting)).to.equal('active');
    });

    it('but confirms a payment that succeeded in the meantime', async () => {
      const waiting = await placePending();
      stripeStore.stripe.books.complete(stripeStore.paidAt(waiting.orderId).id);
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'confirmed',
        amountCaptured: total,
      });
    });

    it('but confirms an authorized payment when the event was lost', async () => {
      const later = await StripeStore.open({ capture: 'manual' });
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      const { id } = expectOk(await checkOut(await later.createCart(), input));
      later.stripe.books.complete(later.paidAt(id).id);
      await later.sweep();
      expect(await later.order(id)).to.include({
        status: 'confirmed',
        paymentStatus: 'authorized',
      });
      await later.close();
    });

    it('but waits while a bank processes it', async () => {
      const waiting = await placePending();
      const intent = stripeStore.paidAt(waiting.orderId);
      intent.status = 'processing';
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'pending' });
      stripeStore.stripe.books.complete(intent.id);
      await stripeStore.deliver('payment_intent.succeeded', intent.id);
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'confirmed' });
    });

    it('also when Stripe does not know it', async () => {
      const waiting = await placePending();
      stripeStore.stripe.books.intents.delete(stripeStore.paidAt(waiting.orderId).id);
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
    });

    it('but not that of an order that staff have confirmed without payment', async () => {
      const { orderId: id } = await placePending();
      await changeOrderStatus(stripeStore.staff, id, 'confirmed');
      await stripeStore.sweep();
      expect(await stripeStore.order(id)).to.include({
        status: 'confirmed',
        paymentStatus: 'requires_action',
      });
      const intent = stripeStore.stripe.books.complete(stripeStore.paidAt(id).id);
      await stripeStore.deliver('payment_intent.succeeded', intent.id);
      expect(await stripeStore.order(id)).to.include({
        paymentStatus: 'captured',
        status: 'confirmed',
      });
    });
  });

  describe('completes intents', () => {
    for (const moment of ['before', 'after'] as const) {
      it(`refunds once when the server died ${moment} the provider's response`, async () => {
        const { orderId: id } = await place();
        stripeStore.provider.die(moment, 'refund');
        const refund = { amount: 400 };
        expect((await stripeStore.staff.post(`/api/orders/${id}/refunds`, refund)).status).to.equal(
          500,
        );
        await stripeStore.sweep();
        await stripeStore.sweep();
        expect(await stripeStore.order(id)).to.include({
          amountRefunded: 400,
          paymentStatus: 'partially_refunded',
        });
      });

      it(`voids when the server died ${moment} the provider's response`, async () => {
        const waiting = await placePending();
        stripeStore.provider.die(moment, 'void');
        const body = { status: 'cancelled' };
        const path = `/api/orders/${waiting.orderId}/status`;
        expect((await stripeStore.staff.patch(path, body)).status).to.equal(500);
        await stripeStore.sweep(customersHaveTime);
        expect(await stripeStore.order(waiting.orderId)).to.include({
          status: 'cancelled',
          paymentStatus: 'voided',
        });
        expect(stripeStore.paidAt(waiting.orderId).status).to.equal('canceled');
      });
    }

    it('of a refund that a bank accepts or rejects later', async () => {
      const { orderId: id } = await place();
      await refundOrder(stripeStore.staff, id, { amount: 100 });
      const [made] = stripeStore.stripe.books.refunds.slice(-1);
      await stripeStore.store
        .knex('refunds')
        .where({ order_id: id })
        .update({ status: 'pending', provider_refund_id: null });
      await stripeStore.store
        .knex('orders')
        .where({ id })
        .update({ amount_refunded: 0, payment_status: 'captured' });
      Object.assign(made ?? {}, { status: 'pending' });
      await stripeStore.sweep();
      expect(await stripeStore.order(id)).to.include({ amountRefunded: 0 });
      Object.assign(made ?? {}, { status: 'failed' });
      await stripeStore.sweep();
      const row: unknown = await stripeStore.store
        .knex('refunds')
        .where({ order_id: id })
        .first('status');
      expect(row).to.deep.equal({ status: 'failed' });
      expect(await stripeStore.order(id)).to.include({
        amountRefunded: 0,
        paymentStatus: 'captured',
      });
    });

    it('of expired reservations without an order, and no others', async () => {
      const { itemId } = await stripeStore.createCart();
      const warehouse = (await stripeStore.level(itemId))['warehouse_id'] as string;
      await stockUp(stripeStore.staff, warehouse, itemId, 5);
      const input = { entityId: itemId, quantity: 2 };
      for (const expiresInSeconds of [60, 3600]) {
        expectOk(
          await stripeStore.staff.post('/api/inventory/reserve', { ...input, expiresInSeconds }),
        );
      }
      await stripeStore.store.knex.raw(
        `update stock_reservations set expires_at = expires_at - interval '10 minutes'
         where order_id is null`,
      );
      await stripeStore.sweep();
      expect((await stripeStore.level(itemId))['quantity_reserved']).to.equal(2);
    });
  });

  describe('continues', () => {
    it('when one order fails, and retries that one later', async () => {
      const [first, second] = [await dieAtCheckout('after'), await dieAtCheckout('after')];
      stripeStore.stripe.next('error', 'error');
      await stripeStore.sweep();
      const statuses = await Promise.all(
        [first, second].map(async ({ orderId: id }) => (await stripeStore.order(id)).status),
      );
      expect(statuses.sort()).to.deep.equal(['confirmed', 'pending']);
      await stripeStore.sweep();
      for (const { orderId: id } of [first, second]) {
        expect(await stripeStore.order(id)).to.include({ status: 'confirmed' });
      }
    });

    it('with the other orders before it asks about the same one again', async () => {
      const waiting = await dieAtCheckout('after');
      await stripeStore.store.knex.raw(
        `update payments set updated_at = now() - interval '5 minutes'`,
      );
      stripeStore.stripe.next('error', 'error');
      await stripeStore.sweep({ unanswered: 60, paymentWindow: { customer: 60, guest: 60 } });
      const asked = stripeStore.stripe.calls.length;
      await stripeStore.sweep({ unanswered: 60, paymentWindow: { customer: 60, guest: 60 } });
      expect(stripeStore.stripe.calls.length).to.equal(asked);
      await stripeStore.sweep();
      expect(await stripeStore.order(waiting.orderId)).to.include({ status: 'confirmed' });
    });

    it('next to another sweeper, and does everything once', async () => {
      const paid = await Promise.all([1, 2, 3].map(() => place()));
      const dead = [await dieAtCheckout('after'), await dieAtCheckout('before')];
      const pending = await placePending();
      stripeStore.stripe.next('error', 'error');
      for (const { orderId: id } of paid) {
        await stripeStore.staff.post(`/api/orders/${id}/refunds`, { amount: 200 });
      }
      await Promise.all([stripeStore.sweep(), stripeStore.sweep(), stripeStore.sweep()]);
      await stripeStore.sweep();
      for (const { orderId: id } of paid) {
        expect(await stripeStore.order(id)).to.include({ amountRefunded: 200 });
      }
      for (const { orderId: id } of [...dead, pending]) {
        expect((await stripeStore.order(id)).statusHistory).to.have.length(2);
      }
    });

    it('without changes when there is nothing to do', async () => {
      const look = async (): Promise<string> => {
        const { rows } = await stripeStore.store.knex.raw<{ rows: unknown[] }>(
          `select (select count(*) from stock_movements) as movements,
             (select sum(version) from orders) as orders, (select sum(version) from carts) as carts,
             (select count(*) from outbox_events) as events, (select count(*) from refunds) as refunds`,
        );
        return JSON.stringify([rows, stripeStore.stripe.calls.length]);
      };
      await stripeStore.sweep();
      const before = await look();
      await stripeStore.sweep();
      expect(await look()).to.equal(before);
    });

    it('until it is told to stop, after the current order', async () => {
      const waiting = [await dieAtCheckout('after'), await dieAtCheckout('after')];
      const asked = stripeStore.stripe.calls.length;
      await stripeStore.sweep(undefined, AbortSignal.abort());
      expect(stripeStore.stripe.calls.length).to.equal(asked);
      await stripeStore.sweep();
      for (const { orderId: id } of waiting) {
        expect(await stripeStore.order(id)).to.include({ status: 'confirmed' });
      }
    });
  });
});
