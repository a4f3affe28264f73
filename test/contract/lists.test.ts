import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { pathOf } from '../support/operation-path.js';
import { checkOut } from '../support/orders.js';
import { loadPluginTests } from '../support/plugin-tests.js';
import { TestStore } from '../support/store.js';
import { createWebhook } from '../support/webhook-receiver.js';

/** Every operation with a page parameter. */
const lists = listOperations(loadArtifacts().document).filter(({ parameters }) =>
  parameters.some(({ name }) => name === 'page'),
);

describe('list operations', () => {
  let store: TestStore;
  let owner: Client;
  /** By the path before it, the id that a path's lists belong to. */
  let parents: Record<string, string>;
  before(async () => {
    store = await TestStore.open();
    // A caller with access to each list.
    owner = await store.signedIn('owner');
    const cart = await createCart(owner, { items: [[(await createProduct(owner)).id, 1]] });
    const { id: order } = expectOk(await checkOut(cart));
    const { id: webhook } = await createWebhook(owner, { url: 'https://example.com/' });
    parents = { '/orders?/': order, '/webhooks/': webhook };
    for (const plugin of await loadPluginTests()) {
      Object.assign(parents, await plugin.makeParents(owner));
    }
  });
  after(() => store.close());

  for (const operation of lists) {
    describe(operation.id, () => {
      const read = (query: string): Promise<Answer<Partial<Data> | undefined>> => {
        const path = Object.entries(parents).reduce(
          (text, [before, id]) => text.replace(new RegExp(`(?<=${before})[^/]+`), id),
          pathOf(operation),
        );
        return owner.get(`${path}?${query}`);
      };

      for (const [query, field] of [
        ['page=0', 'query.page'],
        ['limit=0', 'query.limit'],
        ['page=1.5', 'query.page'],
        ['limit=x', 'query.limit'],
      ] as const) {
        it(`rejects ${query}`, async () => {
          const { status, body } = await read(query);
          const issues = body?.error?.details?.issues ?? [];
          expect([status, issues.map(({ path }) => path)]).to.deep.equal([422, [field]]);
        });
      }

      // The reference gives the audit log pages of 50.
      const byDefault = operation.tag === 'audit' ? 50 : 20;
      it(`returns at most 100 records per page, and ${byDefault} by default`, async () => {
        for (const [query, page, limit] of [
          ['', 1, byDefault],
          ['limit=5000', 1, 100],
          ['page=3&limit=7', 3, 7],
        ] as const) {
          const { status, body } = await read(query);
          const total = body?.meta?.pagination.total ?? NaN;
          const totalPages = Math.ceil(total / limit);
          expect(body?.meta?.pagination).to.deep.equal({ page, limit, total, totalPages });
          expect([status, body?.data?.length]).to.deep.equal([200, page === 1 ? total : 0]);
        }
      });
    });
  }
});
