import { expect } from 'chai';
import type { Client, Row } from '../support/client.js';
import { MailServer } from '../support/mail-server.js';
import { TestStore } from '../support/store.js';

const password = 'correct-horse';
let count = 0;

interface SignedUp {
  token: string | null;
  user: Row;
}

interface Account {
  email: string;
  client: Client;
  userId: string;
}

describe('mails about accounts', () => {
  let server: MailServer;
  let store: TestStore;
  let anonymous: Client;
  before(async () => {
    server = await MailServer.start();
    const storefrontUrl = 'https://shop.example/store';
    const origins = ['http://localhost:4000', 'https://shop.example'];
    store = await TestStore.open({ config: { ...server.config, storefrontUrl, origins } });
    anonymous = store.anonymous();
  });
  beforeEach(() => store.knex('pgboss.job').delete());
  after(async () => {
    await store.close();
    await server.down();
  });

  async function signUp(): Promise<Account> {
    const email = `account-${(count += 1)}@example.com`;
    const { body, headers } = await anonymous.post<SignedUp>('/api/auth/sign-up/email', {
      email,
      password,
      name: 'Jane',
    });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const client = anonymous.with({ cookie, origin: 'http://localhost:4000' });
    return { email, client, userId: body.user.id };
  }
  /** Jobs of this address that have not failed are run, and its last mail's link is returned. */
  async function nextLink(email: string): Promise<URL> {
    const before = server.to(email).length;
    await store.runJobs();
    const mails = server.to(email).slice(before);
    expect(mails).to.have.length(1);
    return new URL(/https?:\/\/\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '');
  }
  const ask = (email: string, redirectTo?: string, headers = {}) =>
    anonymous.with(headers).call('requestPasswordReset', {
      body: { email, ...(redirectTo !== undefined && { redirectTo }) },
    });
  const reset = (token: string, newPassword = 'new-password') =>
    anonymous.post('/api/auth/reset-password', { token, newPassword });
  const signIn = async (email: string, word: string): Promise<number> =>
    (await anonymous.post('/api/auth/sign-in/email', { email, password: word })).status;
  const eventsOf = async (userId: string): Promise<unknown[]> =>
    (await store.audit())
      .filter((entry) => entry['entity_id'] === userId)
      .map((entry) => [entry['event'], entry['actor_id']]);
  const sessionsOf = (user_id: string): Promise<unknown[]> =>
    store.knex('sessions').where({ user_id });

  it('reset a password once, and end all sessions and other links', async () => {
    const { email, userId } = await signUp();
    await ask(email);
    const other = await nextLink(email);
    await ask(email);
    const link = await nextLink(email);
    expect(link.origin + link.pathname).to.equal('https://shop.example/store/reset-password');
    const token = link.searchParams.get('token') ?? '';
    expect((await reset(token)).status).to.equal(200);
    expect(await sessionsOf(userId)).to.deep.equal([]);
    expect(await signIn(email, password)).to.equal(401);
    expect(await signIn(email, 'new-password')).to.equal(200);
    for (const used of [token, other.searchParams.get('token') ?? '']) {
      const { status, body } = await anonymous.post('/api/auth/reset-password', { token: used, newPassword: 'third-one' }); // prettier-ignore
      const [issue] = body.error.details?.issues ?? [];
      expect([status, issue?.path, issue?.code]).to.deep.equal([
        422,
        'body.token',
        'INVALID_TOKEN',
      ]);
    }
    expect(await eventsOf(userId)).to.deep.equal([
      ['auth.signUp', userId],
      ['auth.resetPassword', userId],
      ['auth.signIn', userId],
    ]);
  });

  it('have links that expire, to pages of the store only, whatever the Host', async () => {
    const { email, userId } = await signUp();
    await ask(email, '/account/new?from=mail', { host: 'evil.example' });
    const link = await nextLink(email);
    expect(link.href).to.match(/^https:\/\/shop\.example\/account\/new\?from=mail&token=/);
    await store.knex('verifications').where({ value: userId }).update({ expires_at: '2020-01-01' });
    expect((await reset(link.searchParams.get('token') ?? '')).status).to.equal(422);
    for (const target of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      'http://[',
    ]) {
      const asked = await anonymous.post('/api/auth/request-password-reset', { email, redirectTo: target }); // prettier-ignore
      expect(asked.body.error.details?.issues?.[0]?.path, target).to.equal('body.redirectTo');
      const sent = await anonymous.post('/api/auth/send-verification-email', { email, callbackURL: target }); // prettier-ignore
      expect(sent.body.error.details?.issues?.[0]?.path, target).to.equal('body.callbackURL');
    }
  });

  it('are not sent to unknown addresses, which get the same answer', async () => {
    const { email } = await signUp();
    const stranger = `nobody-${count}@example.com`;
    const answers = [await ask(email), await ask(stranger)];
    expect(answers[0]?.text).to.equal(answers[1]?.text);
    const verifying = [];
    for (const address of [email, stranger]) {
      verifying.push(await anonymous.call('sendVerificationEmail', { body: { email: address } }));
    }
    expect(verifying[0]?.text).to.equal(verifying[1]?.text);
    // The same work for both, so that the time tells nothing either.
    const jobs = await store.knex('pgboss.job').where({ name: 'mail' }).select('data');
    expect(jobs).to.have.length(4);
    await store.runJobs();
    expect(server.to(email)).to.have.length(2);
    expect(server.to(stranger)).to.deep.equal([]);
  });

  it('leave neither a token nor a link in jobs, logs, or the database', async () => {
    const { email } = await signUp();
    await ask(email);
    const token = (await nextLink(email)).searchParams.get('token') ?? '';
    const rows = JSON.stringify([
      await store.knex('pgboss.job'),
      await store.knex('verifications'),
      await store.audit(),
    ]);
    expect(rows).not.to.include(token);
    expect(store.log.join('')).not.to.include(token);
  });

  it('are at most five per hour for an account', async () => {
    const { email } = await signUp();
    for (let n = 0; n < 8; n += 1) await ask(email);
    expect(await store.runJobs()).to.equal(0);
    expect(server.to(email)).to.have.length(5);
  });

  it('have the same link when they are sent again', async () => {
    const { email } = await signUp();
    await ask(email);
    server.faults.push('hangUp');
    await store.runJobs();
    await server.up();
    await store
      .knex('pgboss.job')
      .where({ state: 'retry' })
      .update({ start_after: store.knex.fn.now() });
    await store.runJobs();
    const [first, second, ...more] = server.to(email).map(({ text }) => text);
    expect(more).to.deep.equal([]);
    expect(first).to.equal(second);
  });

  it('verify an address, and continue to a page of the store', async () => {
    const { email, userId, client } = await signUp();
    await anonymous.call('sendVerificationEmail', { body: { email, callbackURL: '/welcome' } });
    const link = await nextLink(email);
    expect(link.origin).to.equal('http://localhost:4000');
    const answer = await anonymous.get(link.pathname + link.search);
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([302, 'https://shop.example/welcome']); // prettier-ignore
    const session = await client.get<{ user: Row }>('/api/auth/get-session');
    expect(session.body.user['emailVerified']).to.equal(true);
    const token = link.searchParams.get('token') ?? '';
    const again = await anonymous.get<unknown>(`/api/auth/verify-email?token=${token}`);
    expect(again.body).to.deep.equal({ status: true, user: null });
    expect(await eventsOf(userId)).to.deep.equal([
      ['auth.signUp', userId],
      ['auth.verifyEmail', userId],
    ]);
    const wrong = await anonymous.get('/api/auth/verify-email?token=nonsense');
    expect([wrong.status, wrong.body.error.details?.issues?.[0]?.path]).to.deep.equal([422, 'query.token']); // prettier-ignore
    const elsewhere = await anonymous.get(`/api/auth/verify-email?token=${token}&callbackURL=${encodeURIComponent('https://evil.example/')}`); // prettier-ignore
    expect([elsewhere.status, elsewhere.body.error.details?.issues?.[0]?.path]).to.deep.equal([422, 'query.callbackURL']); // prettier-ignore
    await anonymous.call('sendVerificationEmail', { body: { email } });
    await store.runJobs();
    expect(server.to(email)).to.have.length(1);
  });

  it('let a user sign in to a store that requires verified addresses', async () => {
    const strict = await TestStore.open({
      config: { ...server.config, requireEmailVerification: true },
    });
    const visitor = strict.anonymous();
    const email = `strict-${(count += 1)}@example.com`;
    const up = await visitor.post<SignedUp>('/api/auth/sign-up/email', {
      email,
      password,
      name: 'Jane',
    });
    expect(up.body.token).to.equal(null);
    const before = await visitor.post('/api/auth/sign-in/email', { email, password });
    expect(before.status).to.equal(403);
    await visitor.post<SignedUp>('/api/auth/sign-up/email', {
      email,
      password,
      name: 'Somebody else',
    });
    await strict.runJobs();
    expect(server.to(email)).to.have.length(1);
    const link = new URL(/https?:\/\/\S+/.exec(server.to(email)[0]?.text ?? '')?.[0] ?? '');
    expect((await visitor.get(link.pathname + link.search)).status).to.equal(302);
    const after = await visitor.post('/api/auth/sign-in/email', { email, password });
    expect(after.status).to.equal(200);
    const events = (await strict.audit()).map(({ event }) => event);
    expect(events).to.deep.equal(['auth.signUp', 'auth.verifyEmail', 'auth.signIn']);
    await strict.close();
  });
});
