import { expect } from 'chai';
import { marketplace } from '../../../src/plugins/marketplace/index.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk } from '../../support/client.js';
import { createCustomer, type TestCustomer } from '../../support/customers.js';
import {
  buy,
  createVendor,
  sellAs,
  shipSubOrder,
  type CreatedVendor,
} from './support/marketplace.js';
import { StripeStore } from '../../support/stripe-store.js';

describe('returns of what was paid with Stripe', () => {
  let stripeStore: StripeStore;
  let buyer: TestCustomer;
  let vendor: CreatedVendor;
  let mug: string;

  before(async () => {
    stripeStore = await StripeStore.open({ plugins: [marketplace] });
    const { store, staff } = stripeStore;
    buyer = await createCustomer(store);
    vendor = await createVendor(store, staff);
    mug = (await createProduct(staff, { price: 1000, stock: 100 })).id;
    await sellAs(store, vendor.vendor.id, mug);
  });
  after(() => stripeStore.close());

  /** A return of one of two mugs, which the buyer has shipped back. */
  async function sentBack(): Promise<{ id: string; orderId: string }> {
    const order = await buy(buyer, [[mug, 2]]);
    const { id: subOrderId, lineItems } = order.of(vendor);
    await shipSubOrder(vendor, subOrderId);
    const units = [{ orderLineItemId: lineItems[0]?.id ?? '', quantity: 1 }];
    const body = { subOrderId, lineItems: units, reason: 'defective' as const };
    const { id } = expectOk(await buyer.call('requestReturn', { body }));
    const params = { id };
    expectOk(await vendor.client.call('approveOwnReturn', { params }));
    const shipment = { returnTracking: '1Z999AA10198765432' };
    expectOk(await buyer.call('shipReturnBack', { params, body: shipment }));
    return { id, orderId: order.id };
  }
  const receive = (id: string, headers = {}) =>
    vendor.client.with(headers).call('receiveReturn', { params: { id }, body: { restock: true } });
  const statusOf = async (id: string): Promise<[string?, (number | null)?]> => {
    const found = expectOk(await buyer.call('listReturns')).find((one) => one.id === id);
    return [found?.status, found?.refundAmount];
  };
  const sweep = () => stripeStore.sweep(undefined, undefined, [marketplace]);

  it('stay received while Stripe is down, until the sweeper has the result', async () => {
    const { id, orderId } = await sentBack();
    stripeStore.stripe.next('error', 'error', 'error');
    expect(expectOk(await receive(id))).to.include({ status: 'received', refundAmount: null });
    expect(await stripeStore.order(orderId)).to.include({ amountRefunded: 0 });
    await sweep();
    expect(await statusOf(id)).to.deep.equal(['refunded', 1000]);
    expect(await stripeStore.order(orderId)).to.include({ amountRefunded: 1000 });
  });

  for (const moment of ['before', 'after'] as const) {
    it(`refund once if the server dies ${moment} Stripe's response, and the request is repeated`, async () => {
      const { id, orderId } = await sentBack();
      const key = { 'idempotency-key': `receipt-${moment}` };
      stripeStore.provider.die(moment, 'refund');
      expect((await receive(id, key)).status).to.equal(500);
      expect((await receive(id)).status).to.equal(422);
      expect(expectOk(await receive(id, key))).to.include({
        status: 'refunded',
        refundAmount: 1000,
      });
      await sweep();
      expect(await statusOf(id)).to.deep.equal(['refunded', 1000]);
      expect(await stripeStore.order(orderId)).to.include({ amountRefunded: 1000 });
    });
  }
});
