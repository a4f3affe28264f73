import { createCart, type CartItems, type TestCart } from './carts.js';
import { createProduct, type ProductOptions } from './catalog.js';
import { expectOk, type Client } from './client.js';
import type { Answer } from './contract-checker.js';
import type { AnswerBody, Schema } from './contract-types.js';

/** In a state with a tax of 8.25 %. */
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

export type CheckoutAnswer = Answer<AnswerBody<'checkout'>>;

/** Checks out a cart with a card that works, as a guest, and returns any response. */
export const checkOut = (
  { client, id: cartId }: Pick<TestCart, 'client' | 'id'>,
  body: Partial<Schema<'CheckoutInput'>> = {},
  headers: Record<string, string> = {},
): Promise<CheckoutAnswer> =>
  client.with(headers).call('checkout', {
    body: {
      cartId,
      paymentMethodId: 'pm_card_visa',
      email: emailOf(cartId),
      shippingAddress: address,
      ...body,
    },
  });

export interface OrderOptions {
  /** Defaults to units of a new product. */
  items?: CartItems;
  /** Units of the new product; 1 by default. */
  quantity?: number;
  /** The new product. */
  product?: ProductOptions;
  /** The input of the checkout, as `checkOut` takes it. */
  checkout?: Partial<Schema<'CheckoutInput'>>;
}

/** Creates a paid order of a guest: a product, a cart with it, and the checkout. */
export async function createOrder(
  staff: Client,
  { items, quantity = 1, product = {}, checkout = {} }: OrderOptions = {},
): Promise<Schema<'Order'>> {
  const bought = items ?? [[(await createProduct(staff, product)).id, quantity]];
  const cart = await createCart(staff.anonymous(), { items: bought });
  return expectOk(await checkOut(cart, checkout));
}

export const getOrder = async (client: Client, idOrNumber: string): Promise<Schema<'Order'>> =>
  expectOk(await client.call('getOrder', { params: { idOrNumber } }));

export const changeOrderStatus = async (
  staff: Client,
  id: string,
  status: Schema<'OrderStatus'>,
  body: Partial<Schema<'OrderStatusInput'>> = {},
): Promise<Schema<'Order'>> =>
  expectOk(await staff.call('changeOrderStatus', { params: { id }, body: { status, ...body } }));

/** Fulfills units of an order: all that are left by default. */
export const createFulfillment = async (
  staff: Client,
  id: string,
  body: Partial<Schema<'FulfillmentInput'>> = {},
): Promise<Schema<'Fulfillment'>> =>
  expectOk(await staff.call('createFulfillment', { params: { id }, body }));

/** Refunds an amount or units of an order: all that is left by default. */
export const refundOrder = async (
  staff: Client,
  id: string,
  body: Partial<Schema<'RefundInput'>> = {},
): Promise<Schema<'Refund'>> => expectOk(await staff.call('refundOrder', { params: { id }, body }));

/** Captures a part of an authorized payment: all of it by default. */
export const captureOrderPayment = async (
  staff: Client,
  id: string,
  body: Partial<Schema<'CaptureInput'>> = {},
): Promise<Schema<'Order'>> =>
  expectOk(await staff.call('captureOrderPayment', { params: { id }, body }));
