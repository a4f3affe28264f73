import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { recordAudit } from '../audit/record-audit.js';
import { inTurn } from '../database/in-turn.js';
import { inTransaction } from '../database/transaction.js';
import { createHookRunner, type HookRun, type StartHooks } from '../hooks/hook-run.js';
import type { Actor } from '../identity/actor.js';
import type { Plugin } from '../plugin.js';
import type { Shop } from '../shop.js';
import { rawBodyOf, readBody } from './body.js';
import type { Steps } from './backend.js';
import type { Exchange } from './exchange.js';
import type { AuditNote, Call } from './handler.js';
import {
  claimKey,
  completeKey,
  giveUpKey,
  stillRunning,
  Claim,
  type StoredReply,
} from './idempotency.js';
import type { OperationFacts } from './operation-facts.js';
import { checkOrigin, requirePermission } from './security.js';

/** A handler's reply as the wrapper sees it, whatever the operation. */
export interface AnyReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  audit?: AuditNote | null;
}

export type AnyHandler = (call: Call<never>) => Promise<AnyReply>;

export interface Dependencies {
  knex: Knex;
  handlers: Record<string, AnyHandler>;
  /** `getEntity_200` and so on, from codegen. */
  serializers: Record<string, (value: unknown) => unknown>;
  /** Finds out who calls. Throws 401 for a credential that is not valid. */
  identify: (headers: Exchange['headers']) => Promise<Actor>;
  /** Counts the request and sets the rate limit's headers. Throws 429. */
  countRequest: (exchange: Exchange, bucket: string) => Promise<void>;
  /** Answers what the contract gives to Better Auth. */
  serveAuth: (exchange: Exchange, operation: OperationFacts) => Promise<void>;
  /** Origins from which browsers may change something. */
  origins: ReadonlySet<string>;
  shop: Shop;
  /** Whose hooks run; none by default. */
  plugins?: Plugin[];
}

interface Parts extends Dependencies {
  startHooks: StartHooks;
}

/**
 * Everything between routing and the answer, driven by the operation's facts: who, origin,
 * permission, body, (validation by openapi-backend), idempotency, transaction, handler, audit,
 * serialisation.
 */
export function createSteps(dependencies: Dependencies): Steps {
  const parts = { ...dependencies, startHooks: createHookRunner(dependencies.plugins ?? []) };
  return {
    miss: (exchange) => dependencies.countRequest(exchange, 'api'),
    admit: (exchange, operation) => admit(dependencies, exchange, operation),
    perform: async (exchange, operation) => {
      if (operation.byBetterAuth) await parts.serveAuth(exchange, operation);
      else send(exchange, await perform(parts, exchange, operation));
    },
  };
}

async function admit(
  { identify, countRequest, origins }: Dependencies,
  exchange: Exchange,
  operation: OperationFacts,
): Promise<void> {
  if (!operation.unauthenticated) {
    try {
      exchange.actor = await identify(exchange.headers);
    } catch (error) {
      // Guessing keys is limited by address; a good key has a limit of its own.
      await countRequest(exchange, operation.rateLimit);
      throw error;
    }
  }
  await countRequest(exchange, operation.rateLimit);
  if (!operation.unauthenticated && operation.writes) checkOrigin(exchange.headers, origins);
  requirePermission(exchange.actor, operation.permissions);
  if (!operation.body) return;
  exchange.body = await readBody(exchange.ctx, operation.body);
  if (operation.body.signed) exchange.rawBody = rawBodyOf(exchange.ctx);
}

function perform(
  parts: Parts,
  exchange: Exchange,
  operation: OperationFacts,
): Promise<StoredReply> {
  const key = operation.idempotent ? exchange.declaredHeaders['idempotency-key'] : undefined;
  return key === undefined
    ? run(parts, exchange, operation)
    : runOnce(parts, exchange, operation, key);
}

/** Does the work for the first request with a key, and sends the stored answer to the others. */
async function runOnce(
  parts: Parts,
  exchange: Exchange,
  operation: OperationFacts,
  key: string,
): Promise<StoredReply> {
  const { knex } = parts;
  const claim = await claimKey(knex, exchange, operation.id, key);
  if (!(claim instanceof Claim)) {
    const { recordId } = claim;
    return recordId === null
      ? claim.reply
      : readAgain(parts, exchange, operation, recordId, claim.reply);
  }
  try {
    return await run(parts, exchange, operation, claim);
  } catch (error) {
    await giveUpKey(knex, claim);
    throw error;
  }
}

/** The answer that was too large to be stored: its record as it is now, under the first status. */
async function readAgain(
  parts: Parts,
  exchange: Exchange,
  operation: OperationFacts,
  recordId: string,
  first: StoredReply,
): Promise<StoredReply> {
  const reader = parts.handlers[operation.replayedBy ?? ''] as AnyHandler;
  const call = new OperationCall(
    exchange,
    parts.knex,
    parts.startHooks(exchange),
    parts.shop,
    null,
  );
  Object.assign(call, { params: { id: recordId } });
  const { body, headers } = await reader(call as unknown as Call<never>);
  const answer = serialise(parts, operation, { status: first.status, body, headers });
  return { ...answer, headers: { ...first.headers, ...answer.headers } };
}

/** Reads get the pool. Writes get one transaction that holds the audit entry and the stored reply. */
async function run(
  parts: Parts,
  exchange: Exchange,
  operation: OperationFacts,
  claim?: Claim,
): Promise<StoredReply> {
  const { knex, startHooks } = parts;
  const handler = parts.handlers[operation.id] as AnyHandler;
  const alone = !operation.writes || operation.phased;
  const work = async (db: Knex): Promise<{ stored: StoredReply; hooks: HookRun }> => {
    const hooks = startHooks(exchange);
    const call = new OperationCall(exchange, db, hooks, parts.shop, claim ?? null);
    const reply = await handler(call as unknown as Call<never>);
    if (operation.audit && reply.audit !== null) {
      const note = reply.audit ?? defaultNote(exchange, reply);
      const event = note.event ?? operation.audit.event;
      await recordAudit(db, exchange, { ...operation.audit, event }, note);
    }
    const stored = serialise(parts, operation, reply);
    // Work that another request has taken over must not be done twice: it is rolled back.
    const kept =
      claim === undefined || (await completeKey(db, claim, stored, recordOf(operation, reply)));
    if (!kept && !alone) throw stillRunning();
    return { stored, hooks };
  };
  const { stored, hooks } = await (alone ? work(knex) : transact(exchange, operation, knex, work));
  // Only what was committed has told hooks to remember something.
  if (operation.writes) await hooks.committed(knex);
  return stored;
}

/** In one transaction; in turn with others who name the same record. */
function transact<T>(
  { params }: Exchange,
  { inTurn: kind }: OperationFacts,
  knex: Knex,
  work: (db: Knex) => Promise<T>,
): Promise<T> {
  const run = (): Promise<T> => inTransaction(knex, work);
  return kind === undefined ? run() : inTurn(`${kind} ${String(params['id'])}`, run);
}

/** What a handler gets of the exchange. A class, since the logger is made only when asked for. */
class OperationCall {
  readonly params: Exchange['params'];
  readonly query: Exchange['query'];
  readonly headers: Exchange['declaredHeaders'];
  readonly body: unknown;
  readonly rawBody: Buffer;
  readonly actor: Actor;
  readonly requestId: string;

  constructor(
    private readonly exchange: Exchange,
    readonly db: Knex,
    readonly hooks: HookRun,
    readonly shop: Shop,
    readonly claim: Claim | null,
  ) {
    this.params = exchange.params;
    this.query = exchange.query;
    this.headers = exchange.declaredHeaders;
    this.body = exchange.body;
    this.rawBody = exchange.rawBody;
    this.actor = exchange.actor;
    this.requestId = exchange.requestId;
  }

  get log(): Logger {
    return this.exchange.log;
  }
}

/** The record whose reading can replace the stored answer. */
const recordOf = ({ replayedBy }: OperationFacts, { body }: AnyReply): string | undefined =>
  replayedBy === undefined ? undefined : (body as { data: { id: string } }).data.id;

/** An entry names the record of the path, or the one just made, and keeps what was asked for. */
function defaultNote({ params, body }: Exchange, reply: AnyReply): AuditNote {
  const made = (reply.body as { data?: { id?: unknown } } | undefined)?.data?.id;
  const entityId = params['id'] ?? made;
  if (typeof entityId !== 'string') {
    throw new Error('The reply of an audited operation names no record: return `audit`');
  }
  return { entityId, payload: (body ?? {}) as Record<string, unknown> };
}

function serialise(
  { serializers }: Dependencies,
  operation: OperationFacts,
  { status, body, headers }: AnyReply,
): StoredReply {
  if (!(status in operation.object.responses)) {
    throw new Error(`${operation.id} answered ${status}, which the contract does not declare`);
  }
  const project = serializers[`${operation.id}_${status}`];
  const text = body === undefined ? null : JSON.stringify(project ? project(body) : body);
  return { status, text, headers: headers ?? {} };
}

function send({ ctx }: Exchange, { status, text, headers }: StoredReply): void {
  ctx.status = status;
  for (const name in headers) ctx.set(name, headers[name] ?? '');
  if (text === null) return;
  ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
  ctx.body = text;
}
