import { uuidv7 } from '../../src/util/uuid.js';
import type { Client, Row } from './client.js';
import type { TestStore } from './store.js';

let count = 0;

interface ProductOptions {
  type?: string;
  status?: string;
  title?: string;
  /** Minor units; null for a product without a price. */
  price?: number | null;
  currency?: string;
  /** Units on hand; null if stock is not tracked. */
  stock?: number | null;
}

/**
 * Creates an item for carts; by default for sale at 1999 USD with plenty of stock. Returns its id.
 */
export async function makeProduct(store: TestStore, options: ProductOptions = {}): Promise<string> {
  const { type = 'product', status = 'active', title, price = 1999, stock = 100_000 } = options;
  count += 1;
  const id = uuidv7();
  await store.knex('entities').insert({ id, type, slug: `goods-${count}`, status });
  if (title !== undefined) {
    await store.knex('entity_attributes').insert({ entity_id: id, locale: 'en', title });
  }
  if (price !== null) await setPrice(store, id, price, { currency: options.currency ?? 'USD' });
  if (stock !== null) await stockProduct(store, id, stock);
  return id;
}

export async function makeVariant(
  store: TestStore,
  entityId: string,
  { status = 'active', stock = 100_000 }: { status?: string; stock?: number } = {},
): Promise<string> {
  const id = uuidv7();
  const variant = { id, entity_id: entityId, status, option_value_ids: [uuidv7()] };
  await store.knex('variants').insert(variant);
  await stockProduct(store, entityId, stock, { variant_id: id });
  return id;
}

/** Replaces the prices of an entity in a currency. */
export async function setPrice(
  store: TestStore,
  entityId: string,
  amount: number,
  columns: Record<string, unknown> & { currency?: string } = {},
): Promise<void> {
  const { currency = 'USD' } = columns;
  await store.knex('prices').where({ entity_id: entityId, currency }).delete();
  const price = { id: uuidv7(), entity_id: entityId, amount, ...columns, currency };
  await store.knex('prices').insert(price);
}

/** Stock in a warehouse of its own. */
export async function stockProduct(
  store: TestStore,
  entityId: string,
  onHand: number,
  columns: Record<string, unknown> = {},
  warehouse: Record<string, unknown> = {},
): Promise<void> {
  count += 1;
  const id = uuidv7();
  await store
    .knex('warehouses')
    .insert({ id, name: 'Shelf', code: `shelf-${count}`, ...warehouse });
  const level = { id: uuidv7(), warehouse_id: id, entity_id: entityId, quantity_on_hand: onHand };
  await store.knex('stock_levels').insert({ ...level, ...columns });
}

export interface TestCart {
  id: string;
  path: string;
  /** The client with access to it. */
  client: Client;
  secret: string;
  add: (entityId: string, quantity?: number, more?: object) => Promise<CartAnswer>;
  read: () => Promise<CartAnswer>;
}

export interface ShownLine extends Row {
  entityId: string;
  quantity: number;
  unitPriceSnapshot: number;
}

export interface CartBody {
  data: Row & { lineItems: ShownLine[]; itemCount: number; subtotal: number };
  meta: { warnings: { code: string; itemId: string | null; message: string }[] };
  error: { code: string; message: string; details?: { issues?: { path: string; code: string }[] } };
}

type CartAnswer = Awaited<ReturnType<typeof addItem>>;

const addItem = (client: Client, path: string, body: object) =>
  client.post<CartBody>(`${path}/items`, body);

/** Creates the client's cart, or a guest cart if the client is anonymous. */
export async function openCart(client: Client, body: object = {}): Promise<TestCart> {
  const opened = await client.post('/api/carts', body);
  if (opened.status !== 201) throw new Error(opened.text);
  const { id, secret } = opened.body.data as unknown as { id: string; secret?: string };
  const path = `/api/carts/${id}`;
  const owner = secret === undefined ? client : client.with({ 'x-cart-secret': secret });
  return {
    ...{ id, path, client: owner, secret: secret ?? '' },
    add: (entityId, quantity = 1, more = {}) =>
      addItem(owner, path, { entityId, quantity, ...more }),
    read: () => owner.get<CartBody>(path),
  };
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

/** Fills a cart with lines of different products, bypassing the server. */
export async function fillCart(
  store: TestStore,
  { id }: TestCart,
  lines: number,
): Promise<string[]> {
  const entityIds: string[] = [];
  for (let i = 0; i < lines; i += 1) entityIds.push(await makeProduct(store, { stock: null }));
  const rows = entityIds.map((entityId) => ({
    ...{ id: uuidv7(), cart_id: id, entity_id: entityId },
    ...{ title: 'Thing', quantity: 1, unit_price: 1999 },
  }));
  await store.knex('cart_items').insert(rows);
  return entityIds;
}

/** The first invalid field, or the error code. */
export const issueOf = ({ body }: { body: { error: CartBody['error'] } }): string =>
  body.error.details?.issues?.[0]?.path ?? body.error.code;

export const codesOf = ({ body }: { body: CartBody }): string[] =>
  body.meta.warnings.map(({ code }) => code);
