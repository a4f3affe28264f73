import type { Knex } from 'knex';
import { expectOk, type Client } from './client.js';
import type { Schema } from './contract-types.js';

let count = 0;

/** Creates a warehouse; `code` is unique unless given. */
export async function createWarehouse(
  staff: Client,
  body: Partial<Schema<'WarehouseInput'>> = {},
): Promise<Schema<'Warehouse'>> {
  count += 1;
  const input = { name: 'Depot', code: `DEPOT-${count}`, ...body };
  return expectOk(await staff.call('createWarehouse', { body: input }));
}

/** Adds units of an entity, or of one of its variants, to a warehouse. */
export async function stockUp(
  staff: Client,
  warehouseId: string,
  entityId: string,
  quantity: number,
  body: Partial<Schema<'InventoryAdjustmentInput'>> = {},
): Promise<Schema<'InventoryAdjustment'>> {
  const input = { entityId, warehouseId, type: 'restock', quantity, ...body } as const;
  return expectOk(await staff.call('adjustInventory', { body: input }));
}

/** The stock levels of an entity by warehouse: units on hand and reserved. */
export async function levelsOf(knex: Knex, entityId: string): Promise<Record<string, number[]>> {
  const rows = await knex('stock_levels')
    .where({ entity_id: entityId })
    .select<{ id: string; hand: number; reserved: number }[]>({
      id: 'warehouse_id',
      hand: 'quantity_on_hand',
      reserved: 'quantity_reserved',
    });
  return Object.fromEntries(rows.map(({ id, hand, reserved }) => [id, [hand, reserved]]));
}

/** The latest stock movement. */
export async function lastMovement(knex: Knex): Promise<Record<string, unknown>> {
  return (await knex('stock_movements').orderBy('id', 'desc').first('*')) as Record<
    string,
    unknown
  >;
}
