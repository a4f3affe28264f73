import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import getRawBody from 'raw-body';
import {
  badRequest,
  invalid,
  payloadTooLarge,
  unsupportedCharset,
  unsupportedEncoding,
} from './errors.js';
import { refuseUnsafeBody } from './json-hygiene.js';

/**
 * The maximum number of values in a JSON body. Small values use a hundred times their bytes once
 * they are parsed, so they are counted before; the largest body that the contract allows has half
 * as many. An empty array or object counts twice.
 */
const maxValues = 20_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body and its bytes, decompressed.
 * @throws 413 above the limit; 415 for an unsupported charset or Content-Encoding; 400 for bytes
 *   that do not match the declared encoding, and for invalid JSON; 422 for too many values and for
 *   values that cannot be stored
 */
export async function readJson(
  request: IncomingMessage,
  limitBytes: number,
): Promise<{ value: unknown; bytes: Buffer }> {
  const { headers } = request;
  if (!/^[^;]*(;\s*charset="?utf-?8"?\s*)?$/i.test(headers['content-type'] ?? ''))
    throw unsupportedCharset();
  const bytes = await readBytes(request, limitBytes);
  if (countsMoreThan(maxValues, bytes))
    throw invalid('body', `must not have more than ${maxValues} values`, 'maxValues');
  const value = bytes.length === 0 ? undefined : parse(bytes);
  refuseUnsafeBody(value);
  return { value, bytes };
}

async function readBytes(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const stream = decompress(request);
  try {
    return await getRawBody(stream, { limit: limitBytes });
  } catch (error) {
    if ((error as { status?: number }).status === 413) throw payloadTooLarge(limitBytes);
    throw badRequest('The request body cannot be read.');
  } finally {
    if (stream !== request) stream.destroy();
  }
}

function decompress(request: IncomingMessage): Readable {
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return request;
  if (encoding === 'br') return request.pipe(createBrotliDecompress());
  if (encoding === 'gzip' || encoding === 'deflate') return request.pipe(createUnzip());
  throw unsupportedEncoding();
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    throw badRequest(`The request body is not valid ${what}.`);
  }
}

const [quote, backslash, comma, bracket, brace] = Buffer.from('"\\,[{');

/** Counts one value for each comma and each opening bracket outside of strings. */
function countsMoreThan(most: number, bytes: Buffer): boolean {
  let values = 1;
  let inText = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === quote) inText = !inText;
    else if (inText && byte === backslash) i += 1;
    else if (!inText && (byte === comma || byte === bracket || byte === brace)) values += 1;
  }
  return values > most;
}
