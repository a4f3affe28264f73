import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from 'koa';
import { koaBody } from 'koa-body';
import type { BodyFacts } from './operation-facts.js';
import { readScalar } from './scalars.js';

/** A part that is a file, in a temporary place. It is gone once the request has been answered. */
export interface UploadedFile {
  filepath: string;
  /** As the client says; never a path to write to. */
  originalFilename: string | null;
  /** As the client says. */
  mimetype: string | null;
  /** In bytes. */
  size: number;
}

type Parts = Record<string, unknown>;

/** Text parts become what the contract declares; files stand beside them under their names. */
export function readParts(fields: Parts, files: Parts, facts: BodyFacts): Parts {
  const parts = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? readScalar(value, facts.fields.get(name) ?? 'string') : value,
  ]);
  return { ...(Object.fromEntries(parts) as Parts), ...files };
}

const folders = new WeakMap<Context, string>();

/** Reads a multipart body into `ctx.request`, its files into a temporary folder of its own. */
export async function parseMultipart(ctx: Context, limitBytes: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'covenant-upload-'));
  folders.set(ctx, folder);
  const parse = koaBody({
    multipart: true,
    json: false,
    text: false,
    urlencoded: false,
    formidable: {
      uploadDir: folder,
      maxFileSize: limitBytes,
      maxTotalFileSize: limitBytes,
      maxFields: 20,
      maxFiles: 1,
    },
  });
  await parse(ctx, () => Promise.resolve());
}

/** Deletes what the request uploaded, also in part. Whoever keeps a file moves it away before. */
export async function removeUploads(ctx: Context): Promise<void> {
  const folder = folders.get(ctx);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
