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
  beforeEach(async () => {
    store = await TestStore.open({ config: { trustedProxies: 1, rateLimit: true } });
    await from(home).post('/api/auth/sign-up/email', account);
  });
  afterEach(() => store.close());

  const from = (address: string): Client => store.anonymous({ 'x-forwarded-for': address });
  const stranger = (): Client => from(`198.51.100.${(addresses += 1)}`);
  const signIn = async (client: Client, body: object): Promise<number> =>
    (await client.post('/api/auth/sign-in/email', body)).status;

  /**
   * Ten wrong passwords from ten network addresses, with as many spellings of the email address.
   */
  async function attack(): Promise<void> {
    for (let i = 0; i < 10; i += 1) {
      const spelling = email.slice(0, i).toUpperCase() + email.slice(i);
      expect(await signIn(stranger(), { email: spelling, password: 'wrong!' })).to.equal(401);
    }
  }

  it('count unknown addresses together, whatever the address and spelling', async () => {
    await attack();
    expect(await signIn(stranger(), { email, password: 'wrong!' })).to.equal(429);
    expect(await signIn(stranger(), { email: 'OWNER@EXAMPLE.COM', password })).to.equal(429);
    expect(await signIn(stranger(), { email: 'other@example.com', password })).to.equal(401);
  });

  it('count concurrent attempts like sequential ones', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 15 }, () => signIn(stranger(), { email, password: 'wrong!' })),
    );
    expect(statuses.filter((status) => status === 401)).to.have.length(10);
    expect(statuses.filter((status) => status === 429)).to.have.length(5);
  });

  it('from unknown addresses do not lock out a known address', async () => {
    await attack();
    expect(await signIn(from(home), { email, password })).to.equal(200);
  });

  it('from unknown addresses do not lock out a session', async () => {
    const answer = await from(home).post('/api/auth/sign-in/email', { email, password });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    await attack();
    const elsewhere = stranger().with({ cookie, origin });
    expect(await signIn(elsewhere, { email, password })).to.equal(200);
    const right = await elsewhere.post('/api/auth/verify-password', { password });
    expect(right.status).to.equal(200);
  });

  it('also apply to a known address', async () => {
    for (let i = 0; i < 9; i += 1) {
      expect(await signIn(from(home), { email, password: 'wrong!' })).to.equal(401);
    }
    expect(await signIn(from(home), { email, password: 'wrong!' })).to.equal(429);
  });

  it('forget a known address after 90 days', async () => {
    await store.knex('sign_in_addresses').update({ last_used_at: '2020-01-01' });
    await attack();
    expect(await signIn(from(home), { email, password })).to.equal(429);
  });

  it('count wrong passwords of all operations per account, and no right ones', async () => {
    const answer = await from(home).post('/api/auth/sign-in/email', { email, password });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const session = (): Client => stranger().with({ cookie, origin });
    for (let i = 0; i < 12; i += 1) {
      expect((await session().post('/api/auth/verify-password', { password })).status).to.equal(
        200,
      );
    }
    const wrong = { currentPassword: 'wrong!', newPassword: 'another' };
    for (let i = 0; i < 5; i += 1) {
      const verified = await session().post('/api/auth/verify-password', { password: 'wrong!' });
      expect(verified.body.error.details?.issues?.[0]).to.include({ path: 'body.password' });
      const changed = await session().post('/api/auth/change-password', wrong);
      expect(changed.body.error.details?.issues?.[0]).to.include({ path: 'body.currentPassword' });
    }
    const verify = await session().post('/api/auth/verify-password', { password });
    const change = await session().post('/api/auth/change-password', wrong);
    const again = await signIn(session(), { email, password });
    expect([verify.status, change.status, again]).to.deep.equal([429, 429, 429]);
  });
});
