import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer } from '../support/customers.js';
import { address, checkOut, emailOf } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { TestStore } from '../support/store.js';

describe('checkout', () => {
  let store: TestStore;
  let staff: Client & { key: string };
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const guestWith = async (quantity = 1, options = {}): Promise<TestCart> => {
    const { id } = await createProduct(staff, options);
    return createCart(store.anonymous(), { items: [[id, quantity]] });
  };
  const failure = ({ status, body }: Answer<Schema<'ErrorResponse'>>): unknown[] => [
    status,
    body.error.code,
    body.error.details?.reason,
  ];

  it('creates a paid order from a guest cart, with consistent totals', async () => {
    const cart = await guestWith(2);
    const answer = await checkOut(cart);
    expect(answer.status).to.equal(201);
    const order = answer.body.data;
    expect(order.orderNumber).to.match(/^ORD-\d{4}-\d{6}$/);
    expect(order).to.include({
      status: 'confirmed',
      paymentStatus: 'captured',
      customerId: null,
      email: emailOf(cart.id),
      subtotal: 3998,
      discountTotal: 0,
      shippingTotal: 500,
      taxTotal: 330,
      grandTotal: 4828,
      amountCaptured: 4828,
      shippingMethodId: 'standard',
      cartId: cart.id,
    });
    expect(order.payment).to.deep.equal({
      status: 'captured',
      provider: 'manual',
      clientSecret: null,
    });
    const [line] = order.lineItems;
    expect(line).to.include({ quantity: 2, unitPrice: 1999, taxAmount: 330, taxRateBps: 825 });
    expect(answer.headers.get('etag')).to.equal(`"${order.version}"`);
  });

  it('emits events for the order and its confirmation, and writes audit entries', async () => {
    const before = (await store.events()).length;
    const { id } = expectOk(await checkOut(await guestWith()));
    const names = (await store.events()).slice(before).map(({ name }) => name);
    expect(names.slice(-2)).to.deep.equal(['orders.create', 'orders.statusChange']);
    const entries = (await store.audit()).filter((entry) => entry['entity_id'] === id);
    expect(entries.map((entry) => entry['event'])).to.deep.equal(['orders.create']);
    expect(JSON.stringify(await store.events())).not.to.contain('cs_');
  });

  it('numbers orders without gaps', async () => {
    const numbers: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const order = expectOk(await checkOut(await guestWith()));
      numbers.push(Number(order.orderNumber.slice(9)));
    }
    expect(numbers[1]).to.equal(Number(numbers[0]) + 1);
    expect(numbers[2]).to.equal(Number(numbers[0]) + 2);
  });

  it('charges the current price, not the cart’s or the client’s', async () => {
    const item = await createProduct(staff, { price: 1999 });
    const cart = await createCart(store.anonymous());
    await cart.client.post(`/api/carts/${cart.id}/items`, {
      entityId: item.id,
      quantity: 1,
      unitPriceSnapshot: 1,
    });
    await setPrice(staff, item.id, 2500);
    expect(expectOk(await checkOut(cart))).to.include({ subtotal: 2500 });
  });

  it('rejects a total other than the expected one and changes nothing', async () => {
    const cart = await guestWith();
    expect((await checkOut(cart, { expectedTotal: 1 })).status).to.equal(409);
    expect((await cart.client.get(`/api/carts/${cart.id}`)).body.data['status']).to.equal('active');
    expect(expectOk(await checkOut(cart, { expectedTotal: 2664 }))).to.include({
      grandTotal: 2664,
    });
  });

  describe('rejects', () => {
    it('an empty cart', async () => {
      const cart = await createCart(store.anonymous());
      expect(failure(await checkOut(cart))).to.deep.equal([422, 'CHECKOUT_FAILED', 'empty_cart']);
    });

    it('more units than available, and reserves nothing', async () => {
      const cart = await guestWith(3, { stock: 2 });
      const answer = await checkOut(cart);
      expect(failure(answer)).to.deep.equal([422, 'CHECKOUT_FAILED', 'out_of_stock']);
      expect(answer.body.error.details).to.include({ available: 2 });
      const orders = await store.knex('orders').where({ cart_id: cart.id });
      expect(orders).to.deep.equal([]);
    });

    it('an item that is no longer for sale', async () => {
      const item = await createProduct(staff);
      const cart = await createCart(store.anonymous(), { items: [[item.id, 1]] });
      await staff.post(`/api/catalog/entities/${item.id}/archive`);
      expect(failure(await checkOut(cart))[2]).to.equal('item_unavailable');
    });

    it('another currency, a physical item without an address, and an address outside all zones', async () => {
      const cart = await guestWith();
      expect(failure(await checkOut(cart, { currency: 'EUR' }))[2]).to.equal('currency_mismatch');
      const nowhere = { shippingAddress: undefined };
      expect(failure(await checkOut(cart, nowhere))[2]).to.equal('address_required');
      const unknown = { shippingMethodId: 'by-balloon' };
      expect(failure(await checkOut(cart, unknown))[2]).to.equal('shipping_unavailable');
    });

    it('a code that cannot be used, and names it', async () => {
      const answer = await checkOut(await guestWith(), { promotionCodes: ['NOPE'] });
      expect(failure(answer)[2]).to.equal('promotion_rejected');
      expect(answer.body.error.details).to.include({ code: 'NOPE' });
    });

    it('a caller without the cart’s secret, as if the cart did not exist', async () => {
      const cart = await guestWith();
      const stranger = { ...cart, client: store.anonymous() };
      expect((await checkOut(stranger)).status).to.equal(404);
      const wrong = { ...cart, client: store.anonymous({ 'x-cart-secret': 'cs_wrong' }) };
      expect((await checkOut(wrong)).status).to.equal(404);
      const customer = { ...cart, client: await store.signedIn() };
      expect((await checkOut(customer)).status).to.equal(404);
    });

    it('a cart that was already checked out', async () => {
      const cart = await guestWith();
      expectOk(await checkOut(cart));
      expect((await checkOut(cart)).status).to.equal(409);
    });
  });

  describe('with a declined payment', () => {
    it('changes nothing, and the cart can be checked out again', async () => {
      const item = await createProduct(staff, { stock: 1 });
      const cart = await createCart(store.anonymous(), { items: [[item.id, 1]] });
      const declined = await checkOut(cart, { paymentMethodId: 'pm_card_chargeDeclined' });
      expect(failure(declined)).to.deep.equal([422, 'CHECKOUT_FAILED', 'payment_declined']);
      const level: unknown = await store.knex('stock_levels').where({ entity_id: item.id }).first();
      expect(level).to.include({ quantity_reserved: 0 });
      expect(expectOk(await checkOut(cart)).status).to.equal('confirmed');
      const orders = await store.knex('orders').where({ cart_id: cart.id }).orderBy('id');
      expect(orders.map((order) => (order as { status: string }).status)).to.deep.equal([
        'cancelled',
        'confirmed',
      ]);
    });
  });

  describe('with a payment that requires an action', () => {
    it('creates a pending order with the client secret and keeps the stock reserved', async () => {
      const item = await createProduct(staff, { stock: 1 });
      const cart = await createCart(store.anonymous(), { items: [[item.id, 1]] });
      const order = expectOk(
        await checkOut(cart, { paymentMethodId: 'pm_card_authenticationRequired' }),
      );
      expect(order).to.include({ status: 'pending', paymentStatus: 'requires_action' });
      expect((order.payment as { clientSecret: string }).clientSecret).to.be.a('string');
      const second = await createCart(store.anonymous(), { items: [[item.id, 1]] });
      expect(failure(await checkOut(second))[2]).to.equal('out_of_stock');
    });
  });

  it('needs no payment when the total is zero', async () => {
    const cart = await guestWith(1, { price: 0, type: 'digitalDownload', stock: null });
    const nothing = { paymentMethodId: undefined, shippingAddress: undefined };
    const order = expectOk(await checkOut(cart, { ...nothing, billingAddress: address }));
    expect(order).to.include({ status: 'confirmed', paymentStatus: 'none', grandTotal: 0 });
  });

  describe('customer of the order', () => {
    const cartOf = async (client: Client): Promise<TestCart> =>
      createCart(client, { items: [[(await createProduct(staff)).id, 1]] });

    it("is the signed-in customer, with the account's email address", async () => {
      const jane = await createCustomer(store);
      const order = expectOk(await checkOut(await cartOf(jane), { email: undefined }));
      expect(order.customerId).to.equal(jane.customerId);
      expect(order.email).to.match(/^customer-.*@example\.com$/);
    });

    it('returns 403 when a customer names another customer', async () => {
      const jane = await store.signedIn();
      const { customerId } = await createCustomer(store);
      const answer = await checkOut(await cartOf(jane), { customerId });
      expect(answer.status).to.equal(403);
    });

    it('is the customer that staff name, if it exists', async () => {
      const { customerId } = await createCustomer(store);
      const input = { customerId, email: 'jane@example.com' };
      const order = expectOk(await checkOut(await cartOf(staff), input));
      expect(order.customerId).to.equal(customerId);
      const unknown = { customerId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff', email: 'a@b.co' };
      const refused = await checkOut(await cartOf(staff), unknown);
      expect(refused.status).to.equal(422);
    });
  });

  describe('with an Idempotency-Key', () => {
    it('replays the first response byte for byte', async () => {
      const cart = await guestWith();
      const headers = { 'Idempotency-Key': 'checkout-key-1' };
      const first = await checkOut(cart, {}, headers);
      const second = await checkOut(cart, {}, headers);
      expect([first.status, second.status]).to.deep.equal([201, 201]);
      expect(second.text).to.equal(first.text);
      expect(second.headers.get('idempotent-replayed')).to.equal('true');
    });

    it('releases the key after a failure', async () => {
      const cart = await guestWith();
      const headers = { 'Idempotency-Key': 'checkout-key-2' };
      const declined = await checkOut(cart, { paymentMethodId: 'pm_card_chargeDeclined' }, headers);
      expect(declined.status).to.equal(422);
      expect((await checkOut(cart, {}, headers)).status).to.equal(201);
    });
  });
});
