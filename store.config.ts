import type { StoreConfig } from './src/plugin.js';

/** What this deployment is made of. Run `npm run codegen` after a change. */
export default {
  plugins: [],
} satisfies StoreConfig;
