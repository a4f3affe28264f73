import { expectOk, type Client } from './client.js';
import type { Schema } from './contract-types.js';

/** Sets the price of an entity, in minor units; in USD unless the body names a currency. */
export async function setPrice(
  staff: Client,
  entityId: string,
  amount: number,
  body: Partial<Schema<'PriceInput'>> = {},
): Promise<Schema<'Price'>> {
  return expectOk(
    await staff.call('createPrice', { body: { entityId, currency: 'USD', amount, ...body } }),
  );
}

/** Creates a price modifier: by default, half the price of everything. */
export async function createPriceModifier(
  staff: Client,
  body: Partial<Schema<'PriceModifierInput'>> = {},
): Promise<Schema<'PriceModifier'>> {
  const half = { name: 'Sale', type: 'percentage_discount', value: 50 } as const;
  return expectOk(await staff.call('createPriceModifier', { body: { ...half, ...body } }));
}
