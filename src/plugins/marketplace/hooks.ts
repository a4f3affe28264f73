import type { PluginHooks } from '../../hooks/hooks.js';
import { documentHooks } from './domain/private-documents.js';
import { sellingHooks } from './domain/selling-hooks.js';
import { postRefund } from './domain/ledger/post-refund.js';
import { completeReturn } from './domain/returns/save-return.js';
import { recordCapture } from './domain/sub-orders/record-capture.js';
import { cancelOpenSubOrders } from './domain/sub-orders/save-status.js';
import { splitOrder } from './domain/sub-orders/split-order.js';
import { SubOrder } from './models/SubOrder.js';
import { marketplaceOf } from './services.js';

/** What the marketplace does in the core's transactions: docs/marketplace.md. */
export const marketplaceHooks: PluginHooks = {
  ...sellingHooks,
  ...documentHooks,
  'orders.beforeStatusChange': async ({ order, to }, { db, services }) => {
    if (to === 'confirmed') await splitOrder(db, order, marketplaceOf(services).settings);
    if (to === 'cancelled' || to === 'refunded') await cancelOpenSubOrders(db, order.id);
  },
  'orders.beforeComplete': async ({ order, postpone }, { db }) => {
    if (await SubOrder.isAnyUndelivered(db, order.id)) postpone();
  },
  'orders.beforeRecordCapture': ({ order }, scope) => recordCapture(scope, order),
  'orders.beforeRecordRefund': async ({ order, refund }, { db }) => {
    await postRefund(db, order, refund);
    await completeReturn(db, refund);
  },
};
