import { expect } from 'chai';
import { checkoutSettings } from '../../src/store/create-services.js';
import { StartupError } from '../../src/util/startup-error.js';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { changeOrderStatus, checkOut, type CheckoutAnswer } from '../support/orders.js';
import { race } from '../support/race.js';
import { StripeStore } from '../support/stripe-store.js';

const unpaid = { paymentMethodId: 'pm_card_authenticationRequired' };

describe('limits on unpaid guest orders', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  const cartOf = (itemId: string, quantity = 1): Promise<TestCart> =>
    createCart(stripeStore.store.anonymous(), { items: [[itemId, quantity]] });
  const item = async (stock: number): Promise<string> =>
    (await createProduct(stripeStore.staff, { price: 1000, stock })).id;
  const statusOf = async ({ id }: { id: string }): Promise<unknown> =>
    (await stripeStore.order(id)).status;
  const reserved = async (itemId: string): Promise<unknown> =>
    (await stripeStore.level(itemId))['quantity_reserved'];

  describe('per email address', () => {
    it("voids the previous order's payment and releases its stock at the next checkout", async () => {
      const itemId = await item(1);
      const first = expectOk(
        await checkOut(await cartOf(itemId), { ...unpaid, email: 'one@example.com' }),
      );
      expect(first.status).to.equal('pending');
      const second = expectOk(await checkOut(await cartOf(itemId), { email: 'One@Example.com' }));
      expect(second.status).to.equal('confirmed');
      expect(await stripeStore.order(first.id)).to.include({
        status: 'cancelled',
        paymentStatus: 'voided',
      });
      expect(stripeStore.paidAt(first.id).status).to.equal('canceled');
      expect(await reserved(itemId)).to.equal(1);
    });

    it("also uses the cart's address", async () => {
      const itemId = await item(10);
      const email = 'cart@example.com';
      const first = expectOk(await checkOut(await cartOf(itemId), { ...unpaid, email }));
      const cart = await cartOf(itemId);
      await stripeStore.store.knex('carts').where({ id: cart.id }).update({ email });
      expectOk(await checkOut(cart, { email: undefined }));
      expect(await statusOf(first)).to.equal('cancelled');
    });

    it('confirms the previous order when it turns out to be paid', async () => {
      const itemId = await item(10);
      const email = 'paid@example.com';
      const first = expectOk(await checkOut(await cartOf(itemId), { ...unpaid, email }));
      stripeStore.stripe.books.complete(stripeStore.paidAt(first.id).id);
      expectOk(await checkOut(await cartOf(itemId), { email }));
      expect(await stripeStore.order(first.id)).to.include({
        status: 'confirmed',
        paymentStatus: 'captured',
      });
    });

    it('does not change an order whose payment a bank is processing', async () => {
      const itemId = await item(10);
      const email = 'bank@example.com';
      const first = expectOk(await checkOut(await cartOf(itemId), { ...unpaid, email }));
      stripeStore.paidAt(first.id).status = 'processing';
      expect(expectOk(await checkOut(await cartOf(itemId), { email })).status).to.equal(
        'confirmed',
      );
      expect(await statusOf(first)).to.equal('pending');
      stripeStore.paidAt(first.id).status = 'requires_action';
    });

    it("keeps the previous order when the other checkout lacks the cart's secret or an open cart", async () => {
      const itemId = await item(10);
      const email = 'stays@example.com';
      const bought = await cartOf(itemId);
      expectOk(await checkOut(bought));
      const first = expectOk(await checkOut(await cartOf(itemId), { ...unpaid, email }));
      const unproven = { ...(await cartOf(itemId)), client: stripeStore.store.anonymous() };
      expect((await checkOut(unproven, { email })).status).to.equal(404);
      expect((await checkOut(bought, { email })).status).to.equal(409);
      expect(await statusOf(first)).to.equal('pending');
    });

    it("does not affect customers' orders, and customers do not affect guests' orders", async () => {
      const itemId = await item(10);
      const email = 'both@example.com';
      const customer = await stripeStore.store.signedIn();
      const order = (client: Client): Promise<Schema<'Order'>> =>
        buy(client, itemId, { ...unpaid, email });
      const own = await order(customer);
      const guests = expectOk(await checkOut(await cartOf(itemId), { ...unpaid, email }));
      await order(customer);
      const cart = await cartOf(itemId);
      const taken = customer.with({ 'x-cart-secret': cart.secret });
      const third = expectOk(await checkOut({ ...cart, client: taken }, { email }));
      expect(third.customerId).to.equal(own.customerId);
      expect(await statusOf(own)).to.equal('pending');
      expect(await statusOf(guests)).to.equal('pending');
    });

    it('leaves one order after ten concurrent checkouts, and all sums balance', async () => {
      const itemId = await item(100);
      const email = 'storm@example.com';
      const carts: TestCart[] = [];
      for (let i = 0; i < 10; i++) carts.push(await cartOf(itemId));
      const answers = await race(10, (i) => checkOut(carts[i] as TestCart, { ...unpaid, email }));
      for (const { status, text } of answers) expect(status, text).to.be.oneOf([201, 409]);
      const pending = await stripeStore.store.knex('orders').where({ email, status: 'pending' });
      expect(pending).to.have.length(1);
      expect(await reserved(itemId)).to.equal(1);
    });
  });

  describe('for all addresses together', () => {
    const hold = async (itemId: string, quantity: number): Promise<CheckoutAnswer> =>
      checkOut(await cartOf(itemId, quantity), unpaid);

    it('reserve at most the configured share of an item', async () => {
      const itemId = await item(10);
      expectOk(await hold(itemId, 3));
      const refused = await hold(itemId, 3);
      expect(refused.status).to.equal(422);
      expect(refused.body.error.details).to.deep.equal({ reason: 'out_of_stock', available: 2 });
      expect(await reserved(itemId)).to.equal(3);
      expectOk(await hold(itemId, 2));
      expect((await hold(itemId, 1)).body.error.details).to.deep.equal({
        reason: 'out_of_stock',
        available: 0,
      });
    });

    it('reactivate the cart, release the key, and void the payment of a rejected order', async () => {
      const itemId = await item(2);
      const held = expectOk(await hold(itemId, 1));
      const cart = await cartOf(itemId);
      const key = { 'idempotency-key': 'refused-and-tried-again' };
      const answer = await checkOut(cart, unpaid, key);
      expect(answer.body.error.details).to.deep.equal({ reason: 'out_of_stock', available: 0 });
      expect(await stripeStore.cartStatus(cart)).to.equal('active');
      const refused = await stripeStore.orderOf(cart);
      expect(refused).to.include({ status: 'cancelled', paymentStatus: 'voided' });
      expect(stripeStore.paidAt(refused.id).status).to.equal('canceled');
      await changeOrderStatus(stripeStore.staff, held.id, 'cancelled');
      expect(expectOk(await checkOut(cart, unpaid, key)).status).to.equal('pending');
    });

    it('do not apply to orders paid immediately or to customers', async () => {
      const itemId = await item(10);
      expectOk(await hold(itemId, 5));
      expect(expectOk(await checkOut(await cartOf(itemId, 3))).status).to.equal('confirmed');
      const order = await buy(await stripeStore.store.signedIn(), itemId, unpaid);
      expect(order.status).to.equal('pending');
    });

    it('count all warehouses and round up to whole units', async () => {
      const itemId = await item(2);
      await stockUp(stripeStore.staff, (await createWarehouse(stripeStore.staff)).id, itemId, 3);
      expectOk(await hold(itemId, 3));
      expect((await hold(itemId, 1)).status).to.equal(422);
    });

    it('do not apply to items with backorders', async () => {
      const itemId = await item(1);
      await stripeStore.store
        .knex('stock_levels')
        .where({ entity_id: itemId })
        .update({ allow_backorder: true });
      expect(expectOk(await hold(itemId, 5)).status).to.equal('pending');
    });

    it('hold for twenty concurrent checkouts', async () => {
      const itemId = await item(20);
      const carts: TestCart[] = [];
      for (let i = 0; i < 20; i++) carts.push(await cartOf(itemId));
      const answers = await race(20, (i) => checkOut(carts[i] as TestCart, unpaid));
      expect(answers.filter(({ status }) => status === 201)).to.have.length(10);
      expect(await reserved(itemId)).to.equal(10);
    });
  });

  describe('settings', () => {
    it('default to 10 minutes for guests, 30 for customers, and half of the stock', () => {
      expect(checkoutSettings({})).to.deep.equal({
        requireEmail: false,
        paymentWindow: { customer: 1800, guest: 600 },
        guestHoldShareBps: 5000,
      });
    });

    for (const setting of [
      { guestPaymentMinutes: 0 },
      { paymentMinutes: 1.5 },
      { guestHoldShareBps: 10_001 },
      { guestHoldShareBps: -1 },
    ]) {
      it(`reject ${JSON.stringify(setting)} at startup`, () => {
        const [name = ''] = Object.keys(setting);
        expect(() => checkoutSettings(setting)).to.throw(StartupError, `checkout.${name}`);
      });
    }
  });

  /** A customer's checkout. */
  async function buy(client: Client, entityId: string, body: object): Promise<Schema<'Order'>> {
    return expectOk(await checkOut(await createCart(client, { items: [[entityId, 1]] }), body));
  }
});
