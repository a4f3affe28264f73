import type { Middleware } from 'koa';
import { createBackend } from '../contract/backend.js';
import type { Artifacts } from '../contract/artifacts.js';
import { notFound } from '../contract/errors.js';
import { RequestContext } from '../contract/request-context.js';
import { removeUploads } from '../contract/multipart.js';
import { createSteps, type Dependencies } from '../contract/operation.js';

/** Serves every operation of the contract that has a handler. */
export async function serveContract(
  artifacts: Artifacts,
  dependencies: Dependencies,
): Promise<Middleware> {
  const { storage } = dependencies.services;
  const backend = await createBackend(artifacts, createSteps(dependencies));
  return async (ctx) => {
    const context = new RequestContext(ctx);
    if (ctx.method !== 'OPTIONS') {
      let failure: unknown;
      try {
        await backend.serve(context);
      } catch (error) {
        failure = error;
        throw error;
      } finally {
        if (context.operation?.body?.files.length) await removeUploads(ctx, storage, failure);
      }
      return;
    }
    await dependencies.countRequest(context, 'api');
    const allowed = backend.allowedMethods(ctx.path);
    if (allowed.length === 0) throw notFound('Path');
    ctx.set('Allow', allowed.join(', '));
    ctx.status = 204;
  };
}
