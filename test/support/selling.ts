import { createEntity } from './catalog.js';
import type { Client, Data, Row } from './client.js';
import type { Answer } from './contract-checker.js';
import { createWarehouse, stockUp } from './stock.js';

/** Sets the price of an item, in minor units. */
export async function setPrice(
  staff: Client,
  entityId: string,
  amount: number,
  body: object = {},
): Promise<Row> {
  return expectOk(
    await staff.post('/api/pricing/prices', { entityId, currency: 'USD', amount, ...body }),
  );
}

export interface ItemOptions {
  type?: string;
  /** Minor units. */
  price?: number;
  /** Units, in a warehouse of its own unless one is named; none for 0. */
  stock?: number;
  warehouseId?: string;
  taxClass?: string;
  /** The currency of the price; USD by default. */
  currency?: string;
}

/** Creates an active item with a price and stock. */
export async function createItem(
  staff: Client,
  {
    type = 'product',
    price = 1999,
    stock = 100,
    warehouseId,
    taxClass,
    currency = 'USD',
  }: ItemOptions = {},
): Promise<Row> {
  const item = await createEntity(staff, { type, status: 'active', ...(taxClass && { taxClass }) });
  await setPrice(staff, item.id, price, { currency });
  if (stock > 0) {
    const warehouse = warehouseId ?? (await createWarehouse(staff)).id;
    await stockUp(staff, warehouse, item.id, stock);
  }
  return item;
}

/** A guest with the secret of one cart. */
export interface Guest {
  client: Client;
  cartId: string;
  secret: string;
}

/** Creates a guest cart with these items and quantities. */
export async function fillCart(
  anonymous: Client,
  items: [entityId: string, quantity: number][],
  currency = 'USD',
): Promise<Guest> {
  const cart = expectOk(await anonymous.post('/api/carts', { currency }));
  const secret = cart['secret'] as string;
  const client = anonymous.with({ 'x-cart-secret': secret });
  for (const [entityId, quantity] of items) {
    expectOk(await client.post(`/api/carts/${cart.id}/items`, { entityId, quantity }));
  }
  return { client, cartId: cart.id, secret };
}

export const address = {
  line1: '123 Main St',
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'US',
};

/** In a country without a configured tax. */
export const untaxed = { line1: 'Rue du Lac 1', city: 'Vevey', postalCode: '1800', country: 'CH' };

/** A unique address for the guest with this cart. */
export const emailOf = (cartId: string): string => `guest-${cartId}@example.com`;

/** Checks out a guest cart and returns any response. */
export const checkOut = (
  { client, cartId }: Guest,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> =>
  client.with(headers).post('/api/checkout', {
    cartId,
    paymentMethodId: 'pm_card_visa',
    email: emailOf(cartId),
    shippingAddress: address,
    ...body,
  });

/** The record of a response, which must be a success. */
export function expectOk(answer: Answer<Data>): Row {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body.data;
}
