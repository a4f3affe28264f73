import { expect } from 'chai';
import { readConfig } from '../../../src/config/config.js';
import { stripePayouts } from '../../../src/plugins/marketplace/adapters/stripe-payouts.js';
import { Vendor } from '../../../src/plugins/marketplace/models/Vendor.js';
import { createMarketplaceServices } from '../../../src/plugins/marketplace/services.js';
import { marketplaceSettings } from '../../../src/plugins/marketplace/settings.js';
import { uuidv7 } from '../../../src/util/uuid.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import { adjust, balanceOf, expectLedgerBalances, insertVendor } from './support/ledger.js';
import { openMarketplace } from './support/marketplace.js';
import { race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';
import type { DoubleTransfer } from '../../support/stripe-double-api.js';
import { StripeDouble } from '../../support/stripe-double.js';
import { testSecrets } from '../../support/test-secrets.js';

describe('payouts with Stripe', () => {
  let store: TestStore;
  let stripe: StripeDouble;
  let staff: Client;
  before(async () => {
    stripe = await StripeDouble.start();
    const { secretKey, url: apiUrl } = stripe;
    const marketplace = {
      settings: marketplaceSettings({}),
      payouts: stripePayouts({ secretKey, apiUrl, timeout: 500 }),
    };
    store = await openMarketplace({ services: { plugins: { marketplace } } });
    staff = await store.withKey('*:*');
  });
  afterEach(() => expectLedgerBalances(store.knex));
  after(async () => {
    await store.close();
    await stripe.stop();
  });

  const transfersOf = (payoutId: string): DoubleTransfer[] =>
    stripe.books.transfers.filter(({ transfer_group: group }) => group === payoutId);

  /** A vendor who is owed an amount, and its payout, not yet transferred. */
  async function owe(
    amount = 1000,
    { currency = 'USD', ...values }: Partial<Vendor> & { currency?: string } = {},
  ): Promise<{ vendorId: string; payoutId: string; account: string }> {
    const vendorId = await insertVendor(store.knex, values);
    await adjust(staff, vendorId, amount, currency);
    const body = { vendorIds: [vendorId], force: false };
    const { payouts } = expectOk(await staff.call('runPayouts', { body }));
    return {
      vendorId,
      payoutId: payouts[0]?.id ?? expect.fail('no payout'),
      account: values.payoutAccountId ?? `acct_${vendorId.slice(-12)}`,
    };
  }

  async function payoutOf(vendorId: string): Promise<Schema<'Payout'>> {
    const [payout] = expectOk(await staff.call('listPayouts', { query: { vendorId } }));
    return payout ?? expect.fail('no payout');
  }

  /** Runs the jobs as if the pause before the next attempt were over. */
  async function sendAgain(): Promise<void> {
    await store
      .knex('payouts')
      .whereNotNull('next_attempt_at')
      .update({ next_attempt_at: store.knex.raw('now()') });
    await store.knex('pgboss.job').whereRaw("data->>'task' = 'marketplace-send-payouts'").delete();
    await store.runJobs();
  }

  const retry = (id: string) => staff.call('retryPayout', { params: { id } });

  it('are transferred once, to the account of the vendor', async () => {
    const { vendorId, payoutId, account } = await owe(1234);
    await store.runJobs();
    const [transfer] = transfersOf(payoutId);
    expect(transfer).to.include({ amount: 1234, currency: 'usd', destination: account });
    expect(await payoutOf(vendorId)).to.include({
      status: 'completed',
      providerReference: transfer?.id,
    });
    expect(stripe.posts().at(-1)?.headers['idempotency-key']).to.equal(`payout-${payoutId}-0`);
  });

  it('convert amounts to the units of Stripe', async () => {
    const { payoutId } = await owe(500, { currency: 'JPY' });
    const { payoutId: second } = await owe(500, { currency: 'ISK' });
    await store.runJobs();
    expect(transfersOf(payoutId)[0]).to.include({ amount: 500, currency: 'jpy' });
    expect(transfersOf(second)[0]).to.include({ amount: 50_000, currency: 'isk' });
  });

  it('return to the balance if Stripe refuses them', async () => {
    const { vendorId, payoutId } = await owe(700, { payoutAccountId: 'acct_closed' });
    stripe.books.closedAccounts.add('acct_closed');
    await store.runJobs();
    expect(await payoutOf(vendorId)).to.include({
      status: 'failed',
      failureReason: 'Stripe refused the transfer: account_closed',
      providerReference: null,
    });
    expect(await balanceOf(staff, vendorId)).to.deep.equal({ balance: 700, available: 700 });

    await Vendor.query(store.knex).patch({ payoutAccountId: 'acct_open' }).findById(vendorId);
    expect(expectOk(await retry(payoutId))).to.include({
      ...{ id: payoutId, status: 'pending', retryCount: 1, failureReason: null },
    });
    expect(await balanceOf(staff, vendorId)).to.include({ balance: 0 });
    expect(await retry(payoutId)).to.have.property('status', 409);
    await store.runJobs();
    expect(await payoutOf(vendorId)).to.include({ status: 'completed', retryCount: 1 });
    expect(transfersOf(payoutId).map(({ destination }) => destination)).to.deep.equal([
      'acct_open',
    ]);
    expect(stripe.posts().at(-1)?.headers['idempotency-key']).to.equal(`payout-${payoutId}-1`);
    const { status, body } = await retry(payoutId);
    expect([status, body.error.message]).to.deep.equal([409, 'The payout has not failed.']);
  });

  it('refuse an amount that Stripe cannot transfer exactly', async () => {
    const { vendorId } = await owe(1234, { currency: 'KWD' });
    await store.runJobs();
    expect(await payoutOf(vendorId)).to.include({ status: 'failed' });
    expect(await balanceOf(staff, vendorId, 'KWD')).to.include({ balance: 1234 });
  });

  describe('whose result is unknown', () => {
    for (const [what, faults, made] of [
      ['the response is lost', ['drop', 'drop'], 1],
      ['Stripe fails after its work', ['errorAfterWork'], 1],
      ['Stripe does not respond', ['timeout', 'timeout'], 0],
      ['Stripe fails', ['error', 'error'], 0],
      ['Stripe is busy', ['rateLimit'], 0],
      ['the key is wrong', ['unauthorized'], 0],
    ] as const) {
      it(`are transferred once: ${what}`, async () => {
        const { vendorId, payoutId } = await owe();
        stripe.next(...faults);
        await store.runJobs();
        expect(await payoutOf(vendorId)).to.include({ status: 'processing', failureReason: null });
        expect(transfersOf(payoutId)).to.have.lengthOf(made);
        expect(await balanceOf(staff, vendorId)).to.include({ balance: 0 });
        expect(await retry(payoutId)).to.have.property('status', 409);
        // Without what Stripe stored for the key, only the transfer itself prevents a second one.
        stripe.forgetKeys();
        await sendAgain();
        const [transfer, ...others] = transfersOf(payoutId);
        expect(others).to.deep.equal([]);
        expect(await payoutOf(vendorId)).to.include({
          status: 'completed',
          providerReference: transfer?.id,
        });
      });
    }

    it('hold the next payout in their currency', async () => {
      const { vendorId } = await owe();
      stripe.next('error', 'error');
      await store.runJobs();
      await adjust(staff, vendorId, 50);
      const body = { vendorIds: [vendorId], force: true };
      const { payouts, skipped } = expectOk(await staff.call('runPayouts', { body }));
      expect(payouts).to.deep.equal([]);
      expect(skipped).to.deep.equal([{ vendorId, currency: 'USD', reason: 'payout_in_progress' }]);
      await sendAgain();
      expect(expectOk(await staff.call('runPayouts', { body })).payoutCount).to.equal(1);
      await store.runJobs();
    });

    it('wait longer after each attempt', async () => {
      const { payoutId } = await owe();
      const pauses: number[] = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        stripe.next('error', 'error');
        await sendAgain();
        const { rows } = await store.knex.raw<{ rows: { seconds: number }[] }>(
          'select extract(epoch from next_attempt_at - now())::integer as seconds from payouts where id = ?',
          [payoutId],
        );
        const [row] = rows;
        pauses.push(Math.round((row?.seconds ?? 0) / 60));
      }
      expect(pauses).to.deep.equal([1, 2, 4]);
      await sendAgain();
    });
  });

  describe('that failed cannot be retried', () => {
    async function fail(): Promise<{ vendorId: string; payoutId: string }> {
      const made = await owe(1000, { payoutAccountId: 'acct_closed' });
      stripe.books.closedAccounts.add('acct_closed');
      await store.runJobs();
      return made;
    }
    const conflict = async (payoutId: string): Promise<string> => {
      const { status, body } = await retry(payoutId);
      expect(status).to.equal(409);
      return (body as { error: { message: string } }).error.message;
    };

    it('after another payout has paid the amount', async () => {
      const { vendorId, payoutId } = await fail();
      await Vendor.query(store.knex).patch({ payoutAccountId: 'acct_open' }).findById(vendorId);
      const body = { vendorIds: [vendorId], force: false };
      expectOk(await staff.call('runPayouts', { body }));
      await store.runJobs();
      await adjust(staff, vendorId, 5000);
      expect(await conflict(payoutId)).to.equal('Another payout has paid the amount.');
    });

    it('if the balance no longer covers them', async () => {
      const { vendorId, payoutId } = await fail();
      await adjust(staff, vendorId, -1);
      expect(await conflict(payoutId)).to.contain('no longer covers');
    });

    it('if the vendor cannot be paid, or has a payout in progress', async () => {
      const { vendorId, payoutId } = await fail();
      const change = (values: Partial<Vendor>) =>
        Vendor.query(store.knex).patch(values).findById(vendorId);
      await change({ status: 'suspended', suspendedAt: new Date().toISOString() });
      expect(await conflict(payoutId)).to.equal('The vendor is suspended.');
      await change({ status: 'approved', suspendedAt: null, payoutAccountId: null });
      expect(await conflict(payoutId)).to.contain('no account');
      await change({ payoutAccountId: 'acct_open' });
      const body = { vendorIds: [vendorId], force: false };
      expectOk(await staff.call('runPayouts', { body }));
      expect(await conflict(payoutId)).to.contain('in progress');
      await store.runJobs();
    });

    it('twice at the same time', async () => {
      const { vendorId, payoutId } = await fail();
      await Vendor.query(store.knex).patch({ payoutAccountId: 'acct_open' }).findById(vendorId);
      const answers = await race(5, () => retry(payoutId), 5);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409, 409, 409]);
      await store.runJobs();
      expect(transfersOf(payoutId)).to.have.lengthOf(1);
    });

    it('if they do not exist', async () => {
      expect(await retry(uuidv7())).to.have.property('status', 404);
    });
  });

  it('are selected by a setting, which needs the key of Stripe', async () => {
    const config = readConfig(testSecrets);
    const environment = { ...testSecrets, MARKETPLACE_PAYOUT_PROVIDER: 'stripe' };
    expect((await createMarketplaceServices(config)).payouts.name).to.equal('manual');
    const withKey = { ...config, environment, stripeSecretKey: 'sk_test_x' };
    expect((await createMarketplaceServices(withKey)).payouts.name).to.equal('stripe');
    const error = await createMarketplaceServices({ ...config, environment }).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).to.contain('STRIPE_SECRET_KEY must be set');
  });
});
