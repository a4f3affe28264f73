import { expectOk, type Client } from './client.js';
import type { Answer } from './contract-checker.js';
import type { AnswerBody, Schema } from './contract-types.js';
import type { TestStore } from './store.js';

/** Items of a cart and their quantities. */
export type CartItems = [entityId: string, quantity: number][];

/** A cart, and how its owner uses it. */
export interface TestCart {
  id: string;
  path: string;
  /** The owner: for a guest's cart, a client that sends its secret. */
  client: Client;
  /** Empty for a customer's cart. */
  secret: string;
  add: (
    entityId: string,
    quantity?: number,
    more?: Partial<Schema<'CartItemInput'>>,
  ) => Promise<Answer<AnswerBody<'addCartItem'>>>;
  read: () => Promise<Answer<AnswerBody<'getCart'>>>;
}

/** Creates a cart with these items: of the client, or of a guest if the client is anonymous. */
export async function createCart(
  client: Client,
  { items = [], ...body }: Schema<'CartCreateInput'> & { items?: CartItems } = {},
): Promise<TestCart> {
  const { id, secret = '' } = expectOk(await client.call('createCart', { body }));
  const owner = secret === '' ? client : client.with({ 'x-cart-secret': secret });
  const cart: TestCart = {
    ...{ id, path: `/api/carts/${id}`, client: owner, secret },
    add: (entityId, quantity = 1, more = {}) =>
      owner.call('addCartItem', { params: { id }, body: { entityId, quantity, ...more } }),
    read: () => owner.call('getCart', { params: { id } }),
  };
  for (const [entityId, quantity] of items) expectOk(await cart.add(entityId, quantity));
  return cart;
}

/** Sets columns of a cart's row. */
export async function setCart(store: TestStore, { id }: TestCart, columns: object): Promise<void> {
  await store.knex('carts').where({ id }).update(columns);
}

/** The columns of the cart's row that lists return. */
export async function storedCart(
  store: TestStore,
  { id }: TestCart,
): Promise<{ status: string; item_count: number; subtotal: number; secret_hash: string | null }> {
  return (await store.knex('carts').where({ id }).first()) as never;
}

/** The first invalid field, or the error code. */
export const issueOf = ({ body }: Answer<Schema<'ErrorResponse'>>): string =>
  body.error.details?.issues?.[0]?.path ?? body.error.code;

export const codesOf = ({ body }: Answer<{ meta: Schema<'CartMeta'> }>): string[] =>
  body.meta.warnings.map(({ code }) => code);
