import { expect } from 'chai';
import type { Client, Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

const account = { email: 'user@example.com', password: 'secret', name: 'Jane Doe' };
const { email, password } = account;
const origin = 'http://localhost:4000';

describe('sessions', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await TestStore.open();
    await store.anonymous().post('/api/auth/sign-up/email', account);
  });
  afterEach(() => store.close());

  async function signIn(headers: Record<string, string> = {}): Promise<Client> {
    const body = { email, password };
    const answer = await store.anonymous(headers).post('/api/auth/sign-in/email', body);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return store.anonymous({ cookie, origin });
  }
  const isSignedIn = async (client: Client): Promise<boolean> =>
    (await client.get<unknown>('/api/auth/get-session')).body !== null;

  it('end with a changed password when requested, except for a new one', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const change = { currentPassword: password, newPassword: 'another', revokeOtherSessions: true };
    const answer = await here.post<{ token: string }>('/api/auth/change-password', change);
    expect(answer.status).to.equal(200);
    expect(await isSignedIn(there)).to.equal(false);
    expect(await isSignedIn(here)).to.equal(false);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await isSignedIn(store.anonymous({ cookie }))).to.equal(true);
    const old = await store.anonymous().post('/api/auth/sign-in/email', { email, password });
    expect(old.status).to.equal(401);
  });

  it('are kept with a changed password otherwise', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const change = { currentPassword: password, newPassword: 'another' };
    const answer = await here.post<{ token: null }>('/api/auth/change-password', change);
    expect([answer.status, answer.body.token]).to.deep.equal([200, null]);
    expect([await isSignedIn(here), await isSignedIn(there)]).to.deep.equal([true, true]);
  });

  it('are listed, and end one by one, all others, or all', async () => {
    const [here, there, third] = [await signIn(), await signIn(), await signIn()];
    const list = await here.get<Row[]>('/api/auth/list-sessions');
    expect(list.body).to.have.length(4);
    const current = await there.get<{ session: { token: string } }>('/api/auth/get-session');
    const { token } = current.body.session;
    expect((await here.post('/api/auth/revoke-session', { token })).status).to.equal(200);
    expect([await isSignedIn(there), await isSignedIn(third)]).to.deep.equal([false, true]);
    expect((await here.post('/api/auth/revoke-other-sessions')).status).to.equal(200);
    expect([await isSignedIn(here), await isSignedIn(third)]).to.deep.equal([true, false]);
    expect((await here.post('/api/auth/revoke-sessions')).status).to.equal(200);
    expect(await isSignedIn(here)).to.equal(false);
  });

  it('end at sign-out', async () => {
    const here = await signIn();
    expect((await here.post('/api/auth/sign-out')).body).to.deep.equal({ success: true });
    expect(await isSignedIn(here)).to.equal(false);
  });

  it('of another user cannot be ended', async () => {
    const here = await signIn();
    const other = await store.signedIn();
    const current = await here.get<{ session: { token: string } }>('/api/auth/get-session');
    const { token } = current.body.session;
    await other.post('/api/auth/revoke-session', { token });
    expect(await isSignedIn(here)).to.equal(true);
  });

  it('are at most fifty per account; a new session ends the oldest', async () => {
    const user = await store.knex('users').where({ email }).first<{ id: string }>('id');
    await store.knex.raw(
      `insert into sessions (id, user_id, token, expires_at, created_at)
       select gen_random_uuid(), ?, 'old-' || n, now() + interval '1 day', now() - interval '1 hour'
       from generate_series(1, 60) n`,
      [user.id],
    );
    await signIn();
    const counted = await store.knex('sessions').where({ user_id: user.id }).count();
    expect(counted).to.deep.equal([{ count: 50 }]);
  });

  it('cannot be fixed by an attacker; a sign-in creates a new session', async () => {
    const cookie = 'better-auth.session_token=planted.signature';
    const here = await signIn({ cookie, origin });
    expect(await isSignedIn(here)).to.equal(true);
    expect(await isSignedIn(store.anonymous({ cookie }))).to.equal(false);
  });

  it('are renewed only by getSession, together with the cookie', async () => {
    const here = await signIn();
    const due = new Date(Date.now() + 3 * 86_400_000).toISOString();
    await store.knex('sessions').update({ expires_at: due });
    const before = await here.get('/api/catalog/brands');
    expect([before.status, before.headers.get('set-cookie')]).to.deep.equal([200, null]);
    const renewed = await here.get<{ session: { expiresAt: string } }>('/api/auth/get-session');
    expect(renewed.headers.get('set-cookie')).to.match(/session_token=.*Max-Age=604800/);
    expect(renewed.body.session.expiresAt > due).to.equal(true);
  });

  it('return 503 when they cannot be read', async () => {
    const here = await signIn();
    const lock = await store.knex.transaction();
    await lock.raw('lock table sessions');
    const answer = await here.get('/api/me/addresses');
    await lock.rollback();
    expect([answer.status, answer.body.error.code]).to.deep.equal([503, 'SERVICE_UNAVAILABLE']);
  });

  it('have a Secure cookie for this host only over HTTPS', async () => {
    const publicUrl = 'https://store.example.com';
    const secure = await TestStore.open({ config: { publicUrl, origins: [publicUrl] } });
    const answer = await secure.anonymous().post('/api/auth/sign-up/email', account);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).to.match(/^__Secure-better-auth\.session_token=/);
    for (const part of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i]) {
      expect(cookie).to.match(part);
    }
    expect(cookie).not.to.match(/Domain=/i);
    await secure.close();
  });

  it('change nothing without an allowed Origin', async () => {
    const manager = await store.signedIn('manager');
    const { cookie = '' } = (manager as unknown as { headers: Record<string, string> }).headers;
    const origins: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:4001' },
    ];
    const changes: [string, object | undefined][] = [
      ['/api/catalog/brands', { slug: 'acme', displayName: 'Acme' }],
      ['/api/auth/update-user', { name: 'Mallory' }],
      ['/api/auth/change-password', { currentPassword: 'correct-horse', newPassword: 'mallory' }],
      ['/api/auth/sign-in/email', { email, password }],
      ['/api/auth/sign-out', undefined],
      ['/api/auth/revoke-sessions', undefined],
    ];
    for (const headers of origins) {
      for (const [path, body] of changes) {
        const answer = await store.anonymous({ cookie, ...headers }).post(path, body);
        expect([path, answer.status, answer.body.error.code]).to.deep.equal([
          path,
          403,
          'CSRF_ORIGIN_REJECTED',
        ]);
      }
    }
    expect(await isSignedIn(manager)).to.equal(true);
  });
});
