import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port.js';
import { end, endServers, startServer } from '../support/server-process.js';

describe('the server as a process', function () {
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

  it('opens a shop: demo catalogue, key shown once, and all of it there after kill -9', async () => {
    const first = await startServer(dataDir);
    const file = path.join(dataDir, 'admin-key');
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(first.output()).to.contain(keyOf());
    const headers = { 'x-api-key': keyOf(), 'content-type': 'application/json' };
    const body = JSON.stringify({ slug: 'acme', displayName: 'Acme' });
    const made = await fetch(`${first.url}/api/catalog/brands`, { method: 'POST', headers, body });
    expect(made.status).to.equal(201);
    await end(first, 'SIGKILL');

    const second = await startServer(dataDir);
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

  it('refuses a folder that another server uses, and leaves that one alone', async () => {
    const first = await startServer(dataDir);
    const second = await startServer(dataDir).then(
      () => 'started',
      (error: unknown) => String(error),
    );
    expect(second).to.match(/exit 1: .*already|exit 1: .*use/s);
    expect((await fetch(`${first.url}/api/health`)).status).to.equal(200);
    expect(await end(first, 'SIGTERM')).to.equal(0);
  });

  it('says in one line that there is no database at DATABASE_URL', async () => {
    const place = `127.0.0.1:${await freePort()}`;
    const refused = await startServer(dataDir, {
      DATABASE_URL: `postgres://covenant:secret@${place}/covenant`,
      AUTH_SECRET: 'a-secret-of-the-tests-of-32-characters',
    }).then(
      () => 'started',
      (error: unknown) => (error as Error).message,
    );
    const reason = `connect ECONNREFUSED ${place}`;
    expect(refused).to.equal(`exit 1: The database of DATABASE_URL cannot be used: ${reason}\n`);
  });
});
