import { etag } from '../contract/versions.js';
import type { Cart } from '../models/Cart.js';
import type { CartItemFields } from '../models/CartItem.js';
import type { CartView } from '../domain/carts/cart-view.js';
import type { CartWarning } from '../domain/carts/cart-warnings.js';
import { totalsOf } from '../domain/carts/price-cart.js';

/** A line as callers see it. */
export interface CartItemResponse extends Omit<CartItemFields, 'unitPrice'> {
  unitPriceSnapshot: number;
  currency: string;
  lineTotal: number;
}

/** Everything of a cart but its guest's secret, not even the hash of it. */
type CartResponseField =
  | 'id'
  | 'customerId'
  | 'status'
  | 'currency'
  | 'email'
  | 'metadata'
  | 'itemCount'
  | 'subtotal'
  | 'expiresAt'
  | 'version'
  | 'createdAt'
  | 'updatedAt';

export type CartResponse = Pick<Cart, CartResponseField> & { lineItems: CartItemResponse[] };

/** The rest of an answer that is a whole cart. */
export interface CartReply {
  body: { data: CartResponse; meta: { warnings: CartWarning[] } };
  headers: { ETag: string };
}

export function toCartItemResponse(
  { currency }: Pick<Cart, 'currency'>,
  item: CartItemFields,
): CartItemResponse {
  const { unitPrice, ...rest } = item;
  const lineTotal = item.quantity * unitPrice;
  return { ...rest, unitPriceSnapshot: unitPrice, currency, lineTotal };
}

/** A cart as callers see it. It adds up to its lines, also when one was deleted with its entity. */
export function toCartResponse(cart: Cart, items: CartItemFields[]): CartResponse {
  const { id, customerId, status, currency, email, metadata } = cart;
  const { expiresAt, version, createdAt, updatedAt } = cart;
  return {
    ...{ id, customerId, status, currency, email, metadata },
    ...totalsOf(items),
    ...{ expiresAt, version, createdAt, updatedAt },
    lineItems: items.map((item) => toCartItemResponse(cart, item)),
  };
}

const maxWarnings = 500;

/** The body and headers of a response with a cart and its warnings. */
export const cartReply = ({ cart, lines, warnings }: CartView): CartReply => ({
  body: { data: toCartResponse(cart, lines), meta: { warnings: warnings.slice(0, maxWarnings) } },
  headers: { ETag: etag(cart) },
});
