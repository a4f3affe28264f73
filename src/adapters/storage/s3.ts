import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type MultipartUpload,
  NotFound,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Readable } from 'node:stream';
import type { S3Settings } from '../../config/storage-config.js';
import { dispositionHeader } from './disposition-header.js';
import { StorageUnavailable } from './storage-unavailable.js';
import {
  isStorageKey,
  mediaPath,
  requireKey,
  type FileStorage,
  type LinkOptions,
  type StoredFile,
} from './storage.js';

/** The size of a part, of which an upload holds at most two in memory, in bytes. */
const partSize = 8 * 1024 * 1024;

/** How long the storage may take, in milliseconds. */
const timeouts = { connectionTimeout: 3_000, requestTimeout: 30_000, socketTimeout: 30_000 };

/** @param publicUrl the public URL of the server, without a trailing slash */
export function s3Storage(settings: S3Settings & { publicUrl: string }): FileStorage {
  const bucket = new Bucket(settings);
  return {
    publicUrl: (key) => `${settings.publicUrl}${mediaPath}${key}`,
    put: (key, body, { contentType }) => bucket.put(key, body, contentType),
    signedUrl: (key, options) => reached(() => bucket.presign(key, options)),
    delete: (key) => reached(() => bucket.delete(key)),
    head: (key) => reached(() => bucket.head(key)),
    list: () => bucket.list(),
  };
}

/** A bucket, or the part of it below a prefix. */
class Bucket {
  private readonly client: S3Client;
  private readonly name: string;
  private readonly prefix: string;

  constructor({ bucket, prefix, region, endpoint, credentials, forcePathStyle }: S3Settings) {
    this.name = bucket;
    this.prefix = prefix;
    this.client = new S3Client({
      region,
      forcePathStyle,
      ...(endpoint && { endpoint }),
      ...(credentials && { credentials }),
      requestHandler: timeouts,
      // Other servers with the API of S3 do not know the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, body: Readable, contentType: string): Promise<{ size: number }> {
    let size = 0;
    body.on('data', (chunk: Buffer) => (size += chunk.length));
    // A listener of `data` starts the stream, which the upload reads.
    body.pause();
    try {
      await new Upload({
        client: this.client,
        params: { ...this.object(key), Body: body, ContentType: contentType },
        queueSize: 1,
        partSize,
      }).done();
      return { size };
    } catch (error) {
      // The stream's own failure is the caller's; ours is that of the storage.
      throw body.errored ?? new StorageUnavailable(error);
    } finally {
      body.destroy();
    }
  }

  presign(
    key: string,
    { expiresInSeconds, filename = key, disposition }: LinkOptions,
  ): Promise<string> {
    const command = new GetObjectCommand({
      ...this.object(key),
      ResponseContentDisposition: dispositionHeader(filename, disposition),
      ResponseCacheControl: 'private, no-store',
    });
    return getSignedUrl(this.client, command, { expiresIn: expiresInSeconds });
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(key)));
    for await (const { Key, UploadId } of this.interrupted(this.prefix + key)) {
      const upload = { Bucket: this.name, Key, UploadId };
      await this.client.send(new AbortMultipartUploadCommand(upload));
    }
  }

  async head(key: string): Promise<{ size: number; modifiedAt: Date } | undefined> {
    try {
      const found = await this.client.send(new HeadObjectCommand(this.object(key)));
      return { size: found.ContentLength ?? 0, modifiedAt: found.LastModified ?? new Date() };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  async *list(): AsyncGenerator<StoredFile> {
    try {
      const query = { Bucket: this.name, Prefix: this.prefix };
      for await (const page of paginateListObjectsV2({ client: this.client }, query))
        for (const { Key, LastModified } of page.Contents ?? []) yield* this.own(Key, LastModified);
      for await (const { Key, Initiated } of this.interrupted(this.prefix))
        yield* this.own(Key, Initiated);
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  /** Uploads in parts that were neither completed nor aborted. */
  private async *interrupted(prefix: string): AsyncGenerator<MultipartUpload> {
    let marker = {};
    for (let more = true; more;) {
      const query = { Bucket: this.name, Prefix: prefix, ...marker };
      const page = await this.client.send(new ListMultipartUploadsCommand(query));
      // Not every server filters by the prefix.
      for (const upload of page.Uploads ?? []) if (upload.Key?.startsWith(prefix)) yield upload;
      marker = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
      more = page.IsTruncated ?? false;
    }
  }

  /** Leaves out what is in the bucket but has no name of ours. */
  private *own(name: string | undefined, modifiedAt: Date | undefined): Generator<StoredFile> {
    const key = name?.slice(this.prefix.length);
    if (key !== undefined && modifiedAt && isStorageKey(key)) yield { key, modifiedAt };
  }

  private object(key: string): { Bucket: string; Key: string } {
    requireKey(key);
    return { Bucket: this.name, Key: this.prefix + key };
  }
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageUnavailable(error);
  }
}
