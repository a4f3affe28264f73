import type { Knex } from 'knex';
import { emitAll } from '../../../../events/emit.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';
import { SubOrderLine } from '../../models/SubOrderLine.js';
import { VendorEntity } from '../../models/VendorEntity.js';
import { VendorPromotion } from '../../models/VendorPromotion.js';
import type { MarketplaceSettings } from '../../settings.js';
import { commissionRates } from '../commission.js';
import { postSales } from '../ledger/post-sales.js';
import { draftSubOrders, type Sale, type SubOrderDraft } from './draft-sub-orders.js';

/**
 * Splits an order that is about to be confirmed into sub-orders. The number of statements does not
 * grow with its lines or its vendors.
 */
export async function splitOrder(
  db: Knex,
  order: OrderWithLines,
  settings: MarketplaceSettings,
): Promise<void> {
  const sellers = await VendorEntity.sellersOf(
    db,
    order.lineItems.map(({ entityId }) => entityId),
  );
  if (sellers.size === 0) return;
  const sales = await findRates(db, order, sellers);
  const drafts = draftSubOrders(order, sales, await ownDiscounts(db, order), settings);
  await insert(db, drafts);
  await postSales(db, order);
}

/** Who sells each line, and at which commission: the store itself at none. */
async function findRates(
  db: Knex,
  { lineItems, currency }: OrderWithLines,
  sellers: ReadonlyMap<string, string>,
): Promise<Sale[]> {
  const lines = lineItems.flatMap(({ entityId }) => {
    const vendorId = sellers.get(entityId);
    return vendorId === undefined ? [] : { vendorId, entityId };
  });
  const at = new Date().toISOString();
  const rates = await commissionRates(db, { currency, at, lines });
  const byEntity = new Map(lines.map(({ entityId }, i) => [entityId, rates[i] ?? 0]));
  return lineItems.map((line) => ({
    line,
    vendorId: sellers.get(line.entityId) ?? null,
    rateBps: byEntity.get(line.entityId) ?? 0,
  }));
}

/** What the promotions of each vendor took off the order, in minor units. */
async function ownDiscounts(
  db: Knex,
  { appliedPromotions }: OrderWithLines,
): Promise<Map<string, number>> {
  const discounts = new Map<string, number>();
  if (appliedPromotions.length === 0) return discounts;
  const ids = appliedPromotions.map(({ promotionId }) => promotionId);
  const owners = new Map(
    (await VendorPromotion.query(db).findByIds(ids)).map((own) => [own.promotionId, own.vendorId]),
  );
  for (const { promotionId, discountAmount } of appliedPromotions) {
    const vendorId = owners.get(promotionId);
    if (vendorId === undefined) continue;
    discounts.set(vendorId, (discounts.get(vendorId) ?? 0) + discountAmount);
  }
  return discounts;
}

async function insert(db: Knex, drafts: SubOrderDraft[]): Promise<void> {
  const subOrders = await SubOrder.insertAndFetch(
    db,
    drafts.map(({ lines: _lines, ...subOrder }) => subOrder),
  );
  await SubOrderLine.insertMany(
    db,
    drafts.flatMap(({ id: subOrderId, lines }) => lines.map((line) => ({ ...line, subOrderId }))),
  );
  await emitAll(db, 'subOrders.create', subOrders);
}
