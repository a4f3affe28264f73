import { expect } from 'chai';
import { issueOf } from '../../support/carts.js';
import { expectOk, type Client } from '../../support/client.js';
import { expectBooksBalance } from '../../support/conservation.js';
import { createCategory, createProduct } from '../../support/catalog.js';
import { createCommissionRule } from './support/commission.js';
import type { Schema } from '../../support/contract-types.js';
import { levelsOf } from '../../support/inventory.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  suspendVendor,
  type CreatedVendor,
} from './support/marketplace.js';
import { changeOrderStatus, createOrder, getOrder } from '../../support/orders.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

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
    const [[hand = 0, reserved = 0] = []] = Object.values(await levelsOf(store.knex, mug));
    const params = { id: mugs.id };
    const answer = expectOk(await first.client.call('cancelOwnSubOrder', { params, body: {} }));
    expect(Object.values(await levelsOf(store.knex, mug))).to.deep.equal([[hand, reserved - 2]]);
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

  it('change only along the table of transitions, whoever changes them', async () => {
    const statuses = ['pending', 'confirmed', 'processing', 'shipped', 'delivered', 'cancelled'];
    const next: Record<string, string[]> = {
      pending: ['confirmed', 'cancelled'],
      confirmed: ['processing', 'shipped', 'cancelled'],
      processing: ['shipped', 'cancelled'],
      shipped: ['delivered'],
      delivered: [],
      cancelled: [],
    };
    const move = (id: string, status: string) =>
      staff.patch(`/api/marketplace/sub-orders/${id}/status`, { status, ...parcel });
    const { mugs, lamps } = await placeOrder();
    const seen: string[] = [];
    for (const [id, path] of [
      [mugs.id, ['confirmed', 'processing', 'shipped', 'delivered']],
      [lamps.id, ['confirmed', 'cancelled']],
    ] as const) {
      let from = 'pending';
      for (const to of [...path, undefined]) {
        if (!seen.includes(from)) {
          for (const other of statuses.filter((status) => !next[from]?.includes(status))) {
            const answer = await move(id, other);
            expect([from, other, answer.status]).to.deep.equal([from, other, 422]);
            expect(answer.text).to.contain('INVALID_TRANSITION');
          }
          seen.push(from);
        }
        if (to === undefined) continue;
        expect((await move(id, to)).body.data).to.include({ status: to });
        from = to;
      }
    }
    expect(seen).to.have.members(statuses);
  });

  it('give the order a status by one table', async () => {
    const { id, mugs, lamps } = await placeOrder();
    const steps = [
      [mugs, 'confirmed', 'confirmed'],
      [mugs, 'processing', 'processing'],
      [lamps, 'confirmed', 'processing'],
      [mugs, 'shipped', 'partially_fulfilled'],
      [mugs, 'delivered', 'partially_fulfilled'],
      [lamps, 'cancelled', 'fulfilled'],
    ] as const;
    for (const [subOrder, status, expected] of steps) {
      const params = { id: subOrder.id };
      expectOk(await staff.call('changeSubOrderStatus', { params, body: { status, ...parcel } }));
      expect([status, (await getOrder(staff, id)).status]).to.deep.equal([status, expected]);
    }
    const { body } = await staff.call('listOrderFulfillments', { params: { id } });
    expect(body.data.map(({ status }) => status)).to.deep.equal(['delivered']);
  });

  it('need a carrier and a tracking number, and the version that was read', async () => {
    const { mugs } = await placeOrder();
    const path = `/api/marketplace/sub-orders/${mugs.id}/status`;
    await staff.patch(path, { status: 'confirmed' });
    for (const field of ['carrier', 'trackingNumber'] as const) {
      const answer = await staff.patch(path, { status: 'shipped', ...parcel, [field]: undefined });
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
    }
    const stale = staff.with({ 'if-match': '"1"' });
    expect((await stale.patch(path, { status: 'shipped', ...parcel })).status).to.equal(412);
    const fresh = staff.with({ 'if-match': '"2"' });
    expect((await fresh.patch(path, { status: 'shipped', ...parcel })).status).to.equal(200);
  });

  it('are not found by another vendor, and refused to others', async () => {
    const { mugs } = await placeOrder();
    const customer = await store.signedIn();
    for (const action of ['confirm', 'ship', 'deliver', 'cancel']) {
      const path = `/api/marketplace/vendor/me/orders/${mugs.id}/${action}`;
      const body = action === 'ship' ? parcel : action === 'cancel' ? {} : undefined;
      const statuses = [second.client, customer, store.anonymous(), staff].map(
        async (client) => (await client.post(path, body)).status,
      );
      expect([action, ...(await Promise.all(statuses))]).to.deep.equal([
        ...[action, 404, 403, 401, 403],
      ]);
    }
    const page = expectOk(await second.client.call('listOwnSubOrders', { query: { limit: 100 } }));
    expect(page.every(({ vendorId }) => vendorId === second.vendor.id)).to.equal(true);
    expect((await customer.call('listSubOrders')).status).to.equal(403);
    const { status } = await staff.call('getSubOrder', { params: { id: mug } });
    expect(status).to.equal(404);
  });

  it('are finished by a suspended vendor', async () => {
    const vendor = await createVendor(store, staff);
    const { id: product } = await createProduct(staff, { stock: 5 });
    await sellAs(store, vendor.vendor.id, product);
    const { id: orderId } = await createOrder(staff, { items: [[product, 1]] });
    await suspendVendor(staff, vendor.vendor.id);
    const [own] = expectOk(await vendor.client.call('listOwnSubOrders'));
    const params = { id: own?.id ?? '' };
    expectOk(await vendor.client.call('confirmOwnSubOrder', { params }));
    expectOk(await vendor.client.call('shipOwnSubOrder', { params, body: parcel }));
    expectOk(await vendor.client.call('deliverOwnSubOrder', { params }));
    expect((await getOrder(staff, orderId)).status).to.equal('fulfilled');
  });

  it('change once, however many requests race', async () => {
    const { id, mugs, lamps } = await placeOrder();
    const params = { id: mugs.id };
    const answers = await race(6, (i) =>
      i % 2 === 0
        ? first.client.call('cancelOwnSubOrder', { params, body: {} })
        : second.client.call('cancelOwnSubOrder', { params: { id: lamps.id }, body: {} }),
    );
    expect(countStatuses(answers)).to.deep.equal({ 200: 2, 422: 4 });
    const order = await getOrder(staff, id);
    expect(order).to.include({ status: 'cancelled', amountRefunded: order.grandTotal });
    await expectBooksBalance(store.knex);
  });
});
