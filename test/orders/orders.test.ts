import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Schema } from '../support/contract-types.js';
import {
  changeOrderStatus,
  checkOut,
  createFulfillment,
  createOrder,
  getOrder,
  refundOrder,
} from '../support/orders.js';
import { TestStore } from '../support/store.js';

interface Placed {
  order: Schema<'Order'>;
  cart: TestCart;
  itemId: string;
  lineId: string;
}

describe('orders', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  async function place(quantity = 2, body: object = {}): Promise<Placed> {
    const item = await createProduct(staff, { price: 1000, stock: 10 });
    const cart = await createCart(store.anonymous(), { items: [[item.id, quantity]] });
    const order = expectOk(await checkOut(cart, body));
    const [line] = order.lineItems;
    return { order, cart, itemId: item.id, lineId: line?.id ?? '' };
  }
  const move = (id: string, status: string, body: object = {}) =>
    staff.patch(`/api/orders/${id}/status`, { status, ...body });
  const read = (id: string): Promise<Schema<'Order'>> => getOrder(staff, id);
  const levelOf = (entityId: string): Promise<unknown> =>
    store.knex('stock_levels').where({ entity_id: entityId }).first();

  describe('getOrder and listOrders', () => {
    it('return an order by id and by number, with its history', async () => {
      const { order } = await place();
      const byNumber = await staff.get(`/api/orders/${order.orderNumber}`);
      expect(byNumber.body.data.id).to.equal(order.id);
      const history = byNumber.body.data['statusHistory'] as { from: string; to: string }[];
      expect(history.map(({ from, to }) => [from, to])).to.deep.equal([
        [null, 'pending'],
        ['pending', 'confirmed'],
      ]);
    });

    it("return a guest's order for seven days with the cart's secret", async () => {
      const { order, cart } = await place();
      expect((await cart.client.get(`/api/orders/${order.id}`)).status).to.equal(200);
      await store
        .knex('orders')
        .where({ id: order.id })
        .update({ placed_at: store.knex.raw("placed_at - interval '8 days'") });
      expect((await cart.client.get(`/api/orders/${order.id}`)).status).to.equal(404);
    });

    it('return 404 to any other caller and for an invalid id', async () => {
      const { order } = await place();
      const others = [
        store.anonymous(),
        store.anonymous({ 'x-cart-secret': 'cs_wrong' }),
        await store.signedIn(),
        await store.withKey('catalog:read'),
      ];
      for (const client of others) {
        expect((await client.get(`/api/orders/${order.id}`)).status).to.equal(404);
        const number = order.orderNumber;
        expect((await client.get(`/api/orders/${number}`)).status).to.equal(404);
        expect((await client.get(`/api/orders/${order.id}/fulfillments`)).status).to.equal(404);
      }
      expect((await staff.get('/api/orders/ORD-2026-999999')).status).to.equal(404);
      expect((await staff.get('/api/orders/nonsense')).status).to.equal(404);
    });

    it('list last placed first, by status and by customer, for staff only', async () => {
      const { order } = await place();
      const list = await staff.get('/api/orders?status=confirmed&limit=1');
      expect(list.body.data[0]?.id).to.equal(order.id);
      expect(list.body.meta.pagination).to.include({ page: 1, limit: 1 });
      const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
      const none = await staff.get(`/api/orders?customerId=${unknownId}`);
      expect(none.body.meta.pagination.total).to.equal(0);
      expect((await (await store.signedIn()).get('/api/orders')).status).to.equal(403);
    });
  });

  describe('changeOrderStatus', () => {
    const statuses = [
      'pending',
      'confirmed',
      'processing',
      'partially_fulfilled',
      'fulfilled',
      'cancelled',
      'refunded',
    ];
    const graph: Record<string, string[]> = {
      pending: ['confirmed', 'cancelled'],
      confirmed: ['processing', 'cancelled'],
      processing: ['partially_fulfilled', 'fulfilled', 'cancelled'],
      partially_fulfilled: ['fulfilled', 'cancelled', 'refunded'],
      fulfilled: ['refunded'],
      cancelled: [],
      refunded: [],
    };
    const ways: Record<string, string[]> = {
      pending: [],
      confirmed: [],
      processing: ['processing'],
      partially_fulfilled: ['processing', 'partially_fulfilled'],
      fulfilled: ['processing', 'fulfilled'],
      cancelled: ['cancelled'],
      refunded: ['processing', 'fulfilled', 'refunded'],
    };

    for (const from of statuses) {
      for (const to of statuses) {
        const possible = graph[from]?.includes(to) ?? false;
        it(`${possible ? 'allows' : 'rejects'} ${from} to ${to}`, async () => {
          const payment =
            from === 'pending' ? { paymentMethodId: 'pm_card_authenticationRequired' } : {};
          const { order, lineId } = await place(2, payment);
          const half = { lineItems: [{ orderLineItemId: lineId, quantity: 1 }] };
          const bodyOf = (status: string): object => (status === 'partially_fulfilled' ? half : {});
          for (const step of ways[from] ?? []) expectOk(await move(order.id, step, bodyOf(step)));
          const answer = await move(order.id, to, bodyOf(to));
          if (possible) {
            expect(answer.body.data['status']).to.equal(to);
            return;
          }
          expect([answer.status, answer.body.error.code]).to.deep.equal([
            422,
            'INVALID_TRANSITION',
          ]);
          expect(answer.body.error.details).to.include({ from, to });
          expect(answer.body.error.details?.allowed).to.deep.equal(graph[from]);
        });
      }
    }

    it('stores the reason in history and audit, and checks If-Match', async () => {
      const { order } = await place();
      const stale = staff.with({ 'If-Match': '"1"' });
      const body = { status: 'processing', reason: 'Picked' };
      expect((await stale.patch(`/api/orders/${order.id}/status`, body)).status).to.equal(412);
      expectOk(await move(order.id, 'processing', { reason: 'Picked' }));
      const history = (await read(order.id)).statusHistory as { reason: string }[];
      expect(history.at(-1)?.reason).to.equal('Picked');
      const entries = (await store.audit()).filter((entry) => entry['entity_id'] === order.id);
      expect(entries.at(-1)?.['payload']).to.include({ to: 'processing', reason: 'Picked' });
    });

    it('requires staff permissions', async () => {
      const { order } = await place();
      const body = { status: 'cancelled' };
      const customer = await store.signedIn();
      expect((await customer.patch(`/api/orders/${order.id}/status`, body)).status).to.equal(403);
      const anonymous = store.anonymous();
      expect((await anonymous.patch(`/api/orders/${order.id}/status`, body)).status).to.equal(401);
      const unknown = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
      expect((await move(unknown, 'processing')).status).to.equal(404);
    });
  });

  describe('cancellation', () => {
    it('releases the stock and refunds the whole payment', async () => {
      const { order, itemId } = await place();
      const cancelled = expectOk(await move(order.id, 'cancelled', { reason: 'Changed my mind' }));
      expect(cancelled).to.include({
        status: 'cancelled',
        paymentStatus: 'refunded',
        amountRefunded: order.grandTotal,
      });
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 10, quantity_reserved: 0 });
    });

    it('refunds only the unfulfilled units', async () => {
      const { order, lineId } = await place(2);
      expectOk(await move(order.id, 'processing'));
      const lineItems = [{ orderLineItemId: lineId, quantity: 1 }];
      expectOk(await move(order.id, 'partially_fulfilled', { lineItems }));
      const cancelled = expectOk(await move(order.id, 'cancelled'));
      expect(cancelled['amountRefunded']).to.equal(1083);
      expect(cancelled['paymentStatus']).to.equal('partially_refunded');
    });
  });

  describe('createFulfillment', () => {
    it('removes the stock, first a part and then the rest', async () => {
      const { order, itemId, lineId } = await place(3);
      const first = await staff.post(`/api/orders/${order.id}/fulfillments`, {
        carrier: 'UPS',
        trackingNumber: '1Z999AA10123456784',
        lineItems: [{ orderLineItemId: lineId, quantity: 1 }],
      });
      expect(first.status).to.equal(201);
      expect(first.body.data).to.include({ type: 'physical', status: 'shipped', carrier: 'UPS' });
      expect((await read(order.id)).status).to.equal('partially_fulfilled');
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 9, quantity_reserved: 2 });
      await createFulfillment(staff, order.id);
      const done = await read(order.id);
      expect(done.status).to.equal('fulfilled');
      expect(done.fulfilledAt).to.be.a('string');
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 7, quantity_reserved: 0 });
      const list = await staff.get(`/api/orders/${order.id}/fulfillments`);
      expect(list.body.data).to.have.length(2);
    });

    it('rejects more units than are unfulfilled, foreign lines, and orders that are not open', async () => {
      const { order, lineId } = await place(1);
      const path = `/api/orders/${order.id}/fulfillments`;
      const units = (orderLineItemId: string, quantity: number): object => ({
        lineItems: [{ orderLineItemId, quantity }],
      });
      const tooMany = await staff.post(path, units(lineId, 2));
      expect(tooMany.body.error.details?.issues?.[0]?.path).to.equal('body.lineItems.0.quantity');
      const twice = {
        lineItems: [
          { orderLineItemId: lineId, quantity: 1 },
          { orderLineItemId: lineId, quantity: 1 },
        ],
      };
      expect((await staff.post(path, twice)).status).to.equal(422);
      expect((await staff.post(path, units(order.id, 1))).status).to.equal(422);
      expectOk(await move(order.id, 'cancelled'));
      expect((await staff.post(path, {})).body.error.code).to.equal('INVALID_TRANSITION');
    });
  });

  describe('captureOrderPayment', () => {
    it('captures the authorized amount once, and not more', async () => {
      const later = await TestStore.open({ services: { capture: 'manual' } });
      const key = await later.withKey('*:*');
      const order = await createOrder(key, { product: { price: 1000 } });
      expect(order).to.include({ status: 'confirmed', paymentStatus: 'authorized' });
      const path = `/api/orders/${order.id}/capture`;
      expect((await key.post(path, { amount: 99_999 })).status).to.equal(422);
      const captured = expectOk(await key.post(path, { amount: 1000 }));
      expect(captured).to.include({ paymentStatus: 'captured', amountCaptured: 1000 });
      expect((await key.post(path)).status).to.equal(409);
      await expectBooksBalance(later.knex);
      await later.close();
    });

    it('is replaced by a void when the order is cancelled', async () => {
      const later = await TestStore.open({ services: { capture: 'manual' } });
      const key = await later.withKey('*:*');
      const order = await createOrder(key);
      const cancelled = await changeOrderStatus(key, order.id, 'cancelled');
      expect(cancelled).to.include({ paymentStatus: 'voided', amountCaptured: 0 });
      await expectBooksBalance(later.knex);
      await later.close();
    });
  });

  describe('refundOrder', () => {
    it('refunds an amount, then lines with restock, then the rest', async () => {
      const { order, itemId, lineId } = await place(2);
      expectOk(await move(order.id, 'processing'));
      expectOk(await move(order.id, 'fulfilled'));
      const path = `/api/orders/${order.id}/refunds`;
      const some = await staff.post(path, { amount: 100, reason: 'Scratched' });
      expect(some.status).to.equal(201);
      expect(some.body.data).to.include({ amount: 100, status: 'succeeded' });
      const lineItems = [{ orderLineItemId: lineId, quantity: 1 }];
      const unit = expectOk(await staff.post(path, { lineItems, restock: true }));
      expect(unit['amount']).to.equal(1082);
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 9, quantity_reserved: 0 });
      expectOk(await staff.post(path));
      expect(await read(order.id)).to.include({
        paymentStatus: 'refunded',
        amountRefunded: order.grandTotal,
      });
      expect((await staff.post(path, { amount: 1 })).status).to.equal(422);
    });

    it('before shipping, with restock, leaves only the rest to fulfill', async () => {
      const { order, itemId, lineId } = await place(3);
      const lineItems = [{ orderLineItemId: lineId, quantity: 1 }];
      await refundOrder(staff, order.id, { lineItems, restock: true });
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 10, quantity_reserved: 2 });
      const path = `/api/orders/${order.id}/fulfillments`;
      const shipped = expectOk(await staff.post(path, { lineItems }));
      expect(shipped['lineItems']).to.deep.equal(lineItems);
      expect((await read(order.id)).status).to.equal('partially_fulfilled');
      await refundOrder(staff, order.id, { lineItems, restock: true });
      expect((await read(order.id)).status).to.equal('fulfilled');
      expect(await levelOf(itemId)).to.include({ quantity_on_hand: 9, quantity_reserved: 0 });
    });

    it('rejects amount and lines together, foreign lines, and more units than were bought', async () => {
      const { order, lineId } = await place(1);
      const path = `/api/orders/${order.id}/refunds`;
      const units = (orderLineItemId: string, quantity: number): object => ({
        lineItems: [{ orderLineItemId, quantity }],
      });
      expect((await staff.post(path, { amount: 1, ...units(lineId, 1) })).status).to.equal(422);
      expect((await staff.post(path, units(order.id, 1))).status).to.equal(422);
      expect((await staff.post(path, units(lineId, 2))).status).to.equal(422);
      expect((await staff.post(path, { amount: 999_999 })).status).to.equal(422);
    });

    it('requires a captured payment', async () => {
      const { order } = await place(1, { paymentMethodId: 'pm_card_authenticationRequired' });
      expect((await staff.post(`/api/orders/${order.id}/refunds`)).status).to.equal(409);
    });
  });
});
