import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { covenantApp } from './covenant-app.js';
import { Caller, checkOut, fillCart, type Answer, type Item } from './selling-flow.js';

export type Target = Exclude<ConnectionTarget, string | { pooler: string }>;

export interface Statement {
  /**
   * The name under which `src/database/query.ts` prepared it; absent for knex's own statements,
   * which are not prepared.
   */
  name?: string;
  text: string;
  values: unknown[];
}

/** The statements of one request, in groups that run in parallel, and its response. */
export interface Recording {
  groups: Statement[][];
  text: string;
}

/** The statements of a buyer's requests by step, and the ids that belong to the buyer. */
export interface RecordedFlow {
  ownIds: string[];
  steps: Record<string, { statements: Statement[]; text: string }>;
}

export const uuid = /([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/;

/** Covenant in this process, with its statements recorded. */
export class Recorder {
  private statements: Statement[] = [];

  private constructor(
    readonly port: number,
    readonly close: () => Promise<void>,
  ) {}

  static async open(target: Target): Promise<Recorder> {
    const knex = connect(target);
    const server = (await covenantApp(knex)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const recorder = new Recorder((server.address() as AddressInfo).port, async () => {
      server.closeAllConnections();
      server.close();
      await knex.destroy();
    });
    knex.on('query', (event: QueryEvent) => recorder.statements.push(statementOf(event)));
    return recorder;
  }

  /** The statements since the last call. */
  take(): Statement[] {
    return this.statements.splice(0);
  }
}

interface QueryEvent {
  sql: string;
  bindings?: unknown[];
  /** A statement of knex's own query builder. */
  __knexUid?: string;
}

function statementOf({ sql, bindings = [], __knexUid }: QueryEvent): Statement {
  const statement = { text: sql, values: bindings };
  if (__knexUid !== undefined) return statement;
  return { name: createHash('sha256').update(sql).digest('base64url'), ...statement };
}

/**
 * A buyer fills a cart and checks out.
 * @param seeded ids that all buyers share
 */
export async function recordFlow(
  recorder: Recorder,
  items: Item[],
  seeded: Set<string>,
): Promise<RecordedFlow> {
  const caller = new RecordingCaller(recorder);
  await checkOut(caller, 0, await fillCart(caller, 0, items));
  caller.close();
  const found = JSON.stringify(caller.steps).match(new RegExp(uuid, 'g')) ?? [];
  const ownIds = [...new Set(found)].filter((id) => !seeded.has(id));
  return { ownIds, steps: caller.steps };
}

class RecordingCaller extends Caller {
  readonly steps: RecordedFlow['steps'] = {};

  constructor(private readonly recorder: Recorder) {
    super(recorder.port, 1);
  }

  override async call(
    method: string,
    path: string,
    body?: object,
    headers: OutgoingHttpHeaders = {},
  ): Promise<Answer> {
    this.recorder.take();
    const answer = await super.call(method, path, body, headers);
    const statements = this.recorder.take();
    this.steps[String(headers['x-step'])] = { statements, text: answer.text };
    return answer;
  }
}
