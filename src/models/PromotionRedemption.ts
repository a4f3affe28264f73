import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute, query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { Order } from './Order.js';
import { Promotion } from './Promotion.js';

/** A use of a promotion by the order that is being placed. */
export interface NewRedemption {
  promotionId: string;
  /** Minor units. */
  discountAmount: number;
  /** The maximum number of uses per customer; null for no limit. */
  limitPerCustomer: number | null;
}

/** An order's use of a promotion. The promotion's `usageCount` counts them. */
export class PromotionRedemption extends BaseModel {
  static override tableName = 'promotion_redemptions';
  static override idColumn = ['promotionId', 'orderId'];
  static override columns: readonly (keyof PromotionRedemption)[] = [
    'promotionId',
    'orderId',
    'customerKey',
    'discountAmount',
    'createdAt',
  ];

  promotionId!: string;
  orderId!: string;
  /** The customer's id, or a guest's email address in lowercase. */
  customerKey!: string;
  /** Minor units. */
  discountAmount!: number;
  createdAt!: string;
  promotion?: Promotion;
  order?: Order;

  static override get relationMappings(): RelationMappings {
    return {
      promotion: this.belongsTo(Promotion, 'promotionId'),
      order: this.belongsTo(Order, 'orderId'),
    };
  }

  /**
   * Counts one use of each locked promotion and records it, unless a limit is reached. Its
   * snapshot is newer than the locks, so it sees what previous holders of the locks have written.
   * @param customerKey null for an anonymous caller, who counts as new with each order and
   *   cannot use a promotion with a limit per customer
   * @returns the counted promotions
   */
  static insertAll(
    db: Knex,
    redemptions: NewRedemption[],
    { orderId, customerKey }: { orderId: string; customerKey: string | null },
  ): Promise<PromotionRedemption[]> {
    return PromotionRedemption.fetch<PromotionRedemption>(
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
       insert into promotion_redemptions as r (promotion_id, order_id, customer_key, discount_amount)
       select id, $4::uuid, coalesce($5, $4::text), discount from counted
       returning ${PromotionRedemption.columnList('r')}`,
      [
        redemptions.map(({ promotionId }) => promotionId),
        redemptions.map(({ discountAmount }) => discountAmount),
        redemptions.map(({ limitPerCustomer }) => limitPerCustomer),
        orderId,
        customerKey,
      ],
    );
  }

  static async ofOrder(db: Knex, orderId: string): Promise<PromotionRedemption[]> {
    return PromotionRedemption.query(db).where({ orderId });
  }

  /** Deletes an order's redemptions and returns the uses of those that still existed. */
  static async deleteOfOrder(db: Knex, orderId: string): Promise<void> {
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

  /** The customer's uses of each promotion; unused ones are missing. */
  static async usesByCustomer(
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
}
