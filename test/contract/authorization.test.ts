import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, permissionsOf } from '../../src/contract/document.js';
import { hashKey } from '../../src/identity/api-keys.js';
import type { Client } from '../support/client.js';
import { pathOf } from '../support/operation-path.js';
import { TestStore } from '../support/store.js';

const forEverybody = [
  'public',
  'catalog:read',
  'cart:create',
  'cart:read',
  'cart:update',
  'orders:create',
];
const operations = listOperations(loadArtifacts().document).filter(
  ({ object }) => object.security?.length !== 0,
);

describe('authorization of every operation', () => {
  let store: TestStore;
  const callers: Record<string, Client> = {};
  let sessionEnded = false;
  before(async () => {
    store = await TestStore.open();
    callers['a bad key'] = store.anonymous({ 'x-api-key': 'cov_not-a-key' });
    callers['an expired key'] = await ended({ expires_at: '2020-01-01' });
    callers['a revoked key'] = await ended({ revoked_at: '2020-01-01' });
    callers['nobody'] = store.anonymous();
    callers['a key without permissions'] = await store.withKey('none:none');
    callers['a customer'] = await store.signedIn('customer');
  });
  after(() => store.close());

  /** A key with all permissions. */
  async function ended(change: object): Promise<Client> {
    const client = await store.withKey('*:*');
    await store
      .knex('api_keys')
      .where({ key_hash: hashKey(client.key) })
      .update(change);
    return client;
  }

  /** The status that rejects the caller, or undefined if the operation accepts the caller. */
  function refusal(caller: string, needed: string[]): number | undefined {
    if (['a bad key', 'an expired key', 'a revoked key'].includes(caller)) return 401;
    if (needed.includes('public')) return undefined;
    const open = needed.some((permission) => forEverybody.includes(permission));
    if (caller === 'nobody') return open ? undefined : 401;
    if (caller === 'a customer') return open || needed.includes('session') ? undefined : 403;
    // Signing in would help, so a key gets a 401.
    return needed.includes('session') ? 401 : 403;
  }

  for (const operation of operations) {
    it(`${operation.id} (${permissionsOf(operation.object).join(', ')})`, async () => {
      const statuses: Record<string, number | undefined> = {};
      const expected: Record<string, number | undefined> = {};
      // Some of these end the caller's session, or account.
      if (operation.tag === 'auth' || sessionEnded) {
        callers['a customer'] = await store.signedIn('customer');
      }
      sessionEnded = operation.id === 'closeAccount';
      for (const [name, client] of Object.entries(callers)) {
        const { status } = await client.send(operation.method.toUpperCase(), pathOf(operation));
        statuses[name] = status === 401 || status === 403 ? status : undefined;
        expected[name] = refusal(name, permissionsOf(operation.object));
      }
      expect(statuses).to.deep.equal(expected);
    });
  }
});
