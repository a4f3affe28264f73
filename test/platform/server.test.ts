import { expect } from 'chai';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port.js';
import { prepareDataDir } from '../support/prepared-cluster.js';
import { end, endServers, startServer } from '../support/server-process.js';
import { testSecrets } from '../support/test-secrets.js';

describe('the server process', function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'covenant-server-'));
  });
  afterEach(async () => {
    await endServers();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 });
  });
  const keyOf = (): string => readFileSync(path.join(dataDir, 'admin-key'), 'utf8').trim();

  it('prepares a store with demo catalog and key, and keeps all data after kill -9', async () => {
    const first = await startServer(dataDir, { LOG_FORMAT: 'pretty' });
    const file = path.join(dataDir, 'admin-key');
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(first.output()).to.contain(keyOf());
    const headers = { 'x-api-key': keyOf(), 'content-type': 'application/json' };
    const body = JSON.stringify({ slug: 'acme', displayName: 'Acme' });
    const made = await fetch(`${first.url}/api/catalog/brands`, { method: 'POST', headers, body });
    expect(made.status).to.equal(201);
    await end(first, 'SIGKILL');

    const second = await startServer(dataDir, { LOG_FORMAT: 'pretty' });
    expect(second.output()).not.to.contain(keyOf());
    const again = await fetch(`${second.url}/api/catalog/brands`, {
      method: 'POST',
      headers,
      body,
    });
    expect(again.status).to.equal(409);
    const list = (await (await fetch(`${second.url}/api/catalog/entities`)).json()) as {
      meta: { pagination: { total: number } };
    };
    expect(list.meta.pagination.total).to.equal(13);
    expect(await end(second, 'SIGTERM')).to.equal(0);
  });

  it('logs only JSON in production, without the key or row data', async () => {
    await prepareDataDir(dataDir);
    const server = await startServer(dataDir, { LOG_FORMAT: 'json', LOG_LEVEL: 'trace' });
    const post = (path: string, body: object, headers = {}): Promise<Response> =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const person = { email: 'jane.doe@example.com', password: 'correct-horse', name: 'Jane Doe' };
    const signedUp = await post('/api/auth/sign-up/email', person);
    expect(signedUp.status).to.equal(200);
    await post('/api/auth/sign-up/email', person);
    await post('/api/auth/sign-in/email', { ...person, password: 'wrong-horse' });
    await post('/api/auth/sign-in/email', person);
    await post(
      '/api/catalog/brands',
      { slug: 'acme', displayName: 'Acme' },
      { 'x-api-key': keyOf() },
    );
    await post(
      '/api/catalog/brands',
      { slug: 'acme', displayName: 'Acme' },
      { 'x-api-key': keyOf() },
    );
    await end(server, 'SIGTERM');
    const lines = server.output().trim().split('\n');
    expect(lines.length).to.be.above(6);
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.to.throw();
    for (const secret of [keyOf(), ...Object.values(person)]) {
      expect(server.output()).not.to.contain(secret);
    }
  });

  it('rejects a folder that another server uses, without affecting it', async () => {
    await prepareDataDir(dataDir);
    const first = await startServer(dataDir);
    const second = await startServer(dataDir).then(
      () => 'started',
      (error: unknown) => String(error),
    );
    expect(second).to.match(/exit 1: .*already|exit 1: .*use/s);
    expect((await fetch(`${first.url}/api/health`)).status).to.equal(200);
    expect(await end(first, 'SIGTERM')).to.equal(0);
  });

  it('reports in one line that its port is in use, and stops its PostgreSQL', async () => {
    await prepareDataDir(dataDir);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = await startServer(dataDir, { PORT: String(port), DEMO: 'off' }).then(
      () => 'started',
      (error: unknown) => (error as Error).message,
    );
    other.close();
    expect(refused).to.match(/exit 1: .*listen EADDRINUSE[^\n]*\n$/s);
    expect(existsSync(path.join(dataDir, 'server.pid'))).to.equal(false);
  });

  it('reports in one line that DATABASE_URL has no database', async () => {
    const place = `127.0.0.1:${await freePort()}`;
    const refused = await startServer(dataDir, {
      DATABASE_URL: `postgres://covenant:secret@${place}/covenant`,
      ...testSecrets,
    }).then(
      () => 'started',
      (error: unknown) => (error as Error).message,
    );
    const reason = `connect ECONNREFUSED ${place}`;
    expect(refused).to.equal(`exit 1: The database of DATABASE_URL cannot be used: ${reason}\n`);
  });
});
