import type { Knex } from 'knex';
import { can, type Actor } from '../../identity/actor.js';
import { StockLevel, type StockRow } from '../../models/StockLevel.js';
import { catalogViewOf } from '../catalog/catalog-view.js';

interface CheckedLevel {
  variantId: string | null;
  available: number;
  warehouseId?: string;
  quantityOnHand?: number;
  quantityReserved?: number;
}

/** The available stock of an entity, in units. */
export interface StockCheck {
  entityId: string;
  available: number;
  tracked: boolean;
  levels: CheckedLevel[];
}

/** Stock of an inactive warehouse is not available. */
const availableIn = ({ onHand, reserved, isActive }: StockRow): number =>
  isActive ? Math.max(0, onHand - reserved) : 0;

/**
 * The availability of those entities that exist and that the actor can see. All callers get the
 * available units of each variant; callers with `inventory:read` also get each warehouse.
 * @param digitalTypes entity types that are sold without limit if stock is not tracked
 */
export async function checkStock(
  db: Knex,
  entityIds: string[],
  actor: Actor,
  digitalTypes: ReadonlySet<string>,
): Promise<StockCheck[]> {
  const rows = await StockLevel.ofEntities(db, entityIds, catalogViewOf(actor));
  const checks = new Map<string, StockCheck>();
  for (const row of rows) {
    const { entityId, entityType, warehouseId } = row;
    const tracked = warehouseId !== null || !digitalTypes.has(entityType);
    const check = checks.get(entityId) ?? { entityId, available: 0, tracked, levels: [] };
    checks.set(entityId, check);
    if (warehouseId === null) continue;
    check.available += availableIn(row);
    if (can(actor, 'inventory:read')) check.levels.push({ ...levelOf(row), warehouseId });
    else addToVariant(check.levels, row);
  }
  return [...checks.values()];
}

const levelOf = (row: StockRow): Omit<CheckedLevel, 'warehouseId'> => ({
  variantId: row.variantId,
  available: availableIn(row),
  quantityOnHand: row.onHand,
  quantityReserved: row.reserved,
});

function addToVariant(levels: CheckedLevel[], row: StockRow): void {
  const last = levels.at(-1);
  // Rows are sorted by variant.
  if (last?.variantId === row.variantId) last.available += availableIn(row);
  else levels.push({ variantId: row.variantId, available: availableIn(row) });
}
