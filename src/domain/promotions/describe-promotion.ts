import type { Promotion } from '../../models/Promotion.js';

/** A display text for a promotion: "10% off the order". */
export function describePromotion(promotion: Promotion, currency: string): string {
  const { type, value, buyQuantity, getQuantity } = promotion;
  switch (type) {
    case 'percentage_off_order':
      return `${value}% off the order`;
    case 'percentage_off_item':
      return `${value}% off qualifying items`;
    case 'fixed_off_order':
      return `${money(value, currency)} off the order`;
    case 'fixed_off_item':
      return `${money(value, currency)} off each qualifying item`;
    case 'free_shipping':
      return 'Free shipping';
    case 'buy_x_get_y':
      return `Buy ${buyQuantity ?? 0}, get ${getQuantity ?? 0} free`;
  }
}

/** Formats minor units in the style of the currency, with its number of decimals. */
function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
