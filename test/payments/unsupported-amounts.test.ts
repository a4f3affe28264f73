import { expect } from 'chai';
import { type CartItems, createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { changeOrderStatus, checkOut, createFulfillment, untaxed } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

/**
 * Two units. Stripe can represent the price of both, in steps of 10, but not that of one. The
 * refund for units of a cancelled order is computed, so no caller could request another amount.
 */
describe('amounts that Stripe cannot represent', () => {
  let automatic: StripeStore;
  let manual: StripeStore;
  before(async () => {
    automatic = await StripeStore.open();
    manual = await StripeStore.open({ capture: 'manual' });
  });
  after(() => Promise.all([automatic.close(), manual.close()]));

  async function place(
    stripeStore: StripeStore,
    price: number,
    body: object = {},
  ): Promise<Schema<'Order'>> {
    const cart = await stripeStore.createCart(2, {
      type: 'digitalDownload',
      price,
      currency: 'KWD',
    });
    return expectOk(await checkOut(cart, { shippingAddress: untaxed, ...body }));
  }
  /** Two units at 5, and one at 3000. */
  async function placeBoth({ staff, store }: StripeStore): Promise<Schema<'Order'>> {
    const digital = { type: 'digitalDownload', currency: 'KWD' };
    const cheap = await createProduct(staff, { ...digital, price: 5 });
    const dear = await createProduct(staff, { ...digital, price: 3000 });
    const items: CartItems = [
      [cheap.id, 2],
      [dear.id, 1],
    ];
    const cart = await createCart(store.anonymous(), { items, currency: 'KWD' });
    return expectOk(await checkOut(cart, { shippingAddress: untaxed }));
  }
  const oneUnit = (order: Schema<'Order'>): object => {
    const [line] = order.lineItems;
    return { lineItems: [{ orderLineItemId: line?.id, quantity: 1 }] };
  };
  async function ship(
    { staff }: StripeStore,
    order: Schema<'Order'>,
    units: number[],
  ): Promise<void> {
    const lines = order.lineItems;
    const idOf = (i: number): string => lines[i]?.id ?? expect.fail('no line');
    const shipped = units.map((quantity, i) => ({ orderLineItemId: idOf(i), quantity }));
    const lineItems = shipped.filter(({ quantity }) => quantity > 0);
    await createFulfillment(staff, order.id, { lineItems });
  }
  const cancel = ({ staff }: StripeStore, { id }: Schema<'Order'>): Promise<Schema<'Order'>> =>
    changeOrderStatus(staff, id, 'cancelled');
  async function shipOneAndCancel(stripeStore: StripeStore, order: Schema<'Order'>): Promise<void> {
    await ship(stripeStore, order, [1]);
    await cancel(stripeStore, order);
  }
  const refundsOf = ({ store }: StripeStore, order: Schema<'Order'>): Promise<unknown[]> =>
    store.knex('refunds').where({ order_id: order.id }).select('status', 'amount');
  const moved = ({ stripe }: StripeStore, intentId: string): number[] => [
    stripe.books.get(intentId).amount_received,
    stripe.books.refunded(intentId),
  ];

  it('are refunded rounded down to the next step', async () => {
    const order = await place(automatic, 3415);
    await shipOneAndCancel(automatic, order);
    expect(await refundsOf(automatic, order)).to.deep.equal([
      { status: 'succeeded', amount: 3410 },
    ]);
    expect(await automatic.order(order.id)).to.include({
      paymentStatus: 'partially_refunded',
      amountCaptured: 6830,
      amountRefunded: 3410,
    });
    expect(moved(automatic, automatic.paidAt(order.id).id)).to.deep.equal([6830, 3410]);
    await automatic.expectBooksBalance();
  });

  it('are refunded rounded down for a late payment', async () => {
    const order = await place(automatic, 3415, {
      paymentMethodId: 'pm_card_authenticationRequired',
    });
    const { id } = automatic.paidAt(order.id);
    await changeOrderStatus(automatic.staff, order.id, 'confirmed');
    Object.assign(automatic.stripe.books.get(id), { status: 'succeeded', amount_received: 6830 });
    await shipOneAndCancel(automatic, order);
    expect(await automatic.order(order.id)).to.include({
      amountCaptured: 6830,
      amountRefunded: 3410,
    });
    expect(await refundsOf(automatic, order)).to.deep.equal([
      { status: 'succeeded', amount: 3410 },
    ]);
  });

  it('are captured rounded down to the next step, which is not a shortage', async () => {
    const order = await place(manual, 3415);
    await shipOneAndCancel(manual, order);
    expect(await manual.order(order.id)).to.include({
      paymentStatus: 'captured',
      paymentReview: null,
      amountCaptured: 3410,
    });
    expect(moved(manual, manual.paidAt(order.id).id)).to.deep.equal([3410, 0]);
  });

  it('are not refunded below one step', async () => {
    const taken = await placeBoth(automatic);
    await ship(automatic, taken, [1, 1]);
    await cancel(automatic, taken);
    expect(await refundsOf(automatic, taken)).to.deep.equal([]);
    expect(await automatic.order(taken.id)).to.include({ amountCaptured: 3010, amountRefunded: 0 });
    const reserved = await placeBoth(manual);
    await ship(manual, reserved, [1, 0]);
    await cancel(manual, reserved);
    expect(await manual.order(reserved.id)).to.include({
      paymentStatus: 'voided',
      amountCaptured: 0,
    });
  });

  it('return 422 and name the field when staff request them', async () => {
    const order = await place(automatic, 3415);
    const answer = await automatic.staff.post(`/api/orders/${order.id}/refunds`, oneUnit(order));
    expect([answer.status, answer.body.error.details?.issues]).to.deep.equal([
      422,
      [
        {
          path: 'body.lineItems',
          message: '3415 minor units of KWD is not an amount that the payment provider supports',
          code: 'multipleOf',
        },
      ],
    ]);
    expect(await refundsOf(automatic, order)).to.deep.equal([]);
  });
});
