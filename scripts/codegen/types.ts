import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPIV3 } from 'openapi-types';
import { listOperations, resolve, type ContractDocument } from '../../src/contract/document.js';
import { banner } from './banner.js';

/**
 * The contract as types: openapi-typescript's, the operations that have handlers, and the payload
 * of each event. Defaults count as present, because the validators fill them in.
 */
export async function generateTypes(document: ContractDocument): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as never, {
    silent: true,
  });
  const handled = listOperations(document).filter(({ object }) => !object['x-served-by']);
  return [
    banner,
    astToString(ast),
    '/** The operations that a handler file answers. */',
    `export type OperationId =\n${handled.map(({ id }) => `  | '${id}'`).join('\n')};\n`,
    '/** The data of each event, as webhooks deliver it. */',
    'export interface EventPayloads {',
    ...eventPayloads(document).map(
      ([event, name]) => `  '${event}': components['schemas']['${name}'];`,
    ),
    '}\n',
  ].join('\n');
}

/** Pairs of an event's name and the component that describes its `data`. */
export function eventPayloads(document: ContractDocument): [string, string][] {
  return Object.entries(document['x-webhooks'] ?? {}).map(([event, item]) => {
    const body = resolve<OpenAPIV3.RequestBodyObject>(document, item.post?.requestBody ?? { content: {} });
    const schema = body.content['application/json']?.schema;
    const envelope = schema && resolve<OpenAPIV3.SchemaObject>(document, schema);
    const data = envelope?.properties?.['data'];
    if (!data || !('$ref' in data)) throw new Error(`The event ${event} has no named payload schema`);
    return [event, data.$ref.slice(data.$ref.lastIndexOf('/') + 1)];
  });
}
