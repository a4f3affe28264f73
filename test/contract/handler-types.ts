import type { handlers } from '../../generated/registry.js';
import type { Call, Handler, Handlers } from '../../src/contract/handler.js';

/* Only the compiler reads this file: each line below an expected error must not compile. */
type Answer = Awaited<ReturnType<Handler<'deleteBrand'>>>;
type Complete<T extends Handlers> = T;
const id = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';

export type AllHandlers = Complete<typeof handlers>;
export const declared: Answer = { status: 200, body: { data: { id, deleted: true } } };

// @ts-expect-error A handler is missing.
export type Missing = Complete<Omit<typeof handlers, 'deleteBrand'>>;
// @ts-expect-error The contract declares no 204.
export const wrongStatus: Answer = { status: 204 };
// @ts-expect-error Errors are thrown, not returned.
export const anError: Answer = { status: 404, body: { error: {} } };
// @ts-expect-error The body lacks a field.
export const lacksField: Answer = { status: 200, body: { data: { id } } };
// @ts-expect-error The body has a field of the wrong type.
export const wrongField: Answer = { status: 200, body: { data: { id, deleted: 'yes' } } };
// @ts-expect-error The contract knows no such field in the input.
export type UnknownInput = Call<'createBrand'>['body']['color'];
// @ts-expect-error The contract knows no such query parameter.
export type UnknownParameter = Call<'listBrands'>['query']['color'];
