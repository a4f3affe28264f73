import type { Knex } from 'knex';
import type { FileStorage } from '../../adapters/storage/storage.js';
import { can, type Actor } from '../../identity/actor.js';
import { Brand } from '../../models/Brand.js';
import { Category } from '../../models/Category.js';
import type { Entity } from '../../models/Entity.js';
import { EntityAttributes } from '../../models/EntityAttributes.js';
import type { OfEntity } from '../../models/EntityLink.js';
import { EntityMedia } from '../../models/EntityMedia.js';
import { Price } from '../../models/Price.js';
import { StockLevel, type StockSum } from '../../models/StockLevel.js';
import { Variant } from '../../models/Variant.js';
import { showMedia, type ShownMedia } from '../files/media-url.js';

type Figures = Pick<StockSum, 'available'> &
  Partial<Pick<StockSum, 'quantityOnHand' | 'quantityReserved'>>;

interface InventoryInclude extends Figures {
  variants: (Figures & { variantId: string })[];
}

/** Who reads which entities, and where their files are. */
interface Reader {
  entities: Entity[];
  actor: Actor;
  storage: FileStorage;
}

/** The query for each include: one statement for all entities of a page. */
const loaders = {
  attributes: (db: Knex, ids: string[]) => EntityAttributes.ofEntities(db, ids),
  variants: (db: Knex, ids: string[]) => Variant.ofEntities(db, ids),
  categories: (db: Knex, ids: string[]) => Category.ofEntities(db, ids),
  brands: (db: Knex, ids: string[]) => Brand.ofEntities(db, ids),
  media: async (db: Knex, ids: string[], { entities, storage }: Reader) =>
    showMedia(storage, entities, await EntityMedia.ofEntities(db, ids)),
  inventory: (db: Knex, ids: string[]) => StockLevel.sumsOf(db, ids),
  pricing: (db: Knex, ids: string[], { actor }: Reader) =>
    Price.ofEntities(db, ids, { all: seesAllPrices(actor), userId: actor.userId }),
};

type IncludeName = keyof typeof loaders;

interface Included {
  attributes?: EntityAttributes[];
  variants?: Variant[];
  categories?: Category[];
  brands?: Brand[];
  media?: ShownMedia[];
  inventory?: InventoryInclude;
  pricing?: Price[];
}

/**
 * Adds the requested includes to entities: one statement per include, for any number of entities.
 * @param include comma-separated names, as in the contract's parameter
 */
export async function withIncludes(
  db: Knex,
  entities: Entity[],
  include: string | undefined,
  { actor, storage }: Omit<Reader, 'entities'>,
): Promise<(Entity & Included)[]> {
  if (!include || entities.length === 0) return entities;
  const names = [...new Set(include.split(','))] as IncludeName[];
  const ids = entities.map(({ id }) => id);
  const groups = await Promise.all(
    names.map((name) => loadGroups(db, name, ids, { entities, actor, storage })),
  );
  return entities.map((entity) => {
    const parts = names.map((name, i) => {
      const rows = groups[i]?.get(entity.id) ?? [];
      return [name, name === 'inventory' ? summarize(rows as StockSum[], actor) : rows];
    });
    return Object.assign(entity, Object.fromEntries(parts) as Included);
  });
}

/**
 * Other callers get only the prices that could apply to them now: of their own groups and valid
 * today.
 */
const seesAllPrices = (actor: Actor): boolean =>
  can(actor, 'pricing:create') || can(actor, 'pricing:update');

async function loadGroups(
  db: Knex,
  name: IncludeName,
  ids: string[],
  reader: Reader,
): Promise<Map<string, OfEntity[]>> {
  const groups = new Map<string, OfEntity[]>();
  for (const row of await loaders[name](db, ids, reader)) {
    const group = groups.get(row.entityId);
    if (group) group.push(row);
    else groups.set(row.entityId, [row]);
  }
  return groups;
}

/** All callers get the available units; units on hand and reserved require `inventory:read`. */
function summarize(rows: StockSum[], actor: Actor): InventoryInclude {
  const isFull = can(actor, 'inventory:read');
  const figures = ({ available, quantityOnHand, quantityReserved }: Required<Figures>): Figures =>
    isFull ? { available, quantityOnHand, quantityReserved } : { available };
  const total = (field: keyof Figures): number => rows.reduce((sum, row) => sum + row[field], 0);
  const sums = {
    available: total('available'),
    quantityOnHand: total('quantityOnHand'),
    quantityReserved: total('quantityReserved'),
  };
  return {
    ...figures(sums),
    variants: rows.flatMap(({ variantId, ...row }) =>
      variantId === null ? [] : [{ variantId, ...figures(row) }],
    ),
  };
}
