import { expect } from 'chai';
import { createProduct } from '../../support/catalog.js';
import { issueOf } from '../../support/carts.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import { expectBooksBalance } from '../../support/conservation.js';
import { createCustomer, type TestCustomer } from '../../support/customers.js';
import { levelsOf } from '../../support/inventory.js';
import {
  buy,
  createVendor,
  openMarketplace,
  sellAs,
  shipSubOrder,
  type BoughtOrder,
  type CreatedVendor,
} from './support/marketplace.js';
import { refundOrder } from '../../support/orders.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const returnTracking = '1Z999AA10198765432';

describe('returns', () => {
  let store: TestStore;
  let staff: Client;
  let buyer: TestCustomer;
  let stranger: TestCustomer;
  let first: CreatedVendor;
  let second: CreatedVendor;
  let mug: string;
  let lamp: string;

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    buyer = await createCustomer(store);
    stranger = await createCustomer(store);
    first = await createVendor(store, staff);
    second = await createVendor(store, staff);
    mug = (await createProduct(staff, { price: 1000, stock: 1000 })).id;
    lamp = (await createProduct(staff, { price: 2500, stock: 1000 })).id;
    await sellAs(store, first.vendor.id, mug);
    await sellAs(store, second.vendor.id, lamp);
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  /** An order whose mugs the first vendor has shipped, and the line of the mugs. */
  async function shipped(
    mugs = 3,
  ): Promise<{ order: BoughtOrder; subOrderId: string; line: string }> {
    const order = await buy(buyer, [
      [mug, mugs],
      [lamp, 1],
    ]);
    const { id: subOrderId, lineItems } = order.of(first);
    await shipSubOrder(first, subOrderId);
    return { order, subOrderId, line: lineItems[0]?.id ?? '' };
  }

  const request = (
    client: Client,
    subOrderId: string,
    units: [line: string, quantity: number][],
    more: Partial<Schema<'ReturnInput'>> = {},
  ) =>
    client.call('requestReturn', {
      body: {
        ...{ subOrderId, reason: 'defective' },
        lineItems: units.map(([orderLineItemId, quantity]) => ({ orderLineItemId, quantity })),
        ...more,
      },
    });
  const approve = ({ client }: CreatedVendor, id: string) =>
    client.call('approveOwnReturn', { params: { id } });
  const reject = ({ client }: CreatedVendor, id: string) =>
    client.call('rejectOwnReturn', { params: { id }, body: { reason: 'It was worn.' } });
  const shipBack = (client: Client, id: string) =>
    client.call('shipReturnBack', { params: { id }, body: { carrier: 'UPS', returnTracking } });
  const receive = (client: Client, id: string, restock = false, headers = {}) =>
    client.with(headers).call('receiveReturn', { params: { id }, body: { restock } });

  /** A return that the buyer has shipped back. */
  async function sentBack(quantity = 1, mugs = 3) {
    const { order, subOrderId, line } = await shipped(mugs);
    const { id } = expectOk(await request(buyer, subOrderId, [[line, quantity]]));
    expectOk(await approve(first, id));
    expectOk(await shipBack(buyer, id));
    return { id, order, subOrderId, line };
  }
  const stored = async (id: string) =>
    (await store.knex('returns').where({ id }).first()) as Record<string, unknown>;
  const onHand = async (): Promise<number> =>
    Object.values(await levelsOf(store.knex, mug))[0]?.[0] ?? NaN;

  it('go from the request to the refund of the units, without shipping', async () => {
    const { order, subOrderId, line } = await shipped();
    const made = expectOk(await request(buyer, subOrderId, [[line, 2]], { note: 'Cracked.' }));
    expect(made).to.deep.include({
      ...{ subOrderId, customerId: buyer.customerId, reason: 'defective', note: 'Cracked.' },
      ...{ status: 'requested', lineItems: [{ orderLineItemId: line, quantity: 2 }] },
      ...{ returnCarrier: null, returnTracking: null, rejectionReason: null, refundAmount: null },
    });
    const { id } = made;
    expect(expectOk(await approve(first, id)).status).to.equal('vendor_approved');
    expect(expectOk(await shipBack(buyer, id))).to.deep.include({
      ...{ status: 'shipped_back', returnCarrier: 'UPS', returnTracking },
    });
    expect(expectOk(await receive(first.client, id))).to.deep.include({
      ...{ status: 'refunded', refundAmount: 2000 },
    });
    const [mugs] = expectOk(
      await buyer.call('listSubOrdersOfOrder', { params: { id: order.id } }),
    ).filter((one) => one.id === subOrderId);
    expect(mugs).to.include({ status: 'shipped', refundedAmount: 2000 });
    expect(mugs?.lineItems[0]).to.include({ quantity: 3, refundedQuantity: 2 });
    const posted = (await store
      .knex('ledger_entries')
      .where({ sub_order_id: subOrderId, type: 'refund_deduction', account: 'vendor' })
      .pluck('amount')) as number[];
    expect(posted).to.deep.equal([-1800]);
  });

  it('restock the units on request, in the warehouse that they came from', async () => {
    const { id } = await sentBack(2);
    const before = await onHand();
    expectOk(await receive(staff, id, true));
    expect(await onHand()).to.equal(before + 2);
  });

  it('are audited as changes of the order', async () => {
    const { id, order } = await sentBack();
    expectOk(await receive(first.client, id));
    const entries = (await store.audit()).filter(
      ({ entity_id, event }) => entity_id === order.id && String(event).startsWith('returns.'),
    );
    expect(entries.map(({ event }) => event)).to.deep.equal([
      ...['returns.create', 'returns.approve', 'returns.shipBack', 'returns.receive'],
    ]);
    for (const { payload } of entries) expect(payload).to.include({ returnId: id });
  });

  it('are rejected with a reason, after which the units can be returned', async () => {
    const { subOrderId, line } = await shipped(1);
    const { id } = expectOk(await request(buyer, subOrderId, [[line, 1]]));
    expect(expectOk(await reject(first, id))).to.deep.include({
      ...{ status: 'vendor_rejected', rejectionReason: 'It was worn.' },
    });
    expect((await shipBack(buyer, id)).body).to.deep.nested.include({
      'error.code': 'INVALID_TRANSITION',
      'error.details': { from: 'vendor_rejected', to: 'shipped_back', allowed: [] },
    });
    expectOk(await request(buyer, subOrderId, [[line, 1]]));
  });

  it('have one next step in each status', async () => {
    const { subOrderId, line } = await shipped();
    const { id } = expectOk(await request(buyer, subOrderId, [[line, 1]]));
    const steps = {
      approve: () => approve(first, id),
      reject: () => reject(first, id),
      shipBack: () => shipBack(buyer, id),
      receive: () => receive(first.client, id),
    };
    const invalid = 'INVALID_TRANSITION';
    const refused = async (...names: (keyof typeof steps)[]): Promise<void> => {
      for (const name of names) {
        const answer = await steps[name]();
        expect([answer.status, issueOf(answer)], name).to.deep.equal([422, invalid]);
      }
    };
    await refused('shipBack', 'receive');
    expectOk(await steps.approve());
    await refused('approve', 'reject', 'receive');
    expectOk(await steps.shipBack());
    await refused('approve', 'reject', 'shipBack');
    expectOk(await steps.receive());
    await refused('approve', 'reject', 'shipBack', 'receive');
  });

  describe('are refused', () => {
    it('before the shipment, and after the days', async () => {
      const order = await buy(buyer, [[mug, 1]]);
      const { id, lineItems } = order.of(first);
      const line = lineItems[0]?.id ?? '';
      const early = await request(buyer, id, [[line, 1]]);
      expect(early.status).to.equal(422);
      expect(early.body).to.deep.nested.include({
        'error.code': 'INVALID_TRANSITION',
        'error.details': { from: 'pending', to: 'returned', allowed: ['shipped', 'delivered'] },
      });
      await shipSubOrder(first, id);
      const shippedAgo = (days: number) =>
        store
          .knex('sub_orders')
          .where({ id })
          .update({ shipped_at: store.knex.raw(`now() - interval '${days} days 1 hour'`) });
      await shippedAgo(30);
      expect((await request(buyer, id, [[line, 1]])).status).to.equal(422);
      // The days count from the delivery, if it is known.
      expectOk(await first.client.call('deliverOwnSubOrder', { params: { id } }));
      expectOk(await request(buyer, id, [[line, 1]]));
      await store
        .knex('sub_orders')
        .where({ id })
        .update({ delivered_at: store.knex.raw("now() - interval '30 days 1 hour'") });
      expect((await request(buyer, id, [[line, 1]])).body).to.deep.nested.include({
        'error.message': 'The 30 days in which it could be returned are over.',
      });
    });

    it('above what was bought, refunded, or is in another return', async () => {
      const { order, subOrderId, line } = await shipped(4);
      const most = async (units: [string, number][]): Promise<string> =>
        issueOf(await request(buyer, subOrderId, units));
      expect(await most([[line, 5]])).to.equal('body.lineItems.0.quantity');
      // The same line twice adds up.
      const twice: [string, number][] = [
        [line, 2],
        [line, 3],
      ];
      expect(await most(twice)).to.equal('body.lineItems.1.quantity');
      await refundOrder(staff, order.id, { lineItems: [{ orderLineItemId: line, quantity: 1 }] });
      expect(await most([[line, 4]])).to.equal('body.lineItems.0.quantity');
      expectOk(
        await request(buyer, subOrderId, [
          [line, 1],
          [line, 1],
        ]),
      );
      expect(await most([[line, 2]])).to.equal('body.lineItems.0.quantity');
      await store
        .knex('refunds')
        .where({ order_id: order.id })
        .update({
          status: 'pending',
          line_items: JSON.stringify([{ orderLineItemId: line, quantity: 1 }]),
        });
      expect(await most([[line, 1]])).to.equal('body.lineItems.0.quantity');
      await store.knex('refunds').where({ order_id: order.id }).update({ status: 'succeeded' });
      expectOk(await request(buyer, subOrderId, [[line, 1]]));
    });

    it('for lines of another sub-order, and unknown ones', async () => {
      const { order, subOrderId } = await shipped();
      const other = order.of(second).lineItems[0]?.id ?? '';
      for (const line of [other, '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff']) {
        const answer = await request(buyer, subOrderId, [[line, 1]]);
        expect(issueOf(answer)).to.equal('body.lineItems.0.orderLineItemId');
      }
    });

    it('of other parties, as if they did not exist', async () => {
      const { id, subOrderId, line } = await sentBack();
      const unknown = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
      const attempts = [
        await request(stranger, subOrderId, [[line, 1]]),
        await request(first.client, subOrderId, [[line, 1]]),
        await request(buyer, unknown, [[line, 1]]),
        await approve(second, id),
        await reject(second, id),
        await shipBack(stranger, id),
        await shipBack(first.client, id),
        await receive(second.client, id),
        await receive(staff, unknown),
      ];
      expect(countStatuses(attempts)).to.deep.equal({ 404: 9 });
    });

    it('of callers without a session, a vendor, or the permission', async () => {
      const { id, order, subOrderId, line } = await sentBack();
      const guest = store.anonymous();
      const key = await store.withKey('orders:read');
      const statuses = async (client: Client): Promise<number[]> =>
        [
          await request(client, subOrderId, [[line, 1]]),
          await client.call('listReturns'),
          await client.call('listSubOrdersOfOrder', { params: { id: order.id } }),
          await shipBack(client, id),
          await approve({ ...first, client }, id),
          await reject({ ...first, client }, id),
          await receive(client, id),
        ].map(({ status }) => status);
      expect(await statuses(guest)).to.deep.equal([401, 401, 401, 401, 401, 401, 401]);
      expect(await statuses(key)).to.deep.equal([401, 401, 401, 401, 403, 403, 403]);
      expect((await approve({ ...first, client: buyer }, id)).status).to.equal(403);
      expect((await receive(buyer, id)).status).to.equal(403);
    });

    it('before the payment is captured', async () => {
      const { id, order } = await sentBack();
      const { amount_captured: captured } = (await store
        .knex('orders')
        .where({ id: order.id })
        .first()) as { amount_captured: number };
      await store.knex('orders').where({ id: order.id }).update({ amount_captured: 0 });
      expect((await receive(staff, id)).status).to.equal(409);
      await store.knex('orders').where({ id: order.id }).update({ amount_captured: captured });
      expect(expectOk(await receive(staff, id)).status).to.equal('refunded');
    });
  });

  it('are listed for their parties and for staff, newest first', async () => {
    const { id } = await sentBack();
    const ids = async (client: Client, query = {}): Promise<string[]> =>
      expectOk(await client.call('listReturns', { query })).map((one) => one.id);
    expect((await ids(buyer))[0]).to.equal(id);
    expect((await ids(first.client))[0]).to.equal(id);
    expect((await ids(staff))[0]).to.equal(id);
    expect(await ids(stranger)).to.deep.equal([]);
    expect(await ids(second.client)).to.deep.equal([]);
    expect(await ids(await store.signedIn())).to.deep.equal([]);
    expect((await ids(buyer, { status: 'shipped_back' }))[0]).to.equal(id);
    expect(await ids(buyer, { status: 'requested' })).not.to.include(id);
  });

  it('show the sub-orders of an order to its buyer and to staff alone', async () => {
    const order = await buy(buyer, [[mug, 1]]);
    const params = { id: order.id };
    expect(order.of(first)).not.to.have.any.keys('commissionAmount', 'payoutAmount');
    expectOk(await staff.call('listSubOrdersOfOrder', { params }));
    for (const client of [stranger, first.client, await store.signedIn()]) {
      expect((await client.call('listSubOrdersOfOrder', { params })).status).to.equal(404);
    }
    const unknown = { id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff' };
    for (const client of [buyer, staff]) {
      expect((await client.call('listSubOrdersOfOrder', { params: unknown })).status).to.equal(404);
    }
  });

  it('refund what is left, and are closed if nothing is', async () => {
    const partly = await sentBack(2);
    await refundOrder(staff, partly.order.id, {
      lineItems: [{ orderLineItemId: partly.line, quantity: 2 }],
    });
    expect(expectOk(await receive(first.client, partly.id))).to.deep.include({
      ...{ status: 'refunded', refundAmount: 1000 },
    });
    const fully = await sentBack(1);
    await refundOrder(staff, fully.order.id);
    const before = await onHand();
    expect(expectOk(await receive(first.client, fully.id, true))).to.deep.include({
      ...{ status: 'closed', refundAmount: 0 },
    });
    expect(await onHand()).to.equal(before + 1);
    // The unit came back, even if it has no refund of its own.
    const again = await request(buyer, fully.subOrderId, [[fully.line, 3]]);
    expect(issueOf(again)).to.equal('body.lineItems.0.quantity');
  });

  it('are received again after the provider refused the refund', async () => {
    const { id, order, subOrderId, line } = await sentBack();
    expectOk(await receive(first.client, id));
    const { refund_id: refundId } = await stored(id);
    // As if the provider had refused it.
    await store.knex('refunds').where({ id: refundId }).update({ status: 'failed' });
    await store.knex('returns').where({ id }).update({ status: 'received', refund_amount: null });
    await store.knex('order_line_items').where({ id: line }).update({ refunded_quantity: 0 });
    await store
      .knex('orders')
      .where({ id: order.id })
      .update({ amount_refunded: 0, payment_status: 'captured' });
    const more = await request(buyer, subOrderId, [[line, 3]]);
    expect(issueOf(more)).to.equal('body.lineItems.0.quantity');
    expect(expectOk(await receive(first.client, id))).to.deep.include({
      ...{ status: 'refunded', refundAmount: 1000 },
    });
    expect((await stored(id))['refund_id']).not.to.equal(refundId);
  });

  it('are requested and received once by a request that is repeated', async () => {
    const { subOrderId, line } = await shipped(2);
    const key = { 'idempotency-key': 'return-1' };
    const repeated = [
      await request(buyer.with(key), subOrderId, [[line, 1]]),
      await request(buyer.with(key), subOrderId, [[line, 1]]),
    ].map((answer) => expectOk(answer).id);
    expect(repeated[0]).to.equal(repeated[1]);
    const { id } = await sentBack();
    const receipts = [
      await receive(first.client, id, true, { 'idempotency-key': 'receipt-1' }),
      await receive(first.client, id, true, { 'idempotency-key': 'receipt-1' }),
    ].map((answer) => expectOk(answer));
    expect(receipts[0]).to.deep.equal(receipts[1]);
  });

  it('of the last unit are requested once by racing requests', async () => {
    const { subOrderId, line } = await shipped(1);
    const answers = await race(8, () => request(buyer, subOrderId, [[line, 1]]));
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 422: 7 });
    const id = answers
      .map(({ body }) => (body as { data?: { id: string } }).data?.id)
      .find(Boolean);
    expectOk(await approve(first, id ?? ''));
    expectOk(await shipBack(buyer, id ?? ''));
    const receipts = await race(8, () => receive(first.client, id ?? ''));
    expect(countStatuses(receipts)).to.deep.equal({ 200: 1, 422: 7 });
    const sum: unknown = await store
      .knex('sub_orders')
      .where({ id: subOrderId })
      .first('refunded_amount');
    expect(sum).to.deep.equal({ refunded_amount: 1000 });
  });

  it('take long texts, 500 lines, and nothing that is longer', async () => {
    const { subOrderId, line } = await shipped(1);
    const long = { note: 'x'.repeat(2000) };
    const many: [string, number][] = Array.from({ length: 500 }, () => [line, 1]);
    const answer = await request(buyer, subOrderId, many, long);
    expect(issueOf(answer)).to.equal('body.lineItems.1.quantity');
    expect(expectOk(await request(buyer, subOrderId, [[line, 1]], long)).note).to.equal(long.note);
    const longer = await request(buyer, subOrderId, [[line, 1]], { note: 'x'.repeat(2001) });
    expect(issueOf(longer)).to.equal('body.note');
    const longest = await request(buyer, subOrderId, [...many, [line, 1]]);
    expect(issueOf(longest)).to.equal('body.lineItems');
  });
});
