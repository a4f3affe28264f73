import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';

export interface Redemption {
  promotionId: string;
  /** Minor units. */
  discountAmount: number;
  /** How often one customer may use the promotion; null for as often as they like. */
  limitPerCustomer: number | null;
}

/**
 * Counts one use of each of the locked promotions and writes it down, unless a limit is reached.
 * Its snapshot is younger than the locks, so it sees what those that held them before have written.
 * @param customerKey null for somebody unknown, who counts as new with each order and may use
 *   nothing that is limited by customer
 * @returns the ids of the promotions that were counted
 */
export async function insertRedemptions(
  db: Knex,
  redemptions: Redemption[],
  { orderId, customerKey }: { orderId: string; customerKey: string | null },
): Promise<Set<string>> {
  const rows = await query<{ promotionId: string }>(
    db,
    `with wanted as (
       select * from unnest($1::uuid[], $2::bigint[], $3::int[]) as w (id, discount, customer_limit)
     ), counted as (
       update promotions p set usage_count = usage_count + 1 from wanted w
       where p.id = w.id and p.is_active
         and (p.usage_limit_total is null or p.usage_count < p.usage_limit_total)
         and (w.customer_limit is null or ($5::text is not null and w.customer_limit > (
           select count(*) from promotion_redemptions r
           where r.promotion_id = w.id and r.customer_key = $5)))
       returning p.id, w.discount
     )
     insert into promotion_redemptions (promotion_id, order_id, customer_key, discount_amount)
     select id, $4::uuid, coalesce($5, $4::text), discount from counted
     returning promotion_id as "promotionId"`,
    [
      redemptions.map(({ promotionId }) => promotionId),
      redemptions.map(({ discountAmount }) => discountAmount),
      redemptions.map(({ limitPerCustomer }) => limitPerCustomer),
      orderId,
      customerKey,
    ],
  );
  return new Set(rows.map(({ promotionId }) => promotionId));
}

/** The promotions that an order has used. */
export async function redeemedBy(db: Knex, orderId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    db,
    'select promotion_id as id from promotion_redemptions where order_id = $1',
    [orderId],
  );
  return rows.map(({ id }) => id);
}

/** Deletes an order's redemptions and gives back the uses of those that were still there. */
export async function deleteRedemptions(db: Knex, orderId: string): Promise<void> {
  await execute(
    db,
    `with returned as (
       delete from promotion_redemptions where order_id = $1 returning promotion_id
     )
     update promotions p set usage_count = usage_count - 1
     from returned r where p.id = r.promotion_id`,
    [orderId],
  );
}

/** How often a customer has used each of the promotions; those never used are missing. */
export async function usesByCustomer(
  db: Knex,
  promotionIds: string[],
  customerKey: string,
): Promise<Map<string, number>> {
  const rows = await query<{ id: string; uses: number }>(
    db,
    `select promotion_id as id, count(*) as uses from promotion_redemptions
     where promotion_id = any($1::uuid[]) and customer_key = $2 group by promotion_id`,
    [promotionIds, customerKey],
  );
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

/** Whether a customer has an order that was not cancelled. */
export async function hasOrdered(db: Knex, customerId: string): Promise<boolean> {
  const rows = await execute(
    db,
    "select from orders where status <> 'cancelled' and customer_id = $1 limit 1",
    [customerId],
  );
  return rows > 0;
}
