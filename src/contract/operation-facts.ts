import type { OpenAPIV3 } from 'openapi-types';
import {
  listOperations,
  permissionsOf,
  resolve,
  type ContractDocument,
  type DocumentedOperation,
  type Permission,
} from './document.js';

export type ScalarKind = 'string' | 'integer' | 'number' | 'boolean';

export interface BodyFacts {
  required: boolean;
  mediaTypes: string[];
  limitBytes: number;
  /** A signature authenticates the request, so the handler gets the raw bytes too. */
  signed: boolean;
  /** Names of the file parts in multipart bodies. */
  files: string[];
  /** The files stream into the file storage; otherwise, into a temporary folder. */
  storesFiles: boolean;
  /** The types of the other parts, which arrive as text. */
  fields: Map<string, ScalarKind>;
}

/** The facts about an operation that the wrapper needs, read from the document once at startup. */
export interface OperationFacts {
  id: string;
  method: string;
  path: string;
  writes: boolean;
  permissions: Permission[];
  /** Key and session are ignored: the request is authenticated in another way. */
  unauthenticated: boolean;
  idempotent: boolean;
  /** The operation that reads the record again if its response was too large to store. */
  replayedBy: string | undefined;
  phased: boolean;
  /**
   * The kind of record of the path's `id` that it locks: other requests for the same record wait
   * their turn.
   */
  inTurn: string | undefined;
  audit?: { entityType: string; event: string };
  rateLimit: string;
  /** How long shared caches may keep the response to an anonymous caller. */
  cacheSeconds: number | undefined;
  /** Better Auth answers it instead of a handler. */
  byBetterAuth: boolean;
  /** The parameters that are not strings. */
  pathKinds: Map<string, ScalarKind>;
  queryKinds: Map<string, ScalarKind>;
  headerNames: string[];
  body?: BodyFacts;
  object: DocumentedOperation['object'];
}

const defaultBodyLimit = 1_048_576;

/** The facts of every operation that the contract routes: all except the documentation's. */
export function readOperationFacts(document: ContractDocument): OperationFacts[] {
  return listOperations(document)
    .filter(({ object }) => object['x-served-by'] !== 'docs')
    .map((operation) => factsOf(document, operation));
}

function factsOf(document: ContractDocument, operation: DocumentedOperation): OperationFacts {
  const { id, method, path, object, parameters } = operation;
  const body = bodyFacts(document, object);
  return {
    id,
    method: method.toUpperCase(),
    path,
    writes: method !== 'get',
    permissions: permissionsOf(object),
    unauthenticated: isUnauthenticated(object),
    idempotent: object['x-idempotent'] ?? false,
    replayedBy: object['x-replayed-by'],
    phased: object['x-transaction'] === 'phased',
    inTurn: object['x-in-turn'],
    ...(object['x-audit'] && { audit: object['x-audit'] }),
    rateLimit: object['x-rate-limit'] ?? 'api',
    cacheSeconds: object['x-cache']?.maxAgeSeconds,
    byBetterAuth: object['x-served-by'] === 'better-auth',
    pathKinds: kindsOf(document, parameters, 'path'),
    queryKinds: kindsOf(document, parameters, 'query'),
    headerNames: parameters.filter((p) => p.in === 'header').map((p) => p.name.toLowerCase()),
    ...(body && { body }),
    object,
  };
}

const isUnauthenticated = ({ security }: DocumentedOperation['object']): boolean =>
  security?.length === 0;

function kindsOf(
  document: ContractDocument,
  parameters: OpenAPIV3.ParameterObject[],
  place: string,
): Map<string, ScalarKind> {
  return new Map(
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter.name, kindOf(document, parameter.schema ?? {})] as const)
      .filter(([, kind]) => kind !== 'string'),
  );
}

function kindOf(
  document: ContractDocument,
  schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject,
): ScalarKind {
  const { type } = resolve<OpenAPIV3.SchemaObject>(document, schema);
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

function bodyFacts(
  document: ContractDocument,
  object: DocumentedOperation['object'],
): BodyFacts | undefined {
  if (!object.requestBody) return undefined;
  const body = resolve<OpenAPIV3.RequestBodyObject>(document, object.requestBody);
  const multipart = body.content['multipart/form-data']?.schema;
  const parts = multipart && resolve<OpenAPIV3.SchemaObject>(document, multipart).properties;
  const entries = Object.entries(parts ?? {}).map(
    ([name, schema]) => [name, resolve<OpenAPIV3.SchemaObject>(document, schema)] as const,
  );
  return {
    required: body.required ?? false,
    mediaTypes: Object.keys(body.content),
    limitBytes: object['x-body-limit-bytes'] ?? defaultBodyLimit,
    signed: isUnauthenticated(object),
    files: entries.filter(([, schema]) => schema.format === 'binary').map(([name]) => name),
    storesFiles: entries.some(([, schema]) => 'x-stored' in schema),
    fields: new Map(
      entries
        .filter(([, schema]) => schema.format !== 'binary')
        .map(([name, schema]) => [name, kindOf(document, schema)] as const),
    ),
  };
}
