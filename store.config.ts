import type { StoreConfig } from './src/store-config.js';

/** What this deployment is made of. Run `npm run codegen` after a change. */
export default {
  plugins: ['src/plugins/marketplace'],
} satisfies StoreConfig;
