import type { OpenAPIV3 } from 'openapi-types';
import { loadArtifacts } from '../../../src/contract/artifacts.js';
import {
  listOperations,
  permissionsOf,
  resolve,
  schemaOf,
  type DocumentedOperation,
  type SchemaObject,
} from '../../../src/contract/document.js';

export const { document } = loadArtifacts();
export const operations = listOperations(document);

/** What nobody needs an account for. */
export const publicPermissions = [
  'catalog:read',
  'cart:create',
  'cart:read',
  'cart:update',
  'orders:create',
];

const words = ['public', 'session', 'vendor'];
const forOthersThanStaff = [...words, ...publicPermissions];

/** The permissions that an operation names, without the words for kinds of callers. */
export const namedPermissions = ({ object }: DocumentedOperation): string[] =>
  permissionsOf(object).filter((permission) => !words.includes(permission));

/** Every permission that an operation names. */
export const everyPermission = [...new Set(operations.flatMap(namedPermissions))]
  .filter((permission) => permission !== '*:*')
  .sort();

/** Whether only staff, and the keys that they create, may call an operation. */
export const isForStaffOnly = ({ object }: DocumentedOperation): boolean =>
  !permissionsOf(object).some((permission) => forOthersThanStaff.includes(permission));

/** The status of a success that the contract declares first. */
export const successOf = ({ object }: DocumentedOperation): number =>
  Number(Object.keys(object.responses).find((status) => status < '400'));

/** The media type and the schema of an operation's body. */
export function bodyOf({
  object,
}: DocumentedOperation): { mediaType: string; schema: SchemaObject; example: unknown } | undefined {
  if (!object.requestBody) return undefined;
  const { content } = resolve<OpenAPIV3.RequestBodyObject>(document, object.requestBody);
  const [[mediaType, { example }]] = Object.entries(content) as [[string, { example?: unknown }]];
  return { mediaType, schema: schemaOf(content, mediaType) ?? {}, example };
}
