import { expect } from 'chai';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from './support/marketplace.js';
import { createCart, issueOf } from '../../support/carts.js';
import { checkOut } from '../../support/orders.js';
import { repeatWhileRunning } from '../../support/running-key.js';
import type { TestStore } from '../../support/store.js';

describe('errors that operations of the marketplace declare', () => {
  let store: TestStore;
  let staff: Client;
  let buyer: Client;
  let vendor: CreatedVendor;
  let product: string;
  const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    buyer = await store.signedIn();
    vendor = await createVendor(store, staff);
    product = (await createProduct(staff, { price: 1000, stock: 100 })).id;
    await sellAs(store, vendor.vendor.id, product);
  });
  after(() => store.close());

  async function place(): Promise<{ orderId: string; id: string; line: string }> {
    const cart = await createCart(buyer, { items: [[product, 2]] });
    const { id: orderId } = expectOk(await checkOut(cart));
    const [subOrder] = expectOk(await staff.call('listSubOrders', { query: { orderId } }));
    return { orderId, id: subOrder?.id ?? '', line: subOrder?.lineItems[0]?.id ?? '' };
  }

  it('409: the request with the key is still running', async () => {
    const body = { amount: -100, currency: 'USD', reason: 'A fee.' };
    const params = { id: vendor.vendor.id };
    const { id: subOrderId, line } = await place();
    for (const status of ['confirmed', 'shipped'] as const) {
      const move = { params: { id: subOrderId }, body: { status, ...parcel } };
      expectOk(await staff.call('changeSubOrderStatus', move));
    }
    const lineItems = [{ orderLineItemId: line, quantity: 1 }];
    const request = { subOrderId, lineItems, reason: 'defective' as const };
    const answers = [
      await repeatWhileRunning(store, staff, (client) =>
        client.call('adjustVendorBalance', { params, body }),
      ),
      await repeatWhileRunning(store, staff, (client) =>
        client.call('runPayouts', { body: { force: true } }),
      ),
      await repeatWhileRunning(store, buyer, (client) =>
        client.call('requestReturn', { body: request }),
      ),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([409, 409, 409]);
  });

  it('409: the last part of an order whose payment is being processed is not cancelled', async () => {
    const { orderId, id } = await place();
    await store.knex('payments').where({ order_id: orderId }).update({ status: 'capturing' });
    const params = { id };
    const answers = [
      await vendor.client.call('cancelOwnSubOrder', { params, body: {} }),
      await staff.call('changeSubOrderStatus', { params, body: { status: 'cancelled' } }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([409, 409]);
    const now = expectOk(await staff.call('getSubOrder', { params }));
    expect(now).to.include({ status: 'pending', version: 1 });
  });

  it('409: units that are no longer reserved are not shipped', async () => {
    const { id, line } = await place();
    const params = { id };
    expectOk(await vendor.client.call('confirmOwnSubOrder', { params }));
    await store
      .knex('stock_reservations')
      .where({ order_line_item_id: line })
      .update({ outstanding: 1 });
    const answer = await vendor.client.call('shipOwnSubOrder', { params, body: parcel });
    expect(answer.status).to.equal(409);
    const now = expectOk(await staff.call('getSubOrder', { params }));
    expect(now).to.include({ status: 'confirmed', carrier: null });
  });

  it('422 names the field', async () => {
    const { id } = vendor.vendor;
    const approval = `/api/marketplace/vendors/${id}/documents/${id}/approve`;
    const long = await staff.post(approval, { notes: 'x'.repeat(501) });
    expect([long.status, issueOf(long)]).to.deep.equal([422, 'body.notes']);
    const none = await staff.post('/api/marketplace/payouts/run', { vendorIds: [] });
    expect([none.status, issueOf(none)]).to.deep.equal([422, 'body.vendorIds']);
  });
});
