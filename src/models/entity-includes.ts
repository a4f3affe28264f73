import type { Knex } from 'knex';
import { query } from '../database/query.js';
import { can, type Actor } from '../identity/actor.js';
import type { Brand } from './Brand.js';
import type { Category } from './Category.js';
import type { Entity } from './Entity.js';
import type { EntityAttributes } from './EntityAttributes.js';
import type { Variant } from './Variant.js';

type IncludeName = keyof Included;

interface Owned {
  entityId: string;
}

/** The rows of one include for all entities of a page, by one statement. */
const statements: Record<IncludeName, string> = {
  attributes: `
    select entity_id as "entityId", locale, title, subtitle, description,
      rich_description as "richDescription", seo_title as "seoTitle",
      seo_description as "seoDescription", version, created_at as "createdAt", updated_at as "updatedAt"
    from entity_attributes where entity_id = any($1) order by entity_id, locale`,
  variants: `
    select entity_id as "entityId", id, sku, barcode, options,
      option_value_ids as "optionValueIds", tax_class as "taxClass", status,
      created_at as "createdAt", updated_at as "updatedAt"
    from variants where entity_id = any($1) order by entity_id, id`,
  categories: `
    select l.entity_id as "entityId", c.id, c.parent_id as "parentId", c.slug, c.name,
      c.description, c.sort_order as "sortOrder", c.metadata, c.version, c.created_at as "createdAt",
      c.updated_at as "updatedAt"
    from entity_categories l join categories c on c.id = l.category_id
    where l.entity_id = any($1) order by l.entity_id, c.sort_order, c.id`,
  brands: `
    select l.entity_id as "entityId", b.id, b.slug, b.display_name as "displayName",
      b.description, b.metadata, b.version, b.created_at as "createdAt", b.updated_at as "updatedAt"
    from entity_brands l join brands b on b.id = l.brand_id
    where l.entity_id = any($1) order by l.entity_id, b.display_name, b.id`,
  media: `
    select l.entity_id as "entityId", l.media_asset_id as "mediaAssetId", l.role,
      l.sort_order as "sortOrder", l.variant_id as "variantId", a.url, a.alt,
      a.content_type as "contentType"
    from entity_media l join media_assets a on a.id = l.media_asset_id
    where l.entity_id = any($1) order by l.entity_id, l.sort_order, l.media_asset_id`,
  inventory: `
    select s.entity_id as "entityId", s.variant_id as "variantId",
      sum(s.quantity_on_hand)::bigint as "quantityOnHand",
      sum(s.quantity_reserved)::bigint as "quantityReserved",
      sum(greatest(s.quantity_on_hand - s.quantity_reserved, 0))::bigint as available
    from stock_levels s join warehouses w on w.id = s.warehouse_id and w.is_active
    where s.entity_id = any($1) group by s.entity_id, s.variant_id order by s.entity_id, s.variant_id`,
  pricing: `
    select entity_id as "entityId", id, variant_id as "variantId",
      customer_group_id as "customerGroupId", currency, amount,
      compare_at_amount as "compareAtAmount", min_quantity as "minQuantity",
      max_quantity as "maxQuantity", valid_from as "validFrom", valid_until as "validUntil",
      created_at as "createdAt"
    from prices where entity_id = any($1) and ($2::boolean or (
      (valid_from is null or valid_from <= now()) and (valid_until is null or valid_until > now())
      and (customer_group_id is null or customer_group_id in (
        select unnest(group_ids) from customers where user_id = $3::uuid))))
    order by entity_id, variant_id nulls first, currency, min_quantity nulls first, id`,
};

/** A picture or file as an entity shows it. */
interface MediaLink {
  mediaAssetId: string;
  role: 'primary' | 'gallery' | 'thumbnail' | 'video' | 'document';
  sortOrder: number;
  variantId: string | null;
  url: string;
  alt: string | null;
  contentType: string;
}

interface StockFigures {
  available: number;
  quantityOnHand?: number;
  quantityReserved?: number;
}

/** Amounts are minor units of the currency. */
interface PriceRow {
  id: string;
  variantId: string | null;
  customerGroupId: string | null;
  currency: string;
  amount: number;
  compareAtAmount: number | null;
  minQuantity: number | null;
  maxQuantity: number | null;
  validFrom: string | null;
  validUntil: string | null;
  createdAt: string;
}

export interface Included {
  attributes?: EntityAttributes[];
  variants?: Variant[];
  categories?: Category[];
  brands?: Brand[];
  media?: MediaLink[];
  inventory?: StockFigures & { variants: (StockFigures & { variantId: string })[] };
  pricing?: PriceRow[];
}

/**
 * Adds what is asked for to entities: one statement an include, however many entities there are.
 * @param include comma-separated names, as the contract's parameter has them
 */
export async function withIncludes<T extends Pick<Entity, 'id'>>(
  db: Knex,
  entities: T[],
  include: string | undefined,
  actor: Actor,
): Promise<(T & Included)[]> {
  if (!include || entities.length === 0) return entities;
  const names = [...new Set(include.split(','))] as IncludeName[];
  const ids = entities.map(({ id }) => id);
  const groups = await Promise.all(names.map((name) => loadGroups(db, name, ids, actor)));
  return entities.map((entity) => {
    const parts = names.map((name, i) => {
      const rows = groups[i]?.get(entity.id) ?? [];
      return [name, name === 'inventory' ? summarize(rows as StockRow[], actor) : rows];
    });
    return { ...entity, ...(Object.fromEntries(parts) as Included) };
  });
}

/** All others see the prices that could be theirs now: of no group but their own, valid today. */
const seesAllPrices = (actor: Actor): boolean =>
  can(actor, 'pricing:create') || can(actor, 'pricing:update');

async function loadGroups(
  db: Knex,
  name: IncludeName,
  ids: string[],
  actor: Actor,
): Promise<Map<string, Owned[]>> {
  const seen = name === 'pricing' ? [seesAllPrices(actor), actor.userId] : [];
  const rows = await query<Owned>(db, statements[name], [ids, ...seen]);
  const groups = new Map<string, Owned[]>();
  for (const row of rows) {
    const group = groups.get(row.entityId);
    if (group) group.push(row);
    else groups.set(row.entityId, [row]);
  }
  return groups;
}

interface StockRow extends Owned {
  variantId: string | null;
  quantityOnHand: number;
  quantityReserved: number;
  available: number;
}

/** Everybody learns what is available; on hand and reserved are for `inventory:read`. */
function summarize(rows: StockRow[], actor: Actor): Included['inventory'] {
  const full = can(actor, 'inventory:read');
  const figures = ({ available, ...counted }: Required<StockFigures>): StockFigures => ({
    available,
    ...(full && counted),
  });
  const total = (field: keyof StockFigures): number =>
    rows.reduce((sum, row) => sum + row[field], 0);
  const sums = {
    available: total('available'),
    quantityOnHand: total('quantityOnHand'),
    quantityReserved: total('quantityReserved'),
  };
  return {
    ...figures(sums),
    variants: rows.flatMap(({ variantId, entityId: _, ...row }) =>
      variantId === null ? [] : [{ variantId, ...figures(row) }],
    ),
  };
}
