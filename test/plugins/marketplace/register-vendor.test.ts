import { expect } from 'chai';
import { issueOf } from '../../support/carts.js';
import { expectOk, type Client } from '../../support/client.js';
import { createVendor, openMarketplace } from './support/marketplace.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const input = { name: 'Acme Outfitters', email: 'owner@acme.example' };
const bankAccount = { accountHolder: 'Acme Ltd', iban: 'DE89370400440532013000' };
const nobody = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5bff';

describe('registerVendor', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('marketplace:admin');
  });
  after(() => store.close());

  it('makes the caller the owner of a pending vendor, and of no other', async () => {
    const user = await store.signedIn();
    const answer = await user.call('registerVendor', {
      body: { ...input, slug: 'acme', taxId: 'DE1', bankAccount },
    });
    const { vendor, ...rest } = { vendor: expectOk(answer), status: answer.status };
    expect([rest.status, answer.headers.get('etag')]).to.deep.equal([201, '"1"']);
    expect(vendor).to.deep.include({
      ...input,
      ...{ slug: 'acme', taxId: 'DE1', status: 'pending', verificationStatus: 'unverified' },
      ...{ ownerUserId: user.userId, hasBankAccount: true, payoutAccountId: null },
      ...{ commissionRateBps: 1000, payoutSchedule: 'weekly', payoutMinimumAmount: 5000 },
      ...{ holdbackDays: 7, tier: 'standard', performanceScore: 100, approvedCategories: [] },
    });
    const row = await store.knex('users').where({ id: user.userId }).first<object>();
    expect(row).to.include({ vendor_id: vendor.id });
    const again = await user.call('registerVendor', { body: { ...input, slug: 'acme-too' } });
    expect([again.status, again.body.error.message]).to.deep.equal([
      409,
      'The user already works for a vendor.',
    ]);
  });

  it('stores the bank account encrypted, and returns and records it nowhere', async () => {
    const user = await store.signedIn();
    const answer = await user.call('registerVendor', { body: { ...input, bankAccount } });
    const { id } = expectOk(answer);
    const vendor = await store.knex('vendors').where({ id }).first<{ bank_account: string }>();
    expect(vendor.bank_account).to.match(/^[0-9a-f]{8}\./);
    const stored = [vendor, await store.audit(), store.log, answer.body];
    expect(JSON.stringify(stored)).to.not.include(bankAccount.iban);
    expect((await store.audit()).at(-1)).to.deep.include({
      ...{ event: 'vendors.create', entity_type: 'vendor', entity_id: id },
      ...{ actor_type: 'user', payload: { ...input, hasBankAccount: true } },
    });
  });

  it('lets staff register a vendor for another user, or without an owner', async () => {
    const user = await store.signedIn();
    const body = { ...input, ownerUserId: user.userId };
    const vendor = expectOk(await staff.call('registerVendor', { body }));
    expect(vendor).to.include({ ownerUserId: user.userId });
    expect(expectOk(await user.call('getVendor', { params: { id: vendor.id } }))).to.include(input);
    const second = await staff.call('registerVendor', { body });
    expect(second.status).to.equal(409);
    const unknown = { ...input, ownerUserId: nobody };
    expect((await staff.call('registerVendor', { body: unknown })).status).to.equal(404);
    const none = expectOk(await staff.call('registerVendor', { body: input }));
    expect(none).to.include({ ownerUserId: null });
  });

  it('refuses anonymous callers, other keys, and users who name another user', async () => {
    const [user, other] = [await store.signedIn(), await store.signedIn()];
    const body = { ...input, ownerUserId: other.userId };
    expect((await store.anonymous().call('registerVendor', { body: input })).status).to.equal(401);
    const key = await store.withKey('catalog:*');
    expect((await key.call('registerVendor', { body: input })).status).to.equal(401);
    expect((await user.call('registerVendor', { body })).status).to.equal(403);
    expect((await other.call('registerVendor', { body })).status).to.equal(201);
  });

  it('derives the slug from the name, and numbers equal ones', async () => {
    const slugOf = async (name: string, slug?: string): Promise<string> => {
      const body = { name, email: 'a@example.com', ...(slug !== undefined && { slug }) };
      const answer = await staff.call('registerVendor', { body });
      return answer.status === 201 ? expectOk(answer).slug : issueOf(answer);
    };
    expect(await slugOf('Café  Noir & Co.')).to.equal('cafe-noir-co');
    expect(await slugOf('Cafe Noir Co')).to.equal('cafe-noir-co-2');
    expect(await slugOf('cafe noir co')).to.equal('cafe-noir-co-3');
    expect(await slugOf('丸善')).to.equal('vendor');
    expect(await slugOf(nobody)).to.equal('vendor-2');
    expect(await slugOf('x'.repeat(200))).to.equal('x'.repeat(190));
    expect(await slugOf('Anything', 'cafe-noir-co')).to.equal('CONFLICT');
    expect(await slugOf('Anything', nobody)).to.equal('body.slug');
    await store.knex('vendors').insert(
      Array.from({ length: 100 }, (_, i) => ({
        ...{ id: store.knex.raw('gen_random_uuid()'), name: 'Full', email: 'a@example.com' },
        slug: i === 0 ? 'full' : `full-${i + 1}`,
      })),
    );
    expect(await slugOf('Full')).to.equal('CONFLICT');
  });

  it('gives one user one vendor, however many requests race', async () => {
    const user = await store.signedIn();
    const answers = await race(8, (i) =>
      user.call('registerVendor', { body: { ...input, slug: `racer-${i}` } }),
    );
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 409: 7 });
    const owned = await store.knex('vendors').where({ owner_user_id: user.userId });
    expect(owned).to.have.length(1);
  });

  it('gives a slug to one vendor, however many requests race', async () => {
    const body = { ...input, slug: 'contested' };
    const answers = await race(8, () => staff.call('registerVendor', { body }));
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 409: 7 });
  });
});

describe('getVendor and listVendors', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  it('show descriptive fields to all, and everything to the vendor and staff', async () => {
    const { client, vendor } = await createVendor(store, staff, { name: 'Bee', bankAccount });
    const other = await createVendor(store, staff, { name: 'Ant' });
    const pending = await createVendor(store, staff, { name: 'Cat', status: 'pending' });
    const params = { id: vendor.id };
    const full = expectOk(await client.call('getVendor', { params }));
    expect(full).to.include({ email: vendor.email, hasBankAccount: true, holdbackDays: 7 });
    expect(expectOk(await staff.call('getVendor', { params }))).to.deep.equal(full);
    const shown = Object.keys(expectOk(await store.anonymous().call('getVendor', { params })));
    expect(shown).to.have.members([
      ...['id', 'name', 'slug', 'description', 'logoUrl', 'bannerUrl', 'status', 'tier'],
      ...['version', 'createdAt', 'updatedAt'],
    ]);
    const seen = expectOk(await other.client.call('getVendor', { params }));
    expect(Object.keys(seen)).to.have.members(shown);

    const hidden = { params: { id: pending.vendor.id } };
    expect((await store.anonymous().call('getVendor', hidden)).status).to.equal(404);
    expect((await client.call('getVendor', hidden)).status).to.equal(404);
    expect((await pending.client.call('getVendor', hidden)).status).to.equal(200);
    expect((await staff.call('getVendor', hidden)).status).to.equal(200);

    const listed = async (caller: Client, status?: 'pending'): Promise<string[]> => {
      const answer = await caller.call('listVendors', { query: { ...(status && { status }) } });
      return expectOk(answer).map((one) => `${one.name} ${one.email === undefined ? '' : 'full'}`);
    };
    expect(await listed(store.anonymous())).to.deep.equal(['Ant ', 'Bee ']);
    expect(await listed(store.anonymous(), 'pending')).to.deep.equal(['Ant ', 'Bee ']);
    expect(await listed(client)).to.deep.equal(['Ant ', 'Bee full']);
    expect(await listed(staff)).to.deep.equal(['Ant full', 'Bee full', 'Cat full']);
    expect(await listed(staff, 'pending')).to.deep.equal(['Cat full']);
  });

  it('approve vendors, but no others than pending and rejected ones', async () => {
    const { vendor } = await createVendor(store, staff);
    expect(vendor).to.include({ status: 'approved', version: 2 });
    const again = await staff.call('approveVendor', { params: { id: vendor.id } });
    expect([again.status, again.body.error.details]).to.deep.equal([
      422,
      { from: 'approved', to: 'approved', allowed: ['suspended'] },
    ]);
    const unknown = await staff.call('approveVendor', { params: { id: nobody } });
    expect(unknown.status).to.equal(404);
  });
});
