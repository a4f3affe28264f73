import { configuredShipping } from '../../src/adapters/shipping/configured-shipping.js';
import { configuredTax } from '../../src/adapters/tax/configured-tax.js';
import type { Schema } from '../support/contract-types.js';
import { address } from '../support/orders.js';

/*
 * Whole orders, with totals calculated by hand. In the store:
 *
 * - Illinois taxes goods at 8.25 %, California goods and shipping at 7.25 %, Germany both at 19
 *   %, and "reduced" goods at 7 %;
 * - in the US, standard shipping costs 500 and is free from 5000 on after discounts, express
 *   costs 1500; elsewhere, shipping costs 1000;
 * - TENTH discounts 10 % of the order, ALL 100 %, MINUS700 an amount, and SHIP the shipping.
 */
export const tax = configuredTax([
  { country: 'US', state: 'Illinois', rateBps: 825 },
  { country: 'US', state: 'CA', rateBps: 725, appliesToShipping: true },
  { country: 'DE', rateBps: 1900, appliesToShipping: true },
  { country: 'DE', taxClass: 'reduced', rateBps: 700 },
]);
export const shipping = configuredShipping([
  {
    countries: ['US'],
    methods: [
      { id: 'standard', name: 'Standard', amounts: { USD: 500 }, freeFrom: { USD: 5000 } },
      { id: 'express', name: 'Express', amounts: { USD: 1500 } },
    ],
  },
  { methods: [{ id: 'world', name: 'World', amounts: { USD: 1000 } }] },
]);

const illinois = address;
const california = { ...address, state: 'california' };
const germany = { ...address, state: null, country: 'DE' };

export interface Item {
  price: number;
  quantity?: number;
  taxClass?: string;
  type?: string;
  /** The price for the group, in minor units. */
  groupPrice?: number;
  /** The percentage discount for the group. */
  groupDiscount?: number;
}

export interface Purchase {
  items: Item[];
  codes?: string[];
  /** Bought by staff on behalf of the group. */
  inGroup?: boolean;
  to?: Schema<'PostalAddress'>;
  billedTo?: Schema<'PostalAddress'>;
  method?: string;
}

/** Minor units. */
export interface Sums {
  /** For each line: its price, its discount, and the tax on the rest. */
  lines: [cost: number, discount: number, tax: number][];
  shipping: number;
  shippingTax: number;
  total: number;
}

export const orders: Record<string, [Purchase, Sums]> = {
  // 10 % of 3998 is 399.8; 8.25 % of 3598 is 296.835.
  'a coupon before the tax of a state': [
    { items: [{ price: 1999, quantity: 2 }], codes: ['TENTH'], to: illinois },
    { lines: [[3998, 400, 297]], shipping: 500, shippingTax: 0, total: 4395 },
  ],
  // 7.25 % of 1000 is 72.5, of 500 36.25.
  'a state that taxes shipping': [
    { items: [{ price: 1000 }], to: california },
    { lines: [[1000, 0, 73]], shipping: 500, shippingTax: 36, total: 1609 },
  ],
  'free shipping by promotion, which is not taxed': [
    { items: [{ price: 1000 }], codes: ['SHIP'], to: california },
    { lines: [[1000, 0, 73]], shipping: 0, shippingTax: 0, total: 1073 },
  ],
  // 10 % of 2000 is 200; 7.25 % of 1800 is 130.5.
  'two coupons, of which one is for shipping': [
    { items: [{ price: 2000 }], codes: ['TENTH', 'SHIP'], to: california },
    { lines: [[2000, 200, 131]], shipping: 0, shippingTax: 0, total: 1931 },
  ],
  // 7.25 % of 1500 is 108.75.
  'a dearer method': [
    { items: [{ price: 1000 }], method: 'express', to: california },
    { lines: [[1000, 0, 73]], shipping: 1500, shippingTax: 109, total: 2682 },
  ],
  // 8.25 % of 5000 is 412.5.
  'shipping that is just free': [
    { items: [{ price: 2500, quantity: 2 }], to: illinois },
    { lines: [[5000, 0, 413]], shipping: 0, shippingTax: 0, total: 5413 },
  ],
  // 7.25 % of 4999 is 362.4275.
  'shipping that is just not free': [
    { items: [{ price: 4999 }], to: california },
    { lines: [[4999, 0, 362]], shipping: 500, shippingTax: 36, total: 5897 },
  ],
  // 10 % of 5556 is 555.6, which leaves 5000; 7.25 % of that is 362.5.
  'shipping that is just free after the discount': [
    { items: [{ price: 5556 }], codes: ['TENTH'], to: california },
    { lines: [[5556, 556, 363]], shipping: 0, shippingTax: 0, total: 5363 },
  ],
  // 10 % of 5555 is 555.5, which leaves 4999.
  'shipping that is just not free after the discount': [
    { items: [{ price: 5555 }], codes: ['TENTH'], to: california },
    { lines: [[5555, 556, 362]], shipping: 500, shippingTax: 36, total: 5897 },
  ],
  // Free before the discount, but not after it: 8.25 % of 4500 is 371.25.
  'shipping that is no longer free after the discount': [
    { items: [{ price: 5000 }], codes: ['TENTH'], to: illinois },
    { lines: [[5000, 500, 371]], shipping: 500, shippingTax: 0, total: 5371 },
  ],
  // 10 % of 1833 is 183.3, allocated to the lines as 99.836, 49.918, and 33.245: the two remaining
  // units go to the second and the first. 8.25 % of 900 is 74.25, of 450 37.125, of 300 24.75.
  'a coupon whose remainder goes to the largest fractions': [
    { items: [{ price: 1000 }, { price: 500 }, { price: 333 }], codes: ['TENTH'], to: illinois },
    {
      lines: [
        [1000, 100, 74],
        [500, 50, 37],
        [333, 33, 25],
      ],
      shipping: 500,
      shippingTax: 0,
      total: 2286,
    },
  ],
  // 10 % of 999 is 99.9, allocated as 33.333 each: one unit remains, for the first of equal lines.
  // 7.25 % of 299 is 21.6775, of 300 21.75.
  'a coupon whose remainder goes to the first of equal lines': [
    { items: [{ price: 333 }, { price: 333 }, { price: 333 }], codes: ['TENTH'], to: california },
    {
      lines: [
        [333, 34, 22],
        [333, 33, 22],
        [333, 33, 22],
      ],
      shipping: 500,
      shippingTax: 36,
      total: 1501,
    },
  ],
  // 700 of 3000 are 233.333 and 466.667. 8.25 % of 767 is 63.2775, of 1533 126.4725.
  'an amount off, spread by what the lines cost': [
    { items: [{ price: 1000 }, { price: 1000, quantity: 2 }], codes: ['MINUS700'], to: illinois },
    {
      lines: [
        [1000, 233, 63],
        [2000, 467, 126],
      ],
      shipping: 500,
      shippingTax: 0,
      total: 2989,
    },
  ],
  'nothing left to pay for but shipping and its tax': [
    { items: [{ price: 1000 }], codes: ['ALL'], to: california },
    { lines: [[1000, 1000, 0]], shipping: 500, shippingTax: 36, total: 536 },
  ],
  // 7 % of 1998 is 139.86, 19 % of 1000 is 190, also on shipping.
  'several tax classes and tax on shipping': [
    {
      items: [
        { price: 1000 },
        { price: 999, quantity: 2, taxClass: 'reduced' },
        { price: 500, taxClass: 'none' },
      ],
      to: germany,
    },
    {
      lines: [
        [1000, 0, 190],
        [1998, 0, 140],
        [500, 0, 0],
      ],
      shipping: 1000,
      shippingTax: 190,
      total: 5018,
    },
  ],
  // 10 % of 3498 is 349.8: 100.057, 199.914 and 50.029 of it. 7 % of 1798 is 125.86.
  'several tax classes after a coupon': [
    {
      items: [
        { price: 1000 },
        { price: 999, quantity: 2, taxClass: 'reduced' },
        { price: 500, taxClass: 'none' },
      ],
      codes: ['TENTH'],
      to: germany,
    },
    {
      lines: [
        [1000, 100, 171],
        [1998, 200, 126],
        [500, 50, 0],
      ],
      shipping: 1000,
      shippingTax: 190,
      total: 4635,
    },
  ],
  'shipping of reduced goods, taxed in full': [
    { items: [{ price: 1000, taxClass: 'reduced' }], to: germany },
    { lines: [[1000, 0, 70]], shipping: 1000, shippingTax: 190, total: 2260 },
  ],
  // 7.25 % of 1500 is 108.75.
  'digital items, taxed by the billing address': [
    { items: [{ price: 1500, type: 'digitalDownload' }], billedTo: california },
    { lines: [[1500, 0, 109]], shipping: 0, shippingTax: 0, total: 1609 },
  ],
  // 10 % of 1500 is 150; 19 % of 1350 is 256.5.
  'digital items with a coupon, billed to another country': [
    { items: [{ price: 1500, type: 'course' }], codes: ['TENTH'], billedTo: germany },
    { lines: [[1500, 150, 257]], shipping: 0, shippingTax: 0, total: 1607 },
  ],
  // 8.25 % of 1000 is 82.5, of 2000 165.
  'digital items beside others, taxed where the others go': [
    {
      items: [{ price: 1000 }, { price: 2000, type: 'digitalDownload' }],
      to: illinois,
      billedTo: germany,
    },
    {
      lines: [
        [1000, 0, 83],
        [2000, 0, 165],
      ],
      shipping: 500,
      shippingTax: 0,
      total: 3748,
    },
  ],
  // 8.25 % of 3000 is 247.5.
  'the price of a group': [
    { items: [{ price: 2600, quantity: 2, groupPrice: 1500 }], inGroup: true, to: illinois },
    { lines: [[3000, 0, 248]], shipping: 500, shippingTax: 0, total: 3748 },
  ],
  // 8.25 % of 5200 is 429.
  'the price of a group for others': [
    { items: [{ price: 2600, quantity: 2, groupPrice: 1500 }], to: illinois },
    { lines: [[5200, 0, 429]], shipping: 0, shippingTax: 0, total: 5629 },
  ],
  // 15 % off 1999 is 1699.15; 8.25 % of 3 × 1699 is 420.5025.
  "a group's discount on the price": [
    { items: [{ price: 1999, quantity: 3, groupDiscount: 15 }], inGroup: true, to: illinois },
    { lines: [[5097, 0, 421]], shipping: 0, shippingTax: 0, total: 5518 },
  ],
  // 15 % off 1500 is 1275, 10 % of 2 × 1275 is 255; 7.25 % of 2295 is 166.3875.
  "a group's price, its discount and a coupon": [
    {
      items: [{ price: 2600, quantity: 2, groupPrice: 1500, groupDiscount: 15 }],
      codes: ['TENTH'],
      inGroup: true,
      to: california,
    },
    { lines: [[2550, 255, 166]], shipping: 500, shippingTax: 36, total: 2997 },
  ],
};
