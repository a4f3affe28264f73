import { hash } from 'node:crypto';
import type { StoredReply } from './idempotency.js';
import type { OperationFacts } from './operation-facts.js';
import type { RequestContext } from './request-context.js';

/** What a response depends on besides its URL. */
const vary = 'Origin, Cookie, X-Api-Key';

/**
 * Lets caches keep the response of an operation with `x-cache`, and answers 304 to a caller that
 * has it already. Shared caches keep what anonymous callers get; all others revalidate each time.
 * Every other response is `no-store`, which `middleware/security-headers` sets. See docs/adr/0015.
 */
export function cacheable(
  { actor, declaredHeaders }: RequestContext,
  { cacheSeconds }: OperationFacts,
  reply: StoredReply,
): StoredReply {
  if (cacheSeconds === undefined || reply.status !== 200 || reply.text === null) return reply;
  const isPublic = actor.type === 'anonymous';
  const tag = representationTag(reply.headers['ETag'], reply.text);
  const headers = {
    ...reply.headers,
    ETag: tag,
    'Cache-Control': isPublic ? `public, max-age=${cacheSeconds}` : 'private, no-cache',
    Vary: vary,
  };
  return isFresh(declaredHeaders['if-none-match'], tag)
    ? { status: 304, text: null, headers }
    : { ...reply, headers };
}

/**
 * A tag that changes with every byte of the response, and begins with the record's version, which
 * `If-Match` compares.
 * @param versionTag the record's version as an entity tag, if the response is of one record
 */
function representationTag(versionTag: string | undefined, text: string): string {
  const version = versionTag?.slice(1, -1) ?? '';
  return `"${version}-${hash('sha1', text, 'base64url')}"`;
}

/** Whether `If-None-Match` names the tag. A proxy that compresses makes a tag weak. */
function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
