import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { handlers } from '../../generated/registry.js';
import { generate } from '../../scripts/codegen.js';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import { reindexCatalog } from '../../src/domain/search/reindex-catalog.js';
import { migrate } from '../../src/database/migrate.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import { folderOf, pluginFolders } from '../../src/plugins/plugin-folders.js';
import { projectRoot } from '../../src/util/root.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { createTitled, setTexts, slugsFound } from '../support/search.js';
import { TestStore } from '../support/store.js';

const name = 'covenant-wish-lists';
const installed = path.join(projectRoot, 'node_modules', name);

/** A file of the installed package, found as the generated registry finds it. */
const load = async <T>(file: string): Promise<T> => (await import(`${name}/${file}`)) as T;

describe('a plugin from a package', () => {
  let store: TestStore;
  let staff: Client;
  let customer: Client;
  let generated: string;
  let plugin: Plugin;
  before(async () => {
    rmSync(installed, { force: true });
    symlinkSync(path.join(projectRoot, 'test/fixtures/wish-lists'), installed);
    const folders = [...pluginFolders, folderOf(projectRoot, name)];
    const cache = path.join(projectRoot, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    generated = mkdtempSync(path.join(cache, 'package-'));
    for (const [file, text] of await generate(projectRoot, folders)) {
      writeFileSync(path.join(generated, file), text);
      if (file === 'plugins.ts') {
        expect(text).to.contain(`import { covenantWishLists } from '${name}/index.js';`);
      }
      if (file === 'registry.ts') {
        expect(text).to.contain(`import { addWish } from '${name}/handlers/addWish.js';`);
      }
    }
    plugin = (await load<{ covenantWishLists: Plugin }>('index.js')).covenantWishLists;
    store = await TestStore.open({
      artifacts: loadArtifacts(generated),
      handlers: {
        ...(handlers as unknown as Record<string, AnyHandler>),
        ...(await load<Record<string, AnyHandler>>('handlers/addWish.js')),
        ...(await load<Record<string, AnyHandler>>('handlers/listWishes.js')),
      },
      plugins: [plugin],
    });
    expect(await migrate(store.knex, folders)).to.deep.equal(['wish_lists_0001_wishes']);
    staff = await store.withKey('*:*');
    customer = await store.signedIn();
  });
  after(async () => {
    await store.close();
    rmSync(generated, { recursive: true });
    rmSync(installed);
  });

  const wishes = async (): Promise<unknown[]> =>
    (await customer.get<{ data: { entityId: string }[] }>('/api/wishes')).body.data.map(
      ({ entityId }) => entityId,
    );

  it('answers its operations, with the errors of the core', async () => {
    const { id: entityId } = await createEntity(staff, { status: 'active' });
    for (const time of ['first', 'again']) {
      expect((await customer.post('/api/wishes', { entityId })).status, time).to.equal(200);
    }
    expect(await wishes()).to.deep.equal([entityId]);
    expect((await customer.post('/api/wishes', { entityId: uuidv7() })).status).to.equal(404);
    expect((await customer.post('/api/wishes', { entityId: 'x' })).status).to.equal(422);
    expect((await store.anonymous().post('/api/wishes', { entityId })).status).to.equal(401);
  });

  it('adds texts by which a search finds entities', async () => {
    const lamp = await createTitled(staff, 'Lantern', { slug: 'lantern' });
    await createTitled(staff, 'Wedding cake', { slug: 'cake' });
    const found = (q: string): Promise<string[]> => slugsFound(staff, { q });
    expect(await found('weddings')).to.deep.equal(['cake']);
    const wish = { entityId: lamp.id, occasion: 'wedding' };
    expect((await customer.post('/api/wishes', wish)).status).to.equal(200);
    // It counts less than a title.
    expect(await found('weddings')).to.deep.equal(['cake', 'lantern']);
    expect(await found('lantern wedding')).to.deep.equal(['lantern']);
    // Whoever writes the entity keeps the text, as does a reindex.
    await setTexts(staff, lamp.id, 'Torch');
    expect(await found('torch wedding')).to.deep.equal(['lantern']);
    const ofLamp = store.knex('wish_lists_wishes').where({ entityId: lamp.id });
    await ofLamp.update({ occasion: 'birthday' });
    const search = postgresSearch('en', plugin.searchFields);
    await reindexCatalog(store.knex, { search }, () => undefined);
    expect(await found('wedding')).to.deep.equal(['cake']);
    expect(await found('birthday')).to.deep.equal(['lantern']);
  });

  it('follows events and has jobs', async () => {
    const { id: entityId } = await createEntity(staff, { status: 'active' });
    await customer.post('/api/wishes', { entityId });
    await staff.delete(`/api/catalog/entities/${entityId}`);
    expect(await store.runJobs()).to.equal(0);
    expect(await wishes()).not.to.include(entityId);
    const tasks = await store.knex('pgboss.job').where({ state: 'completed' }).pluck('data');
    expect((tasks as { task: string }[]).map(({ task }) => task)).to.include('wish-lists-purge');
  });
});
