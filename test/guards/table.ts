import type { Guard } from './guard.js';
import { analyticsGuards } from './table/analytics.js';
import { cartGuards } from './table/carts.js';
import { catalogGuards } from './table/catalog.js';
import { checkoutGuards } from './table/checkout.js';
import { contractGuards } from './table/contract.js';
import { customerGuards } from './table/customers.js';
import { marketplaceReviewGuards } from '../plugins/marketplace/guards/reviews.js';
import { marketplacePayoutGuards } from '../plugins/marketplace/guards/payouts.js';
import { mediaGuards } from './table/media.js';
import { databaseGuards } from './table/database.js';
import { identityGuards } from './table/identity.js';
import { mailGuards } from './table/mail.js';
import { marketplaceCommissionGuards } from '../plugins/marketplace/guards/commission.js';
import { marketplaceVendorGuards } from '../plugins/marketplace/guards/vendors.js';
import { marketplaceDisputeGuards } from '../plugins/marketplace/guards/disputes.js';
import { marketplaceReturnGuards } from '../plugins/marketplace/guards/returns.js';
import { marketplaceLedgerGuards } from '../plugins/marketplace/guards/ledger.js';
import { orderGuards } from './table/orders.js';
import { jobGuards } from './table/jobs.js';
import { paymentGuards } from './table/payments.js';
import { platformGuards } from './table/platform.js';
import { searchGuards } from './table/search.js';
import { stockGuards } from './table/stock.js';
import { webhookGuards } from './table/webhooks.js';

/** Every guard that `npm run test:guards` removes. */
export const guards: Guard[] = [
  ...contractGuards,
  ...identityGuards,
  ...catalogGuards,
  ...cartGuards,
  ...checkoutGuards,
  ...customerGuards,
  ...mediaGuards,
  ...stockGuards,
  ...orderGuards,
  ...jobGuards,
  ...mailGuards,
  ...analyticsGuards,
  ...paymentGuards,
  ...databaseGuards,
  ...platformGuards,
  ...searchGuards,
  ...webhookGuards,
  ...marketplaceLedgerGuards,
  ...marketplaceCommissionGuards,
  ...marketplaceReviewGuards,
  ...marketplaceVendorGuards,
  ...marketplaceDisputeGuards,
  ...marketplaceReturnGuards,
  ...marketplacePayoutGuards,
];
