import { definePlugin } from '../define-plugin.js';
import { vendorBalance } from './analytics/vendor-balance.js';
import { vendorOrders } from './analytics/vendor-orders.js';
import { vendorReviews } from './analytics/vendor-reviews.js';
import { marketplaceHooks } from './hooks.js';
import { closeDisputes, escalateDisputes } from './jobs/dispute-jobs.js';
import { renewBankAccounts } from './jobs/renew-bank-accounts.js';
import { runPayouts } from './jobs/run-payouts.js';
import { scoreVendors } from './jobs/score-vendors.js';
import { sendPayouts } from './jobs/send-payouts.js';
import { createMarketplaceServices, pluginName } from './services.js';

/** Many vendors in one store: vendors, sub-orders, commissions, payouts, disputes, returns, reviews. */
export const marketplace = definePlugin({
  name: pluginName,
  permissions: { admin: ['marketplace:admin'] },
  hooks: marketplaceHooks,
  jobs: [renewBankAccounts, scoreVendors, runPayouts, sendPayouts, escalateDisputes, closeDisputes],
  services: createMarketplaceServices,
  analytics: [vendorOrders, vendorBalance, vendorReviews],
});
