import type { Context } from 'koa';
import { invalid, payloadTooLarge, unsupportedMediaType } from './errors.js';
import type { Services } from '../store/services.js';
import { readJson } from './json-body.js';
import { readMultipart } from './multipart.js';
import type { BodyFacts } from './operation-facts.js';

/** Where uploads go, and the maximum size of their body if it is not the contract's. */
export type UploadSettings = Pick<Services, 'storage' | 'mediaMaxBytes'>;

/**
 * Reads the request's body as the contract declares it.
 * @throws 415 for another media type, charset, or encoding; 413 above the limit (also for
 *   chunked bodies); 400 for a body that cannot be read or parsed; 422 for a missing body, for
 *   more values than any operation accepts, and for text that the database cannot store
 */
export async function readBody(
  ctx: Context,
  declared: BodyFacts,
  { storage, mediaMaxBytes }: UploadSettings,
): Promise<unknown> {
  const facts =
    declared.storesFiles && mediaMaxBytes ? { ...declared, limitBytes: mediaMaxBytes } : declared;
  if (!hasBody(ctx)) return refuseMissing(facts);
  if (!isJson(ctx, facts) && !ctx.is(facts.mediaTypes))
    throw unsupportedMediaType(facts.mediaTypes);
  if (Number(ctx.headers['content-length'] ?? 0) > facts.limitBytes)
    throw payloadTooLarge(facts.limitBytes);
  if (facts.mediaTypes.includes('multipart/form-data')) return readMultipart(ctx, facts, storage);
  const { value, bytes } = await readJson(ctx.req, facts.limitBytes);
  if (facts.signed) rawBodies.set(ctx, bytes);
  // A chunked body without any bytes.
  return value === undefined ? refuseMissing(facts) : value;
}

const rawBodies = new WeakMap<Context, Buffer>();

/**
 * The bytes from which `readBody` read the body, decompressed, for an operation that needs them.
 */
export const rawBodyOf = (ctx: Context): Buffer => rawBodies.get(ctx) ?? Buffer.alloc(0);

const hasBody = ({ headers }: Context): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** The common value, recognized without parsing the header. */
const isJson = ({ headers }: Context, { mediaTypes }: BodyFacts): boolean =>
  headers['content-type'] === 'application/json' && mediaTypes.includes('application/json');

/** An omitted optional body is `undefined`. */
function refuseMissing({ required }: BodyFacts): unknown {
  if (required) throw invalid('body', 'is required', 'required');
  return undefined;
}
