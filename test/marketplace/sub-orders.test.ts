import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { expectOk } from '../support/client.js';
import { createCategory, createProduct } from '../support/catalog.js';
import { createCommissionRule } from '../support/commission.js';
import type { Schema } from '../support/contract-types.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from '../support/marketplace.js';
import { changeOrderStatus, createOrder, getOrder } from '../support/orders.js';
import type { TestStore } from '../support/store.js';

const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };

describe('sub-orders', () => {
  let store: TestStore;
  let staff: Client;
  let first: CreatedVendor;
  let second: CreatedVendor;
  let mug: string;
  let lamp: string;

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    first = await createVendor(store, staff);
    second = await createVendor(store, staff);
    mug = (await createProduct(staff, { price: 1000, stock: 1000 })).id;
    lamp = (await createProduct(staff, { price: 2500, stock: 1000 })).id;
    await sellAs(store, first.vendor.id, mug);
    await sellAs(store, second.vendor.id, lamp);
  });
  after(() => store.close());

  /** An order of two mugs of the first vendor and a lamp of the second, and its sub-orders. */
  async function placeOrder(): Promise<{
    id: string;
    mugs: Schema<'SubOrder'>;
    lamps: Schema<'SubOrder'>;
  }> {
    const items: [string, number][] = [
      [mug, 2],
      [lamp, 1],
    ];
    const { id } = await createOrder(staff, { items });
    const listed = expectOk(await staff.call('listSubOrders', { query: { orderId: id } }));
    const of = ({ vendor }: CreatedVendor): Schema<'SubOrder'> =>
      listed.find(({ vendorId }) => vendorId === vendor.id) as Schema<'SubOrder'>;
    return { id, mugs: of(first), lamps: of(second) };
  }

  it('divide an order', async () => {
    const { id, mugs, lamps } = await placeOrder();
    const order = await getOrder(staff, id);
    expect(mugs).to.deep.include({ subtotal: 2000, discount: 0, commissionAmount: 200 });
    expect(lamps).to.deep.include({ subtotal: 2500, discount: 0, commissionAmount: 250 });
    expect(mugs.shipping + lamps.shipping).to.equal(order.shippingTotal);
    expect(mugs.tax + lamps.tax).to.equal(order.taxTotal);
  });

  it('have the commission of the rules that are active at their confirmation', async () => {
    const category = await createCategory(staff);
    const params = { id: mug, categoryId: category.id };
    expectOk(await staff.call('addEntityToCategory', { params }));
    const terms = { type: 'category', categorySlug: category.slug, rateBps: 2500 } as const;
    const { id } = await createCommissionRule(staff, terms);
    const { mugs, lamps } = await placeOrder();
    expectOk(await staff.call('deleteCommissionRule', { params: { id } }));
    const now = expectOk(await staff.call('getSubOrder', { params: { id: mugs.id } }));
    expect(now).to.include({ commissionRateBps: 2500, commissionAmount: 500 });
    expect(lamps).to.include({ commissionRateBps: 1000, commissionAmount: 250 });
  });

  it('are confirmed, shipped, and delivered by their vendors', async () => {
    const { id, mugs, lamps } = await placeOrder();
    for (const [{ client }, { id: own }] of [
      [first, mugs],
      [second, lamps],
    ] as const) {
      const params = { id: own };
      expectOk(await client.call('confirmOwnSubOrder', { params }));
      expectOk(await client.call('shipOwnSubOrder', { params, body: parcel }));
      expect((await getOrder(staff, id)).status).to.equal('partially_fulfilled');
    }
    expectOk(await first.client.call('deliverOwnSubOrder', { params: { id: mugs.id } }));
    expect((await getOrder(staff, id)).status).to.equal('partially_fulfilled');
    expectOk(await second.client.call('deliverOwnSubOrder', { params: { id: lamps.id } }));
    expect((await getOrder(staff, id)).status).to.equal('fulfilled');
  });

  it('are cancelled by a vendor, which refunds its part', async () => {
    const { id, mugs, lamps } = await placeOrder();
    const params = { id: mugs.id };
    const answer = expectOk(await first.client.call('cancelOwnSubOrder', { params, body: {} }));
    const price = mugs.subtotal + mugs.tax + mugs.shipping;
    expect(answer).to.include({ status: 'cancelled', refundedAmount: price });
    const order = await getOrder(staff, id);
    expect(order).to.include({ status: 'confirmed', paymentStatus: 'partially_refunded' });
    expectOk(await second.client.call('cancelOwnSubOrder', { params: { id: lamps.id }, body: {} }));
    expect(await getOrder(staff, id)).to.include({
      status: 'cancelled',
      paymentStatus: 'refunded',
    });
    const { rows } = await store.knex.raw<{ rows: object[] }>(
      `select account from ledger_entries where sub_order_id = any(?)
       group by account having sum(amount) <> 0`,
      [[mugs.id, lamps.id]],
    );
    expect(rows).to.deep.equal([]);
  });

  it('are cancelled with their order', async () => {
    const { id, mugs } = await placeOrder();
    await changeOrderStatus(staff, id, 'cancelled');
    const now = expectOk(await staff.call('getSubOrder', { params: { id: mugs.id } }));
    expect(now).to.include({
      status: 'cancelled',
      refundedAmount: 2000 + mugs.tax + mugs.shipping,
    });
  });
});
