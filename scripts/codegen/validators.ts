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
import { shrinkValidators } from './shrink-validators.js';

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
  boundKeywords(ajv, maxIssuesOf(document));
  const shared = shareEqual(document);
  for (const [name, schema] of shared.schemas) ajv.addSchema(schema, name);

  /** The name of a validator -> the name of its schema. */
  const names: Record<string, string> = {};
  /** The text of a schema -> the first validator compiled from it. */
  const compiled = new Map<string, string>();
  const aliases: string[] = [];
  const add = (name: string, schema: unknown): void => {
    const plain = refer(strip(schema), shared.nameOf) as Json;
    const text = JSON.stringify(plain);
    const equal = compiled.get(text);
    if (equal !== undefined) {
      aliases.push(`exports.${name} = exports.${equal};`);
      return;
    }
    compiled.set(text, name);
    const { $ref } = plain;
    names[name] = typeof $ref === 'string' ? $ref : name;
    if ($ref === undefined) ajv.addSchema(plain, name);
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
  return [shrinkValidators(standalone(ajv, names)), ...aliases, ''].join('\n');
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

/** OpenAPI keywords that ajv does not know, and keywords that do not affect validation. */
const isAnnotation = (key: string): boolean =>
  key.startsWith('x-') || ['example', 'description', 'externalDocs'].includes(key);

/** Removes the annotations of a schema. A file arrives as an object. */
function strip(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strip);
  if (schema === null || typeof schema !== 'object') return schema;
  const { format } = schema as Json;
  if (format === 'binary') return { type: 'object' };
  // The date check parses the text, so the text must be short.
  if (format === 'date-time') schema = { maxLength: 64, ...schema };
  const kept = Object.entries(schema as Json).filter(([key]) => !isAnnotation(key));
  return expandNullable(
    Object.fromEntries(
      kept.map(([key, value]) => [key, key === 'properties' ? stripEach(value) : strip(value)]),
    ),
  );
}

/** The keys are names of properties or components, not keywords: `x-cart-secret` and `description` are names. */
const stripEach = (schemas: unknown): Json =>
  Object.fromEntries(
    Object.entries(schemas as Json).map(([name, schema]) => [name, strip(schema)]),
  );

interface SharedSchemas {
  schemas: Map<string, Json>;
  /** The name of a component -> the name of the first schema with the same content. */
  nameOf: Map<string, string>;
}

/** The schemas of the components, each distinct content once. */
function shareEqual({ components }: ContractDocument): SharedSchemas {
  const stripped = Object.entries(stripEach(components?.schemas ?? {}));
  const first = new Map<string, string>();
  const nameOf = new Map<string, string>();
  for (const [name, schema] of stripped) {
    const text = JSON.stringify(schema);
    first.set(text, first.get(text) ?? name);
    nameOf.set(name, first.get(text) ?? name);
  }
  const kept = stripped.filter(([name]) => nameOf.get(name) === name);
  return {
    schemas: new Map(kept.map(([name, schema]) => [name, refer(schema, nameOf) as Json])),
    nameOf,
  };
}

/** Replaces references to components with the names under which ajv has their schemas. */
function refer(schema: unknown, nameOf: Map<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => refer(part, nameOf));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' ? [key, nameOf.get(lastOf(String(value)))] : [key, refer(value, nameOf)],
    ),
  );
}

const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);
