import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
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

/** Deletes what the request uploaded, however it ended. Whoever keeps a file moves it away. */
export async function removeUploads(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } finally {
    const { files } = ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> };
    const uploads = Object.values(files ?? {}).flat();
    await Promise.all(uploads.map(({ filepath }) => rm(filepath, { force: true })));
  }
}
