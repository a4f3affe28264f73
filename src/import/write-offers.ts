import type { Knex } from 'knex';
import { recordAuditAll, type AuditedChange, type AuditKind } from '../audit/record-audit.js';
import { emitAll } from '../events/emit.js';
import { system } from '../identity/actor.js';
import { EntityMedia } from '../models/EntityMedia.js';
import { MediaAsset } from '../models/MediaAsset.js';
import { Price } from '../models/Price.js';
import { StockLevel } from '../models/StockLevel.js';
import { StockMovement } from '../models/StockMovement.js';
import { Warehouse } from '../models/Warehouse.js';
import { uuidv7 } from '../util/uuid.js';
import type { Changes } from './changes.js';
import type { ImagePlan } from './plan-images.js';
import type { PricePlan } from './plan-prices.js';
import type { StockChange } from './plan-stock.js';

const reason = 'Brought in from a file';

export async function writePrices(
  db: Knex,
  plans: PricePlan[],
  currency: string,
  requestId: string,
): Promise<void> {
  const rows = plans.flatMap(({ created, updated }) => [...created, ...updated]);
  if (rows.length === 0) return;
  const fresh = new Set(plans.flatMap(({ created }) => created.map(({ id }) => id)));
  const prices = await Price.putBase(db, currency, rows);
  const announce = async (
    event: 'pricing.create' | 'pricing.update',
    some: Price[],
  ): Promise<void> => {
    if (some.length === 0) return;
    await emitAll(db, event, some);
    const entries = some.map(({ id, entityId, variantId, amount, compareAtAmount }) => ({
      entityId: id,
      payload: { entityId, variantId, currency, amount, compareAtAmount },
    }));
    await audit(db, requestId, { entityType: 'price', event }, entries);
  };
  await announce(
    'pricing.create',
    prices.filter(({ id }) => fresh.has(id)),
  );
  await announce(
    'pricing.update',
    prices.filter(({ id }) => !fresh.has(id)),
  );
}

/** Every change of units on hand has a stock movement. */
export async function writeStock(
  db: Knex,
  plans: Changes<StockChange>[],
  requestId: string,
): Promise<void> {
  const created = plans.flatMap((plan) => plan.created);
  const updated = plans.flatMap((plan) => plan.updated);
  const levels: StockLevel[] = [];
  if (created.length > 0) {
    levels.push(...(await StockLevel.insertAll(db, await warehouse(db, requestId), created)));
  }
  if (updated.length > 0) levels.push(...(await StockLevel.updateAll(db, updated)));
  if (levels.length === 0) return;
  const fresh = new Set(created.map(({ id }) => id));
  const deltas = new Map([...created, ...updated].map(({ id, delta }) => [id, delta]));
  const movements = levels.flatMap(({ id }) => {
    const onHandDelta = deltas.get(id) ?? 0;
    const type = fresh.has(id) && onHandDelta > 0 ? ('receipt' as const) : ('adjustment' as const);
    const movement = { id: uuidv7(), levelId: id, type, onHandDelta, reason, reference: requestId };
    return onHandDelta === 0 ? [] : [{ ...movement, actorType: system.type, actorId: system.id }];
  });
  await StockMovement.insertMany(db, movements);
  const changes = levels.map((level) => ({ level, delta: deltas.get(level.id) ?? 0, reason }));
  await emitAll(db, 'inventory.afterAdjust', changes);
  const entries = changes.map(({ level: { id, entityId, variantId, quantityOnHand }, delta }) => ({
    entityId: id,
    payload: { entityId, variantId, delta, quantityOnHand, reason },
  }));
  const kind = { entityType: 'inventory', event: 'inventory.afterAdjust' };
  await audit(db, requestId, kind, entries);
}

async function warehouse(db: Knex, requestId: string): Promise<string> {
  const { id, isNew } = await Warehouse.ensureMain(db);
  if (isNew) {
    const kind = { entityType: 'inventory', event: 'inventory.createWarehouse' };
    await audit(db, requestId, kind, [{ entityId: id, payload: { reason } }]);
  }
  return id;
}

export async function writeImages(db: Knex, plans: ImagePlan[], requestId: string): Promise<void> {
  const assets = plans.flatMap((plan) => plan.assets);
  const created = plans.flatMap((plan) => plan.created);
  const updated = plans.flatMap((plan) => plan.updated);
  await MediaAsset.insertMany(db, assets);
  await EntityMedia.insertMany(
    db,
    created.map(({ url: _, alt: __, ...link }) => link),
    { ignoreConflicts: true },
  );
  if (updated.length > 0) {
    await EntityMedia.updateImages(db, updated);
    const texts = updated.map(({ mediaAssetId, alt }) => ({ id: mediaAssetId, alt }));
    await MediaAsset.updateAlt(db, texts);
  }
  const entries = [...created, ...updated].map(
    ({ mediaAssetId, entityId, variantId, role, sortOrder, url, alt }) => ({
      entityId: mediaAssetId,
      payload: { entityId, variantId, role, sortOrder, url, alt },
    }),
  );
  if (entries.length > 0) {
    await audit(db, requestId, { entityType: 'media', event: 'media.attach' }, entries);
  }
}

const audit = (
  db: Knex,
  requestId: string,
  kind: AuditKind,
  entries: AuditedChange[],
): Promise<void> => recordAuditAll(db, { actor: system, requestId }, kind, entries);
