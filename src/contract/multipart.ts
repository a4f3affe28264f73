import busboy, { type FileInfo } from 'busboy';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { Context } from 'koa';
import { ApiError, badRequest, payloadTooLarge, tooManyParts } from './errors.js';
import { refuseUnsafeBody } from './json-hygiene.js';
import type { BodyFacts } from './operation-facts.js';
import { readScalar } from './scalars.js';

/** A file part in a temporary folder. It is deleted after the response. */
export interface UploadedFile {
  filepath: string;
  /** As sent by the client; never a path to write to. */
  originalFilename: string | null;
  /** As sent by the client. */
  mimetype: string | null;
  /** In bytes. */
  size: number;
}

type Parts = Record<string, unknown>;

const folders = new WeakMap<Context, string>();

/** The parser rejects a request above these limits before it reads the rest. */
const limits = { files: 1, fields: 20, fieldNameSize: 100, fieldSize: 65_536, headerPairs: 20 };

/**
 * Reads a multipart body, with its files in a temporary folder of its own. Text parts become the
 * declared types; files are next to them under their names.
 * @throws 413 above the limits, 400 for a body that cannot be read, 422 for text that the
 *   database cannot store
 */
export async function readMultipart(ctx: Context, facts: BodyFacts): Promise<Parts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'covenant-upload-'));
  folders.set(ctx, folder);
  const { fields, files } = await readParts(ctx.req, folder, facts.limitBytes);
  refuseUnsafeBody(fields);
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string')
      fields[name] = readScalar(value, facts.fields.get(name) ?? 'string');
  return { ...fields, ...files };
}

async function readParts(
  request: IncomingMessage,
  folder: string,
  limitBytes: number,
): Promise<{ fields: Parts; files: Record<string, UploadedFile> }> {
  const parser = createParser(request);
  const stop = (error: unknown): void => void parser.destroy(error as Error);
  const fields = new Map<string, unknown>();
  const files: Promise<[string, UploadedFile]>[] = [];
  parser.on('file', (name, stream, info) => {
    const file = keep(folder, stream, info);
    file.catch(stop);
    files.push(file.then((kept) => [name, kept]));
  });
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) stop(tooManyParts());
    // A list is not a scalar, so the validator names the field that was sent twice.
    fields.set(name, fields.has(name) ? [value] : value);
  });
  for (const event of ['filesLimit', 'fieldsLimit'] as const)
    parser.on(event, () => stop(tooManyParts()));
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > limitBytes) stop(payloadTooLarge(limitBytes));
  });
  request.on('aborted', () => stop(unreadable()));
  try {
    await finished(request.pipe(parser));
    const kept = Object.fromEntries(await Promise.all(files));
    return { fields: Object.fromEntries(fields), files: kept };
  } catch (error) {
    request.unpipe(parser);
    await Promise.allSettled(files);
    throw toApiError(error);
  }
}

function createParser({ headers }: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers, limits });
  } catch {
    throw unreadable();
  }
}

async function keep(
  folder: string,
  stream: Readable,
  { filename, mimeType }: FileInfo,
): Promise<UploadedFile> {
  const filepath = path.join(folder, randomUUID());
  const target = createWriteStream(filepath);
  await pipeline(stream, target);
  return {
    filepath,
    originalFilename: filename ?? null,
    mimetype: mimeType,
    size: target.bytesWritten,
  };
}

/** Writing a file can also fail, which is not the caller's fault. */
const toApiError = (error: unknown): unknown =>
  error instanceof ApiError || (error as NodeJS.ErrnoException).syscall ? error : unreadable();

const unreadable = (): ApiError => badRequest('The request body cannot be read.');

/**
 * Deletes the uploaded files of the request, including partial ones. Code that keeps a file must
 * move it before.
 */
export async function removeUploads(ctx: Context): Promise<void> {
  const folder = folders.get(ctx);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
