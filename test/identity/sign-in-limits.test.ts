import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const account = { email: 'owner@example.com', password: 'secret', name: 'Jane Doe' };
const { email, password } = account;
const origin = 'http://localhost:4000';
const home = '203.0.113.7';

describe('limits on wrong passwords', () => {
  let store: TestStore;
  let addresses = 0;
  const open = async (): Promise<void> => {
    store = await TestStore.open({ config: { trustedProxies: 1, rateLimit: true } });
    await from(home).post('/api/auth/sign-up/email', account);
  };

  const from = (address: string): Client => store.anonymous({ 'x-forwarded-for': address });
  const stranger = (): Client => from(`198.51.100.${(addresses += 1)}`);
  const signIn = async (client: Client, body: object): Promise<number> =>
    (await client.post('/api/auth/sign-in/email', body)).status;
  async function signInAtHome(): Promise<string> {
    const answer = await from(home).post('/api/auth/sign-in/email', { email, password });
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /**
   * Ten wrong passwords from ten network addresses, with as many spellings of the email address.
   */
  async function attack(): Promise<void> {
    for (let i = 0; i < 10; i += 1) {
      const spelling = email.slice(0, i).toUpperCase() + email.slice(i);
      expect(await signIn(stranger(), { email: spelling, password: 'wrong!' })).to.equal(401);
    }
  }

  // A password is slow to check, so these tests share one attack. Each leaves the counts alone.
  describe('after ten of them from unknown addresses', () => {
    let cookie: string;
    before(async () => {
      await open();
      cookie = await signInAtHome();
      await attack();
    });
    after(() => store.close());

    it('count unknown addresses together, whatever the address and spelling', async () => {
      expect(await signIn(stranger(), { email, password: 'wrong!' })).to.equal(429);
      expect(await signIn(stranger(), { email: 'OWNER@EXAMPLE.COM', password })).to.equal(429);
      expect(await signIn(stranger(), { email: 'other@example.com', password })).to.equal(401);
    });

    it('do not lock out a known address', async () => {
      expect(await signIn(from(home), { email, password })).to.equal(200);
    });

    it('do not lock out a session', async () => {
      const elsewhere = stranger().with({ cookie, origin });
      expect(await signIn(elsewhere, { email, password })).to.equal(200);
      const right = await elsewhere.post('/api/auth/verify-password', { password });
      expect(right.status).to.equal(200);
    });

    it('forget a known address after 90 days', async () => {
      await store.knex('sign_in_addresses').update({ last_used_at: '2020-01-01' });
      expect(await signIn(from(home), { email, password })).to.equal(429);
    });
  });

  describe('of a new store', () => {
    beforeEach(open);
    afterEach(() => store.close());

    it('count concurrent attempts like sequential ones', async () => {
      const statuses = await Promise.all(
        Array.from({ length: 15 }, () => signIn(stranger(), { email, password: 'wrong!' })),
      );
      expect(statuses.filter((status) => status === 401)).to.have.length(10);
      expect(statuses.filter((status) => status === 429)).to.have.length(5);
    });

    it('also apply to a known address', async () => {
      for (let i = 0; i < 9; i += 1) {
        expect(await signIn(from(home), { email, password: 'wrong!' })).to.equal(401);
      }
      expect(await signIn(from(home), { email, password: 'wrong!' })).to.equal(429);
    });

    it('count wrong passwords of all operations per account, and no right ones', async () => {
      const cookie = await signInAtHome();
      const session = (): Client => stranger().with({ cookie, origin });
      // If right ones counted, two would leave too few attempts for the wrong ones below.
      for (let i = 0; i < 2; i += 1) {
        const right = await session().post('/api/auth/verify-password', { password });
        expect(right.status).to.equal(200);
      }
      const wrong = { currentPassword: 'wrong!', newPassword: 'another' };
      for (let i = 0; i < 5; i += 1) {
        const verified = await session().post('/api/auth/verify-password', { password: 'wrong!' });
        expect(verified.body.error.details?.issues?.[0]).to.include({ path: 'body.password' });
        const changed = await session().post('/api/auth/change-password', wrong);
        expect(changed.body.error.details?.issues?.[0]).to.include({
          path: 'body.currentPassword',
        });
      }
      const verify = await session().post('/api/auth/verify-password', { password });
      const change = await session().post('/api/auth/change-password', wrong);
      const again = await signIn(session(), { email, password });
      expect([verify.status, change.status, again]).to.deep.equal([429, 429, 429]);
    });
  });
});
