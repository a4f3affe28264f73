import { maxCombinations } from '../domain/catalog/combinations.js';
import type { Entity } from '../models/Entity.js';
import type { EntityAttributes, EntityTexts } from '../models/EntityAttributes.js';
import type { StoredImage } from '../models/EntityMedia.js';
import type { OptionType } from '../models/OptionType.js';
import type { Price } from '../models/Price.js';
import type { StockLevel } from '../models/StockLevel.js';
import type { Variant } from '../models/Variant.js';
import { uuidv7 } from '../util/uuid.js';
import { changesAnything, type Changes } from './changes.js';
import { planImages, type ImagePlan } from './plan-images.js';
import { planPrices, type PricePlan } from './plan-prices.js';
import { planStock, type StockChange } from './plan-stock.js';
import type { ImportedProduct, ImportedVariant } from './product.js';
import { SkippedProduct } from './skipped-product.js';

/** A product as the store has it. */
export interface Existing {
  entity: Entity;
  attributes: EntityAttributes | undefined;
  options: OptionType[];
  variants: Variant[];
  prices: Price[];
  levels: StockLevel[];
  images: StoredImage[];
}

type Insert<T> = Partial<T> & { id: string };

/** The rows that update the store to match one product of the file. */
export interface Plan {
  entityId: string;
  outcome: 'created' | 'updated' | 'unchanged';
  product: ImportedProduct;
  /** Whether the entity itself, its attributes, options, or variants change. */
  touches: boolean;
  /** Absent if nothing about the entity itself changes. */
  metadata?: Record<string, unknown>;
  attributes?: EntityTexts;
  options: Insert<OptionType>[];
  values: {
    id: string;
    optionTypeId: string;
    value: string;
    displayName: string;
    sortOrder: number;
  }[];
  variants: Insert<Variant>[];
  changedVariants: (Pick<Variant, 'id'> & Partial<Variant>)[];
  prices: PricePlan;
  stock: Changes<StockChange>;
  images: ImagePlan;
}

/**
 * Compares a product with the store's, by handle, and its variants by SKU or else by options. It
 * deletes nothing and keeps the status of an existing entity.
 * @throws SkippedProduct if it needs an option that the existing variants do not have, or its
 *   stock is not allowed
 */
export function planProduct(
  product: ImportedProduct,
  existing: Existing | undefined,
  locale: string,
): Plan {
  const entityId = existing?.entity.id ?? uuidv7();
  const { options, values, idOf } = planOptions(product, existing, entityId);
  const { ids, variants, changedVariants } = planVariants(product, existing, entityId, idOf);
  const metadata = planMetadata(product, existing?.entity.metadata);
  const attributes = planAttributes(product, existing?.attributes, entityId, locale);
  const prices = planPrices(product, ids, existing?.prices ?? [], entityId);
  const stock = planStock(product, ids, existing?.levels ?? [], entityId);
  const images = planImages(product, ids, existing?.images ?? [], entityId);
  const rows = [...options, ...values, ...variants, ...changedVariants];
  const touches = rows.length > 0 || metadata !== undefined || attributes !== undefined;
  const same = !touches && ![prices, stock, images].some(changesAnything);
  return {
    entityId,
    outcome: existing ? (same ? 'unchanged' : 'updated') : 'created',
    product,
    touches,
    ...(metadata && { metadata }),
    ...(attributes && { attributes }),
    options,
    values,
    variants,
    changedVariants,
    prices,
    stock,
    images,
  };
}

function planMetadata(
  { tags }: ImportedProduct,
  stored: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  const same = JSON.stringify(stored?.['tags'] ?? []) === JSON.stringify(tags);
  return stored && same ? undefined : { ...stored, ...(tags.length > 0 && { tags }) };
}

function planAttributes(
  { title, description, seoTitle, seoDescription }: ImportedProduct,
  stored: EntityAttributes | undefined,
  entityId: string,
  locale: string,
): EntityTexts | undefined {
  const wanted = { title, description, seoTitle, seoDescription };
  const same =
    stored && Object.entries(wanted).every(([name, value]) => stored[name as 'title'] === value);
  if (same) return undefined;
  // The file has no data for these two, so they stay.
  const { subtitle = null, richDescription = null } = stored ?? {};
  return { entityId, locale, ...wanted, subtitle, richDescription };
}

interface OptionPlan extends Pick<Plan, 'options' | 'values'> {
  /** The id of an option's value. */
  idOf: (option: string, value: string) => string;
}

function planOptions(
  product: ImportedProduct,
  existing: Existing | undefined,
  entityId: string,
): OptionPlan {
  const options: Plan['options'] = [];
  const values: Plan['values'] = [];
  const ids = new Map<string, string>();
  const key = (option: string, value: string): string => JSON.stringify([option, value]);
  const missing = product.optionNames.filter(
    (name) => !existing?.options.some((option) => option.name === name),
  );
  const extra = existing?.options.filter(({ name }) => !product.optionNames.includes(name)) ?? [];
  if ((existing?.variants.length ?? 0) > 0 && (missing.length > 0 || extra.length > 0)) {
    const names = [...missing, ...extra.map(({ name }) => name)].join(', ');
    throw new SkippedProduct(
      product.line,
      `the options of "${product.handle}" differ from the store's: ${names}`,
    );
  }
  for (const name of product.optionNames) {
    const stored = existing?.options.find((option) => option.name === name);
    const id = stored?.id ?? uuidv7();
    if (!stored)
      options.push({
        id,
        entityId,
        name,
        displayName: name,
        sortOrder: (existing?.options.length ?? 0) + options.length,
      });
    for (const { value, id: valueId } of stored?.values ?? []) ids.set(key(name, value), valueId);
    let sortOrder = stored?.values.length ?? 0;
    for (const { options: chosen } of product.variants) {
      const value = chosen[name] ?? '';
      if (ids.has(key(name, value))) continue;
      const valueId = uuidv7();
      ids.set(key(name, value), valueId);
      values.push({ id: valueId, optionTypeId: id, value, displayName: value, sortOrder });
      sortOrder += 1;
    }
    if (sortOrder > maxCombinations) {
      throw new SkippedProduct(
        product.line,
        `the option "${name}" of "${product.handle}" has more than ${maxCombinations} values`,
      );
    }
  }
  return { options, values, idOf: (option, value) => ids.get(key(option, value)) ?? '' };
}

interface VariantPlan extends Pick<Plan, 'variants' | 'changedVariants'> {
  /** The id of each of the file's variants. */
  ids: string[];
}

function planVariants(
  product: ImportedProduct,
  existing: Existing | undefined,
  entityId: string,
  idOf: OptionPlan['idOf'],
): VariantPlan {
  const plan: VariantPlan = { ids: [], variants: [], changedVariants: [] };
  for (const imported of product.variants) {
    const { sku, barcode, options, line } = imported;
    const optionValueIds = product.optionNames.map((name) => idOf(name, options[name] ?? ''));
    const stored =
      existing?.variants.find((variant) => sku !== null && variant.sku === sku) ??
      existing?.variants.find((variant) => variant.isOf(optionValueIds));
    const id = stored?.id ?? uuidv7();
    if (plan.ids.includes(id)) {
      const which = Object.values(options).join(' / ');
      throw new SkippedProduct(
        line,
        `"${product.handle}" names a variant by its SKU, and another by that one's options: ${which}`,
      );
    }
    plan.ids.push(id);
    const taxClass = planTaxClass(imported, stored);
    if (!stored) {
      plan.variants.push({ id, entityId, sku, barcode, options, optionValueIds, taxClass });
      continue;
    }
    const change = {
      ...(sku !== null && { sku }),
      ...(barcode !== null && { barcode }),
      options,
      optionValueIds,
      taxClass,
    };
    const same = Object.entries(change).every(
      ([name, value]) => JSON.stringify(stored[name as 'sku']) === JSON.stringify(value),
    );
    if (!same) plan.changedVariants.push({ id, ...change });
  }
  return plan;
}

/** The file only says whether an item is taxed; another tax class stays. */
function planTaxClass({ taxable }: ImportedVariant, stored: Variant | undefined): string | null {
  if (taxable === false) return 'none';
  const taxClass = stored?.taxClass ?? null;
  return taxable && taxClass === 'none' ? null : taxClass;
}
