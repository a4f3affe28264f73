import { expect } from 'chai';
import { configuredShipping } from '../../src/adapters/shipping/configured-shipping.js';
import { configuredTax } from '../../src/adapters/tax/configured-tax.js';
import { UnusableAddress } from '../../src/adapters/unusable-address.js';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { address, checkOut, type CheckoutAnswer } from '../support/orders.js';
import { type StoreOptions, TestStore } from '../support/store.js';

const unknown = 'is not a state of US: write its name or its ISO 3166-2 code';
const issuesOf = ({ status, body }: Answer<Schema<'ErrorResponse'>>): unknown[] => [
  status,
  body.error.code,
  body.error.details?.issues,
];
const refused = (path: string, message: string, code = 'required'): unknown[] => [
  422,
  'VALIDATION_FAILED',
  [{ path, message, code }],
];

/** A store, and guests with one item of 1000 or another price. */
class AddressStore {
  private constructor(readonly store: TestStore) {}

  static async open(services: StoreOptions['services'] = {}): Promise<AddressStore> {
    return new AddressStore(await TestStore.open({ services }));
  }

  async cart(type = 'product', price = 1000): Promise<TestCart> {
    const item = await createProduct(await this.store.withKey('*:*'), { type, price });
    return createCart(this.store.anonymous(), { items: [[item.id, 1]] });
  }
}

describe('tax by address', () => {
  let addressStore: AddressStore;
  before(async () => {
    addressStore = await AddressStore.open();
  });
  after(() => addressStore.store.close());

  describe('in a country with rates for states', () => {
    for (const state of ['IL', 'il', ' Illinois ', 'US-IL']) {
      it(`uses the rate of the state "${state}" and stores it as written`, async () => {
        const shippingAddress = { ...address, state };
        const order = expectOk(await checkOut(await addressStore.cart(), { shippingAddress }));
        expect(order).to.include({ subtotal: 1000, taxTotal: 83 });
        expect(order.shippingAddress).to.deep.equal(shippingAddress);
      });
    }

    it('applies no tax in a state without a rate', async () => {
      for (const state of ['Texas', 'AE']) {
        const shippingAddress = { ...address, state };
        const order = expectOk(await checkOut(await addressStore.cart(), { shippingAddress }));
        expect(order).to.include({ taxTotal: 0 });
      }
    });

    for (const state of [undefined, null, '', '  ']) {
      it(`requires a state: ${JSON.stringify(state)}`, async () => {
        const cart = await addressStore.cart();
        const answer = await checkOut(cart, { shippingAddress: { ...address, state } });
        const issue = refused('body.shippingAddress.state', 'is required in US');
        expect(issuesOf(answer)).to.deep.equal(issue);
      });
    }

    it('rejects an unknown state and does not change the cart', async () => {
      const cart = await addressStore.cart();
      const answer = await checkOut(cart, { shippingAddress: { ...address, state: 'Ilinois' } });
      const issue = refused('body.shippingAddress.state', unknown, 'reference');
      expect(issuesOf(answer)).to.deep.equal(issue);
      const orders = await addressStore.store.knex('orders').where({ cart_id: cart.id });
      expect(orders).to.deep.equal([]);
      expect(expectOk(await checkOut(cart)).taxTotal).to.equal(83);
    });

    it('requires the state for a free order too', async () => {
      const answer = await checkOut(await addressStore.cart('product', 0), {
        shippingAddress: { ...address, state: null },
      });
      expect(issuesOf(answer)[2]).to.have.nested.property('[0].path', 'body.shippingAddress.state');
    });
  });

  it('requires no state in a country with country-wide rates', async () => {
    for (const [country, taxTotal] of [
      ['GB', 600],
      ['CH', 0],
    ] as const) {
      const shippingAddress = { ...address, country, state: 'Nowhere' };
      const order = expectOk(await checkOut(await addressStore.cart(), { shippingAddress }));
      expect(order).to.include({ taxTotal });
    }
  });

  describe('for digital items only', () => {
    const buy = async (body: object, price = 1000): Promise<CheckoutAnswer> =>
      checkOut(await addressStore.cart('digitalDownload', price), {
        shippingAddress: undefined,
        ...body,
      });

    it('uses the billing address', async () => {
      const american = expectOk(await buy({ billingAddress: { ...address, state: 'California' } }));
      expect(american).to.include({ shippingTotal: 0, taxTotal: 73 });
      const german = expectOk(
        await buy({ billingAddress: { ...address, country: 'DE', state: null } }),
      );
      expect(german).to.include({ shippingTotal: 0, taxTotal: 190 });
    });

    it('requires an address, even for a free order', async () => {
      const issue = refused('body.billingAddress', 'is required, because taxes depend on it');
      for (const price of [1000, 0]) {
        expect(issuesOf(await buy({}, price))).to.deep.equal(issue);
      }
    });

    it('requires a state that the country has', async () => {
      const missing = await buy({ billingAddress: { ...address, state: undefined } });
      const path = 'body.billingAddress.state';
      expect(issuesOf(missing)).to.deep.equal(refused(path, 'is required in US'));
      const wrong = await buy({ billingAddress: { ...address, state: 'Bayern' } });
      expect(issuesOf(wrong)).to.deep.equal(refused(path, unknown, 'reference'));
    });

    it('uses the shipping address when there is one', async () => {
      const given = { shippingAddress: address, billingAddress: { ...address, country: 'DE' } };
      expect(expectOk(await buy(given))).to.include({ taxTotal: 83 });
      const issue = refused('body.shippingAddress.state', 'is required in US');
      const stateless = { ...given, shippingAddress: { ...address, state: null } };
      expect(issuesOf(await buy(stateless))).to.deep.equal(issue);
    });
  });
});

describe('with other rules', () => {
  const stores: AddressStore[] = [];
  const open = async (options: StoreOptions['services']): Promise<AddressStore> => {
    const addressStore = await AddressStore.open(options);
    stores.push(addressStore);
    return addressStore;
  };
  after(() => Promise.all(stores.map(({ store }) => store.close())));

  it('requires no address for digital items when nothing is taxed', async () => {
    const addressStore = await open({ tax: configuredTax([]) });
    const cart = await addressStore.cart('digitalDownload');
    const order = expectOk(await checkOut(cart, { shippingAddress: undefined }));
    expect(order).to.include({ grandTotal: 1000, shippingAddress: null, billingAddress: null });
  });

  it('requires the state when a shipping zone names states of the country', async () => {
    const methods = (id: string, amount: number) => [{ id, name: id, amounts: { USD: amount } }];
    const addressStore = await open({
      tax: configuredTax([]),
      shipping: configuredShipping([
        { countries: ['US'], states: ['AK', 'Hawaii'], methods: methods('air', 900) },
        { methods: methods('ground', 100) },
      ]),
    });
    const buy = async (state: string | null, more: object = {}): Promise<CheckoutAnswer> =>
      checkOut(await addressStore.cart(), { shippingAddress: { ...address, state, ...more } });
    expect(expectOk(await buy(' hawaii'))).to.include({ shippingMethodId: 'air' });
    expect(expectOk(await buy('IL'))).to.include({ shippingMethodId: 'ground' });
    expect(expectOk(await buy(null, { country: 'DE' }))).to.include({ shippingMethodId: 'ground' });
    const path = 'body.shippingAddress.state';
    expect(issuesOf(await buy(null))).to.deep.equal(refused(path, 'is required in US'));
    expect(issuesOf(await buy('HIX'))).to.deep.equal(refused(path, unknown, 'reference'));
  });

  it('lets a custom calculator validate the address', async () => {
    const message = 'is a place that this calculator does not know';
    const addressStore = await open({
      tax: { calculate: () => Promise.reject(new UnusableAddress(null, message, 'reference')) },
    });
    const answer = await checkOut(await addressStore.cart());
    expect(issuesOf(answer)).to.deep.equal(refused('body.shippingAddress', message, 'reference'));
  });
});
