import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk, type Row } from '../support/client.js';
import { createCustomer } from '../support/customers.js';
import { createWarehouse, levelsOf } from '../support/inventory.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';
import { paste } from './bodies.js';

const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c01';

describe('examples of the reference', () => {
  let store: TestStore;
  let staff: Client;
  let customer: Client;
  let customerId: string;
  /** The prerequisites of the cart and checkout examples: an item for sale and a promotion code. */
  let entityId: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    const made = await createCustomer(store);
    customer = made;
    customerId = made.customerId;
    entityId = (await createProduct(staff, { price: 1999 })).id;
  });
  after(() => store.close());

  /** A guest's cart with the item of the examples. */
  async function pasteCart(): Promise<TestCart> {
    const cart = await createCart(
      store.anonymous(),
      paste('createCart', { customerId: undefined }),
    );
    const body = paste('addCartItem', { entityId, variantId: undefined });
    expectOk(await cart.client.post(`${cart.path}/items`, body));
    return cart;
  }

  describe('catalog', () => {
    let id: string;

    it('create an entity', async () => {
      const answer = await staff.post('/api/catalog/entities', paste('createEntity'));
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.deep.include(paste('createEntity'));
      id = answer.body.data.id;
    });

    it('set its attributes and read them', async () => {
      const path = `/api/catalog/entities/${id}/attributes/en`;
      const answer = await staff.put(path, paste('setEntityAttributes'));
      expect(answer.status).to.equal(200);
      expect(expectOk(await staff.get(path))).to.include(paste('setEntityAttributes'));
    });
  });

  describe('carts', () => {
    it('create a guest cart without the optional customer', async () => {
      const body = paste('createCart', { customerId: undefined });
      const answer = await store.anonymous().post('/api/carts', body);
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.include({ currency: 'USD', customerId: null });
    });

    it("create a customer's cart", async () => {
      for (const client of [customer, staff]) {
        const answer = await client.post('/api/carts', paste('createCart', { customerId }));
        expect(answer.status).to.equal(201);
        expect(answer.body.data).to.include({ currency: 'USD', customerId });
      }
    });

    it('add an item and change its quantity', async () => {
      const { client, path: cartPath, read } = await pasteCart();
      const [line] = expectOk(await read()).lineItems;
      expect(line).to.include({ entityId, variantId: null, quantity: 2, unitPriceSnapshot: 1999 });
      const path = `${cartPath}/items/${line?.id}`;
      const changed = await client.patch(path, paste('updateCartItem'));
      expect([changed.status, changed.body.data['subtotal']]).to.deep.equal([200, 5997]);
    });
  });

  describe('checkout', () => {
    before(() => createPromotion(staff, { code: 'SAVE10', value: 10 }));

    it('create a guest order without an email address', async () => {
      const { client, id: cartId } = await pasteCart();
      const optional = { customerId: undefined, customerGroupIds: undefined };
      const answer = await client.post('/api/checkout', paste('checkout', { cartId, ...optional }));
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.include({
        email: null,
        customerId: null,
        currency: 'USD',
        subtotal: 3998,
        discountTotal: 400,
      });
      expect(answer.body.data['shippingAddress']).to.deep.include({ line1: '123 Main St' });
    });

    it("create a customer's order with all optional properties", async () => {
      const cart = expectOk(await customer.post('/api/carts', paste('createCart', { customerId })));
      const item = paste('addCartItem', { entityId, variantId: undefined });
      expectOk(await customer.post(`/api/carts/${cart.id}/items`, item));
      const given = { cartId: cart.id, customerId, customerGroupIds: [groupId] };
      const answer = await customer.post('/api/checkout', paste('checkout', given));
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.include({ customerId, discountTotal: 400 });
    });

    it('fail as documented', async () => {
      const { client, id: cartId } = await pasteCart();
      const given = {
        cartId,
        customerId: undefined,
        customerGroupIds: undefined,
        promotionCodes: ['UNKNOWN'],
      };
      const { status, body } = await client.post('/api/checkout', paste('checkout', given));
      expect([status, body.error.code]).to.deep.equal([422, 'CHECKOUT_FAILED']);
      expect(body.error.message).to.be.a('string');
    });
  });

  describe('orders', () => {
    it('confirm an order that waits for its payment', async () => {
      const { client, id: cartId } = await pasteCart();
      const given = {
        cartId,
        customerId: undefined,
        customerGroupIds: undefined,
        promotionCodes: undefined,
        paymentMethodId: 'pm_card_authenticationRequired',
      };
      const order = expectOk(await client.post('/api/checkout', paste('checkout', given)));
      expect(order['status']).to.equal('pending');
      const path = `/api/orders/${order.id}/status`;
      const answer = await staff.patch(path, paste('changeOrderStatus'));
      expect([answer.status, answer.body.data['status']]).to.deep.equal([200, 'confirmed']);
      const read = expectOk(await staff.get(`/api/orders/${String(order['orderNumber'])}`));
      const history = read['statusHistory'] as Row[];
      expect(history.at(-1)).to.include({ to: 'confirmed', reason: 'optional reason string' });
    });
  });

  describe('inventory and prices', () => {
    it('restock an item', async () => {
      const { id } = await createProduct(staff, { stock: null });
      const warehouse = await createWarehouse(staff);
      const given = { entityId: id, variantId: undefined, warehouseId: warehouse.id };
      const body = paste('adjustInventory', given);
      expect((await staff.post('/api/inventory/adjust', body)).status).to.equal(200);
      expect(await levelsOf(store.knex, id)).to.deep.equal({ [warehouse.id]: [50, 0] });
      const checked = expectOk(await staff.get(`/api/inventory/check?entityIds=${id}`));
      expect(checked).to.have.length(1);
      expect((checked as unknown as Row[])[0]).to.include({ entityId: id, available: 50 });
    });

    it('set a price', async () => {
      const answer = await staff.post(
        '/api/pricing/prices',
        paste('createPrice', {
          entityId: (await createProduct(staff, { price: 1 })).id,
          variantId: undefined,
        }),
      );
      // The item had a price before; this one replaces it.
      expect([answer.status, answer.body.data['amount']]).to.deep.equal([200, 2999]);
    });
  });
});

describe('examples of the reference for promotions', () => {
  let store: TestStore;
  let staff: Client;
  let id: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  const validate = async (client: Client, optional: object): Promise<Row> => {
    const { id: entityId } = await createProduct(staff, { price: 5000 });
    const body = paste('validatePromotion', { entityId, ...optional });
    return expectOk(await client.post('/api/promotions/validate', body));
  };
  const without = { customerId: undefined, customerGroupIds: undefined };

  it('create a promotion of 2025', async () => {
    const answer = await staff.post('/api/promotions', paste('createPromotion'));
    expect(answer.status).to.equal(201);
    expect(answer.body.data).to.include({
      code: 'SAVE10',
      name: 'Save 10%',
      type: 'percentage_off_order',
      value: 10,
      validFrom: '2025-01-01T00:00:00.000Z',
      validUntil: '2025-12-31T23:59:59.000Z',
    });
    id = answer.body.data.id;
  });

  it('report that it has expired', async () => {
    const rejectedCodes = [{ code: 'SAVE10', reason: 'expired' }];
    expect(await validate(store.anonymous(), without)).to.deep.include({
      valid: false,
      totalDiscount: 0,
      rejectedCodes,
    });
  });

  it('accept it during its validity period', async () => {
    expectOk(await staff.patch(`/api/promotions/${id}`, { validUntil: '2099-12-31T23:59:59Z' }));
    const customer = await createCustomer(store);
    const { customerId } = customer;
    const all = { customerId, customerGroupIds: [groupId] };
    for (const validation of [
      await validate(store.anonymous(), without),
      await validate(customer, all),
      await validate(staff, all),
    ]) {
      expect(validation).to.deep.include({ valid: true, totalDiscount: 500, rejectedCodes: [] });
    }
  });
});

describe('examples of the reference for accounts', () => {
  it('sign up, sign in, and read the session', async () => {
    const store = await TestStore.open();
    const post = (path: string, body: object) => store.anonymous().post<object>(path, body);
    const up = await post('/api/auth/sign-up/email', paste('signUpWithEmail'));
    expect(up.status).to.equal(200);
    const signedIn = await post('/api/auth/sign-in/email', paste('signInWithEmail'));
    expect(signedIn.status).to.equal(200);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const session = await store
      .anonymous({ cookie })
      .get<{ user: object }>('/api/auth/get-session');
    expect(session.body.user).to.include({ email: 'user@example.com', name: 'Jane Doe' });
    await store.close();
  });
});
