import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import Koa from 'koa';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import type { Artifacts } from '../../src/contract/artifacts.js';
import { createBackend } from '../../src/contract/backend.js';
import { readBody } from '../../src/contract/body.js';
import type { DocumentedOperation } from '../../src/contract/document.js';
import { fromDomainError } from '../../src/contract/domain-errors.js';
import { ApiError } from '../../src/contract/errors.js';
import { RequestContext } from '../../src/contract/request-context.js';
import { removeUploads } from '../../src/contract/multipart.js';
import type { WorstBody } from './worst-bodies.js';

export interface Refusal {
  status: number;
  issues: number;
  /** CPU time in milliseconds. */
  cpu: number;
}

export type Refuse = (operation: DocumentedOperation, body: WorstBody) => Promise<Refusal | null>;

/**
 * Sends a body to an operation as an authorized caller, in this process and without a socket. It
 * measures reading, parsing, and validating the body and building the error. Returns null for a
 * valid body.
 */
export async function openContract(artifacts: Artifacts, storage: FileStorage): Promise<Refuse> {
  const app = new Koa();
  const backend = await createBackend(artifacts, {
    notFound: () => Promise.reject(new Error('no such operation')),
    authorize: async (context, { body }) => {
      if (body) context.body = await readBody(context.ctx, body, { storage });
    },
    execute: () => Promise.resolve(),
  });
  return async (operation, body) => {
    const context = new RequestContext(contextOf(app, operation, body));
    const start = process.cpuUsage();
    const error = await backend.serve(context).then(
      () => null,
      (reason: unknown) => reason,
    );
    await removeUploads(context.ctx, storage);
    if (error === null) return null;
    const refusal = error instanceof ApiError ? error : fromDomainError(error);
    if (!refusal) throw error as Error;
    JSON.stringify(refusal.details ?? {});
    const { user, system } = process.cpuUsage(start);
    const issues = refusal.details?.issues?.length ?? 0;
    return { status: refusal.status, issues, cpu: (user + system) / 1000 };
  };
}

function contextOf(
  app: Koa,
  { method, path }: DocumentedOperation,
  { mediaType, text }: WorstBody,
): Koa.Context {
  const request = new IncomingMessage(new Socket());
  const body = Buffer.from(text);
  request.method = method.toUpperCase();
  request.url = path.replaceAll(/\{\w+\}/g, '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11');
  request.headers = {
    'content-type': mediaType,
    'content-length': String(body.length),
    'if-match': '"1"',
  };
  request.complete = true;
  for (let i = 0; i < body.length; i += 65_536) request.push(body.subarray(i, i + 65_536));
  request.push(null);
  const context = app.createContext(request, new ServerResponse(request));
  context.state['requestId'] = 'refusal';
  return context;
}
