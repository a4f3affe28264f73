import { maxCombinations } from '../domain/catalog/combinations.js';
import type { Entity } from '../models/Entity.js';
import type { EntityAttributes } from '../models/EntityAttributes.js';
import type { OptionType } from '../models/OptionType.js';
import type { Variant } from '../models/Variant.js';
import { uuidv7 } from '../uuid.js';
import type { ImportedProduct } from './product.js';

/** What the store has of a product. */
export interface Existing {
  entity: Entity;
  attributes: EntityAttributes | undefined;
  options: OptionType[];
  variants: Variant[];
}

type Insert<T> = Partial<T> & { id: string };

/** The rows that bring the store to what the file says of one product. */
export interface Plan {
  entityId: string;
  outcome: 'created' | 'updated' | 'unchanged';
  product: ImportedProduct;
  /** Absent when nothing about the entity itself changes. */
  metadata?: Record<string, unknown>;
  attributes?: Partial<EntityAttributes>;
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
}

/** Says why a product cannot be brought in; the rest of the file goes on. */
export class SkippedProduct extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

/**
 * Compares a product with what the store has of it, by handle, and its variants by SKU or else by
 * their options. Nothing is deleted, and the status of an existing entity stays as it is.
 * @throws SkippedProduct when it would need an option more than the existing variants have
 */
export function planProduct(
  product: ImportedProduct,
  existing: Existing | undefined,
  locale: string,
): Plan {
  const entityId = existing?.entity.id ?? uuidv7();
  const { options, values, idOf } = planOptions(product, existing, entityId);
  const { variants, changedVariants } = planVariants(product, existing, entityId, idOf);
  const metadata = planMetadata(product, existing?.entity.metadata);
  const attributes = planAttributes(product, existing?.attributes, entityId, locale);
  const changes = [...options, ...values, ...variants, ...changedVariants].length > 0;
  const same = !changes && !metadata && !attributes;
  return {
    entityId,
    outcome: existing ? (same ? 'unchanged' : 'updated') : 'created',
    product,
    ...(metadata && { metadata }),
    ...(attributes && { attributes }),
    options,
    values,
    variants,
    changedVariants,
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
): Partial<EntityAttributes> | undefined {
  const wanted = { title, description, seoTitle, seoDescription };
  const same =
    stored && Object.entries(wanted).every(([name, value]) => stored[name as 'title'] === value);
  return same ? undefined : { entityId, locale, ...wanted };
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

function planVariants(
  product: ImportedProduct,
  existing: Existing | undefined,
  entityId: string,
  idOf: OptionPlan['idOf'],
): Pick<Plan, 'variants' | 'changedVariants'> {
  const variants: Plan['variants'] = [];
  const changedVariants: Plan['changedVariants'] = [];
  for (const { sku, barcode, options } of product.variants) {
    const optionValueIds = product.optionNames.map((name) => idOf(name, options[name] ?? ''));
    const stored =
      existing?.variants.find((variant) => sku !== null && variant.sku === sku) ??
      existing?.variants.find((variant) => variant.optionValueIds.join() === optionValueIds.join());
    if (!stored) variants.push({ id: uuidv7(), entityId, sku, barcode, options, optionValueIds });
    else {
      const change = {
        ...(sku !== null && { sku }),
        ...(barcode !== null && { barcode }),
        options,
        optionValueIds,
      };
      const same = Object.entries(change).every(
        ([name, value]) => JSON.stringify(stored[name as 'sku']) === JSON.stringify(value),
      );
      if (!same) changedVariants.push({ id: stored.id, ...change });
    }
  }
  return { variants, changedVariants };
}
