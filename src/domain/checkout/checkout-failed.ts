import { ApiError, type ErrorDetails } from '../../contract/errors.js';

export type CheckoutFailure =
  | 'empty_cart'
  | 'item_unavailable'
  | 'out_of_stock'
  | 'price_missing'
  | 'promotion_rejected'
  | 'payment_declined'
  | 'address_required'
  | 'currency_mismatch'
  | 'shipping_unavailable';

const messages: Record<CheckoutFailure, string> = {
  empty_cart: 'The cart is empty.',
  item_unavailable: 'An item of the cart is no longer for sale.',
  out_of_stock: 'An item is out of stock.',
  price_missing: 'An item has no price in this currency.',
  promotion_rejected: 'A promotion code cannot be used.',
  payment_declined: 'The payment was declined.',
  address_required: 'A shipping address is required.',
  currency_mismatch: "The currency is not the cart's.",
  shipping_unavailable: 'Nothing delivers to this address in this way.',
};

/** The cart cannot become an order: 422 CHECKOUT_FAILED with the reason for a program. */
export const checkoutFailed = (
  reason: CheckoutFailure,
  details: Omit<ErrorDetails, 'reason'> = {},
): ApiError => new ApiError(422, 'CHECKOUT_FAILED', messages[reason], { reason, ...details });
