import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { IdempotencyKey } from '../models/IdempotencyKey.js';
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
  return IdempotencyKey.complete(db, claim, {
    status: reply.status,
    reply: isStored ? reply.text : null,
    headers: reply.headers,
    recordId: isStored ? null : recordId,
  });
}

/**
 * Gives a key up after a failure. One under which nothing was begun is free, so that a corrected
 * request may use it. Any other stays with its body, for the same request to go on at once.
 */
export const abandonKey = (knex: Knex, claim: Claim): Promise<void> =>
  claim.begun ? IdempotencyKey.endLease(knex, claim) : IdempotencyKey.release(knex, claim);

/** The account, the guest's cart secret, or the address: whoever may see the answer again. */
function callerOf({ actor, headers, ctx }: RequestContext): string {
  if (actor.id !== null) return `${actor.type}:${actor.id}`;
  const secret = headers['x-cart-secret'];
  return typeof secret === 'string' ? `guest:${hash(secret)}` : `address:${hash(ctx.ip)}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
