import { Payout } from '../../../src/plugins/marketplace/models/Payout.js';
import { postPayoutFailure } from '../../../src/plugins/marketplace/domain/payouts/post-payout.js';
import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { createCustomer } from '../../support/customers.js';
import { checkOut } from '../../support/orders.js';
import type { TestStore } from '../../support/store.js';
import { changeRow as row, type EventChange } from '../../webhooks/event-change.js';
import { adjust, insertVendor } from './support/ledger.js';
import {
  buy,
  createReview,
  createVendor,
  insertSubOrder,
  sellAs,
  shipSubOrder,
  suspendVendor,
} from './support/marketplace.js';

/** A sub-order of a customer, shipped or as it was split. */
async function sold(staff: Client, store: TestStore, isShipped = false) {
  const vendor = await createVendor(store, staff);
  const buyer = await createCustomer(store);
  const { id: entityId } = await createProduct(staff, { stock: 10 });
  await sellAs(store, vendor.vendor.id, entityId);
  const { id, lineItems } = (await buy(buyer, [[entityId, 1]])).of(vendor);
  if (isShipped) await shipSubOrder(vendor, id);
  const lines = lineItems.map((line) => ({ orderLineItemId: line.id, quantity: 1 }));
  return { vendor, buyer, id, lines };
}

/** A payout that is to be transferred. */
async function pay(staff: Client, store: TestStore): Promise<string> {
  const vendorId = await insertVendor(store.knex);
  await adjust(staff, vendorId, 1000);
  const body = { vendorIds: [vendorId], force: true };
  return expectOk(await staff.call('runPayouts', { body })).payouts[0]?.id ?? '';
}

/** As `eventChanges` of the core. */
export const eventChanges: EventChange[] = [
  row('vendors.create', 'registerVendor', ['vendors', 201], (staff) => {
    const body = { name: 'Acme', email: 'acme@example.com' };
    return Promise.resolve((headers) => staff.call('registerVendor', { body, headers }));
  }),
  row('vendors.statusChange', 'approveVendor', ['vendors', 422], async (staff, store) => {
    const { vendor } = await createVendor(store, staff, { status: 'pending' });
    return () => staff.call('approveVendor', { params: { id: vendor.id } });
  }),
  row('vendors.statusChange', 'reinstateVendor', ['vendors', 422], async (staff, store) => {
    const { id } = (await createVendor(store, staff)).vendor;
    await suspendVendor(staff, id);
    return () => staff.call('reinstateVendor', { params: { id } });
  }),

  row('subOrders.create', 'checkout', ['order_status_changes', 201], async (staff, store) => {
    const { vendor } = await createVendor(store, staff);
    const { id } = await createProduct(staff);
    await sellAs(store, vendor.id, id);
    const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
    return (headers) => checkOut(cart, {}, headers);
  }),
  row('subOrders.statusChange', 'confirmOwnSubOrder', ['sub_orders', 422], async (staff, store) => {
    const { vendor, id } = await sold(staff, store);
    return () => vendor.client.call('confirmOwnSubOrder', { params: { id } });
  }),
  row('subOrders.statusChange', 'an order', ['order_status_changes', 422], async (staff, store) => {
    const { id } = await sold(staff, store);
    const { orderId } = expectOk(await staff.call('getSubOrder', { params: { id } }));
    const body = { status: 'cancelled' } as const;
    return () => staff.call('changeOrderStatus', { params: { id: orderId }, body });
  }),

  row('payouts.create', 'runPayouts', ['payouts', 200], async (staff, store) => {
    const vendorId = await insertVendor(store.knex);
    await adjust(staff, vendorId, 1000);
    const body = { vendorIds: [vendorId], force: true };
    return (headers) => staff.call('runPayouts', { body, headers });
  }),
  row('payouts.statusChange', 'retryPayout', ['payouts', 200], async (staff, store) => {
    const { knex } = store;
    const id = await pay(staff, store);
    const [claimed] = await Payout.claimDue(knex, 'manual', 1);
    for (const failed of (await claimed?.fail(knex, 'Closed.')) ?? [])
      await postPayoutFailure(knex, failed);
    return async (headers) => {
      const answer = await staff.call('retryPayout', { params: { id }, headers });
      // The transfer, which tells of itself, can wait.
      const tomorrow = knex.raw("now() + interval '1 day'");
      await knex('payouts').where({ id, status: 'pending' }).update({ next_attempt_at: tomorrow });
      return answer;
    };
  }),

  row('returns.create', 'requestReturn', ['returns', 201], async (staff, store) => {
    const { buyer, id: subOrderId, lines: lineItems } = await sold(staff, store, true);
    const body = { subOrderId, lineItems, reason: 'other' } as const;
    return (headers) => buyer.call('requestReturn', { body, headers });
  }),
  row('returns.statusChange', 'approveOwnReturn', ['returns', 422], async (staff, store) => {
    const { vendor, buyer, id: subOrderId, lines } = await sold(staff, store, true);
    const body = { subOrderId, lineItems: lines, reason: 'other' } as const;
    const { id } = expectOk(await buyer.call('requestReturn', { body }));
    return () => vendor.client.call('approveOwnReturn', { params: { id } });
  }),

  row('disputes.create', 'openDispute', ['disputes', 201], async (staff, store) => {
    const { buyer, id: subOrderId } = await sold(staff, store);
    const body = { subOrderId, reason: 'other', description: 'Late.' } as const;
    return (headers) => buyer.call('openDispute', { body, headers });
  }),
  row('disputes.statusChange', 'escalateDispute', ['disputes', 422], async (staff, store) => {
    const { buyer, id: subOrderId } = await sold(staff, store);
    const body = { subOrderId, reason: 'other', description: 'Late.' } as const;
    const { id } = expectOk(await buyer.call('openDispute', { body }));
    return () => buyer.call('escalateDispute', { params: { id } });
  }),

  row('reviews.create', 'createVendorReview', ['vendor_reviews', 201], async (_staff, store) => {
    const customer = await createCustomer(store);
    const { customerId } = customer;
    const id = await insertVendor(store.knex);
    const { orderId } = await insertSubOrder(store, { vendorId: id, customerId });
    const body = { orderId, rating: 5 };
    return (headers) => customer.call('createVendorReview', { params: { id }, body, headers });
  }),
  row(
    'reviews.statusChange',
    'moderateVendorReview',
    ['vendor_reviews', 200],
    async (staff, store) => {
      const id = await insertVendor(store.knex);
      const { id: reviewId } = await createReview(store, await createCustomer(store), id);
      const body = { status: 'published' } as const;
      return () => staff.call('moderateVendorReview', { params: { id, reviewId }, body });
    },
  ),
];
