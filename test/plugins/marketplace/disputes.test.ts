import { expect } from 'chai';
import { issueOf } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { expectBooksBalance } from '../../support/conservation.js';
import type { Schema } from '../../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../../support/customers.js';
import {
  buy,
  createVendor,
  openMarketplace,
  sellAs,
  shipSubOrder,
  type CreatedVendor,
} from './support/marketplace.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const unknown = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('disputes', () => {
  let store: TestStore;
  let staff: Client;
  let buyer: TestCustomer;
  let stranger: TestCustomer;
  let vendor: CreatedVendor;
  let other: CreatedVendor;
  let mug: string;

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    buyer = await createCustomer(store);
    stranger = await createCustomer(store);
    vendor = await createVendor(store, staff);
    other = await createVendor(store, staff);
    mug = (await createProduct(staff, { price: 1000, stock: 1000 })).id;
    await sellAs(store, vendor.vendor.id, mug);
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  /** A sub-order of two mugs, with shipping. */
  const bought = async (): Promise<Schema<'BuyerSubOrder'>> =>
    (await buy(buyer, [[mug, 2]])).of(vendor);
  const open = (client: Client, subOrderId: string, more: Partial<Schema<'DisputeInput'>> = {}) =>
    client.call('openDispute', {
      body: { subOrderId, reason: 'defective', description: 'The handle is broken.', ...more },
    });
  const respond = (
    client: Client,
    id: string,
    more: Partial<Schema<'DisputeResponseInput'>> = {},
  ) => client.call('respondToDispute', { params: { id }, body: { note: 'A response.', ...more } });
  const escalate = (client: Client, id: string, body: Schema<'DisputeEscalationInput'> = {}) =>
    client.call('escalateDispute', { params: { id }, body });
  const resolve = (client: Client, id: string, body: Schema<'DisputeResolutionInput'>) =>
    client.call('resolveDispute', { params: { id }, body });
  async function opened(): Promise<Schema<'Dispute'> & { subOrder: Schema<'BuyerSubOrder'> }> {
    const subOrder = await bought();
    return { ...expectOk(await open(buyer, subOrder.id)), subOrder };
  }
  const refunded = async (id: string): Promise<number> =>
    expectOk(await staff.call('getSubOrder', { params: { id } })).refundedAmount;
  const daysUntil = (deadline: string | null): number =>
    Math.round((Date.parse(deadline ?? '') - Date.now()) / 86_400_000);
  /** Moves the deadline into the past. */
  const expire = (id: string) =>
    store
      .knex('disputes')
      .where({ id })
      .update({ deadline: store.knex.raw("now() - interval '1 minute'") });
  /** Runs a job of the marketplace as its schedule would. */
  async function runDue(name: string): Promise<void> {
    await store.knex('pgboss.job').whereRaw("data->>'task' = ?", [name]).delete();
    expect(await store.runJobs()).to.equal(0);
  }
  const statusOf = async (id: string): Promise<string | undefined> =>
    expectOk(await staff.call('listDisputes')).find((one) => one.id === id)?.status;

  it('go from the buyer to the vendor, the buyer, and the platform', async () => {
    const { id: subOrderId } = await bought();
    const evidence = [{ type: 'image' as const, url: 'https://example.com/handle.png' }];
    const made = expectOk(await open(buyer, subOrderId, { evidence }));
    expect(made).to.deep.include({
      ...{ subOrderId, openedBy: buyer.userId, reason: 'defective' },
      ...{ status: 'vendor_response_pending', resolution: null, refundAmount: null },
    });
    expect(daysUntil(made.deadline)).to.equal(3);
    const { id } = made;
    const answered = expectOk(await respond(vendor.client, id));
    expect(answered.status).to.equal('platform_review');
    expect(daysUntil(answered.deadline)).to.equal(3);
    expectOk(await respond(buyer, id, { evidence: [{ type: 'text', note: 'It is broken.' }] }));
    const escalated = expectOk(await escalate(buyer, id, { reason: 'We do not agree.' }));
    expect(escalated).to.include({ status: 'escalated', deadline: null });
    const resolved = expectOk(
      await resolve(staff, id, { resolution: 'vendor_favor', note: 'It was dropped.' }),
    );
    expect(resolved).to.include({
      status: 'resolved',
      resolution: 'vendor_favor',
      refundAmount: 0,
    });
    expect(
      resolved.evidence.map(({ party, type, url, note }) => [party, type, url ?? note]),
    ).to.deep.equal([
      ['buyer', 'image', 'https://example.com/handle.png'],
      ['vendor', 'text', 'A response.'],
      ['buyer', 'text', 'A response.'],
      ['buyer', 'text', 'It is broken.'],
      ['buyer', 'text', 'We do not agree.'],
      ['platform', 'text', 'It was dropped.'],
    ]);
    expect(await refunded(subOrderId)).to.equal(0);
    const events = (await store.audit())
      .filter(({ payload }) => (payload as { disputeId?: string }).disputeId === id)
      .map(({ event }) => event);
    expect(events).to.deep.equal([
      ...['disputes.open', 'disputes.respond', 'disputes.respond', 'disputes.escalate'],
      'disputes.resolve',
    ]);
  });

  it('are one for a sub-order at a time', async () => {
    const { id: subOrderId } = await bought();
    const answers = await race(6, () => open(buyer, subOrderId));
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 409: 5 });
    expect((await open(buyer, subOrderId)).status).to.equal(409);
    const [row] = (await store.knex('disputes').where({ sub_order_id: subOrderId })) as {
      id: string;
    }[];
    expectOk(await resolve(staff, row?.id ?? '', { resolution: 'rejected' }));
    expectOk(await open(buyer, subOrderId));
  });

  it('take responses in turn', async () => {
    const { id } = await opened();
    const refusedTo = async (client: Client): Promise<void> => {
      const answer = await respond(client, id);
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'INVALID_TRANSITION']);
    };
    await refusedTo(buyer);
    expectOk(await respond(vendor.client, id));
    await refusedTo(vendor.client);
    expectOk(await respond(buyer, id));
    expectOk(await escalate(vendor.client, id));
    for (const client of [buyer, vendor.client]) {
      await refusedTo(client);
      expect((await escalate(client, id)).status).to.equal(422);
    }
    expectOk(await resolve(staff, id, { resolution: 'replacement' }));
    expect((await escalate(staff, id)).status).to.equal(422);
    expect((await resolve(staff, id, { resolution: 'rejected' })).status).to.equal(422);
  });

  it('take at most 100 entries of evidence', async () => {
    const { id } = await opened();
    expectOk(await respond(vendor.client, id));
    const evidence = Array.from({ length: 10 }, () => ({
      ...{ type: 'document' as const, url: `https://example.com/${'x'.repeat(2000)}` },
      note: 'x'.repeat(2000),
    }));
    for (let i = 0; i < 9; i += 1) expectOk(await respond(buyer, id, { evidence }));
    const full = await respond(buyer, id);
    expect(issueOf(full)).to.equal('body.evidence');
    const reason = await escalate(buyer, id, { reason: 'Please decide.' });
    expect(issueOf(reason)).to.equal('body.reason');
    expectOk(await escalate(buyer, id));
    const note = await resolve(staff, id, { resolution: 'rejected', note: 'No.' });
    expect(issueOf(note)).to.equal('body.note');
    expectOk(await resolve(staff, id, { resolution: 'rejected' }));
    const eleven = [...evidence, { type: 'text' as const }];
    expect(issueOf(await open(buyer, unknown, { evidence: eleven }))).to.equal('body.evidence');
  });

  describe('resolved with a refund', () => {
    it('return all that is left, with shipping', async () => {
      for (const resolution of ['refund_full', 'buyer_favor'] as const) {
        const { id, subOrder } = await opened();
        const gross = subOrder.subtotal + subOrder.tax + subOrder.shipping;
        expect(expectOk(await resolve(staff, id, { resolution }))).to.deep.include({
          ...{ status: 'resolved', resolution, refundAmount: gross },
        });
        expect(await refunded(subOrder.id)).to.equal(gross);
        const again = expectOk(await open(buyer, subOrder.id));
        expect(expectOk(await resolve(staff, again.id, { resolution })).refundAmount).to.equal(0);
        const left = (await store
          .knex('ledger_entries')
          .where({ sub_order_id: subOrder.id })
          .groupBy('account')
          .having(store.knex.raw('sum(amount) <> 0'))
          .pluck('account')) as string[];
        expect(left).to.deep.equal([]);
      }
    });

    it('return a part, and at most what is left', async () => {
      const { id, subOrder } = await opened();
      const gross = subOrder.subtotal + subOrder.tax + subOrder.shipping;
      const amountIssue = async (body: Schema<'DisputeResolutionInput'>): Promise<string> =>
        issueOf(await resolve(staff, id, body));
      expect(await amountIssue({ resolution: 'refund_partial' })).to.equal('body.refundAmount');
      for (const resolution of ['refund_full', 'vendor_favor', 'rejected'] as const) {
        expect(await amountIssue({ resolution, refundAmount: 1 })).to.equal('body.refundAmount');
      }
      const above = { resolution: 'refund_partial', refundAmount: gross + 1 } as const;
      expect(await amountIssue(above)).to.equal('body.refundAmount');
      const partial = { resolution: 'refund_partial', refundAmount: 700 } as const;
      expect(expectOk(await resolve(staff, id, partial)).refundAmount).to.equal(700);
      expect(await refunded(subOrder.id)).to.equal(700);
    });

    it('refund once for racing and repeated requests', async () => {
      const { id, subOrder } = await opened();
      const partial = { resolution: 'refund_partial', refundAmount: 700 } as const;
      const answers = await race(6, () => resolve(staff, id, partial));
      expect(countStatuses(answers)).to.deep.equal({ 200: 1, 422: 5 });
      const again = expectOk(await open(buyer, subOrder.id));
      const keyed = staff.with({ 'idempotency-key': 'resolution-1' });
      expectOk(await resolve(keyed, again.id, partial));
      expectOk(await resolve(keyed, again.id, partial));
      expect(await refunded(subOrder.id)).to.equal(1400);
    });

    it('wait for the capture', async () => {
      const { id, subOrder } = await opened();
      const order = () => store.knex('orders').where({ id: subOrder.orderId });
      const { amount_captured: captured } = (await order().first()) as { amount_captured: number };
      await order().update({ amount_captured: 0 });
      expect((await resolve(staff, id, { resolution: 'refund_full' })).status).to.equal(409);
      await order().update({ amount_captured: captured });
      expectOk(await resolve(staff, id, { resolution: 'refund_full' }));
    });

    it('never return more than was captured, whoever else refunds the same units', async () => {
      const subOrder = await bought();
      await shipSubOrder(vendor, subOrder.id);
      const { id } = expectOk(await open(buyer, subOrder.id));
      const gross = subOrder.subtotal + subOrder.tax + subOrder.shipping;
      const lineItems = [{ orderLineItemId: subOrder.lineItems[0]?.id ?? '', quantity: 2 }];
      const body = { subOrderId: subOrder.id, reason: 'defective' as const, lineItems };
      const params = { id: expectOk(await buyer.call('requestReturn', { body })).id };
      expectOk(await vendor.client.call('approveOwnReturn', { params }));
      const shipment = { returnTracking: '1Z999AA10198765432' };
      expectOk(await buyer.call('shipReturnBack', { params, body: shipment }));
      await Promise.all([
        resolve(staff, id, { resolution: 'refund_full' }),
        vendor.client.call('receiveReturn', { params }),
        staff.call('refundOrder', { params: { id: subOrder.orderId }, body: { lineItems } }),
        vendor.client.call('cancelOwnSubOrder', { params: { id: subOrder.id }, body: {} }),
      ]);
      const order = expectOk(
        await staff.call('getOrder', { params: { idOrNumber: subOrder.orderId } }),
      );
      expect(order.amountRefunded).to.be.within(subOrder.subtotal, gross);
      expect(await refunded(subOrder.id)).to.equal(order.amountRefunded);
    });
  });

  describe('with a deadline', () => {
    it('are escalated after it, also if no server ran, and no response comes late', async () => {
      const late = await opened();
      const answered = await opened();
      expectOk(await respond(vendor.client, answered.id));
      const inTime = await opened();
      await expire(late.id);
      await expire(answered.id);
      expect((await respond(vendor.client, late.id)).body).to.deep.nested.include({
        'error.message': 'The time for a response is over.',
      });
      expect((await respond(buyer, answered.id)).status).to.equal(422);
      await runDue('marketplace-escalate-disputes');
      expect(await statusOf(late.id)).to.equal('escalated');
      expect(await statusOf(answered.id)).to.equal('escalated');
      expect(await statusOf(inTime.id)).to.equal('vendor_response_pending');
      const entry = (await store.audit()).find(
        ({ payload }) =>
          (payload as { disputeId?: string }).disputeId === late.id &&
          Object.keys(payload as object).length === 1,
      );
      expect(entry).to.include({ event: 'disputes.escalate', actor_type: 'system' });
    });

    it('are closed two weeks after their resolution', async () => {
      const [old, recent] = [await opened(), await opened()];
      for (const { id } of [old, recent]) {
        expectOk(await resolve(staff, id, { resolution: 'rejected' }));
      }
      await store
        .knex('disputes')
        .where({ id: old.id })
        .update({ resolved_at: store.knex.raw("now() - interval '14 days 1 minute'") });
      await runDue('marketplace-close-disputes');
      expect(await statusOf(old.id)).to.equal('closed');
      expect(await statusOf(recent.id)).to.equal('resolved');
    });
  });

  it('lower the score of the vendor if they are resolved with a refund', async () => {
    const seller = await createVendor(store, staff);
    const lamp = (await createProduct(staff, { price: 2500, stock: 10 })).id;
    await sellAs(store, seller.vendor.id, lamp);
    for (const resolution of ['buyer_favor', 'rejected', 'replacement', 'vendor_favor'] as const) {
      const { id: subOrderId } = (await buy(buyer, [[lamp, 1]])).of(seller);
      const { id } = expectOk(await open(buyer, subOrderId));
      expectOk(await resolve(staff, id, { resolution }));
    }
    await runDue('marketplace-score-vendors');
    const params = { id: seller.vendor.id };
    expect(expectOk(await staff.call('getVendor', { params }))).to.include({
      performanceScore: 75,
    });
  });

  it('are those of their parties, and of staff', async () => {
    const { id, subOrder } = await opened();
    const attempts = [
      await open(stranger, subOrder.id),
      await open(vendor.client, subOrder.id),
      await open(buyer, unknown),
      await respond(stranger, id),
      await respond(other.client, id),
      await respond(buyer, unknown),
      await escalate(stranger, id),
      await escalate(other.client, id),
      await escalate(staff, unknown),
      await resolve(staff, unknown, { resolution: 'rejected' }),
      await respond(await store.signedIn('admin'), id),
    ];
    expect(countStatuses(attempts)).to.deep.equal({ 404: 11 });
    const ids = async (client: Client, query = {}): Promise<string[]> =>
      expectOk(await client.call('listDisputes', { query })).map((one) => one.id);
    for (const client of [buyer, vendor.client, staff]) expect(await ids(client)).to.include(id);
    for (const client of [stranger, other.client]) expect(await ids(client)).to.deep.equal([]);
    expect(await ids(buyer, { status: 'closed' })).not.to.include(id);
    expect(await ids(buyer, { status: 'vendor_response_pending' })).to.include(id);
  });

  it('are refused to callers without a session or the permission', async () => {
    const { id, subOrder } = await opened();
    const statuses = async (client: Client): Promise<number[]> =>
      [
        await open(client, subOrder.id),
        await client.call('listDisputes'),
        await respond(client, id),
        await escalate(client, id),
        await resolve(client, id, { resolution: 'rejected' }),
      ].map(({ status }) => status);
    expect(await statuses(store.anonymous())).to.deep.equal([401, 401, 401, 401, 401]);
    expect(await statuses(await store.withKey('orders:*'))).to.deep.equal([
      401, 401, 401, 401, 403,
    ]);
    for (const client of [buyer, vendor.client]) {
      expect((await resolve(client, id, { resolution: 'rejected' })).status).to.equal(403);
    }
  });
});
