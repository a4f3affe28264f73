import { definePlugin } from '../define-plugin.js';

/** Many vendors in one store: vendors, sub-orders, commissions, payouts, disputes, returns, reviews. */
export const marketplace = definePlugin({
  name: 'marketplace',
  permissions: { admin: ['marketplace:admin'] },
});
