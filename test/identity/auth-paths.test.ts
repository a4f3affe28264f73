import { expect } from 'chai';
import { rawRequest } from '../support/request-target.js';
import { TestStore } from '../support/store.js';

const account = { email: 'user@example.com', password: 'secret', name: 'Jane Doe' };
const signIn = '/api/auth/sign-in/email';

/** Spellings that some URL parser treats as the sign-in path. */
const disguises = [
  '/api/auth/./sign-in/email',
  '/api/auth/x/../sign-in/email',
  '/api/x/../auth/sign-in/email',
  '/api/auth/%2e/sign-in/email',
  '/api/auth/x/%2e%2e/sign-in/email',
  '/api/auth/x/.%2E/sign-in/email',
  '/api/auth\\sign-in\\email',
  '/api/auth/\\sign-in/email',
  '/api/auth/x\\..\\sign-in/email',
  '/api/auth//sign-in/email',
  '//api/auth/sign-in/email',
  '/api/auth/sign-in/email/',
  '/api/auth/sign-in/email/.',
  '/API/auth/sign-in/email',
  '/api/auth/Sign-In/email',
  '/api/auth/sign%2din/email',
  '/api/auth/sign-in%2Femail',
  '/api/auth/sign-in/email%00',
  '/api/auth/sign-in/email%3F',
  '/api/auth/sign-in/email;x=1',
];

describe('paths of accounts and sessions', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
    await store.anonymous().post('/api/auth/sign-up/email', account);
  });
  after(() => store.close());

  for (const target of disguises) {
    it(`returns 404 for ${target}`, async () => {
      const answer = await rawRequest(store.url, 'POST', target, { body: account });
      expect([answer.status, answer.headers['set-cookie']]).to.deep.equal([404, undefined]);
      const { error } = JSON.parse(answer.text) as { error: { code: string; requestId: string } };
      expect(error).to.include({ code: 'NOT_FOUND' });
      expect(error.requestId).to.equal(answer.headers['x-request-id']);
    });
  }

  it('accepts the absolute form of the request target, whatever the host', async () => {
    const { email, password } = account;
    const answer = await rawRequest(store.url, 'POST', `http://evil.example${signIn}`, {
      headers: { host: 'evil.example' },
      body: { email, password, callbackURL: '/account' },
    });
    expect([answer.status, answer.headers.location]).to.deep.equal([200, '/account']);
    expect(answer.text).not.to.contain('evil.example');
  });

  it('routes the same path whatever the query string', async () => {
    const { email, password } = account;
    const query = await rawRequest(store.url, 'POST', `${signIn}?x=/../sign-up/email`, {
      body: { email, password },
    });
    expect(query.status).to.equal(422);
    expect(query.text).to.contain('query.x');
  });

  const methods: Record<string, [string, string][]> = {
    'OPTIONS, POST': [
      ['GET', signIn],
      ['DELETE', signIn],
      ['PUT', '/api/auth/sign-up/email'],
      ['GET', '/api/auth/sign-out'],
      ['HEAD', '/api/auth/change-password'],
    ],
    'OPTIONS, GET, HEAD': [
      ['POST', '/api/auth/get-session'],
      ['PATCH', '/api/auth/get-session'],
      ['POST', '/api/auth/list-sessions'],
    ],
  };
  for (const [allow, requests] of Object.entries(methods)) {
    for (const [method, path] of requests) {
      it(`returns 405 with Allow for ${method} ${path}`, async () => {
        const answer = await store.anonymous().send(method, path);
        expect([answer.status, answer.headers.get('allow')]).to.deep.equal([405, allow]);
      });
    }
  }

  it('answers OPTIONS with the methods, and HEAD like GET without a body', async () => {
    const anonymous = store.anonymous();
    const options = await anonymous.send('OPTIONS', signIn);
    expect([options.status, options.headers.get('allow')]).to.deep.equal([204, 'OPTIONS, POST']);
    const head = await anonymous.send('HEAD', '/api/auth/get-session');
    expect([head.status, head.text]).to.deep.equal([200, '']);
  });

  it('serves nothing of Better Auth that the contract does not declare', async () => {
    const user = await store.signedIn();
    const undeclared = [
      ['GET', 'ok'],
      ['GET', 'error'],
      ['GET', 'list-accounts'],
      ['GET', 'reset-password/token?callbackURL=/'],
      ['GET', 'callback/github'],
      ['POST', 'change-email'],
      ['POST', 'delete-user'],
      ['POST', 'update-session'],
      ['POST', 'unlink-account'],
      ['POST', 'link-social'],
      ['POST', 'sign-in/social'],
      ['POST', 'set-password'],
    ];
    for (const [method = '', path = ''] of undeclared) {
      const answer = await user.send(
        method,
        `/api/auth/${path}`,
        method === 'POST' ? {} : undefined,
      );
      expect([path, answer.status, answer.body.error.code]).to.deep.equal([path, 404, 'NOT_FOUND']);
    }
  });

  it('rejects an invalid API key, and accepts a key without the cookie', async () => {
    const bad = store.anonymous({ 'x-api-key': 'cov_wrong' });
    expect((await bad.get('/api/auth/get-session')).status).to.equal(401);
    expect((await bad.post(signIn, account)).status).to.equal(401);
    const user = await store.signedIn();
    const { key } = await store.withKey('catalog:*');
    const both = user.with({ 'x-api-key': key });
    expect((await both.get<unknown>('/api/auth/get-session')).body).to.equal(null);
    expect((await both.get('/api/auth/list-sessions')).status).to.equal(401);
  });
});
