import { expect } from 'chai';
import { VendorReview } from '../../../src/plugins/marketplace/models/VendorReview.js';
import { issueOf } from '../../support/carts.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../../support/customers.js';
import {
  createReview,
  createVendor,
  insertSubOrder,
  openMarketplace,
  type CreatedVendor,
} from './support/marketplace.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const unknown = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('reviews of vendors', () => {
  let store: TestStore;
  let staff: Client;
  let first: CreatedVendor;
  let second: CreatedVendor;
  let jane: TestCustomer;
  let joe: TestCustomer;
  let vendorId: string;

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('marketplace:admin');
    first = await createVendor(store, staff);
    second = await createVendor(store, staff);
    vendorId = first.vendor.id;
    jane = await createCustomer(store);
    joe = await createCustomer(store);
  });
  after(() => store.close());
  afterEach(() => store.knex('vendor_reviews').delete());

  const delivered = async (
    given: Partial<Parameters<typeof insertSubOrder>[1]> = {},
  ): Promise<string> =>
    (await insertSubOrder(store, { vendorId, customerId: jane.customerId, ...given })).orderId;

  const review = (client: Client, orderId: string, id = vendorId) =>
    client.call('createVendorReview', { params: { id }, body: { orderId, rating: 4 } });

  const moderate = (
    { id: reviewId }: { id: string },
    status: 'published' | 'hidden' | 'flagged',
    headers: { 'If-Match'?: string } = {},
    id = vendorId,
  ) => staff.call('moderateVendorReview', { params: { id, reviewId }, headers, body: { status } });

  const edit = (
    client: Client,
    { id }: { id: string },
    body: Schema<'VendorReviewUpdateInput'>,
    headers: { 'If-Match'?: string } = {},
  ) => client.call('updateVendorReview', { params: { id }, headers, body });

  const publicIds = async (client: Client = store.anonymous()): Promise<string[]> => {
    const answer = await client.call('listVendorReviews', { params: { id: vendorId } });
    return expectOk(answer).map(({ id }) => id);
  };

  const ratingNow = async () =>
    expectOk(await staff.call('getVendorPerformance', { params: { id: vendorId } })).rating;

  const auditOf = async (id: string): Promise<{ event: string; payload: object }[]> =>
    store
      .knex('audit_entries')
      .where({ entityType: 'vendor_review', entityId: id })
      .orderBy(['created_at', 'id'])
      .select('event', 'payload');

  describe('createVendorReview', () => {
    it('makes a review that waits for moderation', async () => {
      const orderId = await delivered();
      const body = { orderId, rating: 5, title: 'Quick', body: 'Well packed.' };
      const params = { id: vendorId };
      const answer = await jane.call('createVendorReview', { params, body });
      expect([answer.status, answer.headers.get('etag')]).to.deep.equal([201, '"1"']);
      const { data } = answer.body;
      expect(data).to.include({ ...body, vendorId, status: 'pending', vendorResponse: null });
      expect(data).not.to.have.property('customerId');
      expect(await publicIds()).to.deep.equal([]);
      expect(await ratingNow()).to.deep.equal({ average: null, count: 0 });
      expect((await auditOf(data.id)).map(({ event }) => event)).to.deep.equal(['reviews.create']);
    });

    it('makes one for each purchase, even if two requests come at once', async () => {
      const orderId = await delivered();
      const answers = await race(5, () => review(jane, orderId));
      expect(countStatuses(answers)).to.deep.equal({ 201: 1, 409: 4 });
      expect((await review(jane, orderId)).status).to.equal(409);
      expect((await review(jane, await delivered())).status).to.equal(201);
    });

    it("hides other buyers' orders, and those of other vendors", async () => {
      const own = await delivered();
      const others = [
        await delivered({ customerId: joe.customerId }),
        await delivered({ customerId: null }),
        await delivered({ vendorId: second.vendor.id }),
        unknown,
      ];
      for (const orderId of others) {
        const { status, body } = await review(jane, orderId);
        expect([status, body.error.message]).to.deep.equal([404, 'Order not found.']);
      }
      expect((await review(jane, own, unknown)).status).to.equal(404);
    });

    for (const status of ['pending', 'confirmed', 'processing', 'shipped', 'cancelled'] as const) {
      it(`rejects an order that is ${status}`, async () => {
        const answer = await review(jane, await delivered({ status }));
        expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'body.orderId']);
      });
    }

    it('needs a session, and no work for the vendor', async () => {
      const orderId = await delivered();
      expect((await review(store.anonymous(), orderId)).status).to.equal(401);
      expect((await review(staff, orderId)).status).to.equal(401);
      expect((await review(first.client, orderId)).status).to.equal(403);
    });

    it('rejects a rating that is not from 1 to 5 stars', async () => {
      const orderId = await delivered();
      for (const rating of [0, 6, 4.5]) {
        const path = `/api/marketplace/vendors/${vendorId}/reviews`;
        const answer = await jane.post(path, { orderId, rating });
        expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'body.rating']);
      }
    });
  });

  describe('moderateVendorReview', () => {
    it('publishes, hides, and flags', async () => {
      const made = await createReview(store, jane, vendorId, { rating: 4 });
      const published = await moderate(made, 'published', { 'If-Match': '"1"' });
      expect([published.status, published.headers.get('etag')]).to.deep.equal([200, '"2"']);
      expect(expectOk(published)).to.include({
        status: 'published',
        customerId: jane.customerId,
        orderId: made.orderId,
      });
      expect(await publicIds()).to.deep.equal([made.id]);
      expect(await ratingNow()).to.deep.equal({ average: 4, count: 1 });
      for (const status of ['hidden', 'flagged'] as const) {
        expect(expectOk(await moderate(made, status)).status).to.equal(status);
        expect(await publicIds()).to.deep.equal([]);
        expect(await publicIds(staff)).to.deep.equal([made.id]);
        expect(await ratingNow()).to.deep.equal({ average: null, count: 0 });
      }
      const changes = (await auditOf(made.id)).slice(1);
      expect(changes.map(({ payload }) => payload)).to.deep.equal([
        { from: 'pending', to: 'published' },
        { from: 'published', to: 'hidden' },
        { from: 'hidden', to: 'flagged' },
      ]);
    });

    it('changes nothing the second time', async () => {
      const made = await createReview(store, jane, vendorId);
      expectOk(await moderate(made, 'published'));
      expect(expectOk(await moderate(made, 'published')).version).to.equal(2);
      expect(await auditOf(made.id)).to.have.length(2);
    });

    it('refuses a version that the author has edited since', async () => {
      const made = await createReview(store, jane, vendorId);
      expectOk(await edit(jane, made, { body: 'Other words.' }));
      const late = await moderate(made, 'published', { 'If-Match': '"1"' });
      expect([late.status, late.body.error.details?.currentVersion]).to.deep.equal([412, 2]);
      expect((await moderate(made, 'published', { 'If-Match': '"2"' })).status).to.equal(200);
    });

    it('finds only reviews of the vendor in the path', async () => {
      const made = await createReview(store, jane, vendorId);
      expect((await moderate(made, 'hidden', {}, second.vendor.id)).status).to.equal(404);
      expect((await moderate({ id: unknown }, 'hidden')).status).to.equal(404);
      const params = { id: vendorId, reviewId: made.id };
      const input = { params, body: { status: 'hidden' } } as const;
      for (const client of [jane, first.client]) {
        expect((await client.call('moderateVendorReview', input)).status).to.equal(403);
      }
    });
  });

  describe('updateVendorReview', () => {
    it('makes a published review pending again', async () => {
      const made = await createReview(store, jane, vendorId, { title: 'Quick', rating: 5 });
      expectOk(await moderate(made, 'published'));
      const answer = await edit(jane, made, { rating: 1, title: null }, { 'If-Match': '"2"' });
      expect([answer.status, answer.headers.get('etag')]).to.deep.equal([200, '"3"']);
      const { orderId } = made;
      expect(expectOk(answer)).to.include({ rating: 1, title: null, status: 'pending', orderId });
      expect(await publicIds()).to.deep.equal([]);
      expect((await edit(jane, made, { rating: 2 }, { 'If-Match': '"2"' })).status).to.equal(412);
    });

    it("finds no other author's review", async () => {
      const made = await createReview(store, jane, vendorId);
      for (const other of [joe, first.client]) {
        expect((await edit(other, made, { rating: 1 })).status).to.equal(404);
      }
      expect((await edit(jane, { id: unknown }, { rating: 1 })).status).to.equal(404);
      expect((await edit(store.anonymous(), made, { rating: 1 })).status).to.equal(401);
      expect((await edit(staff, made, { rating: 1 })).status).to.equal(401);
    });
  });

  describe('lists', () => {
    it('show the public neither the author nor the order, and only an approved vendor', async () => {
      const made = await createReview(store, jane, vendorId);
      expectOk(await moderate(made, 'published'));
      const params = { id: vendorId };
      for (const client of [store.anonymous(), jane, first.client]) {
        const [shown] = expectOk(await client.call('listVendorReviews', { params }));
        expect(shown).not.to.have.any.keys('customerId', 'orderId');
      }
      const [all] = expectOk(await staff.call('listVendorReviews', { params }));
      expect(all).to.include({ customerId: jane.customerId, orderId: made.orderId });
      const pending = await createVendor(store, staff, { status: 'pending' });
      const list = (client: Client, id: string) =>
        client.call('listVendorReviews', { params: { id } });
      expect((await list(store.anonymous(), pending.vendor.id)).status).to.equal(404);
      expect((await list(staff, pending.vendor.id)).status).to.equal(200);
      expect((await list(staff, unknown)).status).to.equal(404);
    });

    it('show a vendor its own reviews in any status, newest first', async () => {
      const older = await createReview(store, jane, vendorId);
      const newer = await createReview(store, joe, vendorId);
      await createReview(store, jane, second.vendor.id);
      expectOk(await moderate(older, 'hidden'));
      const answer = await first.client.call('listOwnReviews');
      const rows = expectOk(answer);
      expect(rows.map(({ id }) => id)).to.deep.equal([newer.id, older.id]);
      expect(rows[1]).to.include({ status: 'hidden', orderId: older.orderId });
      expect(rows[1]).not.to.have.property('customerId');
      expect((await jane.call('listOwnReviews')).status).to.equal(403);
    });

    it('show customers their own reviews, and staff those that wait', async () => {
      const mine = await createReview(store, jane, vendorId);
      const other = await createReview(store, jane, second.vendor.id);
      const joes = await createReview(store, joe, vendorId);
      expectOk(await moderate(mine, 'published'));
      const idsOf = async (client: Client, query = {}) =>
        expectOk(await client.call('listReviews', { query })).map(({ id }) => id);
      expect(await idsOf(jane)).to.deep.equal([other.id, mine.id]);
      expect(await idsOf(jane, { vendorId })).to.deep.equal([mine.id]);
      expect(await idsOf(staff, { status: 'pending' })).to.deep.equal([joes.id, other.id]);
      const all = await staff.call('listReviews', { query: { limit: 2, page: 2 } });
      expect(expectOk(all).map(({ customerId }) => customerId)).to.deep.equal([jane.customerId]);
      expect((await store.anonymous().call('listReviews')).status).to.equal(401);
    });
  });

  describe('responses', () => {
    const respond = (
      client: Client,
      { id }: { id: string },
      text: string,
      headers: { 'If-Match'?: string } = {},
    ) => client.call('setOwnReviewResponse', { params: { id }, headers, body: { text } });

    const remove = (client: Client, { id }: { id: string }, headers = {}) =>
      client.call('deleteOwnReviewResponse', { params: { id }, headers });

    it('are set, replaced, and removed by the vendor', async () => {
      const made = await createReview(store, jane, vendorId);
      expectOk(await moderate(made, 'published'));
      const answer = await respond(first.client, made, 'Thank you!', { 'If-Match': '"2"' });
      expect([answer.status, answer.headers.get('etag')]).to.deep.equal([200, '"3"']);
      const params = { id: vendorId };
      const [shown] = expectOk(await store.anonymous().call('listVendorReviews', { params }));
      expect(shown?.vendorResponse).to.equal('Thank you!');
      expect((await respond(first.client, made, 'Hm', { 'If-Match': '"2"' })).status).to.equal(412);
      const replaced = expectOk(await respond(first.client, made, 'Thanks.'));
      expect(replaced).to.include({ vendorResponse: 'Thanks.', status: 'published' });
      expect((await remove(first.client, made, { 'If-Match': '"2"' })).status).to.equal(412);
      const removed = expectOk(await remove(first.client, made));
      expect(removed).to.deep.equal({ id: made.id, deleted: true });
      expect((await remove(first.client, made)).status).to.equal(404);
    });

    it("are not set for another vendor's review, or by a suspended vendor", async () => {
      const made = await createReview(store, jane, vendorId);
      expect((await respond(second.client, made, 'Hm')).status).to.equal(404);
      expect((await remove(second.client, made)).status).to.equal(404);
      expect((await respond(jane, made, 'Hm')).status).to.equal(403);
      const columns = { status: 'suspended', suspended_at: store.knex.fn.now() };
      await store.knex('vendors').where({ id: vendorId }).update(columns);
      expect((await respond(first.client, made, 'Hm')).status).to.equal(403);
      await store
        .knex('vendors')
        .where({ id: vendorId })
        .update({ status: 'approved', suspended_at: null });
      expect((await respond(first.client, made, 'Hm')).status).to.equal(200);
    });
  });

  it('have an exact rating after parallel publications, edits, and removals', async () => {
    const reviews: Schema<'VendorReview'>[] = [];
    for (let i = 0; i < 12; i += 1) {
      const author = i % 2 === 0 ? jane : joe;
      reviews.push(await createReview(store, author, vendorId, { rating: (i % 5) + 1 }));
    }
    const authorOf = (i: number): Client => (i % 2 === 0 ? jane : joe);
    const acts: ((made: Schema<'VendorReview'>, i: number) => Promise<{ status: number }>)[] = [
      (made) => moderate(made, 'published'),
      (made, i) => edit(authorOf(i), made, { rating: ((i * 3) % 5) + 1 }),
      (made, i) => moderate(made, i % 4 === 0 ? 'hidden' : 'published'),
    ];
    const answers = await race(acts.length * reviews.length, async (n) => {
      const [i, round] = [n % reviews.length, Math.floor(n / reviews.length)];
      const [act, made] = [acts[(i + round) % acts.length], reviews[i]];
      if (!act || !made) throw new Error('There is no such review');
      return act(made, i);
    });
    expect(countStatuses(answers)).to.deep.equal({ 200: 36 });
    // Of those whose edit came last, some are published again.
    for (const made of reviews.slice(0, 4)) expectOk(await moderate(made, 'published'));
    const published = await VendorReview.query(store.knex).where({ vendorId, status: 'published' });
    const total = published.reduce((sum, { rating }) => sum + rating, 0);
    const average = Math.round((total / published.length) * 100) / 100;
    expect(published.length).to.be.within(4, 12);
    expect(await ratingNow()).to.deep.equal({ average, count: published.length });
  });
});
