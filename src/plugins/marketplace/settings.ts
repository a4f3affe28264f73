import { choice, integer, type Environment } from '../../config/environment.js';

/** Who gets what of a sale: docs/marketplace.md. */
export interface MarketplaceSettings {
  /** Who gets the shipping amount of a sub-order, and the tax on it. */
  shippingGoesTo: 'vendor' | 'platform';
  /** Who gets the tax, and pays it to the state. */
  taxGoesTo: 'platform' | 'vendor';
  /** Who bears the discounts of the store's own promotions. Vendors bear those of theirs. */
  storeDiscountsBorneBy: 'vendor' | 'platform';
  /** Whether vendors also pay commission on shipping that they get. */
  commissionOnShipping: boolean;
  /** Days after the shipment, or the delivery, in which a buyer can request a return. */
  returnDays: number;
  /** Days that each party of a dispute has for a response. */
  disputeDays: number;
}

export const marketplaceSettings = (env: Environment): MarketplaceSettings => ({
  shippingGoesTo: choice(env, 'MARKETPLACE_SHIPPING_GOES_TO', ['vendor', 'platform'], 'vendor'),
  taxGoesTo: choice(env, 'MARKETPLACE_TAX_GOES_TO', ['platform', 'vendor'], 'platform'),
  storeDiscountsBorneBy: choice(
    env,
    'MARKETPLACE_STORE_DISCOUNTS_BORNE_BY',
    ['vendor', 'platform'],
    'vendor',
  ),
  commissionOnShipping:
    choice(env, 'MARKETPLACE_COMMISSION_ON_SHIPPING', ['true', 'false'], 'false') === 'true',
  returnDays: integer(env, 'MARKETPLACE_RETURN_DAYS', 30, 1, 365),
  disputeDays: integer(env, 'MARKETPLACE_DISPUTE_DAYS', 3, 1, 60),
});

/** What transfers payouts. */
export const payoutProviderName = (env: Environment): 'manual' | 'stripe' =>
  choice(env, 'MARKETPLACE_PAYOUT_PROVIDER', ['manual', 'stripe'], 'manual');
