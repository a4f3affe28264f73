import type { Context } from 'koa';
import { koaBody } from 'koa-body';
import {
  badRequest,
  invalid,
  payloadTooLarge,
  unsupportedMediaType,
  validationFailed,
} from './errors.js';
import { findUnsafeJson } from './json-hygiene.js';
import { parseMultipart, readParts } from './multipart.js';
import type { BodyFacts } from './operation-facts.js';

const parsed = (): Promise<void> => Promise.resolve();
type Parser = ReturnType<typeof koaBody>;
const parsers = new Map<BodyFacts, Parser>();

/**
 * Reads the request's body as the contract declares it.
 * @throws 415 for another media type, 413 above the limit (chunked bodies too), 400 for JSON that
 *   cannot be parsed, 422 for a missing body and for text that no record could hold
 */
export async function readBody(ctx: Context, facts: BodyFacts): Promise<unknown> {
  if (!hasBody(ctx)) return refuseMissing(facts);
  if (!isJson(ctx, facts) && !ctx.is(facts.mediaTypes))
    throw unsupportedMediaType(facts.mediaTypes);
  if (Number(ctx.headers['content-length'] ?? 0) > facts.limitBytes)
    throw payloadTooLarge(facts.limitBytes);
  try {
    if (facts.mediaTypes.includes('multipart/form-data')) {
      await parseMultipart(ctx, facts.limitBytes);
    } else {
      await jsonParser(facts)(ctx, parsed);
    }
  } catch (error) {
    throw toApiError(error, facts);
  }
  const { body, files } = ctx.request as { body?: unknown; files?: Record<string, unknown> };
  // A chunked body without a byte in it.
  if (body === '') return refuseMissing(facts);
  const issue = findUnsafeJson('body', body);
  if (issue) throw validationFailed([issue]);
  return files ? readParts(body as Record<string, unknown>, files, facts) : body;
}

/**
 * The bytes from which `readBody` read the body of an operation that keeps them, as they were before
 * compression.
 */
export const rawBodyOf = (ctx: Context): Buffer =>
  Buffer.from((ctx.request as { rawBody?: string }).rawBody ?? '');

const hasBody = ({ headers }: Context): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What nearly every request sends, without parsing the header. */
const isJson = ({ headers }: Context, { mediaTypes }: BodyFacts): boolean =>
  headers['content-type'] === 'application/json' && mediaTypes.includes('application/json');

/** A body that is not there is `undefined`, where it may be missing. */
function refuseMissing({ required }: BodyFacts): unknown {
  if (required) throw invalid('body', 'is required', 'required');
  return undefined;
}

/** One parser for each operation; koa-body checks its options on every construction. */
function jsonParser(facts: BodyFacts): Parser {
  const parser =
    parsers.get(facts) ??
    koaBody({
      jsonLimit: facts.limitBytes,
      jsonStrict: false,
      text: false,
      urlencoded: false,
      includeUnparsed: facts.signed,
    });
  parsers.set(facts, parser);
  return parser;
}

function toApiError(error: unknown, facts: BodyFacts): unknown {
  const { status, httpCode, type } = error as { status?: number; httpCode?: number; type?: string };
  if (status === 413 || httpCode === 413 || type === 'entity.too.large') {
    return payloadTooLarge(facts.limitBytes);
  }
  if (String(error).includes('forbidden prototype property')) {
    return invalid('body', 'contains a forbidden property name', 'propertyNames');
  }
  if (error instanceof SyntaxError) return badRequest('The request body is not valid JSON.');
  if ((status ?? httpCode ?? 500) < 500) return badRequest('The request body cannot be read.');
  return error;
}
