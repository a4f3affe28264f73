import type { StoreConfig } from './src/config/store-config.js';

/**
 * What this deployment is made of. Run `npm run codegen` after a change of the plugins; taxes and
 * shipping are read at the start. Amounts are minor units, rates basis points.
 */
export default {
  plugins: ['src/plugins/marketplace'],
  tax: [
    { country: 'US', state: 'IL', rateBps: 825 },
    { country: 'US', state: 'CA', rateBps: 725 },
    { country: 'DE', rateBps: 1900, appliesToShipping: true },
    { country: 'DE', taxClass: 'reduced', rateBps: 700 },
    { country: 'GB', rateBps: 2000, appliesToShipping: true },
  ],
  shipping: [
    {
      countries: ['US'],
      methods: [
        { id: 'standard', name: 'Standard', amounts: { USD: 500 }, freeFrom: { USD: 10_000 } },
        { id: 'express', name: 'Express', amounts: { USD: 1500 } },
      ],
    },
    {
      methods: [
        {
          id: 'international',
          name: 'International',
          amounts: { USD: 2000, EUR: 1800, GBP: 1600 },
        },
      ],
    },
  ],
} satisfies StoreConfig;
