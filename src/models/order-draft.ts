import type { PostalAddress } from './postal-address.js';

export type OrderStatus =
  | 'pending'
  | 'confirmed'
  | 'processing'
  | 'partially_fulfilled'
  | 'fulfilled'
  | 'cancelled'
  | 'refunded';

export type OrderPaymentStatus =
  | 'none'
  | 'requires_action'
  | 'authorized'
  | 'captured'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'failed';

/** Why staff have to decide about an order's payment: less than the total was taken. */
export type PaymentReview = 'underpaid';

/** What one promotion took off an order, as it was then. Minor units. */
export interface AppliedPromotion {
  promotionId: string;
  code: string | null;
  type:
    | 'percentage_off_order'
    | 'fixed_off_order'
    | 'percentage_off_item'
    | 'fixed_off_item'
    | 'free_shipping'
    | 'buy_x_get_y';
  discountAmount: number;
  freeShipping: boolean;
  description: string;
}

/** A line as it was when the order was placed. Amounts are minor units for the whole line. */
export interface OrderLine {
  id: string;
  entityId: string;
  entityType: string;
  variantId: string | null;
  sku: string | null;
  title: string;
  quantity: number;
  unitPrice: number;
  totalPrice: number;
  discountAmount: number;
  taxAmount: number;
  taxRateBps: number;
  refundedQuantity: number;
  fulfilledQuantity: number;
  /** Units that were put back before they were handed over: nobody waits for them. */
  withdrawnQuantity: number;
  isCustomPrice: boolean;
  fulfillmentStatus: 'unfulfilled' | 'partial' | 'fulfilled';
  /** Whether units were reserved for it: not for digital items without stock. */
  requiresStock: boolean;
}

/** An order that is about to be written: it has no number yet. */
export interface OrderDraft {
  id: string;
  customerId: string | null;
  email: string | null;
  status: OrderStatus;
  paymentStatus: OrderPaymentStatus;
  currency: string;
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  taxTotal: number;
  grandTotal: number;
  shippingAddress: PostalAddress | null;
  billingAddress: PostalAddress | null;
  shippingMethodId: string | null;
  appliedPromotions: AppliedPromotion[];
  cartId: string | null;
  metadata: Record<string, unknown>;
  lineItems: OrderLine[];
}
