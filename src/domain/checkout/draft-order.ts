import type { Knex } from 'knex';
import type { ShippingMethod } from '../../adapters/shipping/rates.js';
import type { Taxes, TaxRequest } from '../../adapters/tax/calculator.js';
import type { Cart } from '../../models/Cart.js';
import { CartItem, type CartLine } from '../../models/CartItem.js';
import type { OrderDraft } from '../../models/Order.js';
import type { OrderLineDraft } from '../../models/OrderLineItem.js';
import type { Services } from '../../store/services.js';
import { uuidv7 } from '../../util/uuid.js';
import { CheckoutFailed, StateConflict } from '../errors.js';
import { priceLines } from '../pricing/price-lines.js';
import type { PromotionOutcome } from '../promotions/apply-promotions.js';
import { evaluatePromotions } from '../promotions/evaluate-promotions.js';
import { withAddressErrors } from './with-address-errors.js';
import type { Buyer, CheckoutInput } from './open-checkout.js';
import { calculateTotals } from './calculate-totals.js';

interface PricedLine extends CartLine {
  unitPrice: number;
  totalPrice: number;
}

/**
 * Drafts the order of a locked cart: reads and computes everything from the server's own data.
 * @throws 422 CHECKOUT_FAILED, 422 naming the address fields that tax or shipping needs, 409 if
 *   the total differs from the expected one
 */
export async function draftOrder(
  db: Knex,
  services: Services,
  cart: Cart,
  buyer: Buyer,
  input: CheckoutInput,
): Promise<OrderDraft> {
  const lines = await priceCart(db, cart, buyer);
  const promotions = await applyCodes(db, cart, buyer, lines, input.promotionCodes ?? []);
  const subtotal = lines.reduce((sum, line) => sum + line.totalPrice, 0);
  const physical = lines.some(({ entityType }) => !services.digitalTypes.has(entityType));
  const shipping = physical
    ? await chooseShipping(services, cart, subtotal - promotions.discountTotal, input)
    : undefined;
  const shippingAmount = promotions.freeShipping ? 0 : (shipping?.amount ?? 0);
  const discounted = lines.map(({ taxClass, totalPrice }, i) => ({
    taxClass,
    amount: totalPrice - (promotions.lineDiscounts[i] ?? 0),
  }));
  const tax = await calculateTax(services, cart, input, { lines: discounted, shippingAmount });
  const totals = calculateTotals({
    lines: lines.map(({ quantity, unitPrice }, i) => ({
      quantity,
      unitPrice,
      discount: promotions.lineDiscounts[i] ?? 0,
    })),
    tax,
    shippingAmount,
  });
  if (input.expectedTotal !== undefined && input.expectedTotal !== totals.grandTotal) {
    throw new StateConflict(`The grand total is ${totals.grandTotal}, not ${input.expectedTotal}.`);
  }
  const { lines: lineTotals, ...sums } = totals;
  return {
    id: uuidv7(),
    customerId: buyer.customerId,
    email: buyer.email,
    status: 'pending',
    paymentStatus: 'none',
    currency: cart.currency,
    ...sums,
    shippingAddress: input.shippingAddress ?? null,
    billingAddress: input.billingAddress ?? null,
    shippingMethodId: shipping?.id ?? null,
    appliedPromotions: promotions.applied,
    cartId: cart.id,
    metadata: input.metadata ?? {},
    lineItems: lines.flatMap((line, i) => {
      const total = lineTotals[i];
      return total ? [{ ...toOrderLine(line, services), ...total }] : [];
    }),
  };
}

async function priceCart(db: Knex, cart: Cart, buyer: Buyer): Promise<PricedLine[]> {
  const items = await CartItem.linesOf(db, cart.id);
  if (items.length === 0) throw new CheckoutFailed('empty_cart');
  if (!items.every(isForSale)) throw new CheckoutFailed('item_unavailable');
  const at = new Date().toISOString();
  const context = { currency: cart.currency, customerGroupIds: buyer.groupIds, at };
  const prices = await priceLines(db, items, context);
  return items.map((item, i) => {
    const price = prices[i];
    if (!price) throw new CheckoutFailed('price_missing');
    return { ...item, unitPrice: price.unitPrice, totalPrice: price.unitPrice * item.quantity };
  });
}

const isForSale = ({ entityStatus, variantId, variantStatus, hasVariants }: CartLine): boolean =>
  entityStatus === 'active' && (variantId === null ? !hasVariants : variantStatus === 'active');

async function applyCodes(
  db: Knex,
  cart: Cart,
  buyer: Buyer,
  lines: PricedLine[],
  codes: string[],
): Promise<PromotionOutcome> {
  const outcome = await evaluatePromotions(db, {
    codes,
    currency: cart.currency,
    at: new Date().toISOString(),
    lines,
    customerId: buyer.customerId,
    email: buyer.email,
    customerGroupIds: buyer.groupIds,
  });
  const [rejected] = outcome.rejected;
  if (rejected) throw new CheckoutFailed('promotion_rejected', { code: rejected.code });
  return outcome;
}

async function chooseShipping(
  services: Services,
  cart: Cart,
  subtotal: number,
  { shippingAddress, shippingMethodId }: CheckoutInput,
): Promise<ShippingMethod> {
  if (!shippingAddress) throw new CheckoutFailed('address_required');
  const { currency } = cart;
  const request = { currency, address: shippingAddress, subtotal };
  const methods = await withAddressErrors('shippingAddress', () =>
    services.shipping.quote(request),
  );
  const chosen =
    shippingMethodId === undefined
      ? methods[0]
      : methods.find((method) => method.id === shippingMethodId);
  if (!chosen) throw new CheckoutFailed('shipping_unavailable');
  return chosen;
}

/** The shipping address determines the tax, else the billing address, which errors then name. */
function calculateTax(
  services: Services,
  { currency }: Cart,
  { shippingAddress, billingAddress }: CheckoutInput,
  amounts: Pick<TaxRequest, 'lines' | 'shippingAmount'>,
): Promise<Taxes> {
  const address = shippingAddress ?? billingAddress ?? null;
  const path = shippingAddress ? 'shippingAddress' : 'billingAddress';
  return withAddressErrors(path, () => services.tax.calculate({ currency, address, ...amounts }));
}

type Untotalled = Omit<
  OrderLineDraft,
  'totalPrice' | 'discountAmount' | 'taxAmount' | 'taxRateBps'
>;

const toOrderLine = (line: PricedLine, services: Services): Untotalled => ({
  id: uuidv7(),
  entityId: line.entityId,
  entityType: line.entityType,
  variantId: line.variantId,
  sku: line.sku,
  title: line.title,
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  requiresStock: line.tracked || !services.digitalTypes.has(line.entityType),
});
