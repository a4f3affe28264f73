import { expect } from 'chai';
import { permissionsOf, type DocumentedOperation } from '../../../src/contract/document.js';
import type { RequestOptions } from '../../support/client.js';
import { pathOf } from '../../support/operation-path.js';
import { openMarketplace } from '../../plugins/marketplace/support/marketplace.js';
import type { TestStore } from '../../support/store.js';
import { Callers, refusalOf, type Caller } from './callers.js';
import { bodyOf, namedPermissions, operations } from './contract.js';

/** A body that is empty, or none. */
function emptyBody(operation: DocumentedOperation): RequestOptions {
  const mediaType = bodyOf(operation)?.mediaType;
  if (mediaType === undefined) return {};
  if (mediaType === 'application/json')
    return { raw: '{}', headers: { 'content-type': mediaType } };
  return { raw: '--x--\r\n', headers: { 'content-type': `${mediaType}; boundary=x` } };
}

/**
 * Sends a request with an undeclared parameter. It is rejected after the authorization and before
 * the operation begins, so that no operation here changes anything, or ends a session.
 */
async function knock({ client }: Caller, operation: DocumentedOperation): Promise<number> {
  const url = `${pathOf(operation)}?undeclared=1`;
  const method = operation.method.toUpperCase();
  return (await client.send(method, url, undefined, emptyBody(operation))).status;
}

const concernsVendors = ({ object, path }: DocumentedOperation): boolean =>
  permissionsOf(object).includes('vendor') || path.startsWith('/api/marketplace/');

/** The documentation takes any parameter. */
const admitted = ({ object }: DocumentedOperation): number =>
  object['x-served-by'] === 'docs' ? 200 : 422;

describe('who may call an operation', function () {
  this.timeout(60_000);
  let store: TestStore;
  let callers: Callers;
  let always: Caller[];
  let invalid: Caller[];
  let owner: Caller;
  let vendor: Caller;
  before(async () => {
    // With its plugin, so that admins have its permission.
    store = await openMarketplace();
    callers = new Callers(store);
    invalid = await callers.invalid();
    owner = await callers.user('owner');
    vendor = await callers.vendor('018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11');
    always = [
      callers.nobody(),
      await callers.key('none:none'),
      await callers.keyOf('*'),
      await callers.user('customer'),
      await callers.user('admin'),
    ];
  });
  after(() => store.close());

  /** All callers who make a difference to the operation. */
  async function callersOf(operation: DocumentedOperation, index: number): Promise<Caller[]> {
    const permissions = namedPermissions(operation);
    const scoped = permissions.filter((permission) => permission !== '*:*');
    return [
      ...always,
      ...invalid.slice(index % invalid.length).slice(0, 1),
      ...(permissions.includes('*:*') ? [owner] : []),
      ...(concernsVendors(operation) ? [vendor] : []),
      ...(await Promise.all(scoped.map((permission) => callers.key(permission)))),
      await callers.keyWithout(permissions),
    ];
  }

  for (const [index, operation] of operations.entries()) {
    it(`${operation.id} (${[operation.object['x-permission']].flat().join(', ')})`, async () => {
      const found: Record<string, number> = {};
      const expected: Record<string, number> = {};
      const knocks = (await callersOf(operation, index)).map(async (caller) => {
        expected[caller.name] = refusalOf(caller, operation) ?? admitted(operation);
        found[caller.name] = await knock(caller, operation);
      });
      await Promise.all(knocks);
      expect(found).to.deep.equal(expected);
    });
  }
});
