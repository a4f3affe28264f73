import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { ErrorObject } from 'ajv';
import formats from 'ajv-formats';
import Koa from 'koa';
import { OpenAPIBackend, type Operation } from 'openapi-backend';
import type { Artifacts } from '../../src/contract/artifacts.js';
import { createBackend } from '../../src/contract/backend.js';
import { readBody } from '../../src/contract/body.js';
import { ApiError } from '../../src/contract/errors.js';
import { RequestContext } from '../../src/contract/request-context.js';
import { testStorage } from './test-storage.js';
import type { WireRequest } from './generated-requests.js';

/** The verdict of a router and validator on a request. */
export interface Verdict {
  /**
   * 404 and 405 come from the router, 200 means that everything is valid; 422 names places; 400,
   * 413, and 415 do not.
   */
  status: number;
  operationId?: string;
  /** The locations of errors, such as `body.lineItems.0.quantity`; sorted and unique. */
  places?: string[];
  /** The number of issues in our error; one place may have several. */
  issues?: number;
}

export type GiveVerdict = (request: WireRequest) => Promise<Verdict>;

const sorted = (places: string[]): string[] => [...new Set(places)].sort();

/**
 * openapi-backend out of the box, configured to return all errors and with the formats of
 * ajv-formats. Only its list of operations, which it builds several times per request, is built
 * once.
 */
export async function stockVerdicts({ document }: Artifacts): Promise<GiveVerdict> {
  const api = new OpenAPIBackend({
    definition: structuredClone(document),
    quick: true,
    // It compiles each schema with an Ajv of its own. Without the check of the schemas, which the
    // contract lint does, and without shorter code, that takes a third of the time.
    ajvOpts: {
      allErrors: true,
      strict: false,
      logger: false,
      validateSchema: false,
      code: { optimize: false },
    },
    customizeAjv: (ajv) => {
      formats.default(ajv);
      return ajv;
    },
  });
  await api.init();
  const operations = api.router.getOperations();
  api.router.getOperations = () => operations;
  return ({ body, ...request }) => {
    const parts = { ...request, ...(body !== undefined && { body }) };
    let operation: Operation;
    try {
      operation = api.router.matchOperation(parts, true);
    } catch (error) {
      return Promise.resolve({ status: Number(/^(404|405)-/.exec((error as Error).message)?.[1]) });
    }
    const { operationId = '' } = operation;
    let errors: ErrorObject[] | null | undefined;
    try {
      ({ errors } = api.validator.validateRequest(parts, operation));
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      return Promise.resolve({ status: 500, operationId });
    }
    return Promise.resolve(
      errors && errors.length > 0
        ? { status: 422, operationId, places: sorted(errors.map(placeOf)) }
        : { status: 200, operationId },
    );
  };
}

/** The place in the format of our own errors. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const [, first = 'body', ...rest] = instancePath
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const named = missingProperty ?? additionalProperty;
  const steps = [first, ...rest, ...(named === undefined ? [] : [named])];
  // A missing part of the request itself belongs to the request.
  if (instancePath === '' && named !== undefined) steps.shift();
  if (steps[0] === 'requestBody') steps[0] = 'body';
  return steps.join('.').slice(0, 500);
}

/** Our backend, with requests as Koa creates them from the wire format, without authentication. */
export async function ownVerdicts(artifacts: Artifacts): Promise<GiveVerdict> {
  const backend = await createBackend(artifacts, {
    notFound: () => Promise.resolve(),
    authorize: async (context, { body }) => {
      if (body) context.body = await readBody(context.ctx, body, { storage: testStorage() });
    },
    execute: () => Promise.resolve(),
  });
  const app = new Koa();
  return async (request) => {
    const message = messageOf(request);
    const ctx = app.createContext(message, new ServerResponse(message));
    Object.assign(ctx.state, { requestId: 'differential' });
    const context = new RequestContext(ctx);
    const named = (): Pick<Verdict, 'operationId'> =>
      context.operation ? { operationId: context.operation.id } : {};
    try {
      await backend.serve(context);
      return { status: 200, ...named() };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const places = error.details?.issues?.map(({ path }) => path);
      const found = places && { places: sorted(places), issues: places.length };
      return { status: error.status, ...named(), ...found };
    }
  };
}

function messageOf({ method, path, query, headers, body }: WireRequest): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  const url = query === '' ? path : `${path}?${query}`;
  Object.assign(message, { method, url, httpVersion: '1.1', headers: { ...headers } });
  if (body !== undefined) message.push(Buffer.from(body));
  message.push(null);
  return message;
}
