import { expect } from 'chai';
import type { OperationId } from '../../../generated/types.js';
import { issueOf } from '../../support/carts.js';
import { createCategory } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { createVendor, openMarketplace, suspendVendor } from './support/marketplace.js';
import type { TestStore } from '../../support/store.js';

const bankAccount = { accountHolder: 'Acme Ltd', iban: 'DE89370400440532013000', bic: 'COBADEFF' };
const unknown = { id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff' };
const actions = ['approveVendor', 'rejectVendor', 'suspendVendor', 'reinstateVendor'] as const;

describe('changes of a vendor', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /** An action of staff, with a reason where it takes one. */
  const act = async (action: (typeof actions)[number], params: { id: string }, client = staff) => {
    const takesReason = action === 'rejectVendor' || action === 'suspendVendor';
    const path = `/api/marketplace/vendors/${params.id}/${action.replace('Vendor', '')}`;
    return client.post(path, takesReason ? { reason: 'Because.' } : undefined);
  };

  describe('updateVendor', () => {
    it('changes terms and categories, and only for the version that was read', async () => {
      const { vendor } = await createVendor(store, staff);
      const { slug } = await createCategory(staff);
      const params = { id: vendor.id };
      const body = {
        commissionRateBps: 1500,
        tier: 'gold' as const,
        payoutSchedule: 'monthly' as const,
        ...{ payoutMinimumAmount: 0, holdbackDays: 0, approvedCategories: [slug] },
        ...{ payoutAccountId: 'acct_1', name: 'New name', contactPhone: null },
      };
      const headers = { 'If-Match': `"${vendor.version}"` };
      const answer = await staff.call('updateVendor', { params, headers, body });
      expect(expectOk(answer)).to.deep.include({ ...body, version: vendor.version + 1 });
      expect(answer.headers.get('etag')).to.equal(`"${vendor.version + 1}"`);
      const late = await staff.call('updateVendor', { params, headers, body });
      expect([late.status, late.body.error.details]).to.deep.equal([
        412,
        { currentVersion: vendor.version + 1 },
      ]);
    });

    it('names each category that does not exist', async () => {
      const { vendor } = await createVendor(store, staff);
      const { slug } = await createCategory(staff);
      const answer = await staff.call('updateVendor', {
        params: { id: vendor.id },
        body: { approvedCategories: ['none', slug, 'none-too'] },
      });
      expect(answer.status).to.equal(422);
      const issues = answer.body.error.details?.issues ?? [];
      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
        ['body.approvedCategories.0', 'reference'],
        ['body.approvedCategories.2', 'reference'],
      ]);
    });

    it('is for staff, and for vendors that exist', async () => {
      const { client, vendor } = await createVendor(store, staff);
      const body = { tier: 'gold' } as const;
      expect((await staff.call('updateVendor', { params: unknown, body })).status).to.equal(404);
      const own = await client.call('updateVendor', { params: { id: vendor.id }, body });
      expect(own.status).to.equal(403);
    });
  });

  describe('getOwnVendor and updateOwnVendor', () => {
    it('show and change the profile of the caller', async () => {
      const { client, vendor } = await createVendor(store, staff);
      expect(expectOk(await client.call('getOwnVendor'))).to.deep.equal(vendor);
      const body = { description: 'Hand-made.', taxId: 'DE7', bankAccount };
      const headers = { 'If-Match': `"${vendor.version}"` };
      const answer = await client.call('updateOwnVendor', { headers, body });
      expect(expectOk(answer)).to.deep.include({
        ...{ description: 'Hand-made.', taxId: 'DE7', hasBankAccount: true },
        version: vendor.version + 1,
      });
      const late = await client.call('updateOwnVendor', { headers, body });
      expect(late.status).to.equal(412);
      const stored = [await store.audit(), store.log, answer.body, await store.knex('vendors')];
      expect(JSON.stringify(stored)).to.not.include(bankAccount.iban);
      expect((await store.audit()).at(-1)).to.deep.include({
        ...{ event: 'vendors.update', entity_id: vendor.id },
        payload: { description: 'Hand-made.', taxId: 'DE7', hasBankAccount: true },
      });
    });

    it('reject what the platform decides', async () => {
      const { client } = await createVendor(store, staff);
      for (const body of [
        { commissionRateBps: 0 },
        { tier: 'gold' },
        { status: 'approved' },
        { holdbackDays: 0 },
        { payoutAccountId: 'acct_1' },
      ]) {
        const answer = await client.patch('/api/marketplace/vendor/me', body);
        expect([answer.status, issueOf(answer)]).to.deep.equal([
          422,
          `body.${Object.keys(body)[0]}`,
        ]);
      }
    });

    it('are for users of vendors, and a suspended one only reads', async () => {
      const { client, vendor } = await createVendor(store, staff);
      const shopper = await store.signedIn();
      const body = { description: 'New.' };
      for (const caller of [shopper, staff]) {
        expect((await caller.call('getOwnVendor')).status).to.equal(403);
        expect((await caller.call('updateOwnVendor', { body })).status).to.equal(403);
      }
      await suspendVendor(staff, vendor.id);
      expect(expectOk(await client.call('getOwnVendor'))).to.include({ status: 'suspended' });
      expect((await client.call('updateOwnVendor', { body })).status).to.equal(403);
    });
  });

  describe('the actions', () => {
    it('follow one table of statuses, whatever the vendor was before', async () => {
      const allowed: Record<string, string[]> = {
        pending: ['approved', 'rejected'],
        rejected: ['approved'],
        approved: ['suspended'],
        suspended: ['approved'],
      };
      const outcomes: Record<string, Record<string, unknown>> = {};
      for (const status of Object.keys(allowed)) {
        for (const action of actions) {
          const body = { name: `${status} ${action}`, email: 'a@example.com' };
          const vendor = expectOk(await staff.call('registerVendor', { body }));
          const suspendedAt = status === 'suspended' ? new Date() : null;
          await store
            .knex('vendors')
            .where({ id: vendor.id })
            .update({ status, suspended_at: suspendedAt });
          const answer = await act(action, vendor);
          (outcomes[status] ??= {})[action] = answer.status;
          if (answer.status === 200) (outcomes[status] ??= {})[action] = answer.body.data['status'];
          else
            expect(answer.body.error.details).to.deep.include({
              from: status,
              allowed: allowed[status],
            });
        }
      }
      expect(outcomes).to.deep.equal({
        pending: {
          ...{ approveVendor: 'approved', rejectVendor: 'rejected' },
          ...{ suspendVendor: 422, reinstateVendor: 422 },
        },
        rejected: {
          ...{ approveVendor: 'approved', rejectVendor: 422 },
          ...{ suspendVendor: 422, reinstateVendor: 422 },
        },
        approved: {
          ...{ approveVendor: 422, rejectVendor: 422 },
          ...{ suspendVendor: 'suspended', reinstateVendor: 422 },
        },
        suspended: {
          ...{ approveVendor: 422, rejectVendor: 422 },
          ...{ suspendVendor: 422, reinstateVendor: 'approved' },
        },
      });
    });

    it('tell the vendor the reason, until it no longer holds', async () => {
      const { client, vendor } = await createVendor(store, staff, { status: 'pending' });
      const own = async () => expectOk(await client.call('getOwnVendor'));
      await act('rejectVendor', vendor);
      expect(await own()).to.include({ rejectionReason: 'Because.', suspendedAt: null });
      await act('approveVendor', vendor);
      expect(await own()).to.include({ rejectionReason: null });
      await act('suspendVendor', vendor);
      const suspended = await own();
      expect(suspended).to.include({ suspensionReason: 'Because.' });
      expect(Date.parse(suspended.suspendedAt ?? '')).to.be.closeTo(Date.now(), 60_000);
      await act('reinstateVendor', vendor);
      expect(await own()).to.include({ suspensionReason: null, suspendedAt: null, version: 5 });
    });

    it('are for staff, are audited, and need a vendor that exists', async () => {
      const { client, vendor } = await createVendor(store, staff);
      for (const action of actions satisfies readonly OperationId[]) {
        expect((await act(action, unknown)).status, action).to.equal(404);
        expect((await act(action, vendor, client)).status, action).to.equal(403);
        expect((await act(action, vendor, store.anonymous())).status, action).to.equal(401);
      }
      await suspendVendor(staff, vendor.id);
      expect((await store.audit()).at(-1)).to.deep.include({
        ...{ event: 'vendors.suspend', entity_id: vendor.id },
        payload: { reason: 'Three parcels were never sent.' },
      });
    });
  });
});
