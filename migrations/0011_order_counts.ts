import type { Knex } from 'knex';

/**
 * How many orders there are, by status, in all and of each customer: the totals of their list.
 * A change goes to any row of its kind that nobody else is writing, or else to a new one, so that
 * no checkout waits for another's counter and no order of locks can end in a deadlock. A kind thus
 * has as many rows as ever changed it at the same moment, and its count is their sum.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table order_counts (
      id bigint generated always as identity primary key,
      -- Whose orders: a customer's, or with the nil UUID everybody's.
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

    -- The triggers' lock keeps writers out until this commits, so what is counted here is complete.
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
