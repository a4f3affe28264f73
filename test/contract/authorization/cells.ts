import { expect } from 'chai';
import { permissionsOf, type DocumentedOperation } from '../../../src/contract/document.js';
import type { Client } from '../../support/client.js';
import type { Answer } from '../../support/contract-checker.js';
import { targetOf } from '../../support/operation-path.js';
import { refusalOf, type Caller } from './callers.js';
import { namedPermissions, publicPermissions, successOf } from './contract.js';
import type { CallerRow, NobodyRow, RequestParts } from './rows.js';
import type { Person, World } from './world.js';

/** By caller, the status of a response. */
export type Cells = Record<string, number | string>;

/** The cells of a row: as they are, and as they should be. */
export interface Outcome {
  found: Cells;
  expected: Cells;
}

export function send(
  client: Client,
  operation: DocumentedOperation,
  params: Record<string, string>,
  { query, body }: RequestParts = {},
): Promise<Answer<unknown>> {
  const [method, target] = [operation.method.toUpperCase(), targetOf(operation, params, query)];
  return body instanceof FormData
    ? client.send<unknown>(method, target, undefined, { raw: body })
    : client.send<unknown>(method, target, body);
}

/** Customers A and B, or vendors A and B where vendors have an operation of their own. */
export const peopleOf = (
  world: World,
  { object }: DocumentedOperation,
): World['customers'] | World['vendors'] =>
  permissionsOf(object).includes('vendor') ? world.vendors : world.customers;

/** Fails if a response contains anything of a person. */
export function expectNothingOf(person: Person, { text }: Answer<unknown>, what: string): void {
  const shown = secretsOf(person).filter((secret) => text.toLowerCase().includes(secret));
  expect(shown, `${what} sees of ${person.name}`).to.deep.equal([]);
}

const secretsOf = ({ userId, customerId, email, marker }: Person): string[] => [
  ...[userId, customerId, email, marker],
];

/** The path's parameters, of which no record exists. */
const examplesOf = ({ parameters }: DocumentedOperation): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter(({ in: place }) => place === 'path')
      .map(({ name, example }) => [name, String(example)]),
  );

/** Whether the caller's permissions open everybody's records. */
const isStaffFor = ({ holds }: Caller, operation: DocumentedOperation): boolean =>
  namedPermissions(operation).some((one) => !publicPermissions.includes(one) && holds(one));

/** Calls an operation on the caller's own records. */
export async function tryCallerRow(
  world: World,
  operation: DocumentedOperation,
  row: CallerRow,
): Promise<Outcome> {
  const [a, b] = peopleOf(world, operation);
  const outcome: Outcome = { found: {}, expected: {} };
  const call = async (caller: Caller): Promise<Answer<unknown>> => {
    const answer = await send(caller.client, operation, {}, row.request?.(world));
    outcome.found[caller.name] = answer.status;
    const success =
      (caller === world.suspended ? row.suspended : undefined) ?? successOf(operation);
    outcome.expected[caller.name] = refusalOf(caller, operation) ?? success;
    return answer;
  };
  const others = row.ends ? [await world.throwaway()] : [b, world.admin, world.suspended];
  const stored = await world.recordsOf(a);
  const attempts = [...others, ...(await world.strangers())].map(async (caller) => {
    const answer = await call(caller);
    if (!isStaffFor(caller, operation)) expectNothingOf(a, answer, caller.name);
  });
  await Promise.all(attempts);
  expect(await world.recordsOf(a), 'stored of A').to.equal(stored);
  if (row.ends) return outcome;
  const { text } = await call(a);
  if (row.shows)
    expect(
      secretsOf(a).some((secret) => text.includes(secret)),
      text,
    ).to.equal(true);
  return outcome;
}

/** Calls an operation that works on nobody's records. */
export async function tryNobodyRow(
  world: World,
  operation: DocumentedOperation,
  { answers = successOf(operation), request }: NobodyRow,
): Promise<Outcome> {
  const [a, b] = peopleOf(world, operation);
  const outcome: Outcome = { found: {}, expected: {} };
  const stored = await world.recordsOf(a);
  const attempts = [b, world.admin, ...(await world.strangers())].map(async (caller) => {
    const answer = await send(caller.client, operation, examplesOf(operation), request?.(world));
    outcome.found[caller.name] = answer.status;
    outcome.expected[caller.name] = refusalOf(caller, operation) ?? answers;
    if (caller !== world.admin) expectNothingOf(a, answer, caller.name);
  });
  await Promise.all(attempts);
  expect(await world.recordsOf(a), 'stored of A').to.equal(stored);
  return outcome;
}
