type Json = Record<string, unknown>;

/**
 * In OpenAPI 3.0, `nullable` next to a schema allows null; in JSON Schema, the schema itself
 * allows it. Converts one schema from the first to the second: a nullable reference (`nullable`
 * next to `allOf`), and an enumeration that does not list null.
 */
export function expandNullable(schema: Json): Json {
  if (schema['nullable'] !== true) return schema;
  if (Array.isArray(schema['enum']))
    return { ...schema, enum: [...(schema['enum'] as unknown[]), null] };
  if (!schema['allOf']) return schema;
  const { nullable: _, type: __, allOf, description, ...rest } = schema;
  return { description, if: { type: 'null' }, then: true, else: { ...rest, allOf } };
}

/** The same for every schema of a document, or of a part of one. */
export const expandAllNullable = <T>(node: T): T => expandAll(node) as T;

function expandAll(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(expandAll);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, expandAll(value)] as const);
  return expandNullable(Object.fromEntries(entries));
}
