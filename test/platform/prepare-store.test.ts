import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { readConfig } from '../../src/config/config.js';
import { StartupError } from '../../src/util/startup-error.js';
import { prepareStore } from '../../src/store/prepare-store.js';
import { TestStore } from '../support/store.js';
import { testSecrets } from '../support/test-secrets.js';

describe('prepareStore', () => {
  let store: TestStore;
  let folder: string;
  before(async () => {
    store = await TestStore.open();
    folder = mkdtempSync(path.join(tmpdir(), 'covenant-prepare-'));
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const prepare = (dataDir: string): Promise<void> => {
    const config = readConfig({ ...testSecrets, DEMO: 'off' });
    return prepareStore(
      store.knex,
      { ...config, dataDir },
      { search: postgresSearch('en') },
      pino({ level: 'silent' }),
    );
  };

  it('creates no key that nobody can read', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const error: unknown = await prepare(path.join(file, 'data')).catch((e: unknown) => e);
    expect(error).to.be.instanceOf(StartupError);
    expect(String(error)).to.contain('cannot be written');
    expect(await store.knex('api_keys')).to.deep.equal([]);
  });

  it('creates one key with all permissions', async () => {
    await prepare(folder);
    await prepare(folder);
    expect(await store.knex('api_keys')).to.have.length(1);
    const key = readFileSync(path.join(folder, 'admin-key'), 'utf8').trim();
    const admin = store.anonymous({ 'x-api-key': key });
    expect((await admin.get('/api/api-keys')).status).to.equal(200);
  });
});
