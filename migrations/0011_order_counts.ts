import type { Knex } from 'knex';

/**
 * The number of orders by status, overall and for each customer: the totals of the order list.
 * A change updates any row of its kind that no other transaction has locked, or else inserts a new
 * one. So no checkout waits for another's counter, and the counters cannot cause a deadlock. A kind
 * has as many rows as transactions ever changed it at the same time; its count is their sum.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table order_counts (
      id bigint generated always as identity primary key,
      -- The customer, or the nil UUID for all orders.
      customer_id uuid not null,
      status text not null,
      amount bigint not null
    ) with (fillfactor = 50);
    create index order_counts_kind on order_counts (customer_id, status);

    create function add_to_order_counts(of_customer uuid, of_status text, change bigint)
    returns void language plpgsql as $$
    begin
      update order_counts set amount = amount + change where id = (
        select id from order_counts where customer_id = of_customer and status = of_status
        limit 1 for update skip locked
      );
      if not found then
        insert into order_counts (customer_id, status, amount)
          values (of_customer, of_status, change);
      end if;
    end $$;

    create function count_orders() returns trigger language plpgsql as $$
    declare
      everybody constant uuid := '00000000-0000-0000-0000-000000000000';
    begin
      if tg_op = 'INSERT' then
        perform add_to_order_counts(everybody, status, count(*)) from new_rows group by status;
        perform add_to_order_counts(customer_id, status, count(*)) from new_rows
          where customer_id is not null group by customer_id, status;
      elsif tg_op = 'DELETE' then
        perform add_to_order_counts(everybody, status, -count(*)) from old_rows group by status;
        perform add_to_order_counts(customer_id, status, -count(*)) from old_rows
          where customer_id is not null group by customer_id, status;
      else
        perform add_to_order_counts(everybody, status, sum(change)::bigint) from (
          select status, 1 as change from new_rows union all select status, -1 from old_rows
        ) changes group by status having sum(change) <> 0;
        perform add_to_order_counts(customer_id, status, sum(change)::bigint) from (
          select customer_id, status, 1 as change from new_rows
          union all select customer_id, status, -1 from old_rows
        ) changes where customer_id is not null
        group by customer_id, status having sum(change) <> 0;
      end if;
      return null;
    end $$;
    create trigger count_inserted after insert on orders
      referencing new table as new_rows for each statement execute function count_orders();
    create trigger count_updated after update on orders
      referencing old table as old_rows new table as new_rows
      for each statement execute function count_orders();
    create trigger count_deleted after delete on orders
      referencing old table as old_rows for each statement execute function count_orders();

    -- The triggers' lock blocks writers until this commits, so the count is complete.
    insert into order_counts (customer_id, status, amount)
      select '00000000-0000-0000-0000-000000000000', status, count(*) from orders group by status
      union all
      select customer_id, status, count(*) from orders
      where customer_id is not null group by customer_id, status;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
