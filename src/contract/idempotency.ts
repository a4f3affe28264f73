import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { IdempotencyKey } from '../models/IdempotencyKey.js';
import { conflict, invalid, type ApiError } from './errors.js';
import type { RequestContext } from './request-context.js';

/** A response as it is sent; if it is stored for a key, it is replayed byte for byte. */
export interface StoredReply {
  status: number;
  text: string | null;
  headers: Record<string, string>;
}

/** The right to respond for a key. `holder` distinguishes it from a later claim on the same key. */
export class Claim {
  readonly holder = randomUUID();
  /** Whether something was committed for the key that a retry must find. */
  begun = false;

  constructor(
    readonly scope: string,
    readonly key: string,
  ) {}

  /** Identifies the request, so that a retry finds what it started. */
  get name(): string {
    return `${this.scope} ${this.key}`;
  }
}

/**
 * The maximum number of characters of a stored response. If an operation can be replayed by
 * reading, a larger response is not stored: its record is read again. So what a caller leaves
 * behind for a day stays as small as what they sent.
 */
const maxStoredReply = 65_536;

/**
 * The first response for a key. If its text was too large to store, it names the record instead.
 */
export interface Replay {
  reply: StoredReply;
  recordId: string | null;
}

/** A request that has not finished after this many seconds counts as crashed with its server. */
const leaseSeconds = 60;

/**
 * Claims a key before the work starts, in a statement of its own, so that concurrent requests see
 * it. Keys are scoped to a caller and an operation.
 * @throws 409 while the first request runs, 422 if the key was used with another body
 */
export async function claimKey(
  knex: Knex,
  context: RequestContext,
  operationId: string,
  key: string,
): Promise<Claim | Replay> {
  const claim = new Claim(`${callerOf(context)} ${operationId}`, key);
  const bodyHash = hash(JSON.stringify([context.params, context.body ?? null]));
  if (await IdempotencyKey.claim(knex, claim, bodyHash, leaseSeconds)) return claim;
  return joinEarlier(knex, claim, bodyHash);
}

async function joinEarlier(knex: Knex, claim: Claim, bodyHash: string): Promise<Claim | Replay> {
  const earlier = await IdempotencyKey.find(knex, claim);
  if (earlier && earlier.bodyHash !== bodyHash) {
    throw invalid('header.idempotency-key', 'was used with another body', 'idempotency');
  }
  if (earlier?.status) {
    const headers = { ...earlier.headers, 'Idempotent-Replayed': 'true' };
    const reply = { status: earlier.status, text: earlier.reply, headers };
    return { reply, recordId: earlier.recordId };
  }
  if (await IdempotencyKey.takeOver(knex, claim, leaseSeconds)) return claim;
  throw requestInProgress();
}

export const requestInProgress = (): ApiError =>
  conflict('A request with this Idempotency-Key is still running.');

/**
 * Stores the response in the transaction of the work.
 * @param recordId of an operation that can be replayed by reading
 * @returns false if another request has taken over the key: that request will respond
 */
export async function completeKey(
  db: Knex,
  claim: Claim,
  reply: StoredReply,
  recordId: string | undefined,
): Promise<boolean> {
  const isStored = recordId === undefined || (reply.text ?? '').length <= maxStoredReply;
  return IdempotencyKey.complete(db, claim, {
    status: reply.status,
    reply: isStored ? reply.text : null,
    headers: reply.headers,
    recordId: isStored ? null : recordId,
  });
}

/**
 * Abandons a key after a failure. If nothing was started, the key is released, so that a corrected
 * request can use it. Otherwise, it keeps its body, so that the same request can continue
 * immediately.
 */
export const abandonKey = (knex: Knex, claim: Claim): Promise<void> =>
  claim.begun ? IdempotencyKey.endLease(knex, claim) : IdempotencyKey.release(knex, claim);

/** The account, the guest's cart secret, or the network address: who may see the response again. */
function callerOf({ actor, headers, ctx }: RequestContext): string {
  if (actor.id !== null) return `${actor.type}:${actor.id}`;
  const secret = headers['x-cart-secret'];
  return typeof secret === 'string' ? `guest:${hash(secret)}` : `address:${hash(ctx.ip)}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
