import type { components, OperationId, operations } from '../../generated/types.js';

/** A schema of the contract, such as `Schema<'Entity'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;

type Parameters<Id extends OperationId, Place extends 'path' | 'query' | 'header'> = NonNullable<
  operations[Id]['parameters'][Place]
>;

/** A part of a request: optional if nothing in it is required. */
type Part<Name extends string, Value> = [Value] extends [never]
  ? { [K in Name]?: never }
  : object extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value };

/**
 * A JSON body. Every field is optional, because the generated types also require the fields that
 * have a default, which callers omit. The server rejects a body without a required field.
 */
type Body<Id extends OperationId> = operations[Id] extends { requestBody: infer Required }
  ? { body: Partial<Json<Required>> }
  : Part<'body', Partial<Json<NonNullable<operations[Id]['requestBody']>>>>;

/** What an operation takes, as the contract declares it. */
export type CallInput<Id extends OperationId> = Part<'params', Parameters<Id, 'path'>> &
  Part<'query', Parameters<Id, 'query'>> &
  Part<'headers', Parameters<Id, 'header'>> &
  Body<Id>;

type Responses<Id extends OperationId> = operations[Id]['responses'];

type SuccessBody<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Exclude<Json<Responses<Id>[Status]>, Schema<'ErrorResponse'>>;
}[keyof Responses<Id>];

/** The body of an operation's response: that of its success, or `error`. */
export type AnswerBody<Id extends OperationId> = SuccessBody<Id> & Schema<'ErrorResponse'>;
