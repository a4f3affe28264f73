import { expect } from 'chai';
import Koa from 'koa';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '../../src/http-server.js';
import { sendRaw, type RawAnswer } from '../support/raw-request.js';
import { TestStore } from '../support/store.js';

describe('malformed HTTP requests', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  const send = (line: string, headers = ''): Promise<RawAnswer> =>
    sendRaw(store.url, `${line} HTTP/1.1\r\nHost: store\r\nConnection: close\r\n${headers}\r\n`);
  /** Every error has the standard body, and its id in the headers too. */
  function expectError(what: string, { status, headers, body }: RawAnswer, wanted: number[]): void {
    expect(status, what).to.be.oneOf(wanted);
    expect(headers['content-type'], what).to.match(/^application\/json/);
    expect(body?.error?.code, what).to.be.a('string');
    expect(body?.error?.requestId, what).to.equal(headers['x-request-id']);
  }

  const noPaths = [
    'http://:99999/api/health',
    'http://',
    'http://[',
    'http://[::1',
    '*',
    '//',
    '//x',
  ];
  const broken = ['/api/%', '/%00', '/api/catalog/entities/%', '/api/reference/%', '/api/auth/%'];
  for (const target of [...noPaths, '//:99999/api/auth/get-session', ...broken, '/\\']) {
    it(`reject the target ${target}`, async () => {
      for (const method of ['GET', 'POST', 'DELETE'])
        expectError(method, await send(`${method} ${target}`), [400, 401, 403, 404, 405]);
    });
  }

  it('accept a path with a host, as proxies send it', async () => {
    expect((await send('GET http://store.example/api/health?x=1')).status).to.equal(422);
    expect((await send('GET http://store.example/api/health')).status).to.equal(200);
    expect((await send('GET http://store.example/api/doc')).status).to.equal(200);
  });

  it('reject TRACE and unknown methods', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'LOCK', 'M-SEARCH'])
      for (const path of ['/api/health', '/api/doc', '/api/nothing', '/'])
        expectError(`${method} ${path}`, await send(`${method} ${path}`), [404, 405]);
  });

  it('reject what is not HTTP', async () => {
    const garbage = [
      'x\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET /a b HTTP/1.1\r\n\r\n',
      '\x16\x03\x01',
    ];
    for (const text of garbage) {
      const answer = await sendRaw(store.url, `${text}\r\n\r\n`);
      expectError(text, answer, [400]);
      expect(answer.headers['connection'], text).to.equal('close');
    }
    const contradiction = 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n';
    expectError('lengths', await send('POST /api/carts', contradiction), [400]);
    const chunks = 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n';
    expectError('chunk', await send('POST /api/carts', `${chunks}\r\nnot-a-length\r\n`), [400]);
  });

  it('require a Host', async () => {
    const text = 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n';
    expectError('no host', await sendRaw(store.url, text), [400]);
  });

  it('reject an unsupported Expect', async () => {
    expectError('expect', await send('POST /api/carts', 'Expect: tea\r\n'), [417]);
  });

  it('reject headers that are too large', async () => {
    expectError('headers', await send('GET /api/health', `X: ${'x'.repeat(20_000)}\r\n`), [431]);
    expectError('target', await send(`GET /${'x'.repeat(20_000)}`), [431]);
  });
});

describe('an incomplete request', () => {
  it('returns 408', async () => {
    const app = new Koa();
    const { server } = createHttpServer(app, new AbortController());
    Object.assign(server, { headersTimeout: 50, requestTimeout: 50 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await sendRaw(`http://127.0.0.1:${port}`, 'GET / HTTP/1.1\r\nHost:');
    expect([answer.status, answer.headers['connection']]).to.deep.equal([408, 'close']);
    expect(answer.body?.error?.requestId).to.equal(answer.headers['x-request-id']);
    server.close();
  });

  it('has the time that the largest upload needs, and 30 seconds otherwise', () => {
    const timeOf = (mediaMaxBytes?: number): number =>
      createHttpServer(new Koa(), new AbortController(), mediaMaxBytes ? { mediaMaxBytes } : {})
        .server.requestTimeout;
    expect([timeOf(), timeOf(1024), timeOf(350_000_001)]).to.deep.equal([
      30_000, 30_000, 1_000_001,
    ]);
  });
});
