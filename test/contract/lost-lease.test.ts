import { expect } from 'chai';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { checkOut, type CheckoutAnswer } from '../support/orders.js';
import { TestStore } from '../support/store.js';

/** A checkout without a payment is one transaction, so it can be rolled back. */
describe('a request whose server lost the lease of its key', () => {
  let store: TestStore;
  let meanwhile: (() => Promise<void>) | undefined;
  before(async () => {
    const plugin: Plugin = {
      name: 'pause',
      hooks: {
        'orders.beforeStatusChange': async () => {
          const work = meanwhile;
          meanwhile = undefined;
          await work?.();
        },
      },
    };
    store = await TestStore.open({ plugins: [plugin] });
  });
  after(() => store.close());

  it('does not overwrite the response of the request that took over', async () => {
    const staff = await store.withKey('*:*');
    const item = await createProduct(staff, { price: 0, type: 'digitalDownload', stock: 5 });
    const cart = await createCart(store.anonymous(), { items: [[item.id, 1]] });
    const order = (): Promise<CheckoutAnswer> =>
      checkOut(cart, {}, { 'Idempotency-Key': 'lease-of-a-checkout' });
    const first = await order();
    expect(first.status).to.equal(201);
    const id = first.body.data.id;
    const client = staff.with({ 'Idempotency-Key': 'lease-of-a-shipment' });
    const ship = (): Promise<Answer<Data>> => client.post(`/api/orders/${id}/fulfillments`, {});
    meanwhile = async () => {
      await store
        .knex('idempotency_keys')
        .where({ key: 'lease-of-a-shipment' })
        .update({ holder: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' });
    };
    const late = await ship();
    expect([late.status, late.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    const { body } = await staff.get(`/api/orders/${id}/fulfillments`);
    expect(body.data).to.deep.equal([]);
    const claimed = await store
      .knex<object>('idempotency_keys')
      .where({ key: 'lease-of-a-shipment' })
      .first();
    expect(claimed).to.include({ status: null });
    await store.knex('idempotency_keys').update({ locked_until: store.knex.raw('now()') });
    expect((await ship()).status).to.equal(201);
    const shipped = await staff.get(`/api/orders/${id}/fulfillments`);
    expect(shipped.body.data).to.have.length(1);
  });
});
