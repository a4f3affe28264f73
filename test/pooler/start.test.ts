import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDatabase, urlOf, type TestDatabase } from '../support/database.js';
import { PgBouncer } from '../support/pgbouncer.js';
import { endServers, runWith, startServer } from '../support/server-process.js';
import { testSecrets } from '../support/test-secrets.js';

const wrongUrl =
  'DATABASE_URL leads to a connection pooler: set DATABASE_POOLER=transaction and ' +
  'DATABASE_DIRECT_URL (docs/deployment.md), or give the address of PostgreSQL itself.';

describe('startup with a pooler', () => {
  let dataDir: string;
  let database: TestDatabase;
  let direct: string;
  const poolers: PgBouncer[] = [];

  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'covenant-pooler-'));
    database = await createDatabase();
    direct = urlOf(database.direct);
  });
  afterEach(async () => {
    await endServers();
    for (const pooler of poolers.splice(0)) await pooler.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function openPooler(settings: Record<string, string> = {}): Promise<string> {
    const pooler = await PgBouncer.open(database.direct, settings);
    poolers.push(pooler);
    return pooler.url(new pg.Client(database.direct).database ?? '');
  }

  /** The error with which it exits. */
  const refusal = async (settings: Record<string, string>): Promise<string> =>
    startServer(dataDir, { ...testSecrets, ...settings }).then(
      () => 'started',
      (error: unknown) => (error as Error).message,
    );

  const kinds: Record<string, Record<string, string>> = {
    'in transaction mode': {},
    'in transaction mode that ignores settings': { ignore_startup_parameters: 'options' },
    'in statement mode': { pool_mode: 'statement', ignore_startup_parameters: 'options' },
    'in session mode': { pool_mode: 'session' },
    'in session mode that ignores settings': {
      pool_mode: 'session',
      ignore_startup_parameters: 'options',
    },
  };
  for (const [kind, settings] of Object.entries(kinds)) {
    it(`reports in one line that DATABASE_URL points to one ${kind}`, async () => {
      const DATABASE_URL = await openPooler(settings);
      expect(await refusal({ DATABASE_URL })).to.equal(`exit 1: ${wrongUrl}\n`);
    });
  }

  it('detects a pooler that keeps the settings but not the session', async () => {
    const settings = ["statement_timeout = '5s'", "lock_timeout = '2s'", "TimeZone = 'UTC'"];
    settings.push("idle_in_transaction_session_timeout = '10s'");
    const client = new pg.Client(database.direct);
    await client.connect();
    for (const setting of settings) {
      await client.query(`alter database ${client.database} set ${setting}`);
    }
    await client.end();
    const DATABASE_URL = await openPooler({ ignore_startup_parameters: 'options' });
    expect(await refusal({ DATABASE_URL })).to.equal(`exit 1: ${wrongUrl}\n`);
  });

  it('reports in one line that DATABASE_DIRECT_URL also points to one', async () => {
    const DATABASE_URL = await openPooler();
    const settings = { DATABASE_POOLER: 'transaction', DATABASE_URL };
    expect(await refusal({ ...settings, DATABASE_DIRECT_URL: DATABASE_URL })).to.equal(
      'exit 1: DATABASE_DIRECT_URL leads to a transaction pooler: give the address of ' +
        'PostgreSQL itself, or of a pooler in session mode.\n',
    );
  });

  it('reports in one line that both URLs point to different databases', async () => {
    const other = await createDatabase();
    const settings = { DATABASE_POOLER: 'transaction', DATABASE_URL: await openPooler() };
    expect(await refusal({ ...settings, DATABASE_DIRECT_URL: urlOf(other.direct) })).to.equal(
      'exit 1: DATABASE_URL and DATABASE_DIRECT_URL point to different databases.\n',
    );
    await other.drop();
  });

  it('reports in one line that one of them is unreachable', async () => {
    const nowhere = 'postgres://covenant@127.0.0.1:1/covenant';
    const settings = { DATABASE_POOLER: 'transaction', DATABASE_URL: await openPooler() };
    expect(await refusal({ ...settings, DATABASE_DIRECT_URL: nowhere })).to.match(
      /^exit 1: The database of DATABASE_DIRECT_URL cannot be used: [^\n]+\n$/,
    );
    expect(
      await refusal({ ...settings, DATABASE_DIRECT_URL: direct, DATABASE_URL: nowhere }),
    ).to.match(/^exit 1: The database of DATABASE_URL cannot be used: [^\n]+\n$/);
  });

  for (const mode of ['directly', 'through a pooler in session mode']) {
    it(`migrates ${mode} once for two servers that start together, and sells`, async () => {
      const DATABASE_DIRECT_URL =
        mode === 'directly' ? direct : await openPooler({ pool_mode: 'session' });
      const settings = {
        ...testSecrets,
        DATABASE_POOLER: 'transaction',
        DATABASE_URL: await openPooler(),
        DATABASE_DIRECT_URL,
        DEMO: 'on',
      };
      const servers = await Promise.all([1, 2].map(() => startServer(dataDir, settings)));
      for (const { url } of servers) {
        expect((await fetch(`${url}/api/health`)).status).to.equal(200);
        const list = (await (await fetch(`${url}/api/catalog/entities`)).json()) as {
          meta: { pagination: { total: number } };
        };
        expect(list.meta.pagination.total).to.equal(13);
        const email = `${new URL(url).port}@example.com`;
        const signedUp = await fetch(`${url}/api/auth/sign-up/email`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, password: 'correct-horse', name: 'Jane Doe' }),
        });
        expect(signedUp.status).to.equal(200);
      }
    });
  }

  it('lets the command line work through it', async () => {
    const settings = {
      ...testSecrets,
      DATABASE_POOLER: 'transaction',
      DATABASE_URL: await openPooler(),
      DATABASE_DIRECT_URL: direct,
    };
    const migrated = await runWith(settings, dataDir, 'migrate');
    expect(migrated).to.deep.include({ code: 0, stderr: '' });
    expect(migrated.stdout).to.match(/^applied 0001_platform, /);
    const file = path.join(dataDir, 'products.csv');
    const lines = [
      'Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU',
      'scarf,Scarf,true,Size,S,SC-S',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const imported = await runWith(settings, dataDir, 'import', file);
    expect(imported).to.deep.include({ code: 0, stderr: '' });
    expect(imported.stdout).to.contain('1 created');
    const key = await runWith(settings, dataDir, 'key', 'till', '--permissions', 'catalog:read');
    expect(key).to.deep.include({ code: 0, stderr: '' });
    const again = await runWith(settings, dataDir, 'migrate');
    expect(again.stdout).to.equal('up to date\n');
  });
});
