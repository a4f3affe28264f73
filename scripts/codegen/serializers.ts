import type { OpenAPIV3 } from 'openapi-types';
import {
  eventPayloads,
  listOperations,
  resolve,
  schemaOf,
  type ContractDocument,
  type SchemaObject,
} from '../../src/contract/document.js';

/**
 * Writes one function for each JSON response of each operation, `listEntities_200`, and for each
 * event payload, `catalog.create`. It copies what the contract declares and nothing else, so an
 * undeclared column cannot leak. `JSON.stringify` does the rest: it drops absent properties and is
 * faster than building strings in JavaScript.
 */
export function generateSerializers(document: ContractDocument): string {
  const writer = new ProjectionWriter(document);
  const lines: string[] = [];
  for (const operation of listOperations(document)) {
    if (operation.object['x-served-by']) continue;
    for (const [status, response] of Object.entries(operation.object.responses)) {
      if (!/^[23]/.test(status)) continue;
      const { content } = resolve<OpenAPIV3.ResponseObject>(document, response);
      const schema = schemaOf(content);
      if (!schema) continue;
      const projection = writer.project(schema, 'v') ?? 'v';
      lines.push(`exports.${operation.id}_${status} = (v) => ${wrap(projection)};`);
    }
  }
  for (const [event, name] of eventPayloads(document)) {
    const payload = writer.project({ $ref: `#/components/schemas/${name}` }, 'v') ?? 'v';
    lines.push(`exports['${event}'] = (v) => ${payload};`);
  }
  return [`'use strict';`, ...writer.functions(), ...lines, ''].join('\n');
}

const wrap = (expression: string): string =>
  expression.startsWith('{') ? `(${expression})` : expression;

class ProjectionWriter {
  /** Component name -> its function, or undefined if its values are passed unchanged. */
  private readonly components = new Map<string, string | undefined>();
  private depth = 0;

  constructor(private readonly document: ContractDocument) {}

  functions(): string[] {
    return [...this.components.values()].filter((code) => code !== undefined);
  }

  /**
   * An expression that copies the declared parts of `value`; undefined if all of it is declared.
   */
  project(schema: SchemaObject, value: string): string | undefined {
    if ('$ref' in schema) return this.projectComponent(schema.$ref, value);
    if (schema.oneOf ?? schema.anyOf) return this.projectUnion(schema, value);
    const [reference] = schema.nullable ? (schema.allOf ?? []) : [];
    if (reference) return this.project(reference, value);
    if (schema.allOf) return this.projectObject(this.mergeAllOf(schema), value);
    if (schema.type === 'array') return this.projectArray(schema.items, value);
    if (schema.properties) return this.projectObject(schema, value);
    const values = schema.additionalProperties;
    return typeof values === 'object' ? this.projectMap(values, value) : undefined;
  }

  private projectComponent(ref: string, value: string): string | undefined {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    if (!this.components.has(name)) {
      this.components.set(name, `/* ${name} refers to itself */`);
      const body = this.project(resolve(this.document, { $ref: ref }), 'v');
      this.components.set(name, body && `const ${name} = (v) => ${wrap(body)};`);
    }
    return this.components.get(name) && guard(value, `${name}(${value})`);
  }

  private projectArray(items: SchemaObject, value: string): string | undefined {
    const item = this.nested((inner) => this.project(items, inner));
    return item.code && guard(value, `${value}.map((${item.name}) => ${wrap(item.code)})`);
  }

  private projectMap(values: SchemaObject, value: string): string | undefined {
    const item = this.nested((inner) => this.project(values, inner));
    const entries = `Object.entries(${value}).map(([k, ${item.name}]) => [k, ${item.code ?? ''}])`;
    return item.code && guard(value, `Object.fromEntries(${entries})`);
  }

  private projectObject(schema: OpenAPIV3.SchemaObject, value: string): string | undefined {
    if (schema.additionalProperties) return undefined;
    const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      const from = key === name ? `${value}.${name}` : `${value}[${key}]`;
      return `${key}: ${this.project(property, from) ?? from}`;
    });
    return guard(value, `{ ${members.join(', ')} }`);
  }

  /** Only unions of scalars: client generators cannot handle others. */
  private projectUnion(schema: OpenAPIV3.SchemaObject, value: string): string | undefined {
    const alternatives = schema.oneOf ?? schema.anyOf ?? [];
    const projections = alternatives.map((alternative) => this.project(alternative, value));
    if (projections.every((projection) => projection === undefined)) return undefined;
    throw new Error(`A union of objects cannot be serialized: ${JSON.stringify(schema)}`);
  }

  private mergeAllOf(schema: OpenAPIV3.SchemaObject): OpenAPIV3.SchemaObject {
    const parts = (schema.allOf ?? []).map((part) => resolve(this.document, part));
    return {
      properties: Object.assign({}, ...parts.map((p) => p.properties), schema.properties) as never,
    };
  }

  private nested(write: (name: string) => string | undefined): { name: string; code?: string } {
    this.depth += 1;
    const name = `v${this.depth}`;
    const code = write(name);
    this.depth -= 1;
    return code === undefined ? { name } : { name, code };
  }
}

/** Absent and null values are passed unchanged. The root value of a function is always present. */
const guard = (value: string, expression: string): string =>
  /^v\d*$/.test(value) ? expression : `${value} == null ? ${value} : ${expression}`;
