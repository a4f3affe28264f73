import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIV3 } from 'openapi-types';
import { resolve, type ContractDocument, type SchemaObject } from '../../src/contract/document.js';

/** Values that match a schema of the contract. Most are valid; nothing depends on it. */
export class SchemaValues {
  private readonly known = new Map<SchemaObject, Arbitrary<unknown>>();

  constructor(private readonly document: ContractDocument) {}

  /** One arbitrary for each schema, however often it is referenced. */
  of(reference: SchemaObject): Arbitrary<unknown> {
    const schema = resolve<OpenAPIV3.SchemaObject>(this.document, reference);
    let values = this.known.get(schema);
    if (!values) {
      values = this.make(schema);
      this.known.set(schema, values);
    }
    return values;
  }

  private make(schema: OpenAPIV3.SchemaObject): Arbitrary<unknown> {
    const values = this.described(schema);
    return schema.nullable ? fc.oneof({ weight: 5, arbitrary: values }, fc.constant(null)) : values;
  }

  private described(schema: OpenAPIV3.SchemaObject): Arbitrary<unknown> {
    if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (alternatives) return fc.oneof(...alternatives.map((one) => this.of(one)));
    if (schema.allOf) {
      const { allOf, ...rest } = schema;
      const own = rest.properties ? [this.make(rest)] : [];
      const parts = [...allOf.map((part) => this.of(part)), ...own];
      return fc
        .tuple(...parts)
        .map((all) =>
          all.length === 1 ? all[0] : (Object.assign({}, ...(all as object[])) as unknown),
        );
    }
    if (schema.type === 'array') return this.arrays(schema);
    if (schema.type === 'object') return this.objects(schema);
    if (schema.type === 'string') return textsOf(schema);
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'integer' || schema.type === 'number') return numbersOf(schema);
    return fc.jsonValue({ maxDepth: 2 });
  }

  private arrays({ items, minItems, maxItems, uniqueItems }: OpenAPIV3.ArraySchemaObject) {
    const size = {
      minLength: minItems ?? 0,
      maxLength: Math.min(maxItems ?? 3, (minItems ?? 0) + 3),
    };
    return uniqueItems ? fc.uniqueArray(this.of(items), size) : fc.array(this.of(items), size);
  }

  private objects(schema: OpenAPIV3.SchemaObject): Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties } = schema;
    const named = Object.entries(properties).map(
      ([name, value]) => [name, this.of(value)] as const,
    );
    if (named.length > 0) {
      return fc.record(Object.fromEntries(named), { requiredKeys: required as never[] });
    }
    const free =
      typeof additionalProperties === 'object'
        ? this.of(additionalProperties)
        : fc.jsonValue({ maxDepth: 1 });
    return fc.dictionary(fc.constantFrom('en', 'de', 'color', 'size'), free, { maxKeys: 3 });
  }
}

/** Shared: fast-check prepares much for each alphabet. */
const unit = fc.string({ minLength: 1, maxLength: 1 });

/** The maximum number of characters in a generated string where more are allowed. */
const longText = 40;

function textsOf(schema: OpenAPIV3.SchemaObject): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = longText } = schema;
  const example = schema.example as unknown;
  const made = format === undefined ? madeOf(pattern, minLength, maxLength) : formats[format];
  const texts = made ?? fc.string({ minLength, maxLength, unit });
  return typeof example === 'string' ? fc.oneof(fc.constant(example), texts) : texts;
}

function madeOf(
  pattern: string | undefined,
  minLength: number,
  maxLength: number,
): Arbitrary<string> {
  if (pattern === undefined) {
    return fc.string({
      minLength,
      maxLength: Math.min(maxLength, minLength + longText),
      unit,
    });
  }
  return fc.stringMatching(new RegExp(pattern, 'u'));
}

const formats: Record<string, Arbitrary<string>> = {
  uuid: fc.uuid(),
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  'date-time': fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    },
    { weight: 1, arbitrary: fc.constant(`2026-01-01T00:00:00.${'0'.repeat(60)}Z`) },
  ),
};

function numbersOf({ type, minimum = -5, maximum }: OpenAPIV3.SchemaObject): Arbitrary<number> {
  const max = Math.min(maximum ?? Infinity, Math.max(minimum, 0) + 10_000);
  const whole = fc.integer({ min: Math.ceil(minimum), max: Math.floor(max) });
  return type === 'integer'
    ? whole
    : fc.oneof(whole, fc.double({ min: minimum, max, noNaN: true }));
}
