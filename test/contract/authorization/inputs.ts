import type { OpenAPIV3 } from 'openapi-types';
import {
  resolve,
  type DocumentedOperation,
  type SchemaObject,
} from '../../../src/contract/document.js';
import { bodyOf, document } from './contract.js';

/** A part of a body that is an object, and the properties that the contract declares for it. */
export interface ObjectInput {
  /** Such as `body.shippingAddress` or `body.lineItems.0`. */
  path: string;
  properties: string[];
}

/** The objects in an operation's JSON body, however deep. Free-form ones are left out. */
export function objectsOf(operation: DocumentedOperation): ObjectInput[] {
  const body = bodyOf(operation);
  return body?.mediaType === 'application/json' ? [...within(body.schema, 'body')] : [];
}

function* within(reference: SchemaObject, path: string): Generator<ObjectInput> {
  const schema = resolve<OpenAPIV3.SchemaObject>(document, reference);
  for (const part of [schema.allOf, schema.oneOf, schema.anyOf].flat()) {
    if (part) yield* within(part, path);
  }
  if (schema.type === 'array') yield* within(schema.items, `${path}.0`);
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length > 0) yield { path, properties: properties.map(([name]) => name) };
  for (const [name, value] of properties) yield* within(value, `${path}.${name}`);
}

/**
 * The fields of the query and the body with which a caller names a record, such as
 * `body.customerId`.
 */
export function referencesOf(operation: DocumentedOperation): string[] {
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => `query.${name}`);
  const body = objectsOf(operation).flatMap(({ path, properties }) =>
    properties.map((name) => `${path}.${name}`),
  );
  return [...query, ...body].filter((field) => /(\.id|\.token|Ids?|Token|Secret)$/.test(field));
}
