import { expect } from 'chai';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import {
  captureOrderPayment,
  changeOrderStatus,
  checkOut,
  createFulfillment,
  refundOrder,
} from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

/** Three units at 1000, tax-free, and 500 for shipping. */
const total = 3500;

interface Order {
  id: string;
  itemId: string;
  lineId: string;
  /** The payment's id at Stripe. */
  intentId: string;
}

type Step = (stripeStore: StripeStore, order: Order) => Promise<unknown>;

const ship =
  (quantity: number): Step =>
  ({ staff }, { id, lineId: orderLineItemId }) =>
    createFulfillment(staff, id, {
      lineItems: [{ orderLineItemId, quantity }],
    });
const refund =
  (body: object): Step =>
  ({ staff }, { id }) =>
    refundOrder(staff, id, body);
const refundUnits =
  (quantity: number, restock = false): Step =>
  (stripeStore, order) =>
    refund({ lineItems: [{ orderLineItemId: order.lineId, quantity }], restock })(
      stripeStore,
      order,
    );
const capture =
  (amount: number): Step =>
  ({ staff }, { id }) =>
    captureOrderPayment(staff, id, { amount });
const end =
  (status: Schema<'OrderStatus'>): Step =>
  ({ staff }, { id }) =>
    changeOrderStatus(staff, id, status);
const cancel = end('cancelled');

describe('refunds when an order ends', () => {
  let automatic: StripeStore;
  let manual: StripeStore;
  before(async () => {
    automatic = await StripeStore.open();
    manual = await StripeStore.open({ capture: 'manual' });
  });
  after(() => Promise.all([automatic.close(), manual.close()]));

  async function place(stripeStore: StripeStore, body: object = {}): Promise<Order> {
    const cart = await stripeStore.createCart(3, { taxClass: 'none' });
    const order = expectOk(await checkOut(cart, body));
    expect(order.grandTotal).to.equal(total);
    const [line] = order.lineItems;
    const intentId = stripeStore.paidAt(order.id).id;
    return { id: order.id, itemId: cart.itemId, lineId: line?.id ?? '', intentId };
  }

  /** The final payment: captured, refunded, and the order's payment status. */
  const cases: [string, 'automatic' | 'manual', Step[], [number, number, string]][] = [
    ['nothing shipped', 'automatic', [cancel], [3500, 3500, 'refunded']],
    ['one shipped', 'automatic', [ship(1), cancel], [3500, 2000, 'partially_refunded']],
    [
      'one refunded, one shipped',
      'automatic',
      [refundUnits(1), ship(1), cancel],
      [3500, 2000, 'partially_refunded'],
    ],
    [
      'one refunded and put back, one shipped',
      'automatic',
      [refundUnits(1, true), ship(1), cancel],
      [3500, 2000, 'partially_refunded'],
    ],
    [
      'one shipped, two refunded',
      'automatic',
      [ship(1), refundUnits(2), cancel],
      [3500, 2000, 'partially_refunded'],
    ],
    [
      'one refunded, nothing shipped',
      'automatic',
      [refundUnits(1), cancel],
      [3500, 3500, 'refunded'],
    ],
    [
      '300 refunded as compensation, one shipped',
      'automatic',
      [refund({ amount: 300 }), ship(1), cancel],
      [3500, 2300, 'partially_refunded'],
    ],
    ['authorized, nothing shipped', 'manual', [cancel], [0, 0, 'voided']],
    ['authorized, one shipped', 'manual', [ship(1), cancel], [1500, 0, 'captured']],
    [
      'the shipped part captured, one shipped',
      'manual',
      [ship(1), capture(1500), cancel],
      [1500, 0, 'captured'],
    ],
    [
      'more than the shipped part captured, one shipped',
      'manual',
      [ship(1), capture(2000), cancel],
      [2000, 500, 'partially_refunded'],
    ],
    ['shipped and refunded', 'automatic', [ship(3), end('refunded')], [3500, 3500, 'refunded']],
    [
      'shipped and refunded, only authorized',
      'manual',
      [ship(3), end('refunded')],
      [0, 0, 'voided'],
    ],
    [
      'one shipped, and all refunded',
      'automatic',
      [ship(1), refundUnits(1), end('refunded')],
      [3500, 3500, 'refunded'],
    ],
  ];
  for (const [what, mode, steps, [captured, refunded, paymentStatus]] of cases) {
    it(`${what}: ${captured} captured, ${refunded} refunded`, async () => {
      const stripeStore = mode === 'manual' ? manual : automatic;
      const order = await place(stripeStore);
      for (const step of steps) await step(stripeStore, order);
      expect(await stripeStore.order(order.id)).to.include({
        paymentStatus,
        amountCaptured: captured,
        amountRefunded: refunded,
      });
      const { books } = stripeStore.stripe;
      expect([
        books.get(order.intentId).amount_received,
        books.refunded(order.intentId),
      ]).to.deep.equal([captured, refunded]);
      expect(await stripeStore.level(order.itemId)).to.include({ quantity_reserved: 0 });
      await stripeStore.expectBooksBalance();
    });
  }

  it('refund nothing for the rounding of units that were refunded and fulfilled', async () => {
    const cart = await automatic.createCart(2, { price: 999 });
    const { id, lineItems } = expectOk(await checkOut(cart));
    const [line] = lineItems;
    const order = { id, itemId: cart.itemId, lineId: line?.id ?? '', intentId: '' };
    // Two units with tax are 2163: the first of them 1081.
    for (const step of [refundUnits(1), ship(1), cancel]) await step(automatic, order);
    expect(await automatic.order(id)).to.include({ amountRefunded: 1081 });
  });

  for (const [status, steps] of [
    ['fulfilled', [ship(3)]],
    ['cancelled', [ship(1), cancel]],
    ['refunded', [ship(1), end('refunded')]],
  ] as [string, Step[]][]) {
    it(`release additional staff reservations when the order is ${status}`, async () => {
      const order = await place(automatic);
      const more = { entityId: order.itemId, orderId: order.id, quantity: 2 };
      expectOk(await automatic.staff.post('/api/inventory/reserve', more));
      for (const step of steps) await step(automatic, order);
      expect(await automatic.order(order.id)).to.include({ status });
      expect(await automatic.level(order.itemId)).to.include({ quantity_reserved: 0 });
      const late = await automatic.staff.post('/api/inventory/reserve', more);
      expect([late.status, late.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    });
  }

  it('prevent further captures', async () => {
    for (const steps of [[cancel], [ship(3), end('refunded')]]) {
      const order = await place(manual);
      for (const step of steps) await step(manual, order);
      const answer = await manual.staff.post(`/api/orders/${order.id}/capture`, {});
      expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    }
  });

  describe('when less is captured than the total', () => {
    async function underpaid(): Promise<Order> {
      const order = await place(automatic, { paymentMethodId: 'pm_card_authenticationRequired' });
      Object.assign(automatic.stripe.books.get(order.intentId), {
        status: 'succeeded',
        amount_received: 900,
      });
      expectOk(await automatic.deliver('payment_intent.succeeded', order.intentId));
      return order;
    }

    it('keep the order for review with the captured amount', async () => {
      const { id } = await underpaid();
      expect(await automatic.order(id)).to.include({
        status: 'pending',
        paymentStatus: 'captured',
        amountCaptured: 900,
        paymentReview: 'underpaid',
      });
      const flagged = (await automatic.store.audit()).filter((e) => e['entity_id'] === id);
      expect(flagged.map((e) => e['event'])).to.include('orders.paymentMismatch');
      await automatic.sweep();
      expect(await automatic.order(id)).to.include({ status: 'pending' });
    });
    it('refund nothing when staff confirm the order', async () => {
      const order = await underpaid();
      await end('confirmed')(automatic, order);
      expect(await automatic.order(order.id)).to.include({
        status: 'confirmed',
        amountCaptured: 900,
        paymentReview: null,
      });
    });
    it('refund the captured amount when staff cancel the order', async () => {
      const order = await underpaid();
      await cancel(automatic, order);
      expect(await automatic.order(order.id)).to.include({
        status: 'cancelled',
        amountRefunded: 900,
        paymentReview: null,
      });
    });
  });
});
