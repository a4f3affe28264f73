import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../support/embedded.js';
import { prepareDataDir } from '../support/prepared-cluster.js';
import {
  end,
  endServers,
  runCovenant,
  startServer,
  type ServerProcess,
} from '../support/server-process.js';

const products = [
  'Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU',
  'scarf,Scarf,true,Size,S,SC-S',
  'scarf,,,,M,SC-M',
];

describe('the command line while a server uses the data folder', function () {
  this.timeout(60_000);
  let folder: string;
  let dataDir: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'covenant-beside-'));
    dataDir = path.join(folder, 'data');
  });
  afterEach(async () => {
    await endServers();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });

  function writeProducts(more: string[] = []): string {
    const file = path.join(folder, 'products.csv');
    writeFileSync(file, [...products, ...more].join('\n') + '\n');
    return file;
  }

  async function total({ url }: ServerProcess): Promise<number> {
    const list = (await (await fetch(`${url}/api/catalog/entities`)).json()) as {
      meta: { pagination: { total: number } };
    };
    return list.meta.pagination.total;
  }

  async function makeBrand({ url }: ServerProcess, key: string): Promise<number> {
    const response = await fetch(`${url}/api/catalog/brands`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ slug: 'acme', displayName: 'Acme' }),
    });
    return response.status;
  }

  it('imports products, creates keys, and migrates, and leaves the server running', async () => {
    await prepareDataDir(dataDir);
    const server = await startServer(dataDir);
    const imported = await runCovenant(dataDir, 'import', writeProducts());
    expect(imported).to.deep.include({ code: 0, stderr: '' });
    expect(imported.stdout).to.contain('1 created').and.contain('2 new variants');
    const found = await fetch(`${server.url}/api/catalog/entities/scarf`);
    expect(found.status).to.equal(200);
    const reindexed = await runCovenant(dataDir, 'search:reindex');
    expect(reindexed).to.include({ code: 0, stderr: '', stdout: '14 entities indexed\n' });

    expect(await makeBrand(server, 'unknown')).to.equal(401);
    const key = await runCovenant(dataDir, 'key', 'Desk', '--permissions', 'catalog:update');
    expect(key).to.deep.include({ code: 0, stderr: '' });
    expect(await makeBrand(server, key.stdout.trim())).to.equal(201);

    expect((await runCovenant(dataDir, 'migrate')).stdout).to.equal('up to date\n');
    expect(await end(server, 'SIGTERM')).to.equal(0);
  });

  it('waits for a server that is starting', async () => {
    const starting = startServer(dataDir);
    await until(() => existsSync(path.join(dataDir, 'server.pid')));
    const imported = await runCovenant(dataDir, 'import', writeProducts());
    expect(imported).to.deep.include({ code: 0, stderr: '' });
    const server = await starting;
    expect((await fetch(`${server.url}/api/catalog/entities/scarf`)).status).to.equal(200);
    expect(await end(server, 'SIGTERM')).to.equal(0);
  });

  it('exits with a one-line error when the server stops, and continues when run again', async () => {
    await prepareDataDir(dataDir);
    const server = await startServer(dataDir, { RATE_LIMIT: 'off', DEMO: 'off' });
    const many = Array.from({ length: 500 }, (_, i) => `thing-${i},Thing,true,,,`);
    const file = writeProducts(many);
    const before = await total(server);
    // A pipe that has only half of the file's lines when the server stops.
    const pipe = path.join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const broken = runCovenant(dataDir, 'import', pipe);
    const lines = await open(pipe, 'w');
    await lines.write([...products, ...many.slice(0, 250), ''].join('\n'));
    await until(async () => (await total(server)) > before);
    await end(server, 'SIGTERM');
    await lines.write(many.slice(250).join('\n'));
    await lines.close();
    const { code, stderr } = await broken;
    expect(code).to.equal(1);
    expect(stderr).to.match(/^The database is not available .*\n$/);

    const { stdout } = await runCovenant(dataDir, 'import', file);
    const [, created, unchanged] = /(\d+) created, 0 updated, (\d+) unchanged/.exec(stdout) ?? [];
    expect(Number(unchanged)).to.be.greaterThan(0);
    expect(Number(created) + Number(unchanged)).to.equal(501);
  });

  it('works after the server was killed', async () => {
    await prepareDataDir(dataDir);
    await end(await startServer(dataDir), 'SIGKILL');
    const imported = await runCovenant(dataDir, 'import', writeProducts());
    expect(imported).to.deep.include({ code: 0, stderr: '' });
    expect(existsSync(path.join(dataDir, 'server.pid'))).to.equal(false);
  });
});
