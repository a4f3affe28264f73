import { Ajv, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';
import type { OpenAPIV3 } from 'openapi-types';
import { listOperations, resolve, type ContractDocument } from '../src/contract/document.js';
import { expandAllNullable } from './codegen/nullable.js';
import type { Finding } from './contract-schemas.js';

type Media = OpenAPIV3.MediaTypeObject;

/**
 * Checks that each example of a body, a response, a parameter, or an event is valid against its
 * schema. General linters reject null for a nullable reference (`nullable` next to `allOf`), so we
 * use our own check.
 */
export function findBadExamples(document: ContractDocument): Finding[] {
  const examples = listExamples(document);
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false });
  formatsPlugin.default(ajv);
  // One root for all, so that a shared schema is compiled once.
  const { components } = document;
  const schemas = examples.map(({ schema }) => schema);
  ajv.addSchema(expandAllNullable({ components, schemas }), 'contract');
  return examples.flatMap(({ at, where, example }, i) => {
    const validate = ajv.getSchema(`contract#/schemas/${i}`) as ValidateFunction;
    return validate(example) ? [] : [{ at, text: `${where}: ${reasonOf(validate)}` }];
  });
}

interface Example {
  at: string[];
  where: string;
  schema: unknown;
  example: unknown;
}

function listExamples(document: ContractDocument): Example[] {
  const examples: Example[] = [];
  const add = (at: string[], where: string, schema: unknown, example: unknown): void => {
    if (schema && example !== undefined) examples.push({ at, where, schema, example });
  };
  const addMedia = (at: string[], where: string, content: Record<string, Media> = {}): void => {
    for (const [type, { schema, example }] of Object.entries(content))
      add([...at, 'content', type, 'example'], where, schema, example);
  };
  for (const { id, path, method, object, parameters } of listOperations(document)) {
    const place = ['paths', path, method];
    for (const { name, schema, example } of parameters)
      add([...place, 'parameters'], `${id}: example of ${name}`, schema, example);
    const body = bodyOf(document, object.requestBody)?.content;
    addMedia([...place, 'requestBody'], `${id}: example of the request`, body);
    for (const [status, response] of Object.entries(object.responses)) {
      const { content } = resolve<OpenAPIV3.ResponseObject>(document, response);
      addMedia([...place, 'responses', status], `${id}: example of ${status}`, content);
    }
  }
  for (const [event, item] of Object.entries(document['x-webhooks'] ?? {})) {
    const body = bodyOf(document, item.post?.requestBody)?.content;
    addMedia(['x-webhooks', event, 'post', 'requestBody'], `${event}: example`, body);
  }
  return examples;
}

const bodyOf = (
  document: ContractDocument,
  body: OpenAPIV3.RequestBodyObject | OpenAPIV3.ReferenceObject | undefined,
): OpenAPIV3.RequestBodyObject | undefined => body && resolve(document, body);

const reasonOf = ({ errors }: ValidateFunction): string =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');
