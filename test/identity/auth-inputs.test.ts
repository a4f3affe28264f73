import { expect } from 'chai';
import type { Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

const account = { email: 'user@example.com', password: 'secret', name: 'Jane Doe' };
const signUp = 'sign-up/email';
const signIn = 'sign-in/email';
const longUrl = `https://example.com/${'x'.repeat(2048)}`;

/** The path, the body, and its invalid field. */
const refused: [path: string, body: object, field: string][] = [
  [signUp, { ...account, name: 'x'.repeat(201) }, 'body.name'],
  [signUp, { ...account, name: '' }, 'body.name'],
  [signUp, { ...account, image: longUrl }, 'body.image'],
  [signUp, { ...account, image: 'javascript:alert(1)' }, 'body.image'],
  [signUp, { ...account, callbackURL: longUrl }, 'body.callbackURL'],
  [signUp, { ...account, email: `${'x'.repeat(320)}@example.com` }, 'body.email'],
  [signUp, { ...account, email: 'user@example.com ' }, 'body.email'],
  [signUp, { ...account, password: 'x'.repeat(129) }, 'body.password'],
  [signUp, { ...account, role: 'owner' }, 'body.role'],
  [signUp, { ...account, vendorId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' }, 'body.vendorId'],
  [signUp, { ...account, emailVerified: true }, 'body.emailVerified'],
  [signUp, { ...account, id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' }, 'body.id'],
  [signIn, { email: account.email, password: 'x'.repeat(129) }, 'body.password'],
  [signIn, { email: 'user@example.com\u00a0', password: 'secret' }, 'body.email'],
  ['update-user', { name: null }, 'body.name'],
  ['update-user', { name: 'x'.repeat(201) }, 'body.name'],
  ['update-user', { image: longUrl }, 'body.image'],
  ['update-user', { email: 'other@example.com' }, 'body.email'],
  ['update-user', { role: 'owner' }, 'body.role'],
  ['update-user', {}, 'body'],
  ['change-password', { currentPassword: 'x', newPassword: '12345' }, 'body.newPassword'],
  [
    'change-password',
    { currentPassword: 'x'.repeat(129), newPassword: 'secret' },
    'body.currentPassword',
  ],
  ['verify-password', { password: 'x'.repeat(129) }, 'body.password'],
  ['revoke-session', { token: 'x'.repeat(257) }, 'body.token'],
];

describe('input of account and session operations', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  for (const [path, body, field] of refused) {
    it(`${path} names ${field}: ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const user = await store.signedIn();
      const answer = await user.post(`/api/auth/${path}`, body);
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues?.map((issue) => issue.path)).to.include(field);
    });
  }

  it('updateUser changes the name and the picture', async () => {
    const user = await store.signedIn();
    const image = 'https://images.example.com/jane.png';
    const answer = await user.post('/api/auth/update-user', { name: 'Jane Q. Doe', image });
    expect(answer.body).to.deep.equal({ status: true });
    const now = await user.get<{ user: Row }>('/api/auth/get-session');
    expect(now.body.user).to.include({ name: 'Jane Q. Doe', image });
  });

  it('a session stores 512 characters of the user agent and the network address', async () => {
    const client = store.anonymous({ 'user-agent': 'x'.repeat(4000) });
    await client.post('/api/auth/sign-up/email', account);
    const rows: unknown = await store
      .knex('sessions')
      .join('users', 'users.id', 'sessions.user_id')
      .where({ email: account.email })
      .select('ip_address', 'user_agent');
    expect(rows).to.deep.equal([{ ip_address: '127.0.0.1', user_agent: 'x'.repeat(512) }]);
  });

  it('callbackURL accepts only allowed origins', async () => {
    const credentials = { email: account.email, password: account.password };
    for (const callbackURL of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/%5cevil.example',
      'javascript:alert(1)',
      'http://localhost:4000.evil.example/',
      'http://localhost:4000@evil.example/',
    ]) {
      const body = { ...credentials, callbackURL };
      const answer = await store.anonymous().post('/api/auth/sign-in/email', body);
      expect([callbackURL, answer.status, answer.headers.get('location')]).to.deep.equal([
        callbackURL,
        403,
        null,
      ]);
    }
  });

  it('two concurrent sign-ups with one address create one account', async () => {
    const body = { ...account, email: 'both@example.com' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => store.anonymous().post('/api/auth/sign-up/email', body)),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422, 422]);
    for (const { body: answer } of answers.filter(({ status }) => status === 422)) {
      expect(answer.error.details?.issues?.[0]?.path).to.equal('body.email');
    }
  });
});
