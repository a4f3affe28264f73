import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';
import { conflict, invalid, type ApiError } from './errors.js';
import type { RequestContext } from './request-context.js';

/** An answer as it goes over the wire; stored for a key, it is replayed byte for byte. */
export interface StoredReply {
  status: number;
  text: string | null;
  headers: Record<string, string>;
}

/** The right to answer for a key. `holder` tells it from a later claim on the same key. */
export class Claim {
  readonly holder = randomUUID();
  /** Whether something was committed under the key that a repeated request has to find. */
  begun = false;

  constructor(
    readonly scope: string,
    readonly key: string,
  ) {}

  /** Names the request, so that a repeated one finds what it began. */
  get name(): string {
    return `${this.scope} ${this.key}`;
  }
}

interface KeyRow {
  body_hash: string;
  status: number | null;
  reply: string | null;
  record_id: string | null;
  headers: Record<string, string> | null;
  abandoned: boolean;
}

/**
 * Characters of an answer that is stored. A larger one of an operation that can be replayed by
 * reading is not: its record is read again. What a caller leaves behind for a day stays as small as
 * what they sent.
 */
const maxStoredReply = 65_536;

/** The first answer to a key. Without its text when that was too large: then it names the record. */
export interface Replay {
  reply: StoredReply;
  recordId: string | null;
}

/** A request that has not finished after this many seconds has died with its server. */
const leaseSeconds = 60;

/**
 * Claims a key before the work starts, in a statement of its own, so that a parallel request sees
 * it. Keys belong to a caller and an operation.
 * @throws 409 while the first request runs, 422 when the key came with another body
 */
export async function claimKey(
  knex: Knex,
  context: RequestContext,
  operationId: string,
  key: string,
): Promise<Claim | Replay> {
  const claim = new Claim(`${callerOf(context)} ${operationId}`, key);
  const bodyHash = hash(JSON.stringify([context.params, context.body ?? null]));
  const inserted = await execute(
    knex,
    `insert into idempotency_keys (scope, key, holder, body_hash, locked_until, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(secs => $5), now() + interval '24 hours')
     on conflict (scope, key) do update
       set holder = excluded.holder, body_hash = excluded.body_hash, status = null, reply = null,
           record_id = null, headers = null, locked_until = excluded.locked_until, expires_at = excluded.expires_at
       where idempotency_keys.expires_at < now()`,
    [claim.scope, key, claim.holder, bodyHash, leaseSeconds],
  );
  if (inserted === 1) return claim;
  return joinEarlier(knex, claim, bodyHash);
}

async function joinEarlier(knex: Knex, claim: Claim, bodyHash: string): Promise<Claim | Replay> {
  const { scope, key, holder } = claim;
  const [row] = await query<KeyRow>(
    knex,
    `select body_hash, status, reply, record_id, headers, locked_until <= now() as abandoned
     from idempotency_keys where scope = $1 and key = $2`,
    [scope, key],
  );
  if (row && row.body_hash !== bodyHash) {
    throw invalid('header.idempotency-key', 'was used with another body', 'idempotency');
  }
  if (row?.status) {
    const headers = { ...row.headers, 'Idempotent-Replayed': 'true' };
    const reply = { status: row.status, text: row.reply, headers };
    return { reply, recordId: row.record_id };
  }
  const taken = await execute(
    knex,
    `update idempotency_keys set holder = $1, locked_until = now() + make_interval(secs => $2)
     where scope = $3 and key = $4 and status is null and locked_until <= now()`,
    [holder, leaseSeconds, scope, key],
  );
  if (taken === 1) return claim;
  throw requestInProgress();
}

export const requestInProgress = (): ApiError =>
  conflict('A request with this Idempotency-Key is still running.');

/**
 * Stores the answer in the transaction that made it true.
 * @param recordId of an operation that can be replayed by reading
 * @returns false when another request has taken the key over meanwhile: the answer is its to give
 */
export async function completeKey(
  db: Knex,
  claim: Claim,
  reply: StoredReply,
  recordId: string | undefined,
): Promise<boolean> {
  const isStored = recordId === undefined || (reply.text ?? '').length <= maxStoredReply;
  const rows = await execute(
    db,
    `update idempotency_keys set status = $1, reply = $2, headers = $3, record_id = $4
     where scope = $5 and key = $6 and holder = $7`,
    [
      reply.status,
      isStored ? reply.text : null,
      JSON.stringify(reply.headers),
      isStored ? null : recordId,
      claim.scope,
      claim.key,
      claim.holder,
    ],
  );
  return rows === 1;
}

/**
 * Gives a key up after a failure. One under which nothing was begun is free, so that a corrected
 * request may use it. Any other stays with its body, for the same request to go on at once.
 */
export const abandonKey = (knex: Knex, claim: Claim): Promise<void> =>
  claim.begun ? endLease(knex, claim) : releaseKey(knex, claim);

async function endLease(knex: Knex, { scope, key, holder }: Claim): Promise<void> {
  await execute(
    knex,
    `update idempotency_keys set locked_until = now()
     where scope = $1 and key = $2 and holder = $3 and status is null`,
    [scope, key, holder],
  );
}

async function releaseKey(knex: Knex, { scope, key, holder }: Claim): Promise<void> {
  await execute(
    knex,
    'delete from idempotency_keys where scope = $1 and key = $2 and holder = $3 and status is null',
    [scope, key, holder],
  );
}

/** The account, the guest's cart secret, or the address: whoever may see the answer again. */
function callerOf({ actor, headers, ctx }: RequestContext): string {
  if (actor.id !== null) return `${actor.type}:${actor.id}`;
  const secret = headers['x-cart-secret'];
  return typeof secret === 'string' ? `guest:${hash(secret)}` : `address:${hash(ctx.ip)}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
