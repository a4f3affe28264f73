import { expect } from 'chai';
import { stripePayouts } from '../../../src/plugins/marketplace/adapters/stripe-payouts.js';
import { marketplaceSettings } from '../../../src/plugins/marketplace/settings.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../../support/customers.js';
import { changeOrderStatus, createFulfillment, refundOrder } from '../../support/orders.js';
import type { TestStore } from '../../support/store.js';
import { StripeDouble } from '../../support/stripe-double.js';
import { changesOf, expectEventsFollow } from './support/events.js';
import { adjust } from './support/ledger.js';
import {
  buy,
  createVendor,
  openMarketplace,
  sellAs,
  shipSubOrder,
  suspendVendor,
  type BoughtOrder,
  type CreatedVendor,
} from './support/marketplace.js';

const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
const secretAccount = { accountHolder: 'Jane Doe', iban: 'DE89370400440532013000' };

describe('events of the marketplace', () => {
  let store: TestStore;
  let stripe: StripeDouble;
  let staff: Client;
  let buyer: TestCustomer;
  let vendor: CreatedVendor;
  let mug: string;

  before(async () => {
    stripe = await StripeDouble.start();
    const { secretKey, url: apiUrl } = stripe;
    const payouts = stripePayouts({ secretKey, apiUrl });
    const marketplace = { settings: marketplaceSettings({}), payouts };
    store = await openMarketplace({ services: { plugins: { marketplace } } });
    staff = await store.withKey('*:*');
    buyer = await createCustomer(store);
    vendor = await createVendor(store, staff);
    mug = (await createProduct(staff, { price: 1000, stock: 1000 })).id;
    await sellAs(store, vendor.vendor.id, mug);
  });
  after(async () => {
    await store.close();
    await stripe.stop();
  });

  const bought = (mugs = 2): Promise<BoughtOrder> => buy(buyer, [[mug, mugs]]);
  const move = (id: string, body: Schema<'SubOrderStatusInput'>) =>
    staff.call('changeSubOrderStatus', { params: { id }, body });

  /** A sub-order that was shipped, or delivered, and its line. */
  async function sent(isDelivered = false) {
    const order = await bought();
    const { id, lineItems } = order.of(vendor);
    await shipSubOrder(vendor, id);
    if (isDelivered) expectOk(await vendor.client.call('deliverOwnSubOrder', { params: { id } }));
    return { order, id, line: lineItems[0]?.id ?? '' };
  }

  /** Runs a job as its schedule would, and what follows. */
  async function runDue(name: string): Promise<void> {
    await store.knex('pgboss.job').whereRaw("data->>'task' = ?", [name]).delete();
    expect(await store.runJobs()).to.equal(0);
  }

  it('tell of vendors, with what staff see of them and the reason', async () => {
    const { vendor: made } = await createVendor(store, staff, {
      ...{ status: 'pending', taxId: 'DE 811 907 980', bankAccount: secretAccount },
    });
    const params = { id: made.id };
    const reason = 'The tax number is wrong.';
    expectOk(await staff.call('rejectVendor', { params, body: { reason } }));
    expectOk(await staff.call('approveVendor', { params }));
    await suspendVendor(staff, made.id);
    const reinstated = expectOk(await staff.call('reinstateVendor', { params }));
    expect((await changesOf(store, 'vendors')).get(made.id)).to.deep.equal([
      ...['pending > rejected', 'rejected > approved', 'approved > suspended'],
      'suspended > approved',
    ]);
    expect((await changesOf(store, 'vendors')).get(vendor.vendor.id)).to.deep.equal([
      'pending > approved',
    ]);
    const events = (await store.events()).filter(({ payload }) =>
      JSON.stringify(payload).includes(made.id),
    );
    expect(events[0]).to.deep.equal({ name: 'vendors.create', payload: made });
    expect(events.map(({ payload }) => payload['reason'])).to.deep.equal([
      ...[undefined, reason, null, 'Three parcels were never sent.', null],
    ]);
    expect(events.at(-1)?.payload['vendor']).to.deep.equal(reinstated);
    expect(JSON.stringify(events)).not.to.match(/bankAccount"|DE893704|accountHolder/);
  });

  it('tell of sub-orders that their vendor and staff move', async () => {
    const { id } = (await bought()).of(vendor);
    expectOk(await move(id, { status: 'confirmed' }));
    expectOk(await move(id, { status: 'processing' }));
    expectOk(await move(id, { status: 'shipped', ...parcel }));
    expectOk(await move(id, { status: 'delivered' }));
    const { id: own } = await sent(true);
    const changes = await changesOf(store, 'subOrders');
    expect(changes.get(id)).to.deep.equal([
      ...['pending > confirmed', 'confirmed > processing', 'processing > shipped'],
      'shipped > delivered',
    ]);
    expect(changes.get(own)).to.deep.equal([
      ...['pending > confirmed', 'confirmed > shipped', 'shipped > delivered'],
    ]);
    const events = (await store.events()).filter(
      ({ payload }) => (payload['subOrder'] as { id?: string } | undefined)?.id === own,
    );
    const {
      lineItems: _,
      orderNumber: __,
      ...shown
    } = expectOk(await staff.call('getSubOrder', { params: { id: own } }));
    expect(events.at(-1)?.payload).to.deep.equal({
      ...{ subOrder: shown, from: 'shipped', to: 'delivered' },
    });
  });

  it('tell of sub-orders that are cancelled, by whom ever', async () => {
    const byVendor = (await bought()).of(vendor).id;
    expectOk(await vendor.client.call('cancelOwnSubOrder', { params: { id: byVendor } }));
    const byStaff = (await bought()).of(vendor).id;
    expectOk(await move(byStaff, { status: 'confirmed' }));
    expectOk(await move(byStaff, { status: 'cancelled' }));
    const withOrder = await bought();
    await changeOrderStatus(staff, withOrder.id, 'cancelled');
    const refunded = await bought();
    for (const status of ['confirmed', 'processing'] as const)
      expectOk(await move(refunded.of(vendor).id, { status }));
    // Staff ship all of it themselves.
    await createFulfillment(staff, refunded.id);
    await changeOrderStatus(staff, refunded.id, 'refunded');
    const changes = await changesOf(store, 'subOrders');
    const last = (id: string): string | undefined => changes.get(id)?.at(-1);
    expect([byVendor, withOrder.of(vendor).id].map(last)).to.deep.equal([
      ...['pending > cancelled', 'pending > cancelled'],
    ]);
    expect(last(byStaff)).to.equal('confirmed > cancelled');
    expect(last(refunded.of(vendor).id)).to.equal('processing > cancelled');
  });

  it('tell of payouts that are transferred, refused, and retried', async () => {
    const { vendor: paid } = await createVendor(store, staff);
    const params = { id: paid.id };
    const terms = { payoutAccountId: 'acct_closed', payoutMinimumAmount: 0 };
    expectOk(await staff.call('updateVendor', { params, body: terms }));
    await adjust(staff, paid.id, 700);
    stripe.books.closedAccounts.add('acct_closed');
    const run = await staff.call('runPayouts', { body: { vendorIds: [paid.id], force: true } });
    const [made = expect.fail('no payout')] = expectOk(run).payouts;
    // The result of the first attempt is unknown, which tells nothing.
    stripe.next('error', 'error');
    await store.runJobs();
    await store.knex('payouts').update({ next_attempt_at: store.knex.raw('now()') });
    await runDue('marketplace-send-payouts');
    const open = { payoutAccountId: 'acct_open' };
    expectOk(await staff.call('updateVendor', { params, body: open }));
    expectOk(await staff.call('retryPayout', { params: { id: made.id } }));
    await store.runJobs();
    expect((await changesOf(store, 'payouts')).get(made.id)).to.deep.equal([
      ...['pending > processing', 'processing > failed', 'failed > pending'],
      ...['pending > processing', 'processing > completed'],
    ]);
    const events = (await store.events()).filter(({ name }) => name.startsWith('payouts.'));
    expect(events[0]).to.deep.equal({ name: 'payouts.create', payload: made });
    const [now] = expectOk(await staff.call('listPayouts', { query: { vendorId: paid.id } }));
    expect(events.at(-1)?.payload['payout']).to.deep.equal(now);
  });

  it('tell of returns up to their refund', async () => {
    const ask = async (): Promise<{ id: string; order: BoughtOrder; line: string }> => {
      const { id: subOrderId, line, order } = await sent();
      const lineItems = [{ orderLineItemId: line, quantity: 1 }];
      const body = { subOrderId, reason: 'defective' as const, lineItems };
      return { ...expectOk(await buyer.call('requestReturn', { body })), order, line };
    };
    const sendBack = async (id: string): Promise<void> => {
      const body = { returnTracking: parcel.trackingNumber };
      expectOk(await vendor.client.call('approveOwnReturn', { params: { id } }));
      expectOk(await buyer.call('shipReturnBack', { params: { id }, body }));
    };
    const receive = (id: string) =>
      vendor.client.call('receiveReturn', { params: { id }, body: {} });
    const [{ id: rejected }, { id: refunded }, closed] = [await ask(), await ask(), await ask()];
    const params = { id: rejected };
    expectOk(await vendor.client.call('rejectOwnReturn', { params, body: { reason: 'Worn.' } }));
    await sendBack(refunded);
    const shown = expectOk(await receive(refunded));
    await sendBack(closed.id);
    await refundOrder(staff, closed.order.id, {
      lineItems: [{ orderLineItemId: closed.line, quantity: 2 }],
    });
    expectOk(await receive(closed.id));
    const changes = await changesOf(store, 'returns');
    const approved = ['requested > vendor_approved', 'vendor_approved > shipped_back'];
    expect(changes.get(rejected)).to.deep.equal(['requested > vendor_rejected']);
    expect(changes.get(refunded)).to.deep.equal([
      ...[...approved, 'shipped_back > received', 'received > refunded'],
    ]);
    expect(changes.get(closed.id)).to.deep.equal([...approved, 'shipped_back > closed']);
    const told = (await store.events()).map(({ payload }) => payload['return']);
    expect(told).to.deep.include(shown);
  });

  it('tell of disputes, also of those that jobs escalate and close', async () => {
    const open = async (): Promise<string> => {
      const { id: subOrderId } = await sent();
      const body = { subOrderId, reason: 'defective' as const, description: 'It is broken.' };
      return expectOk(await buyer.call('openDispute', { body })).id;
    };
    const reply = async (client: Client, id: string): Promise<void> => {
      const body = { note: 'A response.' };
      expectOk(await client.call('respondToDispute', { params: { id }, body }));
    };
    const resolve = async (id: string): Promise<void> => {
      const body = { resolution: 'vendor_favor' } as const;
      expectOk(await staff.call('resolveDispute', { params: { id }, body }));
    };
    const [long, short, late] = [await open(), await open(), await open()];
    await reply(vendor.client, long);
    await reply(buyer, long);
    expectOk(await buyer.call('escalateDispute', { params: { id: long } }));
    await resolve(long);
    await resolve(short);
    const before = store.knex.raw("now() - interval '15 days'");
    await store.knex('disputes').where({ id: late }).update({ deadline: before });
    await runDue('marketplace-escalate-disputes');
    await store.knex('disputes').whereIn('id', [long, short]).update({ resolved_at: before });
    await runDue('marketplace-close-disputes');
    const changes = await changesOf(store, 'disputes');
    expect(changes.get(long)).to.deep.equal([
      ...['vendor_response_pending > platform_review', 'platform_review > escalated'],
      ...['escalated > resolved', 'resolved > closed'],
    ]);
    expect(changes.get(short)).to.deep.equal([
      ...['vendor_response_pending > resolved', 'resolved > closed'],
    ]);
    expect(changes.get(late)).to.deep.equal(['vendor_response_pending > escalated']);
  });

  it('tell of reviews that are moderated, and that wait again after an edit', async () => {
    const { order } = await sent(true);
    const vendorId = vendor.vendor.id;
    const body = { orderId: order.id, rating: 4 };
    const { id } = expectOk(
      await buyer.call('createVendorReview', { params: { id: vendorId }, body }),
    );
    const moderate = async (status: 'published' | 'hidden' | 'flagged'): Promise<void> => {
      const params = { id: vendorId, reviewId: id };
      expectOk(await staff.call('moderateVendorReview', { params, body: { status } }));
    };
    const edit = async (rating: number): Promise<void> => {
      expectOk(await buyer.call('updateVendorReview', { params: { id }, body: { rating } }));
    };
    await moderate('published');
    await moderate('published');
    await edit(3);
    await edit(2);
    await moderate('flagged');
    await moderate('hidden');
    expect((await changesOf(store, 'reviews')).get(id)).to.deep.equal([
      ...['pending > published', 'published > pending', 'pending > flagged', 'flagged > hidden'],
    ]);
  });

  it('are one for each record that was created, and lead to its status', async () => {
    const counts = await expectEventsFollow(store);
    expect(Object.values(counts).every((count) => count > 0)).to.equal(true);
  });
});
