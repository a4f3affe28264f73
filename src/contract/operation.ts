import type { Knex } from 'knex';
import { recordAudit } from '../audit/record-audit.js';
import { inTurn } from '../database/in-turn.js';
import { inTransaction } from '../database/transaction.js';
import { createHookRunner, type StartHooks } from '../hooks/hook-run.js';
import type { Actor } from '../identity/actor.js';
import type { Plugin } from '../plugins/define-plugin.js';
import type { JobRunner } from '../jobs/run-jobs.js';
import type { Services } from '../store/services.js';
import { rawBodyOf, readBody } from './body.js';
import { cacheable } from './http-cache.js';
import type { Steps } from './backend.js';
import type { RequestContext } from './request-context.js';
import type { AuditNote, Call } from './handler.js';
import {
  claimKey,
  completeKey,
  abandonKey,
  requestInProgress,
  Claim,
  type StoredReply,
} from './idempotency.js';
import { OperationCall } from './operation-call.js';
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
  /** Identifies the caller. Throws 401 for an invalid credential. */
  identify: (headers: RequestContext['headers']) => Promise<Actor>;
  /** Counts the request and sets the rate limit headers. Throws 429. */
  countRequest: (context: RequestContext, bucket: string) => Promise<void>;
  /** Serves Better Auth's operations. */
  serveAuth: (context: RequestContext, operation: OperationFacts) => Promise<void>;
  /** Origins from which browsers may send changes. */
  origins: ReadonlySet<string>;
  services: Services;
  jobs: JobRunner;
  /** The plugins whose hooks run; none by default. */
  plugins?: Plugin[];
}

/** For each declared status of an operation: copies what the contract declares. */
type Projections = ReadonlyMap<number, (value: unknown) => unknown>;

interface Parts extends Dependencies {
  startHooks: StartHooks;
  projectionsOf: (operation: OperationFacts) => Projections;
}

/**
 * Everything between routing and the response, driven by the operation's facts: authentication,
 * Origin, authorization, body, (validation by openapi-backend), idempotency, transaction, handler,
 * audit, serialization.
 */
export function createSteps(dependencies: Dependencies): Steps {
  const parts = {
    ...dependencies,
    startHooks: createHookRunner(dependencies.plugins ?? [], dependencies.services),
    projectionsOf: createProjections(dependencies.serializers),
  };
  return {
    notFound: (context) => dependencies.countRequest(context, 'api'),
    authorize: (context, operation) => authorize(dependencies, context, operation),
    execute: async (context, operation) => {
      if (operation.byBetterAuth) await parts.serveAuth(context, operation);
      else send(context, cacheable(context, operation, await execute(parts, context, operation)));
    },
  };
}

async function authorize(
  { identify, countRequest, origins, services }: Dependencies,
  context: RequestContext,
  operation: OperationFacts,
): Promise<void> {
  if (!operation.unauthenticated) {
    try {
      context.actor = await identify(context.headers);
    } catch (error) {
      // Guessing keys is limited by network address; a valid key has its own limit.
      await countRequest(context, operation.rateLimit);
      throw error;
    }
  }
  await countRequest(context, operation.rateLimit);
  if (!operation.unauthenticated && operation.writes) checkOrigin(context.headers, origins);
  requirePermission(context.actor, operation.permissions);
  if (!operation.body) return;
  context.body = await readBody(context.ctx, operation.body, services);
  if (operation.body.signed) context.rawBody = rawBodyOf(context.ctx);
}

function execute(
  parts: Parts,
  context: RequestContext,
  operation: OperationFacts,
): Promise<StoredReply> {
  const key = operation.idempotent ? context.declaredHeaders['idempotency-key'] : undefined;
  return key === undefined
    ? run(parts, context, operation)
    : runIdempotently(parts, context, operation, key);
}

/**
 * Does the work for the first request with a key, and replays the stored response to the others.
 */
async function runIdempotently(
  parts: Parts,
  context: RequestContext,
  operation: OperationFacts,
  key: string,
): Promise<StoredReply> {
  const { knex } = parts;
  const claim = await claimKey(knex, context, operation.id, key);
  if (!(claim instanceof Claim)) {
    const { recordId } = claim;
    return recordId === null
      ? claim.reply
      : replayByReading(parts, context, operation, recordId, claim.reply);
  }
  try {
    return await run(parts, context, operation, claim);
  } catch (error) {
    await abandonKey(knex, claim);
    throw error;
  }
}

/** The response that was too large to store: the current record, with the first status. */
async function replayByReading(
  parts: Parts,
  context: RequestContext,
  operation: OperationFacts,
  recordId: string,
  first: StoredReply,
): Promise<StoredReply> {
  const reader = parts.handlers[operation.replayedBy ?? ''] as AnyHandler;
  const call = new OperationCall(context, parts.knex, parts.startHooks(context), parts, null);
  Object.assign(call, { params: { id: recordId } });
  const { body, headers } = await reader(call as unknown as Call<never>);
  const answer = serialize(parts, operation, { status: first.status, body, headers });
  return { ...answer, headers: { ...first.headers, ...answer.headers } };
}

/** Reads get the pool. Writes get one transaction with the audit entry and the stored response. */
async function run(
  parts: Parts,
  context: RequestContext,
  operation: OperationFacts,
  claim?: Claim,
): Promise<StoredReply> {
  const { knex, startHooks } = parts;
  const handler = parts.handlers[operation.id] as AnyHandler;
  const alone = !operation.writes || operation.phased;
  const work = async (db: Knex): Promise<{ stored: StoredReply; call: OperationCall }> => {
    const hooks = startHooks(context);
    const call = new OperationCall(context, db, hooks, parts, claim ?? null);
    const reply = await handler(call as unknown as Call<never>);
    if (operation.audit && reply.audit !== null) {
      const note = reply.audit ?? defaultNote(context, reply);
      const event = note.event ?? operation.audit.event;
      await recordAudit(db, context, { ...operation.audit, event }, note);
    }
    const stored = serialize(parts, operation, reply);
    // Work that another request has taken over must not be done twice: it is rolled back.
    const kept =
      claim === undefined || (await completeKey(db, claim, stored, recordOf(operation, reply)));
    if (!kept && !alone) throw requestInProgress();
    return { stored, call };
  };
  const { stored, call } = await (alone ? work(knex) : transact(context, operation, knex, work));
  // Hooks are queued only for committed changes.
  if (operation.writes) await call.committed(knex);
  return stored;
}

/** In one transaction, queued with other requests for the same record. */
function transact<T>(
  { params }: RequestContext,
  { inTurn: kind }: OperationFacts,
  knex: Knex,
  work: (db: Knex) => Promise<T>,
): Promise<T> {
  const run = (): Promise<T> => inTransaction(knex, work);
  return kind === undefined ? run() : inTurn(`${kind} ${String(params['id'])}`, run);
}

/** The record that can be read again instead of the stored response. */
const recordOf = ({ replayedBy }: OperationFacts, { body }: AnyReply): string | undefined =>
  replayedBy === undefined ? undefined : (body as { data: { id: string } }).data.id;

/** An entry names the record of the path, or the created one, and contains the request. */
function defaultNote({ params, body }: RequestContext, reply: AnyReply): AuditNote {
  const made = (reply.body as { data?: { id?: unknown } } | undefined)?.data?.id;
  const entityId = params['id'] ?? made;
  if (typeof entityId !== 'string') {
    throw new Error('The reply of an audited operation names no record: return `audit`');
  }
  return { entityId, payload: (body ?? {}) as Record<string, unknown> };
}

function serialize(
  { projectionsOf }: Parts,
  operation: OperationFacts,
  { status, body, headers }: AnyReply,
): StoredReply {
  const project = projectionsOf(operation).get(status);
  if (!project) {
    throw new Error(`${operation.id} answered ${status}, which the contract does not declare`);
  }
  return {
    status,
    text: body === undefined ? null : JSON.stringify(project(body)),
    headers: headers ?? {},
  };
}

/** Finds the serializers of an operation's declared statuses once, at its first response. */
function createProjections(
  serializers: Dependencies['serializers'],
): (operation: OperationFacts) => Projections {
  const byOperation = new Map<OperationFacts, Projections>();
  return (operation) => {
    let found = byOperation.get(operation);
    if (!found) {
      const statuses = Object.keys(operation.object.responses).map(Number);
      found = new Map(
        statuses.map((status) => [status, serializers[`${operation.id}_${status}`] ?? unchanged]),
      );
      byOperation.set(operation, found);
    }
    return found;
  };
}

const unchanged = (value: unknown): unknown => value;

function send({ ctx }: RequestContext, { status, text, headers }: StoredReply): void {
  ctx.status = status;
  for (const name in headers) ctx.set(name, headers[name] ?? '');
  if (text === null) return;
  ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
  ctx.body = text;
}
