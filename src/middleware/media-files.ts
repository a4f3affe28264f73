import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import type { Knex } from 'knex';
import { once } from 'node:events';
import send from 'send';
import { dispositionHeader } from '../adapters/storage/disposition-header.js';
import {
  isStorageKey,
  mediaPath,
  type FileStorage,
  type LinkFacts,
} from '../adapters/storage/storage.js';
import { ApiError, forbidden, methodNotAllowed, notFound } from '../contract/errors.js';
import { dispositionOf, signedSeconds } from '../domain/files/media-url.js';
import { MediaAsset } from '../models/MediaAsset.js';
import { onlyBelow } from './only-below.js';
import { fileHeaders } from './security-headers.js';

const allowed = ['OPTIONS', 'GET', 'HEAD'];

/** A file never changes under its key, so that a cache may keep it for a year. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The storage's files: public ones at their lasting URL, and all others with a link that this
 * server has signed. With a storage elsewhere, the lasting URL redirects to a signed one.
 */
export function mediaFiles(knex: Knex, storage: FileStorage): Middleware {
  const router = new Router();
  router.all(`${mediaPath}:key`, async (ctx) => {
    if (ctx.method === 'OPTIONS') {
      ctx.set('Allow', allowed.join(', '));
      ctx.status = 204;
      return;
    }
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw methodNotAllowed(allowed);
    const key = ctx.params['key'] as string;
    if (!isStorageKey(key)) throw notFound('File');
    const query = new URLSearchParams(ctx.querystring);
    if (query.has('signature')) await serveSigned(ctx, storage, key, query);
    else await servePublic(ctx, knex, storage, key);
  });
  return onlyBelow([mediaPath], router.routes() as unknown as Middleware);
}

async function serveSigned(
  ctx: Context,
  { local }: FileStorage,
  key: string,
  query: URLSearchParams,
): Promise<void> {
  const link = local?.verify(key, query);
  if (!local || !link) throw forbidden('The link is not valid, or it has expired.');
  await sendFile(ctx, local.folder, key, { ...link, cacheControl: 'private, no-store' });
}

async function servePublic(
  ctx: Context,
  knex: Knex,
  storage: FileStorage,
  key: string,
): Promise<void> {
  const asset = await MediaAsset.find(knex, 'storageKey', key);
  if (!asset?.isPublic) throw notFound('File');
  const { filename } = asset;
  const disposition = dispositionOf(asset);
  if (storage.local) {
    const { folder } = storage.local;
    await sendFile(ctx, folder, key, { filename, disposition, cacheControl: forever });
    return;
  }
  const expiresInSeconds = signedSeconds;
  ctx.redirect(await storage.signedUrl(key, { expiresInSeconds, filename, disposition }));
  // Shorter than the link is valid.
  ctx.set('Cache-Control', `public, max-age=${signedSeconds / 3}`);
}

/**
 * Streams a file of the folder, or the ranges that the caller asked for, or 304.
 * @throws 404 for a file that has vanished, 412, 416
 */
async function sendFile(
  ctx: Context,
  folder: string,
  key: string,
  { filename = key, disposition, cacheControl }: LinkFacts & { cacheControl: string },
): Promise<void> {
  const stream = send(ctx.req, key, { root: folder, cacheControl: false, dotfiles: 'deny' });
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error: SendError) => {
      if (ctx.res.headersSent) {
        // A part of the file has left: only a broken connection says that it is not the whole.
        ctx.res.destroy(error);
        return;
      }
      ctx.respond = true;
      reject(toApiError(ctx, error));
    });
  });
  stream.on('headers', () => {
    // From here on, it answers instead of Koa.
    ctx.respond = false;
    ctx.res.statusCode = 200;
    ctx.set(fileHeaders);
    ctx.set('Cache-Control', cacheControl);
    ctx.set('Content-Disposition', dispositionHeader(filename, disposition));
  });
  const closed = once(ctx.res, 'close');
  stream.pipe(ctx.res);
  await Promise.race([closed, failed]);
}

type SendError = Error & { status: number; headers?: Record<string, string> };

function toApiError(ctx: Context, error: SendError): Error {
  const { status, headers } = error;
  for (const name of [
    'Content-Disposition',
    'Cache-Control',
    'ETag',
    'Last-Modified',
    'Content-Type',
  ])
    ctx.remove(name);
  if (status === 404) return notFound('File');
  if (status === 412) return new ApiError(412, 'PRECONDITION_FAILED', 'The file has changed.');
  if (status === 416)
    return new ApiError(416, 'BAD_REQUEST', 'The file has no such range.', undefined, headers);
  return error;
}
