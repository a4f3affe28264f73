import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import type { OrderLine } from './Order.js';

/** Writes the lines of an order that is about to be written, in their order. */
export async function insertLines(db: Knex, orderId: string, lines: OrderLine[]): Promise<void> {
  await execute(
    db,
    `insert into order_line_items (id, order_id, position, entity_id, entity_type, variant_id, sku,
       title, quantity, unit_price, total_price, discount_amount, tax_amount, tax_rate_bps,
       requires_stock)
     select id, $1, position, entity_id, entity_type, variant_id, sku, title, quantity, unit_price,
       total_price, discount_amount, tax_amount, tax_rate_bps, requires_stock
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::int[],
       $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::int[], $14::boolean[])
       with ordinality as line (id, entity_id, entity_type, variant_id, sku, title, quantity,
         unit_price, total_price, discount_amount, tax_amount, tax_rate_bps, requires_stock, position)`,
    [
      orderId,
      lines.map(({ id }) => id),
      lines.map(({ entityId }) => entityId),
      lines.map(({ entityType }) => entityType),
      lines.map(({ variantId }) => variantId),
      lines.map(({ sku }) => sku),
      lines.map(({ title }) => title),
      lines.map(({ quantity }) => quantity),
      lines.map(({ unitPrice }) => unitPrice),
      lines.map(({ totalPrice }) => totalPrice),
      lines.map(({ discountAmount }) => discountAmount),
      lines.map(({ taxAmount }) => taxAmount),
      lines.map(({ taxRateBps }) => taxRateBps),
      lines.map(({ requiresStock }) => requiresStock),
    ],
  );
}

/** Units of lines. */
export interface LineQuantity {
  orderLineItemId: string;
  quantity: number;
}

/** Counts units of lines of a locked order as handed over, paid back, or never to be handed over. */
export async function countUnits(
  db: Knex,
  column: 'fulfilled_quantity' | 'refunded_quantity' | 'withdrawn_quantity',
  units: LineQuantity[],
): Promise<void> {
  await execute(
    db,
    `update order_line_items l set ${column} = l.${column} + unit.quantity
     from unnest($1::uuid[], $2::int[]) as unit (id, quantity) where l.id = unit.id`,
    [units.map(({ orderLineItemId }) => orderLineItemId), units.map(({ quantity }) => quantity)],
  );
}
