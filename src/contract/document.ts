import type { OpenAPIV3 } from 'openapi-types';

/** The allowed callers: one of the words below, or any of the listed permissions. */
export type Permission = 'public' | 'session' | 'vendor' | (string & {});

/** The contract's extensions of an operation. `docs/api-design.md` documents each. */
export interface OperationExtensions {
  'x-permission': Permission | Permission[];
  'x-idempotent'?: boolean;
  'x-replayed-by'?: string;
  'x-audit'?: { entityType: string; event: string };
  'x-rate-limit'?: string;
  'x-cache'?: { maxAgeSeconds: number };
  'x-transaction'?: 'phased';
  'x-in-turn'?: string;
  'x-served-by'?: 'better-auth' | 'docs';
  'x-body-limit-bytes'?: number;
}

export type OperationObject = OpenAPIV3.OperationObject<OperationExtensions> & {
  operationId: string;
};
export type SchemaObject = OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;
export type ContractDocument = OpenAPIV3.Document & {
  'x-webhooks'?: Record<string, OpenAPIV3.PathItemObject>;
};

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

/** One operation of the bundled document, with its shared parameters and its path. */
export interface DocumentedOperation {
  id: string;
  method: Method;
  path: string;
  tag: string;
  object: OperationObject;
  parameters: OpenAPIV3.ParameterObject[];
}

/** Resolves a local `$ref` such as `#/components/schemas/Entity`. */
export function resolve<T extends object>(
  document: ContractDocument,
  value: T | OpenAPIV3.ReferenceObject,
): T {
  if (!('$ref' in value)) return value;
  const target = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) =>
        (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  if (target === undefined) throw new Error(`The contract has no ${value.$ref}`);
  return resolve(document, target as T | OpenAPIV3.ReferenceObject);
}

/** Every operation of the document, in its order. */
export function listOperations(document: ContractDocument): DocumentedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item?.[method] as OperationObject | undefined;
      if (!object) return [];
      const parameters = [...(item?.parameters ?? []), ...(object.parameters ?? [])];
      return [
        {
          id: object.operationId,
          method,
          path,
          tag: object.tags?.[0] ?? '',
          object,
          parameters: parameters.map((parameter) => resolve(document, parameter)),
        },
      ];
    }),
  );
}

/** The permissions of which a caller needs one. */
export function permissionsOf(object: OperationObject): Permission[] {
  const permission = object['x-permission'];
  return Array.isArray(permission) ? permission : [permission];
}

/** The schema of an operation's body or response in one media type, if there is one. */
export function schemaOf(
  content: Record<string, OpenAPIV3.MediaTypeObject> | undefined,
  mediaType = 'application/json',
): SchemaObject | undefined {
  return content?.[mediaType]?.schema;
}

/** Pairs of an event's name and the component that describes its `data`. */
export function eventPayloads(document: ContractDocument): [string, string][] {
  return Object.entries(document['x-webhooks'] ?? {}).map(([event, item]) => {
    const body = resolve<OpenAPIV3.RequestBodyObject>(
      document,
      item.post?.requestBody ?? { content: {} },
    );
    const schema = body.content['application/json']?.schema;
    const envelope = schema && resolve<OpenAPIV3.SchemaObject>(document, schema);
    const data = envelope?.properties?.['data'];
    if (!data || !('$ref' in data))
      throw new Error(`The event ${event} has no named payload schema`);
    return [event, data.$ref.slice(data.$ref.lastIndexOf('/') + 1)];
  });
}
