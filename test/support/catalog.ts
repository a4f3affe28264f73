import { expectOk, type Client } from './client.js';
import type { Schema } from './contract-types.js';
import { createWarehouse, stockUp } from './inventory.js';
import { setPrice } from './pricing.js';

let count = 0;

/** Creates an entity; `slug` is unique unless given. */
export async function createEntity(
  staff: Client,
  body: Partial<Schema<'EntityCreateInput'>> = {},
): Promise<Schema<'Entity'>> {
  count += 1;
  const input = { type: 'product', slug: `thing-${count}`, ...body };
  return expectOk(await staff.call('createEntity', { body: input }));
}

type Entity = Schema<'Entity'>;
/** What the operation returns with an entity only when asked. */
type Include = Exclude<
  { [K in keyof Entity]: undefined extends Entity[K] ? K : never }[keyof Entity],
  undefined
>;

/** An entity as it is now, with what `include` names. */
export async function getEntity<I extends Include>(
  client: Client,
  idOrSlug: string,
  ...include: I[]
): Promise<Entity & Required<Pick<Entity, I>>> {
  const query = include.length > 0 ? { include: include.join() } : {};
  const entity = expectOk(await client.call('getEntity', { params: { idOrSlug }, query }));
  return entity as Entity & Required<Pick<Entity, I>>;
}

export interface ProductOptions extends Omit<Partial<Schema<'EntityCreateInput'>>, 'status'> {
  /** Active by default. */
  status?: Schema<'EntityStatus'>;
  /** The English title; none by default. */
  title?: string;
  /** Minor units; null for no price. */
  price?: number | null;
  /** The currency of the price; USD by default. */
  currency?: string;
  /**
   * Units, in a warehouse of its own unless one is named; several numbers for as many warehouses,
   * and null if stock is not tracked.
   */
  stock?: number | number[] | null;
  warehouseId?: string;
}

/** Creates an entity that carts accept: active, with a price and stock. */
export async function createProduct(
  staff: Client,
  {
    status = 'active',
    title,
    price = 1999,
    currency = 'USD',
    stock = 100,
    warehouseId,
    ...body
  }: ProductOptions = {},
): Promise<Schema<'Entity'>> {
  const created = status === 'draft' ? status : 'active';
  const product = await createEntity(staff, { ...body, status: created });
  const params = { id: product.id };
  if (title !== undefined) {
    const texts = { params: { ...params, locale: 'en' }, body: { title } };
    expectOk(await staff.call('setEntityAttributes', texts));
  }
  if (price !== null) await setPrice(staff, product.id, price, { currency });
  for (const units of [stock ?? []].flat()) {
    await stockUp(staff, warehouseId ?? (await createWarehouse(staff)).id, product.id, units);
  }
  if (status === created) return product;
  const end = status === 'archived' ? 'archiveEntity' : 'discontinueEntity';
  return expectOk(await staff.call(end, { params }));
}

/**
 * Gives an entity an option with this many values, and creates a variant for each.
 * @param options.stock units of each variant, all in one warehouse; null if stock is not tracked
 */
export async function createVariants(
  staff: Client,
  entityId: string,
  amount: number,
  { stock = 100 }: { stock?: number | null } = {},
): Promise<Schema<'Variant'>[]> {
  const values = Array.from({ length: amount }, (_, i) => `value-${i + 1}`);
  const params = { id: entityId };
  expectOk(await staff.call('createOptionType', { params, body: { name: 'option', values } }));
  const variants = expectOk(await staff.call('generateVariants', { params }));
  if (stock === null) return variants;
  const { id: warehouseId } = await createWarehouse(staff);
  for (const { id: variantId } of variants) {
    await stockUp(staff, warehouseId, entityId, stock, { variantId });
  }
  return variants;
}

export async function createCategory(
  staff: Client,
  body: Partial<Schema<'CategoryCreateInput'>> = {},
): Promise<Schema<'Category'>> {
  count += 1;
  const input = { slug: `category-${count}`, name: 'Things', ...body };
  return expectOk(await staff.call('createCategory', { body: input }));
}

export async function createBrand(
  staff: Client,
  body: Partial<Schema<'BrandCreateInput'>> = {},
): Promise<Schema<'Brand'>> {
  count += 1;
  const input = { slug: `brand-${count}`, displayName: 'Acme', ...body };
  return expectOk(await staff.call('createBrand', { body: input }));
}

/** Creates an active entity with sizes S and M and colors red and blue, without variants. */
export async function createShirt(staff: Client): Promise<Schema<'Entity'>> {
  const shirt = await createEntity(staff, { status: 'active' });
  const params = { id: shirt.id };
  for (const body of [
    { name: 'size', values: ['S', 'M'] },
    { name: 'color', values: ['red', 'blue'] },
  ]) {
    expectOk(await staff.call('createOptionType', { params, body }));
  }
  return shirt;
}
