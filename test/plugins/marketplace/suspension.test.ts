import { expect } from 'chai';
import { codesOf, createCart } from '../../support/carts.js';
import { createProduct, getEntity } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  suspendVendor,
  type CreatedVendor,
} from './support/marketplace.js';
import { checkOut, type CheckoutAnswer } from '../../support/orders.js';
import type { TestStore } from '../../support/store.js';
import { untilLockIsAwaited } from '../../support/waiting.js';

describe('the suspension of a vendor', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /** An approved vendor with products for sale. */
  async function sellerOf(amount: number, title?: string) {
    const seller = await createVendor(store, staff);
    const ids: string[] = [];
    for (let i = 0; i < amount; i += 1) {
      const { id } = await createProduct(staff, { ...(title !== undefined && { title }) });
      await sellAs(store, seller.vendor.id, id);
      ids.push(id);
    }
    return { ...seller, ids };
  }

  const reinstate = (vendorId: string) =>
    staff.call('reinstateVendor', { params: { id: vendorId } });

  const statusOf = async (id: string): Promise<string> => (await getEntity(staff, id)).status;

  const refusalOf = ({ status, body }: CheckoutAnswer): unknown[] => [
    status,
    (body as { error?: { details?: { reason?: string } } }).error?.details?.reason,
  ];

  it('takes its entities out of catalog, search, and carts at once', async () => {
    const { vendor, ids } = await sellerOf(2, 'Suspendable Teapot');
    const [id = '', other = ''] = ids;
    const stranger = store.anonymous();
    const found = async (): Promise<number> =>
      expectOk(await stranger.call('search', { query: { q: 'suspendable' } })).length;
    const cart = await createCart(stranger, { items: [[id, 1]] });
    expect([await found(), codesOf(await cart.read())]).to.deep.equal([2, []]);
    const { version } = await getEntity(staff, id);
    const before = (await store.events()).length;

    await suspendVendor(staff, vendor.id);
    expect(await found()).to.equal(0);
    const read = await stranger.call('getEntity', { params: { idOrSlug: id } });
    expect(read.status).to.equal(404);
    expect(codesOf(await cart.read())).to.deep.equal(['item_unavailable']);
    expect(refusalOf(await checkOut(cart))).to.deep.equal([422, 'item_unavailable']);
    const archived = await getEntity(staff, id);
    expect(archived).to.deep.include({ status: 'archived', version: version + 1 });
    const [suspended, ...events] = (await store.events()).slice(before);
    expect(suspended?.name).to.equal('vendors.statusChange');
    expect(
      events.map(({ name, payload }) => [name, payload['id'], payload['status']]),
    ).to.have.deep.members([id, other].map((one) => ['catalog.update', one, 'archived']));
    const hidden = await staff.call('listVendorEntities', { params: { id: vendor.id } });
    expect(expectOk(hidden).map(({ isHidden }) => isHidden)).to.deep.equal([true, true]);

    expectOk(await reinstate(vendor.id));
    expect([await found(), codesOf(await cart.read())]).to.deep.equal([2, []]);
    expect(await getEntity(staff, id)).to.include({ status: 'active', version: version + 2 });
    expect((await checkOut(cart)).status).to.equal(201);
  });

  it('touches no other vendor, and nothing that was not for sale', async () => {
    const seller = await sellerOf(1);
    const bystander = await sellerOf(1);
    const [own = ''] = seller.ids;
    const statuses = ['draft', 'archived', 'discontinued'] as const;
    const others: string[] = [];
    for (const status of statuses) {
      const { id } = await createProduct(staff, { status });
      await sellAs(store, seller.vendor.id, id);
      others.push(id);
    }
    await suspendVendor(staff, seller.vendor.id);
    expect(await Promise.all(others.map(statusOf))).to.deep.equal(statuses);
    expect(await statusOf(own)).to.equal('archived');
    expect(await statusOf(bystander.ids[0] ?? '')).to.equal('active');
    expectOk(await reinstate(seller.vendor.id));
    expect(await Promise.all(others.map(statusOf))).to.deep.equal(statuses);
    expect(await statusOf(own)).to.equal('active');
  });

  it('keeps its entities from being published, and new ones from being sold by it', async () => {
    const { vendor, ids } = await sellerOf(1);
    const [id = ''] = ids;
    const draft = await createProduct(staff, { status: 'draft' });
    await sellAs(store, vendor.id, draft.id);
    await suspendVendor(staff, vendor.id);
    for (const entity of [id, draft.id]) {
      const answer = await staff.call('publishEntity', { params: { id: entity } });
      expect([answer.status, answer.body.error.message]).to.deep.equal([
        409,
        'The vendor is not approved.',
      ]);
    }
    const active = await createProduct(staff);
    const body = { entityId: active.id };
    const link = await staff.call('addVendorEntity', { params: { id: vendor.id }, body });
    expect(link.status).to.equal(409);
  });

  it('publishes again only what is still the vendor’s, and only once', async () => {
    const { vendor, ids } = await sellerOf(2);
    const [kept = '', given = ''] = ids;
    await suspendVendor(staff, vendor.id);
    const params = { id: vendor.id, entityId: given };
    expectOk(await staff.call('removeVendorEntity', { params }));
    expectOk(await reinstate(vendor.id));
    expect([await statusOf(kept), await statusOf(given)]).to.deep.equal(['active', 'archived']);
    expectOk(await staff.call('archiveEntity', { params: { id: kept } }));
    await suspendVendor(staff, vendor.id);
    expectOk(await reinstate(vendor.id));
    expect(await statusOf(kept), 'archived by staff').to.equal('archived');
  });

  it('takes as many statements for thirty entities as for three', async () => {
    const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
      let statements = 0;
      const count = (): void => void (statements += 1);
      store.knex.on('query', count);
      await work();
      store.knex.off('query', count);
      return statements;
    };
    const counts: [number, number][] = [];
    for (const amount of [3, 30]) {
      const { vendor, ids } = await sellerOf(amount);
      const down = await statementsOf(() => suspendVendor(staff, vendor.id));
      expect(new Set(await Promise.all(ids.map(statusOf)))).to.deep.equal(new Set(['archived']));
      const up = await statementsOf(() => reinstate(vendor.id));
      expect(new Set(await Promise.all(ids.map(statusOf)))).to.deep.equal(new Set(['active']));
      counts.push([down, up]);
    }
    expect(counts[1]).to.deep.equal(counts[0]);
  });

  describe('at the same time as', () => {
    const cartOf = async ({ ids }: CreatedVendor & { ids: string[] }) =>
      createCart(store.anonymous(), { items: ids.map((id) => [id, 1]) });
    const ordersWith = async (entityId: string): Promise<number> =>
      (await store.knex('order_line_items').where({ entity_id: entityId })).length;

    it('a checkout that came later refuses the checkout', async () => {
      const seller = await sellerOf(1);
      const cart = await cartOf(seller);
      let checkingOut: Promise<CheckoutAnswer> | undefined;
      await store.knex.transaction(async (suspending) => {
        const vendor = suspending('vendors').where({ id: seller.vendor.id });
        await vendor.clone().forUpdate();
        checkingOut = checkOut(cart);
        await untilLockIsAwaited(store.knex, checkingOut);
        await vendor.update({ status: 'suspended', suspended_at: new Date() });
      });
      const answer = await (checkingOut as Promise<CheckoutAnswer>);
      expect(refusalOf(answer)).to.deep.equal([422, 'item_unavailable']);
      expect(await ordersWith(seller.ids[0] ?? '')).to.equal(0);
    });

    it('a checkout that came earlier waits for the order', async () => {
      const seller = await sellerOf(1);
      const cart = await cartOf(seller);
      const [id = ''] = seller.ids;
      let working: Promise<[CheckoutAnswer, unknown]> | undefined;
      await store.knex.transaction(async (holding) => {
        await holding('stock_levels').where({ entity_id: id }).forUpdate();
        const checkingOut = checkOut(cart);
        await untilLockIsAwaited(store.knex, checkingOut);
        const suspending = suspendVendor(staff, seller.vendor.id);
        await untilLockIsAwaited(store.knex, suspending, 2);
        const row = await store.knex('vendors').where({ id: seller.vendor.id }).first<object>();
        expect(row).to.include({ status: 'approved' });
        working = Promise.all([checkingOut, suspending]);
      });
      const [answer] = await (working as Promise<[CheckoutAnswer, unknown]>);
      expect(answer.status).to.equal(201);
      expect([await ordersWith(id), await statusOf(id)]).to.deep.equal([1, 'archived']);
    });

    it('the publication of an entity, one of the two waits, and the entity is archived', async () => {
      const seller = await createVendor(store, staff);
      const { id } = await createProduct(staff, { status: 'draft' });
      await sellAs(store, seller.vendor.id, id);
      const [published] = await Promise.all([
        staff.call('publishEntity', { params: { id } }),
        suspendVendor(staff, seller.vendor.id),
      ]);
      const expected = published.status === 200 ? 'archived' : 'draft';
      expect(published.status).to.be.oneOf([200, 409]);
      expect(await statusOf(id)).to.equal(expected);
    });
  });
});
