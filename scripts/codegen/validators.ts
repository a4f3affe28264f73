import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { OpenAPIV3 } from 'openapi-types';
import {
  listOperations,
  resolve,
  type ContractDocument,
  type DocumentedOperation,
} from '../../src/contract/document.js';
import { boundKeywords } from './bounded-keywords.js';
import { expandNullable } from './nullable.js';

const addFormats = formatsPlugin.default;
const standalone = standaloneModule.default;

type Json = Record<string, unknown>;

/**
 * Compiles one validator for each part of each operation's request: `listEntities_query`,
 * `updateEntity_path`, `updateEntity_header`, `updateEntity_body`.
 *
 * CommonJS, because ajv's standalone code requires its formats. `inlineRefs: false` compiles a
 * shared schema once instead of at each use.
 */
export function generateValidators(document: ContractDocument): string {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    allErrors: true,
    useDefaults: true,
    inlineRefs: false,
    code: { source: true, lines: true, optimize: 2 },
  });
  addFormats(ajv);
  ajv.addVocabulary(['example', 'components', 'externalDocs']);
  boundKeywords(ajv, maxIssuesOf(document));
  ajv.addSchema({ components: { schemas: strip(document.components?.schemas ?? {}) } }, 'contract');

  const names: Record<string, string> = {};
  const add = (name: string, schema: unknown): void => {
    ajv.addSchema(absolute(strip(schema)) as Json, name);
    names[name] = name;
  };
  for (const operation of listOperations(document)) {
    if (operation.object['x-served-by'] === 'docs') continue;
    for (const place of ['path', 'query', 'header'] as const) {
      const schema = parametersSchema(operation, place);
      // A query is always validated, because undeclared parameters are rejected.
      if (place === 'query' || schema) add(`${operation.id}_${place}`, schema ?? noParameters);
    }
    const body = bodySchema(document, operation);
    if (body) add(`${operation.id}_body`, body);
  }
  return standalone(ajv, names);
}

/** The maximum number of issues in an error's details. */
function maxIssuesOf({ components }: ContractDocument): number {
  const details = components?.schemas?.['ErrorDetails'] as OpenAPIV3.NonArraySchemaObject;
  const { maxItems } = details.properties?.['issues'] as OpenAPIV3.ArraySchemaObject;
  if (maxItems === undefined) throw new Error('ErrorDetails.issues has no maxItems');
  return maxItems;
}

const noParameters: Json = { type: 'object', additionalProperties: false };

function parametersSchema(
  operation: DocumentedOperation,
  place: 'path' | 'query' | 'header',
): Json | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return undefined;
  const key = (name: string): string => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((p) => [key(p.name), p.schema ?? {}])),
    required: parameters.filter((p) => p.required).map((p) => key(p.name)),
    additionalProperties: place === 'header',
  };
}

function bodySchema(document: ContractDocument, operation: DocumentedOperation): unknown {
  if (!operation.object.requestBody) return undefined;
  const body = resolve<OpenAPIV3.RequestBodyObject>(document, operation.object.requestBody);
  return Object.values(body.content)[0]?.schema;
}

/** Removes OpenAPI keywords that ajv does not know. A file arrives as an object. */
function strip(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strip);
  if (schema === null || typeof schema !== 'object') return schema;
  const { format } = schema as Json;
  if (format === 'binary') return { type: 'object' };
  // The date check parses the text, so the text must be short.
  if (format === 'date-time') schema = { maxLength: 64, ...schema };
  return expandNullable(
    Object.fromEntries(
      Object.entries(schema as Json)
        .filter(([key]) => !key.startsWith('x-'))
        .map(([key, value]) => [
          key,
          key === 'properties' ? stripEach(value as Json) : strip(value),
        ]),
    ),
  );
}

/** Property names are not keywords: `x-cart-secret` is one. */
const stripEach = (schemas: Json): Json =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strip(schema)]));

/** Points local references to the schema that contains the components. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? `contract${String(value)}` : absolute(value),
    ]),
  );
}
