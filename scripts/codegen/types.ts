import type { OpenAPIV3 } from 'openapi-types';
import openapiTS, { astToString } from 'openapi-typescript';
import {
  eventPayloads,
  listOperations,
  schemaOf,
  type ContractDocument,
  type SchemaObject,
} from '../../src/contract/document.js';
import ts from 'typescript';
import { banner } from './banner.js';

const uploadedFile = ts.factory.createTypeReferenceNode('UploadedFile');
const storedUpload = ts.factory.createTypeReferenceNode('StoredUpload');

/** openapi-typescript's type of a response without headers. */
const anyHeaders = /^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm;

/** The parts of openapi-typescript's declarations that handlers and the contract runtime use. */
const used = ['components', 'operations'];

/**
 * The contract as types: openapi-typescript's types, the operations with handlers, and the payload
 * of each event. Properties with defaults count as present, because the validators fill them in.
 */
export async function generateTypes(document: ContractDocument): Promise<string> {
  const ast = await openapiTS(withoutDocumentation(document) as never, {
    silent: true,
    transform: (schema) => {
      if (schema.format !== 'binary') return undefined;
      return 'x-stored' in schema ? storedUpload : uploadedFile;
    },
  });
  const declarations = ast.filter(
    (node) => ts.isInterfaceDeclaration(node) && used.includes(node.name.text),
  );
  const handled = listOperations(document).filter(({ object }) => !object['x-served-by']);
  return [
    banner,
    "import type { UploadedFile } from '../src/contract/multipart.js';",
    "import type { StoredUpload } from '../src/contract/stored-upload.js';\n",
    astToString(declarations)
      .replace(anyHeaders, '')
      .replace(/^( +)\1/gm, '$1'),
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

/**
 * Keeps only what types need. Handlers throw the shared errors, so no type needs them. Examples,
 * headers, and descriptions of operations and of shared parameters are in `openapi.json`.
 * Descriptions of schemas and properties stay, because editors show them.
 */
function withoutDocumentation({ components, ...rest }: ContractDocument): ContractDocument {
  const document: ContractDocument = structuredClone({
    ...rest,
    components: { schemas: components?.schemas, parameters: components?.parameters },
  });
  for (const { object } of listOperations(document)) {
    delete object.summary;
    delete object.description;
    const own = Object.entries(object.responses).flatMap(([status, response]) =>
      '$ref' in response ? [] : [[status, { content: response.content }] as const],
    );
    object.responses = Object.fromEntries(own) as typeof object.responses;
  }
  for (const parameter of Object.values(document.components?.parameters ?? {}))
    delete (parameter as { description?: string }).description;
  for (const item of Object.values(document['x-webhooks'] ?? {})) {
    const body = item.post?.requestBody as OpenAPIV3.RequestBodyObject | undefined;
    const envelope = schemaOf(body?.content);
    // Code knows the payload of an event, not its envelope.
    if (envelope && '$ref' in envelope)
      delete document.components?.schemas?.[envelope.$ref.replace('#/components/schemas/', '')];
  }
  delete document['x-webhooks'];
  return withoutExamples(document) as ContractDocument;
}

/** Objects whose keys are property names, not OpenAPI keywords. */
const nameMaps = ['properties', 'schemas', 'parameters'];

function withoutExamples(node: unknown, isNameMap = false): unknown {
  if (Array.isArray(node)) return node.map((part) => withoutExamples(part));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => isNameMap || !/^examples?$/.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutExamples(value, !isNameMap && nameMaps.includes(key))]),
  );
}
