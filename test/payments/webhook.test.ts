import { expect } from 'chai';
import type { TestCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { changeOrderStatus, checkOut, refundOrder } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

const total = 1583;
const received = { received: true };

describe('receivePaymentWebhook', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  type Placed = TestCart & { itemId: string; order: Schema<'Order'>; intent: string };
  const place = async (paymentMethodId = 'pm_card_visa'): Promise<Placed> => {
    const cart = await stripeStore.createCart();
    const order = expectOk(await checkOut(cart, { paymentMethodId }));
    return { ...cart, order, intent: stripeStore.paidAt(order.id).id };
  };
  const placePending = (): Promise<Placed> => place('pm_card_authenticationRequired');
  const cancel = ({ order }: Placed): Promise<Schema<'Order'>> =>
    changeOrderStatus(stripeStore.staff, order.id, 'cancelled');

  /** Delivers an event and returns the result. */
  async function deliver(
    type: string,
    intent: string,
    options: Parameters<StripeStore['deliver']>[2] = {},
  ): Promise<unknown> {
    const id = options.id ?? `evt_${type}_${intent}_${Math.random()}`;
    const { status, body } = await stripeStore.deliver(type, intent, { ...options, id });
    expect([status, body], type).to.deep.equal([200, received]);
    const row: unknown = await stripeStore.store
      .knex('payment_events')
      .where({ event_id: id })
      .first('outcome');
    return (row as { outcome: string } | undefined)?.outcome;
  }

  describe('payment_intent.succeeded', () => {
    it('confirms a pending order', async () => {
      const { order, intent } = await placePending();
      stripeStore.stripe.books.complete(intent);
      expect(await deliver('payment_intent.succeeded', intent)).to.equal('applied');
      const now = await stripeStore.order(order.id);
      expect(now).to.include({ status: 'confirmed', amountCaptured: total });
      const history = now.statusHistory as { to: string; actorType: string }[];
      expect(history.at(-1)).to.include({ to: 'confirmed', actorType: 'webhook' });
    });

    it('confirms an order before the checkout has its own response', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.stripe.next('drop', 'drop');
      const headers = { 'Idempotency-Key': `event-first-${cart.id}` };
      expect((await checkOut(cart, {}, headers)).status).to.equal(503);
      const { id } = await stripeStore.orderOf(cart);
      expect(await deliver('payment_intent.succeeded', stripeStore.paidAt(id).id)).to.equal(
        'applied',
      );
      expect(await stripeStore.order(id)).to.include({ status: 'confirmed' });
      expect(expectOk(await checkOut(cart, {}, headers))).to.include({ id, status: 'confirmed' });
    });

    it('confirms an order in the middle of the checkout', async () => {
      const cart = await stripeStore.createCart();
      stripeStore.provider.meanwhile({
        after: async ({ providerPaymentId }) => {
          await deliver('payment_intent.succeeded', String(providerPaymentId));
        },
      });
      const order = expectOk(await checkOut(cart));
      expect(order).to.include({ status: 'confirmed', amountCaptured: total });
      const changes = await stripeStore.store
        .knex('order_status_changes')
        .where({ order_id: order.id });
      expect(changes).to.have.length(2);
    });

    it('changes nothing when it arrives twice, under one id or two', async () => {
      const { order, intent } = await place();
      expect(await deliver('payment_intent.succeeded', intent)).to.equal('unchanged');
      expect(await deliver('payment_intent.succeeded', intent)).to.equal('unchanged');
      const id = `evt_twice_${intent}`;
      await deliver('payment_intent.succeeded', intent, { id });
      const again = await stripeStore.deliver('payment_intent.succeeded', intent, { id });
      expect([again.status, again.body]).to.deep.equal([200, { ...received, duplicate: true }]);
      expect((await stripeStore.order(order.id)).version).to.equal(order.version);
    });

    it('is applied once when it is delivered many times concurrently', async () => {
      const { order, intent } = await placePending();
      stripeStore.stripe.books.complete(intent);
      const options = { id: `evt_storm_${intent}` };
      const storm = await Promise.all(
        Array.from({ length: 8 }, () =>
          stripeStore.deliver('payment_intent.succeeded', intent, options),
        ),
      );
      const duplicates = storm.filter(({ body }) => 'duplicate' in (body as object));
      expect([storm.every(({ status }) => status === 200), duplicates.length]).to.deep.equal([
        true,
        7,
      ]);
      expect((await stripeStore.order(order.id)).statusHistory).to.have.length(2);
    });

    it('refunds the payment when the order was cancelled', async () => {
      const placed = await placePending();
      stripeStore.stripe.next('error', 'error');
      await cancel(placed);
      stripeStore.stripe.books.complete(placed.intent);
      expect(await deliver('payment_intent.succeeded', placed.intent)).to.equal('applied');
      expect(await stripeStore.order(placed.order.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'refunded',
        amountRefunded: total,
      });
      expect(stripeStore.stripe.books.refunded(placed.intent)).to.equal(total);
      expect(await deliver('payment_intent.succeeded', placed.intent)).to.equal('unchanged');
      expect(stripeStore.stripe.books.refunded(placed.intent)).to.equal(total);
    });

    it('refunds the payment later when Stripe is unavailable', async () => {
      const placed = await placePending();
      stripeStore.stripe.next('error', 'error');
      await cancel(placed);
      stripeStore.stripe.books.complete(placed.intent);
      stripeStore.stripe.next('error', 'error');
      await deliver('payment_intent.succeeded', placed.intent);
      expect(stripeStore.stripe.books.refunded(placed.intent)).to.equal(0);
      await stripeStore.sweep();
      expect(await stripeStore.order(placed.order.id)).to.include({ paymentStatus: 'refunded' });
    });
  });

  describe('failures', () => {
    it('payment_failed leaves the order pending until the payment window ends', async () => {
      const { order, intent, itemId } = await placePending();
      stripeStore.stripe.books.fail(intent, 'card_declined');
      expect(await deliver('payment_intent.payment_failed', intent)).to.equal('unchanged');
      expect(await stripeStore.order(order.id)).to.include({ status: 'pending' });
      await stripeStore.sweep();
      expect(await stripeStore.order(order.id)).to.include({ status: 'cancelled' });
      expect(await stripeStore.level(itemId)).to.include({ quantity_reserved: 0 });
      expect(stripeStore.stripe.books.get(intent).status).to.equal('canceled');
    });

    it('payment_failed may be followed by another card', async () => {
      const { order, intent } = await placePending();
      stripeStore.stripe.books.fail(intent, 'card_declined');
      await deliver('payment_intent.payment_failed', intent);
      stripeStore.stripe.books.complete(intent);
      await deliver('payment_intent.succeeded', intent);
      expect(await stripeStore.order(order.id)).to.include({ status: 'confirmed' });
    });

    it('payment_failed is ignored after the payment succeeded', async () => {
      const { order, intent } = await place();
      const changes = { status: 'requires_payment_method', last_payment_error: { code: 'x' } };
      for (const [type, late] of [
        ['payment_intent.payment_failed', changes],
        ['payment_intent.canceled', { status: 'canceled' }],
        ['payment_intent.requires_action', { status: 'requires_action' }],
        ['payment_intent.processing', { status: 'processing' }],
        ['payment_intent.amount_capturable_updated', { status: 'requires_capture' }],
      ] as const) {
        expect(await deliver(type, intent, { changes: late })).to.equal('unchanged');
      }
      expect(await stripeStore.order(order.id)).to.include({
        status: 'confirmed',
        paymentStatus: 'captured',
        version: order.version,
      });
    });

    it('canceled cancels the pending order, releases its stock, and reactivates the cart', async () => {
      const placed = await placePending();
      stripeStore.stripe.books.cancel(placed.intent);
      expect(await deliver('payment_intent.canceled', placed.intent)).to.equal('applied');
      expect(await stripeStore.order(placed.order.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
      expect(await stripeStore.level(placed.itemId)).to.include({ quantity_reserved: 0 });
      expect(await stripeStore.cartStatus(placed)).to.equal('active');
      expect(await deliver('payment_intent.canceled', placed.intent)).to.equal('unchanged');
    });

    it('charge.dispute.created is flagged and audited, and changes no money', async () => {
      const { order, intent } = await place();
      expect(await deliver('charge.dispute.created', intent)).to.equal('applied');
      const payment: unknown = await stripeStore.store
        .knex('payments')
        .where({ order_id: order.id })
        .first();
      expect(payment).to.include({ is_disputed: true, status: 'captured' });
      const entries = (await stripeStore.store.audit()).filter(
        (row) => row['entity_id'] === order.id,
      );
      expect(entries.at(-1)).to.include({ event: 'orders.dispute', actor_type: 'webhook' });
    });
  });

  describe('amount_capturable_updated', () => {
    let later: StripeStore;
    before(async () => {
      later = await StripeStore.open({ capture: 'manual' });
    });
    after(() => later.close());
    const type = 'payment_intent.amount_capturable_updated';
    const pending = async (): Promise<Schema<'Order'>> => {
      const input = { paymentMethodId: 'pm_card_authenticationRequired' };
      return expectOk(await checkOut(await later.createCart(), input));
    };

    it('confirms the order, whose payment is authorized', async () => {
      const { id } = await pending();
      const intent = later.stripe.books.complete(later.paidAt(id).id);
      expect((await later.deliver(type, intent.id)).status).to.equal(200);
      expect(await later.order(id)).to.include({
        status: 'confirmed',
        paymentStatus: 'authorized',
        amountCaptured: 0,
      });
    });

    it('voids the payment when the order was cancelled', async () => {
      const { id } = await pending();
      later.stripe.next('error', 'error');
      await changeOrderStatus(later.staff, id, 'cancelled');
      const intent = later.stripe.books.complete(later.paidAt(id).id);
      await later.deliver(type, intent.id);
      expect(await later.order(id)).to.include({ paymentStatus: 'voided' });
      expect(intent.status).to.equal('canceled');
    });

    it('voids the payment when the sweeper found nothing and cancelled the order', async () => {
      const cart = await later.createCart();
      later.stripe.next('timeout', 'timeout');
      expect((await checkOut(cart)).status).to.equal(503);
      await later.sweep();
      const { id } = await later.orderOf(cart);
      const metadata = { orderId: id };
      const form = { amount: String(total), currency: 'usd', capture_method: 'manual', metadata };
      const late = later.stripe.books.create({ ...form, confirm: 'true' }, undefined);
      expect(late.status).to.equal('requires_capture');
      await later.deliver(type, late.id);
      expect(await later.order(id)).to.include({ status: 'cancelled', paymentStatus: 'voided' });
      expect(late.status).to.equal('canceled');
    });
  });

  describe('charge.refunded', () => {
    const refundAtDashboard = (intent: string, amount: number): unknown =>
      stripeStore.stripe.books.refund({ payment_intent: intent, amount: String(amount) });

    it('changes nothing for our own refund', async () => {
      const { order, intent } = await place();
      await refundOrder(stripeStore.staff, order.id, { amount: 500 });
      expect(await deliver('charge.refunded', intent)).to.equal('unchanged');
      expect(await stripeStore.order(order.id)).to.include({ amountRefunded: 500 });
    });

    it('counts a refund from the dashboard once, next to our own', async () => {
      const { order, intent } = await place();
      await refundOrder(stripeStore.staff, order.id, { amount: 500 });
      refundAtDashboard(intent, 300);
      expect(await deliver('charge.refunded', intent)).to.equal('applied');
      expect(await deliver('charge.refunded', intent)).to.equal('unchanged');
      expect(await stripeStore.order(order.id)).to.include({
        amountRefunded: 800,
        paymentStatus: 'partially_refunded',
      });
      refundAtDashboard(intent, total - 800);
      await deliver('charge.refunded', intent);
      expect(await stripeStore.order(order.id)).to.include({
        amountRefunded: total,
        paymentStatus: 'refunded',
      });
    });

    it('does not count our own refund twice while its response is missing', async () => {
      const { order, intent } = await place();
      stripeStore.stripe.next({ delay: 0 }, 'drop', 'drop');
      await refundOrder(stripeStore.staff, order.id, { amount: 500 });
      expect(await deliver('charge.refunded', intent)).to.equal('unchanged');
      expect(await stripeStore.order(order.id)).to.include({ amountRefunded: 500 });
    });

    it('records the capture when it arrives before its event', async () => {
      const { order, intent } = await placePending();
      stripeStore.stripe.books.complete(intent);
      refundAtDashboard(intent, 300);
      expect(await deliver('charge.refunded', intent)).to.equal('applied');
      expect(await stripeStore.order(order.id)).to.include({
        status: 'confirmed',
        amountCaptured: total,
        amountRefunded: 300,
      });
      expect(await deliver('payment_intent.succeeded', intent)).to.equal('unchanged');
    });

    it('is ignored when it is older than the current state', async () => {
      const { order, intent } = await place();
      refundAtDashboard(intent, 300);
      refundAtDashboard(intent, 200);
      await deliver('charge.refunded', intent);
      const older = { changes: { amount_refunded: 300 } };
      expect(await deliver('charge.refunded', intent, older)).to.equal('unchanged');
      expect(await stripeStore.order(order.id)).to.include({ amountRefunded: 500 });
    });
  });
});
