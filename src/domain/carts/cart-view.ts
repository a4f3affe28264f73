import type { Cart } from '../../models/Cart.js';
import type { CartItemFields } from '../../models/CartItem.js';
import type { CartWarning } from './cart-warnings.js';

/** A cart with its lines, and warnings for the customer. */
export interface CartView {
  cart: Cart;
  lines: CartItemFields[];
  warnings: CartWarning[];
}
