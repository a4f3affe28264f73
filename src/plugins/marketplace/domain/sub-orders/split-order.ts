import type { Knex } from 'knex';
import type { OrderWithLines } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';
import { SubOrderLine } from '../../models/SubOrderLine.js';
import { Vendor } from '../../models/Vendor.js';
import { VendorEntity } from '../../models/VendorEntity.js';
import { VendorPromotion } from '../../models/VendorPromotion.js';
import type { MarketplaceSettings } from '../../settings.js';
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

async function findRates(
  db: Knex,
  { lineItems }: OrderWithLines,
  sellers: ReadonlyMap<string, string>,
): Promise<Sale[]> {
  const vendors = await Vendor.query(db).findByIds([...new Set(sellers.values())]);
  const rates = new Map(vendors.map(({ id, commissionRateBps }) => [id, commissionRateBps]));
  return lineItems.map((line) => {
    const vendorId = sellers.get(line.entityId) ?? null;
    return { line, vendorId, rateBps: rates.get(vendorId ?? '') ?? 0 };
  });
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
  await SubOrder.insertMany(
    db,
    drafts.map(({ lines: _lines, ...subOrder }) => subOrder),
  );
  await SubOrderLine.insertMany(
    db,
    drafts.flatMap(({ id: subOrderId, lines }) => lines.map((line) => ({ ...line, subOrderId }))),
  );
}
