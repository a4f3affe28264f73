import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/util/root.js';
import { createProduct } from './catalog.js';
import { expectOk, type Client } from './client.js';
import { loadPluginTests } from './plugin-tests.js';
import { TestStore } from './store.js';

describe('Client.call', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  it('sends the path, the query, the headers and the body of an operation', async () => {
    const { id, slug } = await createProduct(staff, { price: 700 });
    const query = { include: 'pricing' };
    const read = await staff.call('getEntity', { params: { idOrSlug: slug }, query });
    expect(expectOk(read).pricing?.map(({ amount }) => amount)).to.deep.equal([700]);
    const headers = { 'If-Match': '"7"' };
    const body = { metadata: {} };
    const late = await staff.call('updateEntity', { params: { idOrSlug: id }, headers, body });
    expect([late.status, late.body.error.code]).to.deep.equal([412, 'PRECONDITION_FAILED']);
  });

  it('escapes a path parameter', async () => {
    const { body } = await staff.call('getEntity', { params: { idOrSlug: 'a/b?c' } });
    expect(body.error.details?.issues?.map(({ path: field }) => field)).to.deep.equal([
      'path.idOrSlug',
    ]);
  });

  it('accepts only what the contract declares, as the server does', async () => {
    const refused = await Promise.all([
      // @ts-expect-error no such field
      staff.call('createEntity', { body: { type: 'product', slug: 'mug', price: 1 } }),
      // @ts-expect-error no such value
      staff.call('createEntity', { body: { type: 'product', slug: 'mug', status: 'new' } }),
      // @ts-expect-error the operation has a body
      staff.call('createEntity', {}),
      // @ts-expect-error the operation has no query
      staff.call('getOrder', { params: { idOrNumber: '1' }, query: { include: 'payment' } }),
    ]);
    expect(refused.map(({ status }) => status)).to.deep.equal([422, 422, 422, 422]);
    // @ts-expect-error the path has a parameter
    expect(() => staff.call('getEntity')).to.throw('idOrSlug');
    // @ts-expect-error no such operation
    expect(() => staff.call('createThing')).to.throw('createThing');
  });
});

/** The modules whose functions make what tests need, or look at it. */
const coreModules = [
  ...['carts', 'catalog', 'customers', 'inventory', 'orders', 'pricing'],
  'promotions',
];

checkReadme('test', coreModules);
for (const { name, helpers } of await loadPluginTests()) {
  checkReadme(`test/plugins/${name}`, helpers);
}

/** Checks that the README of a folder lists the exports of modules in its `support/`. */
function checkReadme(folder: string, modules: string[]): void {
  const textOf = (file: string): string =>
    readFileSync(path.join(projectRoot, folder, file), 'utf8');
  const exported = (file: string): string[] =>
    [
      ...textOf(`support/${file}`).matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm),
    ].map(([, name = '']) => name);
  const listed = [...textOf('README.md').matchAll(/^\| [^|]+ \| ([^|]+) \| `(\w[\w.-]+)`/gm)].map(
    ([, calls = '', file = '']) => ({ calls, file }),
  );

  describe(`${folder}/README.md`, () => {
    for (const module of modules) {
      it(`lists what ${module}.ts exports, and nothing else`, () => {
        const own = listed.filter(({ file }) => file === `${module}.ts`);
        const names = own.flatMap(({ calls }) =>
          [...calls.matchAll(/`(\w+)/g)].map(([, name = '']) => name),
        );
        expect(names).to.have.members(exported(`${module}.ts`));
      });
    }
  });
}
