import type { Knex } from 'knex';
import type { SearchEngine } from '../adapters/search/engine.js';
import { recordAuditAll } from '../audit/record-audit.js';
import { emitAll } from '../events/emit.js';
import { system } from '../identity/actor.js';
import { Brand } from '../models/Brand.js';
import { Category } from '../models/Category.js';
import { Entity } from '../models/Entity.js';
import { EntityAttributes } from '../models/EntityAttributes.js';
import { EntityBrand } from '../models/EntityBrand.js';
import { EntityCategory } from '../models/EntityCategory.js';
import { EntityMedia } from '../models/EntityMedia.js';
import { OptionType } from '../models/OptionType.js';
import { OptionValue } from '../models/OptionValue.js';
import { Price } from '../models/Price.js';
import { StockLevel } from '../models/StockLevel.js';
import { Variant } from '../models/Variant.js';
import { slugify } from '../util/slugify.js';
import { planProduct, type Existing, type Plan } from './plan.js';
import type { ImportedProduct } from './product.js';
import { SkippedProduct } from './skipped-product.js';
import { writeImages, writePrices, writeStock } from './write-offers.js';

export interface BatchOptions {
  locale: string;
  /** The currency of the prices, ISO 4217. */
  currency: string;
  /** Identifies the import in audit entries. */
  requestId: string;
  search: SearchEngine;
}

export interface BatchResult {
  plans: Plan[];
  skipped: SkippedProduct[];
}

/**
 * Writes a batch of products in the caller's transaction, with a constant number of statements for
 * any number of products. Handles must be unique within a batch.
 */
export async function writeBatch(
  db: Knex,
  products: ImportedProduct[],
  options: BatchOptions,
): Promise<BatchResult> {
  const existing = await loadExisting(db, products, options);
  const foreign = await loadForeignSkus(db, products);
  const skipped: SkippedProduct[] = [];
  const plans = products.flatMap((product) => {
    try {
      checkSkus(product, foreign);
      return [planProduct(product, existing.get(product.handle), options.locale)];
    } catch (error) {
      if (!(error instanceof SkippedProduct)) throw error;
      skipped.push(error);
      return [];
    }
  });
  await writePlans(db, plans, options);
  return { plans, skipped };
}

async function loadExisting(
  db: Knex,
  products: ImportedProduct[],
  { locale, currency }: BatchOptions,
): Promise<Map<string, Existing>> {
  const handles = products.map(({ handle }) => handle);
  const entities = await Entity.lockBySlug(db, handles);
  const ids = entities.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const attributes = await EntityAttributes.inLocale(db, ids, locale);
  const options = await OptionType.ofEntities(db, ids);
  const variants = await Variant.ofEntities(db, ids);
  const prices = await Price.baseOf(db, ids, currency);
  const levels = await StockLevel.lockMain(db, ids);
  const images = await EntityMedia.imagesOf(db, ids);
  const of = <T extends { entityId: string }>(rows: T[], id: string): T[] =>
    rows.filter((row) => row.entityId === id);
  return new Map(
    entities.map((entity) => [
      entity.slug,
      {
        entity,
        attributes: of(attributes, entity.id)[0],
        options: of(options, entity.id),
        variants: of(variants, entity.id),
        prices: of(prices, entity.id),
        levels: of(levels, entity.id),
        images: of(images, entity.id),
      },
    ]),
  );
}

/** SKUs of the batch that belong to products with other handles: handle by SKU. */
async function loadForeignSkus(
  db: Knex,
  products: ImportedProduct[],
): Promise<Map<string, string>> {
  const skus = products
    .flatMap(({ variants }) => variants.map(({ sku }) => sku))
    .filter((sku) => sku !== null);
  const rows = await Variant.handlesBySku(db, skus);
  return new Map(rows.map(({ sku, handle }) => [sku, handle]));
}

/** A SKU belongs to one product: the first product of a batch that uses it. */
function checkSkus(product: ImportedProduct, owners: Map<string, string>): void {
  for (const { sku, line } of product.variants) {
    if (sku === null) continue;
    const owner = owners.get(sku);
    if (owner !== undefined && owner !== product.handle) {
      throw new SkippedProduct(line, `the SKU ${sku} of "${product.handle}" belongs to "${owner}"`);
    }
  }
  const own = product.variants.map(({ sku }) => sku).filter((sku) => sku !== null);
  if (new Set(own).size < own.length)
    throw new SkippedProduct(product.line, `"${product.handle}" uses a SKU twice`);
  for (const sku of own) owners.set(sku, product.handle);
}

async function writePlans(
  db: Knex,
  plans: Plan[],
  { requestId, currency, search }: BatchOptions,
): Promise<void> {
  const changed = plans.filter(({ outcome, touches }) => outcome === 'created' || touches);
  const created = changed.filter(({ outcome }) => outcome === 'created');
  const updated = changed.filter(({ outcome }) => outcome === 'updated');
  await announce(db, 'catalog.create', requestId, await insertEntities(db, created));
  await OptionType.insertMany(
    db,
    changed.flatMap(({ options }) => options),
  );
  await OptionValue.insertMany(
    db,
    changed.flatMap(({ values }) => values),
  );
  await Variant.insertMany(
    db,
    changed.flatMap(({ variants }) => variants),
  );
  for (const variant of changed.flatMap(({ changedVariants }) => changedVariants)) {
    await Variant.query(db).patch(variant).findById(variant.id);
  }
  const attributes = changed.flatMap((plan) => plan.attributes ?? []);
  if (attributes.length > 0) await EntityAttributes.replaceAll(db, attributes);
  const linked = await linkVendorsAndTypes(db, plans);
  await search.index(db, [...new Set([...changed.map(({ entityId }) => entityId), ...linked])]);
  const touched = await Entity.touchAll(
    db,
    updated.map(({ entityId, metadata }) => ({ id: entityId, metadata })),
  );
  await announce(db, 'catalog.update', requestId, touched);
  const prices = plans.map((plan) => plan.prices);
  await writePrices(db, prices, currency, requestId);
  const stock = plans.map((plan) => plan.stock);
  await writeStock(db, stock, requestId);
  const images = plans.map((plan) => plan.images);
  await writeImages(db, images, requestId);
}

async function announce(
  db: Knex,
  event: 'catalog.create' | 'catalog.update',
  requestId: string,
  entities: Entity[],
): Promise<void> {
  if (entities.length === 0) return;
  await emitAll(db, event, entities);
  const entries = entities.map(({ id, slug }) => ({ entityId: id, payload: { imported: slug } }));
  await recordAuditAll(
    db,
    { actor: system, requestId },
    { entityType: 'catalog_entity', event },
    entries,
  );
}

async function insertEntities(db: Knex, plans: Plan[]): Promise<Entity[]> {
  if (plans.length === 0) return [];
  const now = new Date().toISOString();
  return Entity.query(db)
    .insert(
      plans.map(({ entityId, product, metadata = {} }) => ({
        id: entityId,
        type: product.entityType,
        slug: product.handle,
        status: product.published ? ('active' as const) : ('draft' as const),
        publishedAt: product.published ? now : null,
        metadata,
      })),
    )
    .returning('*');
}

/**
 * The vendor becomes a brand and the type a category; both are created if they do not exist.
 * Returns the ids of entities with a new link.
 */
async function linkVendorsAndTypes(db: Knex, plans: Plan[]): Promise<string[]> {
  const vendors = plans.map(({ product }) => product.vendor);
  const brands = await ensureNamed(
    vendors,
    (slugs) => Brand.bySlug(db, slugs),
    (rows) =>
      Brand.insertMissing(
        db,
        rows.map(({ slug, name }) => ({ slug, displayName: name })),
      ),
  );
  const types = plans.map(({ product }) => product.type);
  const categories = await ensureNamed(
    types,
    (slugs) => Category.bySlug(db, slugs),
    (rows) => Category.insertMissing(db, rows),
  );
  const ofBrands = plans.flatMap(({ entityId, product }) => {
    const brandId = brands.get(slugify(product.vendor ?? ''));
    return brandId === undefined ? [] : [{ entityId, brandId }];
  });
  const branded = await EntityBrand.linkAll(db, ofBrands);
  const inCategories = plans.flatMap(({ entityId, product }) => {
    const categoryId = categories.get(slugify(product.type ?? ''));
    return categoryId === undefined ? [] : [{ entityId, categoryId }];
  });
  const categorized = await EntityCategory.linkAll(db, inCategories);
  return [...branded, ...categorized];
}

/** Ids by slug of records with a name; missing ones are created. */
async function ensureNamed(
  names: (string | null)[],
  find: (slugs: string[]) => PromiseLike<{ id: string; slug: string }[]>,
  insert: (rows: { slug: string; name: string }[]) => PromiseLike<unknown>,
): Promise<Map<string, string>> {
  const wanted = new Map(
    names.filter((name) => name !== null).map((name) => [slugify(name), name]),
  );
  wanted.delete('');
  if (wanted.size === 0) return new Map();
  const slugs = [...wanted.keys()].sort();
  const known = new Set((await find(slugs)).map(({ slug }) => slug));
  const missing = slugs.filter((slug) => !known.has(slug));
  if (missing.length > 0)
    await insert(missing.map((slug) => ({ slug, name: wanted.get(slug) ?? slug })));
  return new Map((await find(slugs)).map(({ slug, id }) => [slug, id]));
}
