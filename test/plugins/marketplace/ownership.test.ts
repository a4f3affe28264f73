import { expect } from 'chai';
import { createEntity, createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { createVendor, openMarketplace, sellAs, suspendVendor } from './support/marketplace.js';
import type { CreatedVendor } from './support/marketplace.js';
import { createPromotion } from '../../support/promotions.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const none = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('what belongs to a vendor', () => {
  let store: TestStore;
  let staff: Client;
  let a: CreatedVendor;
  let b: CreatedVendor;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    a = await createVendor(store, staff);
    b = await createVendor(store, staff);
  });
  after(() => store.close());

  describe('entities', () => {
    const add = (vendorId: string, entityId: string, client = staff) =>
      client.call('addVendorEntity', { params: { id: vendorId }, body: { entityId } });
    const remove = (vendorId: string, entityId: string, client = staff) =>
      client.call('removeVendorEntity', { params: { id: vendorId, entityId } });
    const listed = async (client: Client, vendorId: string) => {
      const answer = await client.call('listVendorEntities', { params: { id: vendorId } });
      return expectOk(answer).map(({ entityId }) => entityId);
    };

    it('are linked to one vendor, which staff and this vendor read', async () => {
      const { id: entityId, slug } = await createProduct(staff);
      const link = { vendorId: a.vendor.id, entityId };
      expect(expectOk(await add(a.vendor.id, entityId))).to.deep.equal({ ...link, linked: true });
      const audited = (await store.audit()).length;
      expect(expectOk(await add(a.vendor.id, entityId))).to.deep.equal({ ...link, linked: true });
      expect((await store.audit()).length, 'no change, no entry').to.equal(audited);
      expect((await add(b.vendor.id, entityId)).status).to.equal(409);
      const [row] = expectOk(
        await a.client.call('listVendorEntities', { params: { id: a.vendor.id } }),
      );
      expect(row).to.deep.include({
        ...{ ...link, slug, type: 'product', status: 'active', isHidden: false },
      });
      expect(await listed(staff, a.vendor.id)).to.deep.equal([entityId]);
      const foreign = { params: { id: a.vendor.id } };
      expect((await b.client.call('listVendorEntities', foreign)).status).to.equal(404);
      const gone = { ...link, linked: false };
      expect(expectOk(await remove(a.vendor.id, entityId))).to.deep.equal(gone);
      expect(expectOk(await remove(a.vendor.id, entityId))).to.deep.equal(gone);
      expect(await listed(a.client, a.vendor.id)).to.deep.equal([]);
      expect((await add(b.vendor.id, entityId)).status).to.equal(200);
      expect(expectOk(await remove(a.vendor.id, entityId))).to.deep.equal(gone);
      expect(await listed(b.client, b.vendor.id)).to.deep.equal([entityId]);
    });

    it('are linked by staff, and exist', async () => {
      const { id } = await createProduct(staff);
      expect((await add(a.vendor.id, id, a.client)).status).to.equal(403);
      expect((await remove(a.vendor.id, id, a.client)).status).to.equal(403);
      expect((await add(a.vendor.id, none)).status).to.equal(404);
      expect((await remove(a.vendor.id, none)).status).to.equal(404);
      expect((await add(none, id)).status).to.equal(404);
      expect((await remove(none, id)).status).to.equal(404);
    });

    it('belong to one vendor, however many requests race', async () => {
      const { id } = await createProduct(staff);
      const answers = await race(8, (i) => add((i % 2 === 0 ? a : b).vendor.id, id));
      const owner = await store.knex('vendor_entities').where({ entity_id: id }).first<object>();
      expect(owner).to.have.property('vendor_id');
      expect(countStatuses(answers)).to.deep.equal({ 200: 4, 409: 4 });
    });

    it('that a vendor who is not approved could sell are not linked', async () => {
      const pending = await createVendor(store, staff, { status: 'pending' });
      const active = await createProduct(staff);
      const draft = await createProduct(staff, { status: 'draft' });
      expect((await add(pending.vendor.id, active.id)).status).to.equal(409);
      expect((await add(pending.vendor.id, draft.id)).status).to.equal(200);
      const publish = () => staff.call('publishEntity', { params: { id: draft.id } });
      expect((await publish()).status).to.equal(409);
      expectOk(await staff.call('approveVendor', { params: { id: pending.vendor.id } }));
      expect((await publish()).status).to.equal(200);
    });

    it('that a vendor’s user creates belong to the vendor, if it is approved', async () => {
      const seller = await createVendor(store, staff);
      await store.knex('users').where({ id: seller.userId }).update({ role: 'manager' });
      const { id } = await createEntity(seller.client);
      expect(await listed(seller.client, seller.vendor.id)).to.deep.equal([id]);
      await suspendVendor(staff, seller.vendor.id);
      const body = { type: 'product', slug: 'refused' };
      const answer = await seller.client.call('createEntity', { body });
      expect([answer.status, answer.body.error.message]).to.deep.equal([
        403,
        'The vendor is not approved.',
      ]);
      expect(await store.knex('entities').where({ slug: 'refused' })).to.deep.equal([]);
    });
  });

  describe('users', () => {
    const add = (vendorId: string, userId: string, client: Client) =>
      client.call('addVendorUser', { params: { id: vendorId }, body: { userId } });
    const remove = (vendorId: string, userId: string, client: Client) =>
      client.call('removeVendorUser', { params: { id: vendorId, userId } });
    const list = (vendorId: string, client: Client) =>
      client.call('listVendorUsers', { params: { id: vendorId } });

    it('work for a vendor until its owner or staff remove them', async () => {
      const helper = await store.signedIn();
      expect((await helper.call('getOwnVendor')).status).to.equal(403);
      const link = { vendorId: a.vendor.id, userId: helper.userId };
      const linked = { ...link, linked: true };
      expect(expectOk(await add(a.vendor.id, helper.userId, a.client))).to.deep.equal(linked);
      expect(expectOk(await add(a.vendor.id, helper.userId, staff))).to.deep.equal(linked);
      expect(expectOk(await helper.call('getOwnVendor'))).to.include({ id: a.vendor.id });
      const users = [
        { userId: a.userId, name: 'Jane Doe', isOwner: true },
        { userId: helper.userId, name: 'Jane Doe', isOwner: false },
      ];
      expect(expectOk(await list(a.vendor.id, a.client))).to.have.deep.members(users);
      expect(expectOk(await list(a.vendor.id, staff))).to.have.deep.members(users);
      // A user who is not the owner manages nobody.
      expect((await list(a.vendor.id, helper)).status).to.equal(403);
      expect((await add(a.vendor.id, none, helper)).status).to.equal(403);
      expect((await remove(a.vendor.id, helper.userId, helper)).status).to.equal(403);
      expect((await add(b.vendor.id, helper.userId, b.client)).status).to.equal(409);
      const removed = { ...link, linked: false };
      expect(expectOk(await remove(a.vendor.id, helper.userId, a.client))).to.deep.equal(removed);
      expect((await remove(a.vendor.id, helper.userId, staff)).status).to.equal(404);
      expect((await helper.call('getOwnVendor')).status).to.equal(403);
    });

    it('are not managed by another vendor, and the owner stays', async () => {
      expect((await list(a.vendor.id, b.client)).status).to.equal(404);
      expect((await add(a.vendor.id, b.userId, b.client)).status).to.equal(404);
      expect((await remove(a.vendor.id, a.userId, b.client)).status).to.equal(404);
      expect((await remove(a.vendor.id, a.userId, a.client)).status).to.equal(409);
      expect((await remove(a.vendor.id, a.userId, staff)).status).to.equal(409);
      expect((await add(a.vendor.id, none, a.client)).status).to.equal(404);
      expect((await add(none, a.userId, staff)).status).to.equal(404);
      // Somebody else's user is left alone.
      expect((await remove(a.vendor.id, b.userId, a.client)).status).to.equal(404);
      expect(expectOk(await b.client.call('getOwnVendor'))).to.include({ id: b.vendor.id });
    });

    it('work for one vendor, however many requests race', async () => {
      const helper = await store.signedIn();
      const answers = await race(8, (i) => {
        const { vendor, client } = i % 2 === 0 ? a : b;
        return add(vendor.id, helper.userId, client);
      });
      expect(countStatuses(answers)).to.deep.equal({ 200: 4, 409: 4 });
    });

    it('are not managed by a suspended vendor', async () => {
      const seller = await createVendor(store, staff);
      const helper = await store.signedIn();
      await suspendVendor(staff, seller.vendor.id);
      expect((await add(seller.vendor.id, helper.userId, seller.client)).status).to.equal(403);
      expect((await list(seller.vendor.id, seller.client)).status).to.equal(200);
      expect((await add(seller.vendor.id, helper.userId, staff)).status).to.equal(200);
      expect((await remove(seller.vendor.id, helper.userId, seller.client)).status).to.equal(403);
    });
  });

  describe('promotions', () => {
    it('are borne by one vendor, which staff decide', async () => {
      const { id: promotionId, code } = await createPromotion(staff);
      const link = { vendorId: a.vendor.id, promotionId };
      const params = { id: a.vendor.id };
      const add = (id: string, client = staff, promotion = promotionId) =>
        client.call('addVendorPromotion', { params: { id }, body: { promotionId: promotion } });
      const remove = (id: string, client = staff, promotion = promotionId) =>
        client.call('removeVendorPromotion', { params: { id, promotionId: promotion } });
      expect(expectOk(await add(a.vendor.id))).to.deep.equal({ ...link, linked: true });
      expect(expectOk(await add(a.vendor.id))).to.deep.equal({ ...link, linked: true });
      expect((await add(b.vendor.id)).status).to.equal(409);
      const [row] = expectOk(await staff.call('listVendorPromotions', { params }));
      expect(row).to.deep.include({ ...link, code, name: 'Ten' });
      expect((await a.client.call('listVendorPromotions', { params })).status).to.equal(403);
      expect((await add(a.vendor.id, a.client)).status).to.equal(403);
      expect((await remove(a.vendor.id, a.client)).status).to.equal(403);
      expect((await add(a.vendor.id, staff, none)).status).to.equal(404);
      expect((await remove(a.vendor.id, staff, none)).status).to.equal(404);
      expect((await add(none)).status).to.equal(404);
      expect((await remove(none)).status).to.equal(404);
      expect((await staff.call('listVendorPromotions', { params: { id: none } })).status).to.equal(
        404,
      );
      expect(expectOk(await remove(b.vendor.id))).to.include({ linked: false });
      expect(expectOk(await staff.call('listVendorPromotions', { params }))).to.have.length(1);
      expect(expectOk(await remove(a.vendor.id))).to.deep.equal({ ...link, linked: false });
      expect(expectOk(await remove(a.vendor.id))).to.deep.equal({ ...link, linked: false });
      expect(expectOk(await staff.call('listVendorPromotions', { params }))).to.deep.equal([]);
    });
  });

  it('is deleted with the entity', async () => {
    const { id } = await createProduct(staff, { stock: null, price: null });
    await sellAs(store, a.vendor.id, id);
    expectOk(await staff.call('deleteEntity', { params: { idOrSlug: id } }));
    expect(await store.knex('vendor_entities').where({ entity_id: id })).to.deep.equal([]);
  });
});
