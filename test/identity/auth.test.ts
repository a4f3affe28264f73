import { expect } from 'chai';
import type { Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

const account = { email: 'user@example.com', password: 'secret', name: 'Jane Doe' };

describe('accounts and sessions', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await TestStore.open();
  });
  afterEach(() => store.close());

  it('work as in the reference', async () => {
    const anonymous = store.anonymous();
    const up = await anonymous.post<{ user: Row }>('/api/auth/sign-up/email', account);
    expect(up.status).to.equal(200);
    expect(up.body.user).to.include({ email: account.email, name: account.name });
    const { email, password } = account;
    const signIn = await anonymous.post('/api/auth/sign-in/email', { email, password });
    const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(signIn.headers.get('set-cookie'))
      .to.match(/HttpOnly/i)
      .and.match(/SameSite=Lax/i);
    const session = await anonymous.with({ cookie }).get<{ user: Row }>('/api/auth/get-session');
    expect(session.body.user.id).to.equal(up.body.user.id);
  });

  it('return null without a session', async () => {
    const answer = await store.anonymous().get<unknown>('/api/auth/get-session');
    expect([answer.status, answer.body]).to.deep.equal([200, null]);
  });

  it('return the same error for a wrong password and an unknown address', async () => {
    const anonymous = store.anonymous();
    await anonymous.post('/api/auth/sign-up/email', account);
    const wrong = await anonymous.post('/api/auth/sign-in/email', {
      email: account.email,
      password: 'wrong!',
    });
    const unknown = await anonymous.post('/api/auth/sign-in/email', {
      email: 'no@example.com',
      password: 'secret',
    });
    expect([wrong.status, unknown.status]).to.deep.equal([401, 401]);
    expect(wrong.body.error.message).to.equal(unknown.body.error.message);
    expect(wrong.body.error.code).to.equal('UNAUTHORIZED');
  });

  it('name the invalid field', async () => {
    const anonymous = store.anonymous();
    for (const [field, value] of Object.entries({ email: 'no-address', password: '12345' })) {
      const answer = await anonymous.post('/api/auth/sign-up/email', {
        ...account,
        [field]: value,
      });
      expect(answer.status, field).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal(`body.${field}`);
    }
    const broken = { raw: '{', headers: { 'content-type': 'application/json' } };
    expect((await anonymous.post('/api/auth/sign-up/email', undefined, broken)).status).to.equal(
      400,
    );
  });

  it('do not let callers choose their role or vendor', async () => {
    const more = {
      role: 'owner',
      vendorId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11',
      vendor_id: 'x',
    };
    await store.anonymous().post('/api/auth/sign-up/email', { ...account, ...more });
    const rows = await store.knex('users').select('role', 'vendor_id');
    for (const row of rows) expect(row).to.deep.equal({ role: 'customer', vendor_id: null });
    const user = await store.signedIn();
    await user.post('/api/auth/update-user', more);
    const after = await store.knex('users').where({ id: user.userId }).select('role', 'vendor_id');
    expect(after).to.deep.equal([{ role: 'customer', vendor_id: null }]);
  });

  it('return the standard error for unknown paths', async () => {
    const answer = await store.anonymous().get('/api/auth/nothing');
    expect([answer.status, answer.body.error.code]).to.deep.equal([404, 'NOT_FOUND']);
  });

  it('lose permissions immediately with the role', async () => {
    const manager = await store.signedIn('manager');
    const create = { slug: 'acme', displayName: 'Acme' };
    expect((await manager.post('/api/catalog/brands', create)).status).to.equal(201);
    await store.knex('users').where({ id: manager.userId }).update({ role: 'customer' });
    expect((await manager.post('/api/catalog/brands', create)).status).to.equal(403);
  });

  describe('Origin check', () => {
    const brand = { slug: 'acme', displayName: 'Acme' };

    it('rejects changes with a cookie from another origin', async () => {
      const manager = await store.signedIn('manager');
      for (const origin of ['https://evil.example', 'null', 'http://localhost:4000.evil.example']) {
        const answer = await manager.with({ origin }).post('/api/catalog/brands', brand);
        expect([answer.status, answer.body.error.code]).to.deep.equal([
          403,
          'CSRF_ORIGIN_REJECTED',
        ]);
      }
    });

    it('allows reads, and API keys', async () => {
      const manager = await store.signedIn('manager');
      const elsewhere = manager.with({ origin: 'https://evil.example' });
      expect((await elsewhere.get('/api/catalog/brands')).status).to.equal(200);
      const { key } = await store.withKey('catalog:*');
      const both = elsewhere.with({ 'x-api-key': key });
      expect((await both.post('/api/catalog/brands', brand)).status).to.equal(201);
    });
  });
});
