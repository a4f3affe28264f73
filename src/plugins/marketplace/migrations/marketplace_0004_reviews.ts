import type { Knex } from 'knex';

/** Reviews of vendors by their buyers, one for each order that a vendor delivered. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table vendor_reviews (
      id uuid primary key,
      vendor_id uuid not null references vendors deferrable initially deferred,
      customer_id uuid not null references customers,
      order_id uuid not null references orders deferrable initially deferred,
      rating smallint not null check (rating between 1 and 5),
      title text,
      body text,
      status text not null default 'pending'
        check (status in ('pending', 'published', 'hidden', 'flagged')),
      vendor_response text,
      version integer not null default 1 check (version > 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint vendor_reviews_purchase_key unique (order_id, vendor_id)
    );
    create index vendor_reviews_vendor_id on vendor_reviews (vendor_id, created_at desc, id desc);
    create index vendor_reviews_customer_id
      on vendor_reviews (customer_id, created_at desc, id desc);
    create index vendor_reviews_status on vendor_reviews (status, created_at desc, id desc);
    create index vendor_reviews_created_at on vendor_reviews (created_at desc, id desc);
    create index vendor_reviews_published
      on vendor_reviews (vendor_id, created_at desc, id desc) include (rating)
      where status = 'published';
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
