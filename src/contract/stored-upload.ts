import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FileInfo } from 'busboy';
import type { FileStorage } from '../adapters/storage/storage.js';
import { detectType, endingOf, type MediaType } from '../domain/media/detect-type.js';
import { fileName } from '../domain/media/file-name.js';
import { readDimensions, type Dimensions } from '../domain/media/read-dimensions.js';
import { uuidv7 } from '../util/uuid.js';

/** The number of first bytes that say what a file is. They are all that is held in memory. */
const headBytes = 262_144;

/** What is known of a file. */
interface FileFacts extends Dimensions {
  /** Of the file storage. */
  key: string;
  /** Detected from the bytes. */
  contentType: MediaType;
  /** Sanitized. */
  filename: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

/**
 * A file part that has streamed into the file storage while it arrived. It is deleted after the
 * response, unless the handler keeps it and its transaction commits.
 */
export class StoredUpload {
  private kept = false;

  constructor(readonly facts: FileFacts) {}

  /** The row that refers to the file has been written, in the transaction of the request. */
  keep(): void {
    this.kept = true;
  }

  get isKept(): boolean {
    return this.kept;
  }

  /**
   * What identifies the request, for its Idempotency-Key, and what the audit log records: another
   * upload of the same file has another key.
   */
  toJSON(): object {
    const { filename, contentType, size, sha256 } = this.facts;
    return { filename, contentType, size, sha256 };
  }
}

/**
 * Streams a file into the storage. If the stream fails, it leaves nothing there.
 * @throws 422 for a type that the store does not keep, StorageUnavailable, and the stream's error
 */
export async function storeUpload(
  storage: FileStorage,
  stream: Readable,
  { filename, mimeType }: FileInfo,
): Promise<StoredUpload> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const { head, isWhole } = await readHead(chunks);
  const contentType = await detectType(head, mimeType);
  const dimensions = await readDimensions(contentType, head, isWhole);
  const key = `${uuidv7()}.${endingOf(contentType)}`;
  const hash = createHash('sha256');
  const body = Readable.from(hashed(head, chunks, hash), { objectMode: false });
  const { size } = await storage.put(key, body, { contentType });
  const facts = { key, contentType, size, ...dimensions };
  const name = fileName(filename ?? null, contentType);
  return new StoredUpload({ ...facts, filename: name, sha256: hash.digest('base64url') });
}

async function readHead(
  chunks: AsyncIterator<Buffer>,
): Promise<{ head: Buffer; isWhole: boolean }> {
  const parts: Buffer[] = [];
  for (let size = 0; size < headBytes;) {
    const next = await chunks.next();
    if (next.done) return { head: Buffer.concat(parts), isWhole: true };
    parts.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(parts), isWhole: false };
}

async function* hashed(
  head: Buffer,
  chunks: AsyncIterator<Buffer>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  hash.update(head);
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    hash.update(next.value);
    yield next.value;
  }
}
