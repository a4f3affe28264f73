import { expect } from 'chai';
import type { Knex } from 'knex';

/** Invariants of the accounting records after every change. Each query finds violations. */
const books: Record<string, string> = {
  'a pending order waits for its payment, which the sweeper looks after': `
    select o.id, p.status from orders o left join payments p on p.order_id = o.id
    where o.status = 'pending'
      and o.payment_review is null
      and (p.status is null or p.status not in ('authorizing', 'requires_action'))`,
  'orders add up': `
    select id from orders
    where grand_total <> subtotal - discount_total + shipping_total + tax_total`,
  'lines add up to their order': `
    select o.id from orders o
    left join lateral (
      select coalesce(sum(total_price), 0) as subtotal, coalesce(sum(discount_amount), 0) as discount,
        coalesce(sum(tax_amount), 0) as tax
      from order_line_items where order_id = o.id
    ) l on true
    where l.subtotal <> o.subtotal or l.discount <> o.discount_total
      or o.tax_total - l.tax not between 0 and o.shipping_total`,
  'a paid order has one succeeded payment': `
    select o.id from orders o
    left join payments p on p.order_id = o.id and p.status = 'captured'
    where o.payment_status in ('captured', 'partially_refunded', 'refunded')
    group by o.id having count(p.id) <> 1`,
  'orders and payments agree on what was captured': `
    select o.id from orders o left join payments p on p.order_id = o.id
    group by o.id having o.amount_captured <> coalesce(sum(p.amount_captured), 0)`,
  'captured less refunded is within the total': `
    select id from orders where amount_captured - amount_refunded not between 0 and grand_total`,
  'orders know what was refunded': `
    select o.id from orders o left join refunds r on r.order_id = o.id and r.status = 'succeeded'
    group by o.id having o.amount_refunded <> coalesce(sum(r.amount), 0)`,
  'units on hand are the movements': `
    select l.id from stock_levels l left join stock_movements m on m.level_id = l.id
    group by l.id having l.quantity_on_hand <> coalesce(sum(m.on_hand_delta), 0)`,
  'units reserved are the movements': `
    select l.id from stock_levels l left join stock_movements m on m.level_id = l.id
    group by l.id having l.quantity_reserved <> coalesce(sum(m.reserved_delta), 0)`,
  'units reserved are the active reservations': `
    select l.id from stock_levels l
    left join stock_reservations r on r.level_id = l.id and r.status = 'active'
    group by l.id having l.quantity_reserved <> coalesce(sum(r.outstanding), 0)`,
  'a level is short if and only if too little is left': `
    select id from stock_levels
    where is_short <> (not allow_backorder and quantity_on_hand < quantity_reserved)`,
  'ended orders keep no stock': `
    select r.id from stock_reservations r join orders o on o.id = r.order_id
    where r.status = 'active' and o.status in ('cancelled', 'refunded')`,
  'promotions count their uses': `
    select p.id from promotions p left join promotion_redemptions r on r.promotion_id = p.id
    group by p.id having p.usage_count <> count(r.promotion_id)`,
  'every order was announced once': `
    select o.id from orders o
    left join outbox_events e on e.name = 'orders.create' and e.payload->>'id' = o.id::text
    group by o.id having count(e.id) <> 1`,
  'orders are counted as they are, in all and for each customer': `
    select coalesce(c.customer_id, o.customer_id), coalesce(c.status, o.status), c.amount, o.amount
    from (
      select customer_id, status, sum(amount) as amount from order_counts group by 1, 2
    ) c full join (
      select coalesce(owner, '00000000-0000-0000-0000-000000000000') as customer_id, status,
        count(*) as amount
      from orders, lateral (select null union select customer_id) owners (owner) group by 1, 2
    ) o using (customer_id, status)
    where coalesce(c.amount, 0) <> coalesce(o.amount, 0)`,
  'order numbers have no gaps': `
    select year, n.amount, n.highest, c.last_number from (
      select substr(order_number, 5, 4)::integer as year, count(*) as amount,
        max(substr(order_number, 10)::bigint) as highest
      from orders group by 1
    ) n full join order_counters c using (year)
    where (n.amount, n.highest) is distinct from (c.last_number, c.last_number)`,
  'order numbers are unique': `
    select order_number from orders group by order_number having count(*) > 1`,
  'a cart that is or was being checked out has its order, and the other way round': `
    select c.id, c.status, o.id as order_id, o.status as order_status
    from carts c left join orders o on o.cart_id = c.id and o.status <> 'cancelled'
    where (c.status = 'checking_out' and (o.status is null or o.status <> 'pending'))
      or (c.status = 'checked_out' and not exists (select 1 from orders x where x.cart_id = c.id))
      or (c.status not in ('checking_out', 'checked_out') and o.id is not null)`,
};

/** Fails with the names of the queries that find violations, and with the rows. */
export const expectBooksBalance = (knex: Knex): Promise<void> =>
  expectNoRows(knex, 'the books', books);

/** The same for other queries, by name. */
export async function expectNoRows(
  knex: Knex,
  what: string,
  queries: Record<string, string>,
): Promise<void> {
  const wrong: Record<string, unknown> = {};
  for (const [name, sql] of Object.entries(queries)) {
    const { rows } = await knex.raw<{ rows: unknown[] }>(sql);
    if (rows.length > 0) wrong[name] = rows;
  }
  expect(wrong, what).to.deep.equal({});
}
