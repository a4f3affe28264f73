import { expectOk } from '../../support/client.js';
import type { PluginTests } from '../../support/plugin-tests.js';
import { checkConstraints } from './database/check-constraints.js';
import { everyTable } from './database/every-table.js';
import { uniqueIndexes } from './database/unique-indexes.js';
import { eventChanges } from './event-changes.js';
import { marketplaceCommissionGuards } from './guards/commission.js';
import { marketplaceDisputeGuards } from './guards/disputes.js';
import { marketplaceEventGuards } from './guards/events.js';
import { marketplaceLedgerGuards } from './guards/ledger.js';
import { marketplacePayoutGuards } from './guards/payouts.js';
import { marketplaceReturnGuards } from './guards/returns.js';
import { marketplaceReviewGuards } from './guards/reviews.js';
import { marketplaceVendorGuards } from './guards/vendors.js';
import { populate, recordsOf } from './population.js';
import { records } from './records.js';
import { rows } from './rows.js';

export const pluginTests: PluginTests = {
  name: 'marketplace',
  rows,
  records,
  harmless: {
    taxId: "a vendor's tax number",
    ownerUserId: 'only staff may name another user: register-vendor.test.ts',
    userId: 'rows.ts',
    orderId: 'rows.ts',
    vendorId: 'a filter of what the caller may read anyway',
    subOrderId: 'rows.ts',
    orderLineItemId: 'a line of the sub-order: returns.test.ts',
  },
  declared: {
    'registerVendor body.ownerUserId': 'only staff may name another user: register-vendor.test.ts',
    'addVendorUser body.userId': 'rows.ts',
  },
  populate,
  recordsOf,
  makeParents: async (owner) => {
    const body = { name: 'Acme', email: 'a@example.com' };
    return { '/vendors/': expectOk(await owner.call('registerVendor', { body })).id };
  },
  everyTable,
  uniqueIndexes,
  checkConstraints,
  eventChanges,
  guards: [
    ...marketplaceCommissionGuards,
    ...marketplaceDisputeGuards,
    ...marketplaceEventGuards,
    ...marketplaceLedgerGuards,
    ...marketplacePayoutGuards,
    ...marketplaceReturnGuards,
    ...marketplaceReviewGuards,
    ...marketplaceVendorGuards,
  ],
  helpers: ['marketplace', 'commission', 'ledger', 'events'],
};
