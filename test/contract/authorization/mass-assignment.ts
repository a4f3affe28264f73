import { expect } from 'chai';
import type { DocumentedOperation } from '../../../src/contract/document.js';
import { pathOf } from '../../support/operation-path.js';
import { peopleOf } from './cells.js';
import { bodyOf, isForStaffOnly, operations } from './contract.js';
import { objectsOf } from './inputs.js';
import type { World } from './world.js';

/** What the server alone decides, and what it would be if it took it from a body. */
const decided: Record<string, unknown> = {
  ...{ id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff', version: 99, createdAt: '2020-01-01T00:00:00Z' },
  ...{ role: 'owner', permissions: ['*:*'], emailVerified: true, isAdmin: true },
  ...{ userId: null, customerId: null, vendorId: null, ownerId: null, ownerUserId: null },
  ...{ status: 'confirmed', paymentStatus: 'captured', secret: 'cs_', secretHash: 'x' },
  ...{ price: 1, unitPrice: 1, unitPriceSnapshot: 1, subtotal: 1, total: 1, grandTotal: 1 },
  ...{ discountTotal: 1, taxTotal: 0, commissionBps: 0 },
};

/** Fields of that name that the contract declares, and why that is safe. Plugins have their own. */
export const declared: Record<string, string> = {
  'createCart body.customerId': 'foreign-ids.ts',
  'checkout body.customerId': 'foreign-ids.ts',
  'validatePromotion body.customerId': 'foreign-ids.ts',
  'validatePromotion body.subtotal': 'nothing is charged',
  'validatePromotion body.lineItems.0.unitPrice': 'nothing is charged',
  'addCartItem body.unitPriceSnapshot': 'only compared: test/carts/add-item.test.ts',
};

/** Operations with a body that others than staff may send. */
export const withBodies = operations.filter(
  (operation) => !isForStaffOnly(operation) && objectsOf(operation).length > 0,
);

/** The fields that an operation declares although the server alone decides on such. */
export const decidedFieldsOf = (operation: DocumentedOperation): string[] =>
  objectsOf(operation).flatMap(({ path, properties }) =>
    properties
      .filter((name) => Object.hasOwn(decided, name))
      .map((name) => `${operation.id} ${path}.${name}`),
  );

/**
 * Adds to each object of the contract's example what the server alone decides. Each field must be
 * rejected by name, and nothing may change.
 */
export async function tryMassAssignment(
  world: World,
  operation: DocumentedOperation,
): Promise<void> {
  const [a] = peopleOf(world, operation);
  const stored = await world.recordsOf(a);
  const example = bodyOf(operation)?.example ?? {};
  for (const { path, properties } of objectsOf(operation)) {
    const added = Object.entries(decided).filter(([name]) => !properties.includes(name));
    const body = withFields(example, path.split('.').slice(1), Object.fromEntries(added));
    const answer = await a.client.send(operation.method.toUpperCase(), pathOf(operation), body);
    const issues = answer.body.error.details?.issues ?? [];
    const rejected = issues.filter(({ code }) => code === 'additionalProperties');
    const expected = added.map(([name]) => `${path}.${name}`);
    expect(rejected.map((issue) => issue.path).sort()).to.deep.equal(expected.sort());
    expect(answer.status).to.equal(422);
  }
  expect(await world.recordsOf(a), 'stored of A').to.equal(stored);
}

/** The value with fields added to the object at a path; objects on the way are created. */
function withFields(value: unknown, [key, ...rest]: string[], added: object): unknown {
  const object = (value ?? {}) as Record<string, unknown>;
  if (key === undefined) return { ...object, ...added };
  if (key === '0') return [withFields((value as unknown[] | undefined)?.[0], rest, added)];
  return { ...object, [key]: withFields(object[key], rest, added) };
}
