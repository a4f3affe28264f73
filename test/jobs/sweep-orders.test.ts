import { expect } from 'chai';
import type { Row } from '../support/client.js';
import { checkOut, must, type Guest } from '../support/selling.js';
import { stockUp } from '../support/stock.js';
import { patientWithCustomers, StripeStore } from '../support/stripe-store.js';

const total = 1583;

describe('the sweeper', () => {
  let shop: StripeStore;
  before(async () => {
    shop = await StripeStore.open();
  });
  afterEach(() => shop.expectBooksBalance());
  after(() => shop.shut());

  type Waiting = Guest & { itemId: string; id: string };
  /** A checkout whose server died around the call of the provider. */
  async function dieAtCheckout(moment: 'before' | 'after', wish: object = {}): Promise<Waiting> {
    const guest = await shop.guest();
    shop.provider.die(moment, 'authorize');
    expect((await checkOut(guest, wish)).status).to.equal(500);
    const order = await shop.orderOf(guest);
    expect(order).to.include({ status: 'pending', paymentStatus: 'none' });
    return { ...guest, id: order.id };
  }
  const place = async (wish: object = {}): Promise<Waiting> => {
    const guest = await shop.guest();
    return { ...guest, id: must(await checkOut(guest, wish)).id };
  };
  const placePending = (): Promise<Waiting> =>
    place({ paymentMethodId: 'pm_card_authenticationRequired' });
  const reserved = async ({ itemId }: Waiting): Promise<unknown> =>
    (await shop.level(itemId))['quantity_reserved'];

  describe('finds an order that died with its server', () => {
    it('after the provider was asked: it is confirmed', async () => {
      const waiting = await dieAtCheckout('after');
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({
        status: 'confirmed',
        paymentStatus: 'captured',
        amountCaptured: total,
      });
      expect(await shop.cart(waiting)).to.equal('checked_out');
      expect(await reserved(waiting)).to.equal(1);
    });

    it('before the provider was asked: it is cancelled, and everything returns', async () => {
      const code = `SWEPT-${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
      const promotion = { code, name: 'Swept', type: 'percentage_off_order', value: 10 };
      must(await shop.staff.post('/api/promotions', promotion));
      const waiting = await dieAtCheckout('before', { promotionCodes: [code] });
      await shop.sweep();
      const order = await shop.order(waiting.id);
      expect(order).to.include({ status: 'cancelled', paymentStatus: 'failed' });
      const history = order['statusHistory'] as Row[];
      expect(history.at(-1)).to.include({
        to: 'cancelled',
        actorType: 'system',
        reason: 'The payment never reached the provider.',
      });
      expect(await reserved(waiting)).to.equal(0);
      expect(await shop.cart(waiting)).to.equal('active');
      const used: unknown = await shop.store
        .knex('promotions')
        .where({ code })
        .first('usage_count');
      expect(used).to.deep.equal({ usage_count: 0 });
      expect(must(await checkOut(waiting))['status']).to.equal('confirmed');
    });

    it('after a decline: it is cancelled', async () => {
      const waiting = await dieAtCheckout('after', { paymentMethodId: 'pm_card_chargeDeclined' });
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'failed',
      });
      expect(await shop.cart(waiting)).to.equal('active');
    });

    it('while the customer is asked for something: it waits for the payment window', async () => {
      const wish = { paymentMethodId: 'pm_card_authenticationRequired' };
      const waiting = await dieAtCheckout('after', wish);
      await shop.sweep(patientWithCustomers);
      expect(await shop.order(waiting.id)).to.include({
        status: 'pending',
        paymentStatus: 'requires_action',
      });
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({ status: 'cancelled' });
    });

    it('unless somebody may still be at it', async () => {
      const waiting = await dieAtCheckout('before');
      await shop.sweep({ unanswered: 120, paymentWindow: { customer: 1800, guest: 1800 } });
      expect(await shop.order(waiting.id)).to.include({ status: 'pending' });
      await shop.sweep();
    });
  });

  describe('ends a payment that nobody completes', () => {
    it('when its window is over: voided and cancelled, the cart open again', async () => {
      const waiting = await placePending();
      await shop.sweep(patientWithCustomers);
      expect(await shop.order(waiting.id)).to.include({ status: 'pending' });
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
      expect(shop.paidAt(waiting.id).status).to.equal('canceled');
      expect(await reserved(waiting)).to.equal(0);
      expect(await shop.cart(waiting)).to.equal('active');
    });

    it('but confirms one that succeeded in this very moment', async () => {
      const waiting = await placePending();
      shop.stripe.books.complete(shop.paidAt(waiting.id).id);
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({
        status: 'confirmed',
        amountCaptured: total,
      });
    });

    it('but confirms one that was reserved, when the event was lost', async () => {
      const later = await StripeStore.open({ capture: 'manual' });
      const wish = { paymentMethodId: 'pm_card_authenticationRequired' };
      const { id } = must(await checkOut(await later.guest(), wish));
      later.stripe.books.complete(later.paidAt(id).id);
      await later.sweep();
      expect(await later.order(id)).to.include({
        status: 'confirmed',
        paymentStatus: 'authorized',
      });
      await later.shut();
    });

    it('but waits for a bank that is at work', async () => {
      const waiting = await placePending();
      const intent = shop.paidAt(waiting.id);
      intent.status = 'processing';
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({ status: 'pending' });
      shop.stripe.books.complete(intent.id);
      await shop.deliver('payment_intent.succeeded', intent.id);
      expect(await shop.order(waiting.id)).to.include({ status: 'confirmed' });
    });

    it('also when Stripe has never heard of it', async () => {
      const waiting = await placePending();
      shop.stripe.books.intents.delete(shop.paidAt(waiting.id).id);
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
    });

    it('but not that of an order which staff have confirmed on trust', async () => {
      const { id } = await placePending();
      must(await shop.staff.patch(`/api/orders/${id}/status`, { status: 'confirmed' }));
      await shop.sweep();
      expect(await shop.order(id)).to.include({
        status: 'confirmed',
        paymentStatus: 'requires_action',
      });
      const intent = shop.stripe.books.complete(shop.paidAt(id).id);
      await shop.deliver('payment_intent.succeeded', intent.id);
      expect(await shop.order(id)).to.include({ paymentStatus: 'captured', status: 'confirmed' });
    });
  });

  describe('finishes what was committed', () => {
    for (const moment of ['before', 'after'] as const) {
      it(`a refund whose server died ${moment} the provider's answer, once`, async () => {
        const { id } = await place();
        shop.provider.die(moment, 'refund');
        const refund = { amount: 400 };
        expect((await shop.staff.post(`/api/orders/${id}/refunds`, refund)).status).to.equal(500);
        await shop.sweep();
        await shop.sweep();
        expect(await shop.order(id)).to.include({
          amountRefunded: 400,
          paymentStatus: 'partially_refunded',
        });
      });

      it(`a void whose server died ${moment} the provider's answer`, async () => {
        const waiting = await placePending();
        shop.provider.die(moment, 'void');
        const body = { status: 'cancelled' };
        const path = `/api/orders/${waiting.id}/status`;
        expect((await shop.staff.patch(path, body)).status).to.equal(500);
        await shop.sweep(patientWithCustomers);
        expect(await shop.order(waiting.id)).to.include({
          status: 'cancelled',
          paymentStatus: 'voided',
        });
        expect(shop.paidAt(waiting.id).status).to.equal('canceled');
      });
    }

    it('a refund that a bank had not decided, and one that it then refuses', async () => {
      const { id } = await place();
      must(await shop.staff.post(`/api/orders/${id}/refunds`, { amount: 100 }));
      const [made] = shop.stripe.books.refunds.slice(-1);
      await shop.store
        .knex('refunds')
        .where({ order_id: id })
        .update({ status: 'pending', provider_refund_id: null });
      await shop.store
        .knex('orders')
        .where({ id })
        .update({ amount_refunded: 0, payment_status: 'captured' });
      Object.assign(made ?? {}, { status: 'pending' });
      await shop.sweep();
      expect(await shop.order(id)).to.include({ amountRefunded: 0 });
      Object.assign(made ?? {}, { status: 'failed' });
      await shop.sweep();
      const row: unknown = await shop.store.knex('refunds').where({ order_id: id }).first('status');
      expect(row).to.deep.equal({ status: 'failed' });
      expect(await shop.order(id)).to.include({ amountRefunded: 0, paymentStatus: 'captured' });
    });

    it('reservations that no order holds, past their time, and no others', async () => {
      const { itemId } = await shop.guest();
      const warehouse = (await shop.level(itemId))['warehouse_id'] as string;
      await stockUp(shop.staff, warehouse, itemId, 5);
      const wish = { entityId: itemId, quantity: 2 };
      for (const expiresInSeconds of [60, 3600]) {
        must(await shop.staff.post('/api/inventory/reserve', { ...wish, expiresInSeconds }));
      }
      await shop.store.knex.raw(
        `update stock_reservations set expires_at = expires_at - interval '10 minutes'
         where order_id is null`,
      );
      await shop.sweep();
      expect((await shop.level(itemId))['quantity_reserved']).to.equal(2);
    });
  });

  describe('goes on', () => {
    it('when one order cannot be finished, and tries that one again later', async () => {
      const [first, second] = [await dieAtCheckout('after'), await dieAtCheckout('after')];
      shop.stripe.next('error', 'error');
      await shop.sweep();
      const statuses = await Promise.all(
        [first, second].map(async ({ id }) => (await shop.order(id))['status']),
      );
      expect(statuses.sort()).to.deep.equal(['confirmed', 'pending']);
      await shop.sweep();
      for (const { id } of [first, second]) {
        expect(await shop.order(id)).to.include({ status: 'confirmed' });
      }
    });

    it('to the others before it asks about the same one again', async () => {
      const waiting = await dieAtCheckout('after');
      await shop.store.knex.raw(`update payments set updated_at = now() - interval '5 minutes'`);
      shop.stripe.next('error', 'error');
      await shop.sweep({ unanswered: 60, paymentWindow: { customer: 60, guest: 60 } });
      const asked = shop.stripe.calls.length;
      await shop.sweep({ unanswered: 60, paymentWindow: { customer: 60, guest: 60 } });
      expect(shop.stripe.calls.length).to.equal(asked);
      await shop.sweep();
      expect(await shop.order(waiting.id)).to.include({ status: 'confirmed' });
    });

    it('beside another sweeper, and does everything once', async () => {
      const paid = await Promise.all([1, 2, 3].map(() => place()));
      const dead = [await dieAtCheckout('after'), await dieAtCheckout('before')];
      const pending = await placePending();
      shop.stripe.next('error', 'error');
      for (const { id } of paid) {
        await shop.staff.post(`/api/orders/${id}/refunds`, { amount: 200 });
      }
      await Promise.all([shop.sweep(), shop.sweep(), shop.sweep()]);
      await shop.sweep();
      for (const { id } of paid) {
        expect(await shop.order(id)).to.include({ amountRefunded: 200 });
      }
      for (const { id } of [...dead, pending]) {
        expect((await shop.order(id))['statusHistory']).to.have.length(2);
      }
    });

    it('changes nothing when there is nothing to do', async () => {
      const look = async (): Promise<string> => {
        const { rows } = await shop.store.knex.raw<{ rows: unknown[] }>(
          `select (select count(*) from stock_movements) as movements,
             (select sum(version) from orders) as orders, (select sum(version) from carts) as carts,
             (select count(*) from outbox_events) as events, (select count(*) from refunds) as refunds`,
        );
        return JSON.stringify([rows, shop.stripe.calls.length]);
      };
      await shop.sweep();
      const before = await look();
      await shop.sweep();
      expect(await look()).to.equal(before);
    });

    it('until it is told to stop, after the order it is at', async () => {
      const waiting = [await dieAtCheckout('after'), await dieAtCheckout('after')];
      const asked = shop.stripe.calls.length;
      await shop.sweep(undefined, AbortSignal.abort());
      expect(shop.stripe.calls.length).to.equal(asked);
      await shop.sweep();
      for (const { id } of waiting) {
        expect(await shop.order(id)).to.include({ status: 'confirmed' });
      }
    });
  });
});
