import busboy, { type FileInfo } from 'busboy';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { Context } from 'koa';
import type { FileStorage } from '../adapters/storage/storage.js';
import { DomainError } from '../domain/errors.js';
import { logOf } from '../logging/request-log.js';
import { isRolledBack } from './database-errors.js';
import { ApiError, badRequest, payloadTooLarge, tooManyParts } from './errors.js';
import { refuseUnsafeBody } from './json-hygiene.js';
import type { BodyFacts } from './operation-facts.js';
import { readScalar } from './scalars.js';
import { storeUpload, type StoredUpload } from './stored-upload.js';

interface UploadFacts {
  /** In a temporary folder, which is deleted after the response. */
  filepath: string;
  /** As sent by the client; never a path to write to. */
  originalFilename: string | null;
  /** As sent by the client. */
  mimetype: string | null;
  /** In bytes. */
  size: number;
  sha256: string;
}

/** A file part of an operation whose contract does not say `x-stored`. */
export class UploadedFile {
  readonly filepath!: string;
  readonly originalFilename!: string | null;
  readonly mimetype!: string | null;
  readonly size!: number;
  readonly sha256!: string;

  constructor(facts: UploadFacts) {
    Object.assign(this, facts);
  }

  /** What identifies the request, for its Idempotency-Key: the same file has another path. */
  toJSON(): Omit<UploadFacts, 'filepath'> {
    const { originalFilename, mimetype, size, sha256 } = this;
    return { originalFilename, mimetype, size, sha256 };
  }
}

/** Where the files of a request are, until the response. */
interface Uploads {
  folder?: string;
  stored: StoredUpload[];
}

type Parts = Record<string, unknown>;

const uploadsOf = new WeakMap<Context, Uploads>();

/** The parser rejects a request above these limits before it reads the rest. */
const limits = { files: 1, fields: 20, fieldNameSize: 100, fieldSize: 65_536, headerPairs: 20 };

/** Takes one file part: a function that reads the whole stream. */
type TakeFile = (stream: Readable, info: FileInfo) => Promise<UploadedFile | StoredUpload>;

/**
 * Reads a multipart body. Its files stream into the file storage if the contract says `x-stored`,
 * and else into a temporary folder. Text parts become the declared types; files are next to them
 * under their names.
 * @throws 413 above the limits, 400 for a body that cannot be read, 422 for text that the
 *   database cannot store and for a file of another type than the store keeps
 */
export async function readMultipart(
  ctx: Context,
  facts: BodyFacts,
  storage: FileStorage,
): Promise<Parts> {
  const uploads: Uploads = { stored: [] };
  uploadsOf.set(ctx, uploads);
  const take: TakeFile = facts.storesFiles
    ? async (stream, info) => {
        const file = await storeUpload(storage, stream, info);
        uploads.stored.push(file);
        return file;
      }
    : async (stream, info) => {
        uploads.folder ??= await mkdtemp(path.join(tmpdir(), 'covenant-upload-'));
        return keepInFolder(uploads.folder, stream, info);
      };
  const { fields, files } = await readParts(ctx.req, take, facts.limitBytes);
  refuseUnsafeBody(fields);
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string')
      fields[name] = readScalar(value, facts.fields.get(name) ?? 'string');
  return { ...fields, ...files };
}

async function readParts(
  request: IncomingMessage,
  take: TakeFile,
  limitBytes: number,
): Promise<{ fields: Parts; files: Parts }> {
  const parser = createParser(request);
  const stop = (error: unknown): void => void parser.destroy(error as Error);
  const fields = new Map<string, unknown>();
  const files: Promise<[string, unknown]>[] = [];
  parser.on('file', (name, stream, info) => {
    // Whoever takes the file gets the error; without a listener, it would end the process.
    stream.on('error', () => undefined);
    const file = take(stream, info);
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
    return busboy({ headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw unreadable();
  }
}

async function keepInFolder(
  folder: string,
  stream: Readable,
  { filename, mimeType }: FileInfo,
): Promise<UploadedFile> {
  const filepath = path.join(folder, randomUUID());
  const target = createWriteStream(filepath);
  const hash = createHash('sha256');
  stream.on('data', (chunk: Buffer) => hash.update(chunk));
  await pipeline(stream, target);
  return new UploadedFile({
    filepath,
    originalFilename: filename ?? null,
    mimetype: mimeType,
    size: target.bytesWritten,
    sha256: hash.digest('base64url'),
  });
}

/** A file can also be refused for what it is, and writing it can fail. */
const toApiError = (error: unknown): unknown =>
  error instanceof ApiError ||
  error instanceof DomainError ||
  (error as NodeJS.ErrnoException).syscall
    ? error
    : unreadable();

const unreadable = (): ApiError => badRequest('The request body cannot be read.');

/**
 * Deletes the uploaded files of the request, including partial ones, except those that a handler
 * has kept. Code that needs a file of the temporary folder longer must move it before.
 * @param failure what the request failed with. A file that a handler has kept is deleted too if
 *   its row was certainly not committed; if that is not certain, the orphan sweep decides later.
 */
export async function removeUploads(
  ctx: Context,
  storage: FileStorage,
  failure?: unknown,
): Promise<void> {
  const { folder, stored = [] } = uploadsOf.get(ctx) ?? {};
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  const canBeCommitted = failure === undefined || !isRolledBack(failure);
  for (const { facts, isKept } of stored) {
    if (isKept && canBeCommitted) continue;
    try {
      await storage.delete(facts.key);
    } catch (error) {
      logOf(ctx).warn({ err: error, key: facts.key }, 'an unused file stays for the orphan sweep');
    }
  }
}
