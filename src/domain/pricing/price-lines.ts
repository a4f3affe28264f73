import type { Knex } from 'knex';
import { query } from '../../database/query.js';

/**
 * What a unit of each line costs, in minor units; undefined where nothing is priced. The variant's
 * own price goes before the entity's, a group's before everybody's, and the cheapest of those wins.
 */
export async function priceLines(
  db: Knex,
  lines: { entityId: string; variantId: string | null; quantity: number }[],
  context: { currency: string; customerGroupIds: string[]; at: string },
): Promise<({ unitPrice: number; priceId: string } | undefined)[]> {
  const rows = await query<{ position: number; unitPrice: number; priceId: string }>(
    db,
    `select line.position, p.amount as "unitPrice", p.id as "priceId"
     from unnest($1::uuid[], $2::uuid[], $3::integer[]) with ordinality
       as line (entity_id, variant_id, quantity, position)
     cross join lateral (
       select id, amount from prices
       where entity_id = line.entity_id and (variant_id is null or variant_id = line.variant_id)
         and currency = $4 and (customer_group_id is null or customer_group_id = any($5))
         and line.quantity between coalesce(min_quantity, 1) and coalesce(max_quantity, 2147483647)
         and (valid_from is null or valid_from <= $6) and (valid_until is null or valid_until > $6)
       order by variant_id nulls last, customer_group_id is null, amount, id limit 1
     ) p`,
    [
      lines.map(({ entityId }) => entityId),
      lines.map(({ variantId }) => variantId),
      lines.map(({ quantity }) => quantity),
      context.currency,
      context.customerGroupIds,
      context.at,
    ],
  );
  const byPosition = new Map(rows.map(({ position, ...price }) => [position, price]));
  return lines.map((_, i) => byPosition.get(i + 1));
}
