import { expect } from 'chai';
import { version } from '../../src/version.js';
import { TestStore } from '../support/store.js';

const shop = 'https://shop.example.com';

describe('every answer', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open({ config: { origins: [shop] } });
  });
  after(() => store.shut());

  it('keeps a safe request id and replaces any other', async () => {
    const id = async (value: string): Promise<string | null> => {
      const { headers } = await store.anonymous({ 'x-request-id': value }).get('/api/health');
      return headers.get('x-request-id');
    };
    expect(await id('order-42_a.b')).to.equal('order-42_a.b');
    for (const unsafe of ['a b', 'x'.repeat(200), '<script>']) {
      expect(await id(unsafe)).not.to.equal(unsafe);
    }
  });

  it('carries the id in an error too', async () => {
    const answer = await store.anonymous().get('/api/nothing');
    expect(answer.body.error.requestId).to.equal(answer.headers.get('x-request-id'));
  });

  it('has security headers and does not say what made it', async () => {
    const { headers } = await store.anonymous().get('/api/catalog/brands');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
    expect(headers.get('x-powered-by')).to.equal(null);
  });

  it('allows the configured origins and no others', async () => {
    const from = async (origin: string): Promise<string | null> => {
      const { headers } = await store.anonymous({ origin }).get('/api/catalog/brands');
      return headers.get('access-control-allow-origin');
    };
    expect(await from(shop)).to.equal(shop);
    expect(await from('https://evil.example')).to.equal(null);
  });

  it('answers a preflight with the headers that clients need', async () => {
    const { headers } = await store
      .anonymous({
        origin: shop,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-cart-secret',
      })
      .send('OPTIONS', '/api/catalog/brands');
    const allowed = headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
    for (const name of ['x-cart-secret', 'idempotency-key', 'if-match', 'x-api-key']) {
      expect(allowed).to.contain(name);
    }
  });
});

describe('the documentation', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.shut());
  const pages = ['/api/doc', '/api/reference', '/api/reference/swagger-ui.css'];

  it('is for everybody with a valid key, a session or nothing', async () => {
    const callers = [
      store.anonymous(),
      await store.withKey('catalog:read'),
      await store.signedIn(),
    ];
    for (const caller of callers)
      for (const page of pages) expect((await caller.get(page)).status, page).to.equal(200);
  });

  it('refuses a key that is not valid', async () => {
    for (const page of pages) {
      const answer = await store.anonymous({ 'x-api-key': 'cvk_wrong' }).get(page);
      expect([answer.status, answer.body.error.code], page).to.deep.equal([401, 'UNAUTHORIZED']);
    }
  });

  it('takes GET, HEAD and OPTIONS only, and says so', async () => {
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
  it('answers what the reference shows, 503 while the database is away', async () => {
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
    await store.shut();
  });
});

describe('the rate limits', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open({ config: { rateLimit: true } });
  });
  after(() => store.shut());

  it('count down on every answer and end in 429 with Retry-After', async () => {
    const key = await store.withKey('catalog:read');
    const first = await key.get('/api/catalog/brands');
    expect(first.headers.get('x-ratelimit-limit')).to.equal('100');
    expect(first.headers.get('x-ratelimit-remaining')).to.equal('99');
    const rest = await Promise.all(
      Array.from({ length: 100 }, () => key.get('/api/catalog/brands')),
    );
    const refused = rest.filter(({ status }) => status === 429);
    expect(refused).to.have.length(1);
    expect(refused[0]?.body.error.code).to.equal('TOO_MANY_REQUESTS');
    expect(Number(refused[0]?.headers.get('retry-after'))).to.be.within(1, 60);
  });

  it('are the key’s own', async () => {
    const other = await store.withKey('catalog:read');
    const { headers } = await other.get('/api/catalog/brands');
    expect(headers.get('x-ratelimit-remaining')).to.equal('99');
  });

  it('stop guessing a password', async () => {
    const guess = { email: 'user@example.com', password: 'guess!' };
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await store.anonymous().post('/api/auth/sign-in/email', guess)).status);
    }
    expect(statuses).to.deep.equal([...(Array(10).fill(401) as number[]), 429]);
  });
});
