import { expect } from 'chai';
import type { DocumentedOperation } from '../../../src/contract/document.js';
import type { Client } from '../../support/client.js';
import type { Answer } from '../../support/contract-checker.js';
import { refusalOf, type Caller } from './callers.js';
import { expectNothingOf, send, type Outcome } from './cells.js';
import { namedPermissions, successOf } from './contract.js';
import { kindOf, recordKinds, recordOf, unknownNames, unknownPart } from './records.js';
import type { OwnedRecord, RecordKind } from './records.js';
import type { RecordRow } from './rows.js';
import type { World } from './world.js';

/** A caller of an operation on a record. */
interface RecordCaller extends Caller {
  /** How they call: guests send the record's secret. */
  clientFor: (record: OwnedRecord) => Client;
  /** Whether they may use the record. */
  owns: boolean;
}

/** A response without what differs between any two requests. */
const plain = ({ status, text }: Answer<unknown>): string =>
  `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

/** The path's parameters: the first names the record, a second one a part of it. */
function paramsOf({ parameters }: DocumentedOperation, name: string, part = '') {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const values = inPath.map(({ name: key }, i) =>
    key === 'locale' ? [key, 'en'] : [key, i === 0 ? name : part],
  );
  return Object.fromEntries(values) as Record<string, string>;
}

const takesParts = ({ parameters }: DocumentedOperation): boolean =>
  parameters.filter(({ in: place, name }) => place === 'path' && name !== 'locale').length > 1;

const takesSecret = ({ parameters }: DocumentedOperation): boolean =>
  parameters.some(({ name }) => name === 'x-cart-secret');

/** Whether the path accepts only UUIDs as names. */
const takesOnlyIds = ({ parameters }: DocumentedOperation): boolean =>
  parameters.some(
    ({ in: place, schema }) =>
      place === 'path' && schema !== undefined && 'format' in schema && schema.format === 'uuid',
  );

/** Calls an operation on a record of customer A. */
export class RecordTrial {
  private readonly outcome: Outcome = { found: {}, expected: {} };
  private readonly kind: RecordKind;
  /** A, whose record it is, and B. */
  private readonly people: World['customers'] | World['vendors'];

  constructor(
    private readonly world: World,
    private readonly operation: DocumentedOperation,
    private readonly row: RecordRow,
    private readonly kindName: string,
  ) {
    this.kind = kindOf(world, kindName);
    this.people = world[this.kind.people ?? 'customers'];
  }

  async run(): Promise<Outcome> {
    const callers = await this.callers();
    await this.refused(callers.filter((caller) => !this.mayUse(caller)));
    for (const caller of callers) if (this.mayUse(caller)) await this.accepted(caller);
    return this.outcome;
  }

  /** Those who must not notice the record, and whether it exists. */
  private async refused(callers: RecordCaller[]): Promise<void> {
    const { world, operation } = this;
    const [a] = this.people;
    const record = await recordOf(world, this.kindName);
    const names = takesOnlyIds(operation) ? record.names.slice(0, 1) : record.names;
    const stored = await world.recordsOf(a, record.names[0]);
    const attempts = callers.map(async (caller) => {
      const client = caller.clientFor(record);
      for (const [i, name] of names.entries()) {
        const what = i === 0 ? caller.name : `${caller.name} by number`;
        const answer = await this.send(client, name, record.part);
        this.note(what, answer, caller);
        expectNothingOf(a, answer, what);
        if (refusalOf(caller, operation) !== undefined) continue;
        const none = await this.send(client, unknownNames[i] ?? '', unknownPart);
        expect(plain(answer), `${what}, as for no record`).to.equal(plain(none));
      }
    });
    await Promise.all(attempts);
    if (record.part !== undefined && takesParts(operation)) await this.underOwn(record.part);
    expect(await world.recordsOf(a, record.names[0]), 'stored of A').to.equal(stored);
  }

  /** B names an own record, and a part of A's. */
  private async underOwn(part: string): Promise<void> {
    const [, b] = this.people;
    const own = await this.kind.make(this.world, b);
    const client = withSecret(b.client, own.secret);
    const [answer, none] = [
      await this.send(client, own.names[0] ?? '', part),
      await this.send(client, own.names[0] ?? '', unknownPart),
    ];
    this.note('B under an own record', answer, { ...b, owns: false });
    expect(plain(answer), 'B under an own record').to.equal(plain(none));
  }

  private async accepted(caller: RecordCaller): Promise<void> {
    const { world, operation } = this;
    const [a] = this.people;
    const reads = operation.method === 'get';
    const record = reads ? await recordOf(world, this.kindName) : await this.kind.make(world, a);
    const stored = await world.recordsOf(a, record.names[0]);
    const names = reads && !takesOnlyIds(operation) ? record.names : record.names.slice(0, 1);
    for (const [i, name] of names.entries()) {
      const answer = await this.send(caller.clientFor(record), name, record.part);
      this.note(i === 0 ? caller.name : `${caller.name} by number`, answer, caller);
    }
    const unchanged = (await world.recordsOf(a, record.names[0])) === stored;
    expect(unchanged, `whether ${caller.name} changed nothing`).to.equal(reads);
  }

  private send(client: Client, name: string, part?: string): Promise<Answer<unknown>> {
    const parts = this.row.request?.(this.world, name, part);
    return send(client, this.operation, paramsOf(this.operation, name, part), parts);
  }

  private note(
    what: string,
    { status }: Answer<unknown>,
    caller: Pick<RecordCaller, 'owns'> & Caller,
  ): void {
    this.outcome.found[what] = status;
    this.outcome.expected[what] = this.statusFor(caller);
  }

  private mayUse(caller: Pick<RecordCaller, 'owns'> & Caller): boolean {
    const { staff } = this.row;
    const isStaff = staff !== undefined && caller.holds(staff);
    return refusalOf(caller, this.operation) === undefined && (caller.owns || isStaff);
  }

  private statusFor(caller: Pick<RecordCaller, 'owns'> & Caller): number {
    const { operation, row } = this;
    const refusal = refusalOf(caller, operation);
    if (refusal !== undefined) return refusal;
    const { accepted = successOf(operation), refused = 404 } = row;
    return this.mayUse(caller) ? accepted : refused;
  }

  private async callers(): Promise<RecordCaller[]> {
    const { world, operation, row, kind } = this;
    const [a, b] = this.people;
    const nobody = world.callers.nobody();
    const plainly = (caller: Caller, owns = false): RecordCaller => ({
      ...caller,
      ...{ owns, clientFor: () => caller.client },
    });
    const withSecretOf = (caller: Caller): RecordCaller => ({
      ...caller,
      ...{ name: `${caller.name} with the secret`, owns: kind.owner === 'guest' },
      clientFor: ({ secret }) => withSecret(caller.client, secret),
    });
    const withOther = (caller: Caller, secret: string): RecordCaller => ({
      ...plainly({ ...caller, client: withSecret(caller.client, secret) }),
      name: `${caller.name} with another secret`,
    });
    const other = takesSecret(operation) ? await recordKinds.guestCart.make(world, b) : undefined;
    const scoped = namedPermissions(operation).map((one) => world.callers.key(one));
    const holders = kind.owner === 'guest' ? [nobody, b, ...(await Promise.all(scoped))] : [];
    const strangers = other ? [nobody, b].map((caller) => withOther(caller, other.secret)) : [];
    const people = [plainly(a, kind.owner === 'customer'), plainly(b), plainly(world.admin)];
    if (this.people === world.vendors) people.push(plainly(world.suspended));
    const keys = [...(await world.strangers()), ...(await this.keys(row.staff))];
    return [
      ...holders.map(withSecretOf),
      ...strangers,
      ...people,
      ...keys.map((caller) => plainly(caller)),
    ];
  }

  /**
   * Keys that are let in: with the operation's permissions, with and without the one that opens all
   * records. `doors.test.ts` tries the others.
   */
  private async keys(staff: string | undefined): Promise<Caller[]> {
    const { callers } = this.world;
    const permissions = namedPermissions(this.operation);
    const keys = await Promise.all([
      ...permissions.map((one) => callers.key(one)),
      ...(staff === undefined
        ? [callers.keyOf('*')]
        : [callers.key(...permissions, staff), callers.keyWithout([staff])]),
    ]);
    return keys.filter((key) => refusalOf(key, this.operation) === undefined);
  }
}

const withSecret = (client: Client, secret: string | undefined): Client =>
  secret === undefined ? client : client.with({ 'x-cart-secret': secret });
