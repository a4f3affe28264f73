import { expect } from 'chai';
import type { DocumentedOperation } from '../../../src/contract/document.js';
import { createCart } from '../../support/carts.js';
import type { Client, Data } from '../../support/client.js';
import { untaxed } from '../../support/orders.js';
import { send } from './cells.js';
import { isForStaffOnly, operations } from './contract.js';
import { referencesOf } from './inputs.js';
import type { PluginTests } from '../../support/plugin-tests.js';
import type { World } from './world.js';

/** Fields that name nobody's record, or that other tests try. Plugins have some of their own. */
const harmless: Record<string, string> = {
  entityId: 'an entity of the catalog',
  entityIds: 'entities of the catalog',
  variantId: 'a variant of the catalog',
  parentId: 'a category',
  paymentMethodId: "the payment provider's, which decides on it",
  shippingMethodId: 'a method of the configuration',
  cartId: 'rows.ts',
  token: 'rows.ts, or a credential itself',
};

type Statuses = Record<'A' | 'B' | 'nobody', number>;

/**
 * What a caller gets who names customer A, or a group of A. B and guests get the same as for a
 * customer or a group that does not exist: it is refused, or ignored.
 */
export const foreignIds: Record<string, Statuses> = {
  'createCart body.customerId': { A: 201, B: 403, nobody: 201 },
  'checkout body.customerId': { A: 201, B: 403, nobody: 201 },
  'checkout body.customerGroupIds': { A: 201, B: 201, nobody: 201 },
  'validatePromotion body.customerId': { A: 200, B: 200, nobody: 200 },
  'validatePromotion body.customerGroupIds': { A: 200, B: 200, nobody: 200 },
};

/** The fields that name a record, of the operations that not only staff may call. */
export function foreignReferences(
  plugins: PluginTests[],
): { operation: DocumentedOperation; field: string }[] {
  const known = [harmless, ...plugins.map((plugin) => plugin.harmless)].flatMap(Object.keys);
  return operations
    .filter((operation) => !isForStaffOnly(operation))
    .flatMap((operation) => referencesOf(operation).map((field) => ({ operation, field })))
    .filter(({ field }) => !known.includes(field.split('.').at(-1) ?? ''));
}

/** Valid bodies, and who sends them. */
const requests: Record<string, (world: World, client: Client) => Promise<[Client, object]>> = {
  createCart: (_, client) => Promise.resolve([client, {}]),
  checkout: async ({ product }, client) => {
    const cart = await createCart(client, { items: [[product, 1]] });
    const email = `${cart.id}@example.com`;
    const payment = { paymentMethodId: 'pm_card_visa' };
    return [cart.client, { cartId: cart.id, email, shippingAddress: untaxed, ...payment }];
  },
  validatePromotion: ({ group: { code } }, client) =>
    Promise.resolve([client, { code, currency: 'USD', subtotal: 1000, lineItems: [] }]),
};

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

/** What tells whether the named customer, or group, counted. */
interface Effect {
  status: number;
  facts: Record<string, unknown>;
}

/** Tries a field of the table. */
export async function tryForeignId(
  world: World,
  operation: DocumentedOperation,
  field: string,
): Promise<void> {
  const statuses = foreignIds[`${operation.id} ${field}`];
  if (!statuses) throw new Error(missing(operation, field));
  const [a, b] = world.customers;
  const callers = { A: a.client, B: b.client, nobody: world.store.anonymous() };
  const name = field.split('.').at(-1) ?? '';
  const [named, unknown] = name.endsWith('s')
    ? [[world.group.id], [unknownId]]
    : [a.customerId, unknownId];
  const effectOf = async (who: keyof Statuses, value: unknown): Promise<Effect> => {
    const [client, body] = (await requests[operation.id]?.(world, callers[who])) ?? [];
    if (!client) throw new Error(`foreign-ids.ts has no request for ${operation.id}`);
    const sent = { body: { ...body, [name]: value } };
    const answer = await send(client, operation, {}, sent);
    const { data, error } = answer.body as Partial<Data>;
    const { customerId, grandTotal, totalDiscount } = data ?? ({} as Data['data']);
    const facts = { customerId, grandTotal, totalDiscount, error: error?.message };
    return { status: answer.status, facts };
  };
  const own = await effectOf('A', named);
  expect(own.status, 'A').to.equal(statuses.A);
  for (const who of ['B', 'nobody'] as const) {
    const effect = await effectOf(who, named);
    expect(effect.status, who).to.equal(statuses[who]);
    expect(effect, `${who}, as for an unknown one`).to.deep.equal(await effectOf(who, unknown));
    expect(effect.facts, `${who}, unlike A`).not.to.deep.equal(own.facts);
  }
}

const missing = ({ id }: DocumentedOperation, field: string): string =>
  [
    `${id} takes ${field}, of which test/contract/authorization/foreign-ids.ts says nothing. Add`,
    `  '${id} ${field}': { A: 201, B: 403, nobody: 401 }   to foreignIds if it names somebody's record`,
    `  ${field.split('.').at(-1) ?? ''}: 'what it is'      to harmless if it names nobody's`,
  ].join('\n');
