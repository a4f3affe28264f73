import openapiTS, { astToString } from 'openapi-typescript';
import {
  eventPayloads,
  listOperations,
  type ContractDocument,
  type SchemaObject,
} from '../../src/contract/document.js';
import ts from 'typescript';
import { banner } from './banner.js';

const uploadedFile = ts.factory.createTypeReferenceNode('UploadedFile');

/**
 * The contract as types: openapi-typescript's types, the operations with handlers, and the payload
 * of each event. Properties with defaults count as present, because the validators fill them in.
 */
export async function generateTypes(document: ContractDocument): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as never, {
    silent: true,
    inject: "import type { UploadedFile } from '../src/contract/multipart.js';",
    transform: ({ format }) => (format === 'binary' ? uploadedFile : undefined),
  });
  const handled = listOperations(document).filter(({ object }) => !object['x-served-by']);
  return [
    banner,
    astToString(ast),
    '/** The operations that a handler file answers. */',
    `export type OperationId =\n${handled.map(({ id }) => `  | '${id}'`).join('\n')};\n`,
    '/** The query parameters that have a default: a handler always finds them. */',
    'export interface QueryDefaults {',
    ...handled.map(({ id, parameters }) => {
      const filled = parameters.filter((p) => p.in === 'query' && hasDefault(p.schema));
      return `  ${id}: ${filled.map((p) => `'${p.name}'`).join(' | ') || 'never'};`;
    }),
    '}\n',
    '/** The data of each event, as webhooks deliver it. */',
    'export interface EventPayloads {',
    ...eventPayloads(document).map(
      ([event, name]) => `  '${event}': components['schemas']['${name}'];`,
    ),
    '}\n',
  ].join('\n');
}

const hasDefault = (schema: SchemaObject | undefined): boolean =>
  schema !== undefined && 'default' in schema;
