import { expect } from 'chai';
import { version } from '../../src/util/version.js';
import { TestStore } from '../support/store.js';

const storefront = 'https://store.example.com';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('every response', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open({ config: { origins: [storefront] } });
  });
  after(() => store.close());

  it('keeps a valid request id and replaces any other', async () => {
    const id = async (value: string): Promise<string | null> => {
      const { headers } = await store.anonymous({ 'x-request-id': value }).get('/api/health');
      return headers.get('x-request-id');
    };
    expect(await id('order-42_a.b')).to.equal('order-42_a.b');
    for (const unsafe of ['a b', 'x'.repeat(200), '<script>']) {
      expect(await id(unsafe)).to.match(uuid);
    }
  });

  it('has the request id in errors too', async () => {
    const { headers, body } = await store.anonymous({ 'x-request-id': 'a-b' }).get('/api/nothing');
    expect([body.error.requestId, headers.get('x-request-id')]).to.deep.equal(['a-b', 'a-b']);
  });

  const secure = {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-powered-by': null,
    server: null,
  };

  it('has security headers and does not name its framework', async () => {
    const { headers } = await store.anonymous().get('/api/catalog/brands');
    const expected = {
      ...secure,
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    };
    const told = Object.keys(expected).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(told)).to.deep.equal(expected);
  });

  it('has on its page also the headers that only pages need', async () => {
    const { headers } = await store.anonymous().get('/api/reference');
    const expected = {
      ...secure,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    };
    const told = Object.keys(expected).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(told)).to.deep.equal(expected);
    expect(headers.get('content-security-policy')).to.contain("script-src 'self'");
  });

  it('allows only the configured origins', async () => {
    const from = async (origin: string): Promise<(string | null)[]> => {
      const { headers } = await store.anonymous({ origin }).get('/api/catalog/brands');
      const names = ['access-control-allow-origin', 'access-control-allow-credentials', 'vary'];
      return names.map((name) => headers.get(name));
    };
    const vary = 'Origin, Cookie, X-Api-Key';
    expect(await from(storefront)).to.deep.equal([storefront, 'true', vary]);
    for (const other of ['https://evil.example', `${storefront}.evil.example`, 'null']) {
      expect(await from(other), other).to.deep.equal([null, null, vary]);
    }
  });

  it('answers a preflight with the headers that clients need', async () => {
    const { status, headers } = await store
      .anonymous({
        origin: storefront,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-cart-secret',
      })
      .send('OPTIONS', '/api/catalog/brands');
    const list = (name: string): string[] =>
      (headers.get(`access-control-allow-${name}`) ?? '').split(', ');
    expect([status, list('origin'), list('credentials')]).to.deep.equal([
      204,
      [storefront],
      ['true'],
    ]);
    expect(list('methods')).to.have.members(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
    expect(list('headers')).to.have.members([
      'content-type',
      'x-api-key',
      'x-cart-secret',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'x-request-id',
    ]);
  });
});

describe('the documentation', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());
  const types = {
    '/api/doc': 'application/json',
    '/api/reference': 'text/html',
    '/api/reference/swagger-ui.css': 'text/css',
  };
  const pages = Object.keys(types);

  it('is available with a valid key, a session, or no credential', async () => {
    const callers = [
      store.anonymous(),
      await store.withKey('catalog:read'),
      await store.signedIn(),
    ];
    for (const caller of callers) {
      for (const [page, type] of Object.entries(types)) {
        const { status, headers } = await caller.get(page);
        const told = headers.get('content-type')?.split(';')[0];
        expect([status, told], page).to.deep.equal([200, type]);
      }
    }
  });

  it('rejects an invalid key', async () => {
    for (const page of pages) {
      const answer = await store.anonymous({ 'x-api-key': 'cvk_wrong' }).get(page);
      expect([answer.status, answer.body.error.code], page).to.deep.equal([401, 'UNAUTHORIZED']);
    }
  });

  it('allows only GET, HEAD, and OPTIONS, and returns Allow', async () => {
    const allowed = 'OPTIONS, GET, HEAD';
    for (const page of pages) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await store.anonymous().send(method, page);
        expect([answer.status, answer.headers.get('allow')], `${method} ${page}`).to.deep.equal([
          405,
          allowed,
        ]);
      }
      const options = await store.anonymous().send('OPTIONS', page);
      expect([options.status, options.headers.get('allow')], page).to.deep.equal([204, allowed]);
      expect((await store.anonymous().send('HEAD', page)).status, page).to.equal(200);
    }
    expect((await store.anonymous().get('/api/reference/nothing.js')).status).to.equal(404);
  });
});

describe('the health check', () => {
  it('responds as in the reference, with 503 while the database is unreachable', async () => {
    const store = await TestStore.open();
    const healthy = await store.anonymous().get<object>('/api/health');
    expect([healthy.status, healthy.body]).to.deep.equal([200, { status: 'ok', version }]);
    await store.knex.destroy();
    const away = await store.anonymous().get<object>('/api/health');
    expect([away.status, away.body]).to.deep.equal([
      503,
      { status: 'error', version, database: 'unreachable' },
    ]);
    store.knex.initialize();
    await store.close();
  });
});

describe('rate limits', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open({ config: { rateLimit: true } });
  });
  after(() => store.close());

  it('count down on every response and return 429 with Retry-After', async () => {
    const key = await store.withKey('catalog:read');
    const first = await key.get('/api/catalog/brands');
    expect(first.headers.get('x-ratelimit-limit')).to.equal('100');
    expect(first.headers.get('x-ratelimit-remaining')).to.equal('99');
    const secondsLeft = Number(first.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(secondsLeft).to.be.within(0, 61);
    const rest = await Promise.all(
      Array.from({ length: 100 }, () => key.get('/api/catalog/brands')),
    );
    const remaining = rest.map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
    const down = Array.from({ length: 99 }, (_, i) => i);
    expect(remaining.sort((a, b) => a - b)).to.deep.equal([0, ...down]);
    const refused = rest.filter(({ status }) => status !== 200);
    expect(refused.map(({ status }) => status)).to.deep.equal([429]);
    expect(refused[0]?.body.error.code).to.equal('TOO_MANY_REQUESTS');
    expect(Number(refused[0]?.headers.get('retry-after'))).to.be.within(1, 60);
  });

  it('are separate for each API key', async () => {
    const other = await store.withKey('catalog:read');
    const { headers } = await other.get('/api/catalog/brands');
    expect(headers.get('x-ratelimit-remaining')).to.equal('99');
  });

  it('stop password guessing', async () => {
    const guess = { email: 'user@example.com', password: 'guess!' };
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await store.anonymous().post('/api/auth/sign-in/email', guess)).status);
    }
    expect(statuses).to.deep.equal([...(Array(10).fill(401) as number[]), 429]);
  });
});
