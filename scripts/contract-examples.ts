import { Ajv, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';
import type { OpenAPIV3 } from 'openapi-types';
import { listOperations, resolve, type ContractDocument } from '../src/contract/document.js';
import { expandAllNullable } from './codegen/nullable.js';

type Media = OpenAPIV3.MediaTypeObject;

/**
 * Checks that each example of a body, an answer, a parameter or an event is valid by its schema. General
 * linters refuse a null where a reference may be null (`nullable` beside `allOf`), so this is ours.
 */
export function findBadExamples(document: ContractDocument): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formatsPlugin.default(ajv);
  ajv.addSchema({ components: expandAllNullable(document.components) }, 'contract');
  const problems: string[] = [];
  const check = (where: string, schema: unknown, example: unknown): void => {
    const validate = ajv.compile(absolute(expandAllNullable(schema)) as object);
    if (!validate(example)) problems.push(`${where}: ${reasonOf(validate)}`);
  };
  const checkMedia = (where: string, content: Record<string, Media> = {}): void => {
    for (const { schema, example } of Object.values(content)) {
      if (schema && example !== undefined) check(where, schema, example);
    }
  };
  for (const { id, object, parameters } of listOperations(document)) {
    for (const { name, schema, example } of parameters) {
      if (schema && example !== undefined) check(`${id}: example of ${name}`, schema, example);
    }
    checkMedia(`${id}: example of the request`, bodyOf(document, object.requestBody)?.content);
    for (const [status, response] of Object.entries(object.responses)) {
      const { content } = resolve<OpenAPIV3.ResponseObject>(document, response);
      checkMedia(`${id}: example of ${status}`, content);
    }
  }
  for (const [event, item] of Object.entries(document['x-webhooks'] ?? {})) {
    checkMedia(`${event}: example`, bodyOf(document, item.post?.requestBody)?.content);
  }
  return problems;
}

const bodyOf = (
  document: ContractDocument,
  body: OpenAPIV3.RequestBodyObject | OpenAPIV3.ReferenceObject | undefined,
): OpenAPIV3.RequestBodyObject | undefined => body && resolve(document, body);

const reasonOf = ({ errors }: ValidateFunction): string =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');

/** Points local references at the schema that holds the components. */
function absolute(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'),
  ) as unknown;
}
