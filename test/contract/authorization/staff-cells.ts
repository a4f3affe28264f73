import type { DocumentedOperation } from '../../../src/contract/document.js';
import { pathOf } from '../../support/operation-path.js';
import { refusalOf, type Caller } from './callers.js';
import { expectNothingOf, type Cells, type Outcome } from './cells.js';
import { bodyOf, namedPermissions } from './contract.js';
import { recordOf } from './records.js';
import type { World } from './world.js';

/** Where a handler demands more than the permission. */
export const furtherDemands: Record<string, Cells> = {
  // Only a key starts jobs, never a browser.
  runJobs: { owner: 403 },
  runJobsByPost: { owner: 403 },
  // A key gives only permissions that it has.
  createApiKey: { 'key api-keys:manage': 403 },
};

/**
 * Calls an operation that only staff may call: as staff with the contract's examples, because
 * handlers must demand no further permission, and as others with the ids of customer A's records.
 */
export async function tryStaffRow(world: World, operation: DocumentedOperation): Promise<Outcome> {
  const { customers, admin, owner, callers } = world;
  const [a, b] = customers;
  const outcome: Outcome = { found: {}, expected: {} };
  const call = async ({ name, client }: Caller, path: string, expected: number | undefined) => {
    const body = bodyOf(operation)?.example;
    const answer = await client.send<unknown>(operation.method.toUpperCase(), path, body);
    const { status } = answer;
    outcome.found[name] = [401, 403].includes(status) ? status : 'let through';
    outcome.expected[name] = expected ?? 'let through';
    return answer;
  };
  const permissions = namedPermissions(operation);
  const scoped = await Promise.all(
    permissions.filter((one) => one !== '*:*').map((one) => callers.key(one)),
  );
  for (const caller of permissions.includes('*:*') ? [owner] : [admin, ...scoped]) {
    const demand = furtherDemands[operation.id]?.[caller.name];
    await call(caller, pathOf(operation), demand as number | undefined);
  }
  const target = await pathOfA(world, operation);
  const attempts = [b, await callers.key('customers:read')].map(async (caller) => {
    const refusal = refusalOf(caller, operation);
    const answer = await call(caller, target, refusal);
    if (refusal !== undefined) expectNothingOf(a, answer, caller.name);
  });
  await Promise.all(attempts);
  return outcome;
}

/** The path with the ids of customer A's records, where there are such. */
async function pathOfA(world: World, operation: DocumentedOperation): Promise<string> {
  const { customers, group } = world;
  const nameOf = async (kind: 'order' | 'cart'): Promise<string> =>
    (await recordOf(world, kind)).names[0] ?? '';
  const ids: [place: RegExp, id: string][] = [
    [/(?<=\/customers\/)[^/]+/, customers[0].customerId],
    [/(?<=\/members\/)[^/]+/, customers[0].customerId],
    [/(?<=\/customer-groups\/)[^/]+/, group.id],
    [/(?<=\/orders\/)[^/]+/, await nameOf('order')],
    [/(?<=\/carts\/)[^/]+/, await nameOf('cart')],
    [/(?<=\/audit\/)[^/]+\/[^/]+/, `order/${await nameOf('order')}`],
  ];
  return ids.reduce((path, [place, id]) => path.replace(place, id), pathOf(operation));
}
