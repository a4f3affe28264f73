import {
  priceLine,
  type Modifier,
  type PriceCandidate,
} from '../../src/domain/pricing/price-line.js';

export const at = '2026-03-15T12:00:00.000Z';
export const line = { entityId: 'e1', variantId: 'v1', quantity: 5 };
export const context = { currency: 'USD', customerGroupIds: ['g1'], at, subtotal: 10_000 };

export const price = (fields: Partial<PriceCandidate> = {}): PriceCandidate => ({
  id: 'p0',
  variantId: null,
  customerGroupId: null,
  currency: 'USD',
  amount: 1000,
  minQuantity: null,
  maxQuantity: null,
  validFrom: null,
  validUntil: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...fields,
});

export const modifier = (fields: Partial<Modifier> = {}): Modifier => ({
  id: 'm0',
  type: 'percentage_discount',
  value: 10,
  priority: 100,
  entityId: null,
  variantId: null,
  customerGroupId: null,
  currency: null,
  minQuantity: null,
  maxQuantity: null,
  conditions: {},
  validFrom: null,
  validUntil: null,
  ...fields,
});

/** The price that applies to the line. */
export const chosen = (...prices: PriceCandidate[]): string | undefined =>
  priceLine(line, prices, [], context)?.priceId;
/** The amount after the modifiers. */
export const modified = (amount: number, ...modifiers: Modifier[]): number | undefined =>
  priceLine(line, [price({ amount })], modifiers, context)?.unitPrice;
