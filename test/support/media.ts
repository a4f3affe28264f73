import type { Client } from './client.js';
import type { Answer } from './contract-checker.js';
import type { Schema } from './contract-types.js';
import type { TestStore } from './store.js';

const uint = (value: number, bytes: number, order: 'BE' | 'LE'): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (order === 'BE') buffer.writeUIntBE(value, 0, bytes);
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

const pngChunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([uint(data.length, 4, 'BE'), ascii(name), data, Buffer.alloc(4)]);

/** Headers of files, with everything that says their type and dimensions. No pixels follow. */
export const fileOf = {
  png: (width = 1200, height = 900, padding = 0) =>
    Buffer.concat([
      ascii('\x89PNG\r\n\x1a\n'),
      pngChunk(
        'IHDR',
        Buffer.concat([uint(width, 4, 'BE'), uint(height, 4, 'BE'), ascii('\x08\x06\0\0\0')]),
      ),
      pngChunk('IDAT', Buffer.alloc(padding)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  gif: (width = 40, height = 30) =>
    Buffer.concat([ascii('GIF89a'), uint(width, 2, 'LE'), uint(height, 2, 'LE'), ascii('\0\0\0;')]),
  jpeg: (width = 640, height = 480, metadata = 0) =>
    Buffer.concat([
      ascii('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
      ...Array.from({ length: metadata }, () =>
        Buffer.concat([ascii('\xff\xe2\xff\xff'), Buffer.alloc(65_533)]),
      ),
      ascii('\xff\xc0\0\x11\x08'),
      uint(height, 2, 'BE'),
      uint(width, 2, 'BE'),
      ascii('\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9'),
    ]),
  webp: (width = 320, height = 200) =>
    Buffer.concat([
      ascii('RIFF'),
      uint(22, 4, 'LE'),
      ascii('WEBPVP8X'),
      uint(10, 4, 'LE'),
      Buffer.alloc(4),
      uint(width - 1, 3, 'LE'),
      uint(height - 1, 3, 'LE'),
    ]),
  pdf: () => ascii('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
};

export interface UploadOptions {
  bytes?: Buffer;
  /** As the client declares it. */
  type?: string;
  filename?: string;
  alt?: string;
  headers?: Record<string, string>;
}

/** The response to an upload, of a PNG by default. */
export function upload(
  client: Client,
  { bytes = fileOf.png(), type = '', filename = 'mug.png', alt, headers = {} }: UploadOptions = {},
): Promise<Answer<{ data: Schema<'MediaAsset'>; error: Schema<'ErrorBody'> }>> {
  const raw = new FormData();
  if (alt !== undefined) raw.set('alt', alt);
  raw.set('file', new Blob([new Uint8Array(bytes)], { type }), filename);
  return client.post('/api/media/upload', undefined, { raw, headers });
}

/** A file that was uploaded. */
export async function uploadFile(
  client: Client,
  options?: UploadOptions,
): Promise<Schema<'MediaAsset'>> {
  const { status, body } = await upload(client, options);
  if (status !== 201) throw new Error(`The upload returned ${status}: ${JSON.stringify(body)}`);
  return body.data;
}

/** Loads a URL of the store, whose public URL is another than the address that it listens on. */
export function fetchFile(
  store: TestStore,
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  const { pathname, search } = new URL(url);
  return fetch(store.url + pathname + search, { redirect: 'manual', ...init });
}

/** Attaches a file to an entity or a variant; to the gallery unless a role is given. */
export const attachFile = (
  client: Client,
  body: Pick<Schema<'MediaAttachmentInput'>, 'entityId' | 'mediaAssetId'> &
    Partial<Schema<'MediaAttachmentInput'>>,
) => client.call('attachMedia', { body });
