import type { OpenAPIV3 } from 'openapi-types';
import {
  listOperations,
  permissionsOf,
  resolve,
  schemaOf,
  type ContractDocument,
  type DocumentedOperation,
  type SchemaObject,
} from '../../src/contract/document.js';
import { eventResponses } from './event-parts.js';

type Response = OpenAPIV3.ResponseObject;
type Headers = Record<string, OpenAPIV3.ReferenceObject>;

/** The response component of a status, unless the operation declares its own. */
const standardResponses: Record<string, string> = {
  '304': 'NotModified',
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '404': 'NotFound',
  '409': 'Conflict',
  '412': 'PreconditionFailed',
  '413': 'PayloadTooLarge',
  '415': 'UnsupportedMediaType',
  '422': 'ValidationFailed',
  '429': 'TooManyRequests',
  '500': 'InternalError',
  '503': 'ServiceUnavailable',
};

const headerRef = (component: string): OpenAPIV3.ReferenceObject => ({
  $ref: `#/components/headers/${component}`,
});

/** The headers of every response, including errors. */
const standardHeaders: Headers = {
  'X-Request-Id': headerRef('XRequestId'),
  'X-RateLimit-Limit': headerRef('XRateLimitLimit'),
  'X-RateLimit-Remaining': headerRef('XRateLimitRemaining'),
  'X-RateLimit-Reset': headerRef('XRateLimitReset'),
};

/** The headers of a response that caches may keep. */
const cacheHeaders: Headers = {
  ETag: headerRef('RepresentationETag'),
  'Cache-Control': headerRef('CacheControl'),
  Vary: headerRef('Vary'),
};

const ifNoneMatch = { $ref: '#/components/parameters/IfNoneMatch' };
const idempotencyKey = { $ref: '#/components/parameters/IdempotencyKey' };

/**
 * Adds to each operation what follows from the rest of it: the errors that it can return, the
 * headers of its responses, the `Idempotency-Key` if it is `x-idempotent`, and the conditional
 * request if it has `x-cache`. Authored parts take precedence.
 */
export function addStandardParts(document: ContractDocument): void {
  for (const operation of listOperations(document)) {
    const { object, parameters } = operation;
    if (object['x-idempotent'] && !parameters.some(({ name }) => name === 'Idempotency-Key'))
      object.parameters = [...(object.parameters ?? []), idempotencyKey];
    if (object['x-cache']) object.parameters = [...(object.parameters ?? []), ifNoneMatch];
    const missing = neededStatuses(operation).filter((status) => !object.responses[status]);
    object.responses = Object.fromEntries([
      ...Object.entries(object.responses).map(([status, response]) => [
        status,
        '$ref' in response ? response : withHeaders(document, operation, status, response),
      ]),
      ...missing.map((status) => [status, componentFor(status)]),
    ]) as OpenAPIV3.ResponsesObject;
  }
  const shared = document.components?.responses ?? {};
  for (const [name, response] of Object.entries(shared) as [string, Response][]) {
    if (!eventResponses.includes(name)) shared[name] = addHeaders(response, standardHeaders);
  }
}

const componentFor = (status: string): OpenAPIV3.ReferenceObject => ({
  $ref: `#/components/responses/${standardResponses[status] ?? ''}`,
});

function withHeaders(
  document: ContractDocument,
  { object }: DocumentedOperation,
  status: string,
  response: Response,
): Response {
  const success = status.startsWith('2');
  const headers: Headers = {
    ...standardHeaders,
    ...(success && hasVersion(document, response) && { ETag: headerRef('ETag') }),
    ...(success && object['x-cache'] && cacheHeaders),
    ...(success &&
      object['x-idempotent'] && { 'Idempotent-Replayed': headerRef('IdempotentReplayed') }),
  };
  return addHeaders(response, headers);
}

/** In the order in which people read a response. */
function addHeaders({ content, ...rest }: Response, headers: Headers): Response {
  const all = { ...headers, ...rest.headers };
  return content ? { ...rest, headers: all, content } : { ...rest, headers: all };
}

/** Whether the record in a response has a version, which is also its ETag. */
export function hasVersion(document: ContractDocument, { content }: Response): boolean {
  const record = propertyOf(document, schemaOf(content), 'data');
  return propertyOf(document, record, 'version') !== undefined;
}

/** A property of an object, its own or one of the schemas that it extends. */
export function propertyOf(
  document: ContractDocument,
  schema: SchemaObject | undefined,
  name: string,
): SchemaObject | undefined {
  if (!schema) return undefined;
  const { properties, allOf = [] } = resolve<OpenAPIV3.SchemaObject>(document, schema);
  const extended = allOf.map((part) => propertyOf(document, part, name));
  return properties?.[name] ?? extended.find((property) => property !== undefined);
}

/**
 * A change with another site's cookie returns 403. A read that requires a session returns only 401
 * to a key, except where Better Auth requires a fresh session.
 */
export function mayForbid({ method, object }: DocumentedOperation): boolean {
  // Without credentials, a signature in the URL may be rejected.
  if (method !== 'get' || object.security?.length === 0) return true;
  const permissions = permissionsOf(object);
  if (permissions.includes('public')) return false;
  return !permissions.includes('session') || object['x-served-by'] === 'better-auth';
}

/** The errors that an operation can return whatever its handler does. */
function neededStatuses(operation: DocumentedOperation): string[] {
  const { object, parameters } = operation;
  const unsigned = object.security?.length === 0;
  const body = object.requestBody !== undefined;
  const inPath = parameters.some((parameter) => parameter.in === 'path');
  const conditions: [string, boolean][] = [
    ['304', object['x-cache'] !== undefined],
    ['400', body || inPath],
    ['401', !unsigned],
    ['403', !unsigned && mayForbid(operation)],
    ['404', inPath],
    ['409', object['x-idempotent'] === true],
    ['412', parameters.some(({ name }) => name === 'If-Match')],
    ['413', body],
    ['415', body],
    // All operations reject undeclared query parameters.
    ['422', object['x-served-by'] !== 'docs'],
    ['429', object['x-rate-limit'] !== 'none'],
    ['500', true],
    ['503', true],
  ];
  return conditions.filter(([, needed]) => needed).map(([status]) => status);
}
