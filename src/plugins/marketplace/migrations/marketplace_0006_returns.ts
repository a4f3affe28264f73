import type { Knex } from 'knex';

/** Returns of units that a vendor shipped. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table returns (
      id uuid primary key,
      sub_order_id uuid not null references sub_orders,
      -- The parties, as the order has them, so that each finds its own returns.
      vendor_id uuid not null references vendors,
      customer_id uuid not null references customers,
      status text not null default 'requested' check (status in
        ('requested', 'vendor_approved', 'vendor_rejected', 'shipped_back', 'received', 'refunded',
         'closed')),
      reason text not null check (reason in
        ('defective', 'wrong_item', 'not_as_described', 'changed_mind', 'other')),
      note text,
      rejection_reason text,
      return_carrier text,
      return_tracking text,
      received_at timestamptz(3),
      -- The request that received it, so that a retry finds what it began.
      receipt_key text,
      refund_id uuid references refunds,
      refund_amount bigint check (refund_amount >= 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint returns_rejected check ((status = 'vendor_rejected') = (rejection_reason is not null)),
      constraint returns_shipped check (status not in ('shipped_back', 'received', 'refunded', 'closed')
        or return_tracking is not null),
      constraint returns_received check
        ((status in ('received', 'refunded', 'closed')) = (received_at is not null)),
      constraint returns_refunded check ((status in ('refunded', 'closed')) = (refund_amount is not null)
        and (status <> 'refunded' or refund_id is not null))
    );
    create index returns_sub_order_id on returns (sub_order_id);
    create unique index returns_refund_id_key on returns (refund_id);
    create index returns_vendor_id on returns (vendor_id, created_at desc, id desc);
    create index returns_customer_id on returns (customer_id, created_at desc, id desc);
    create index returns_status on returns (status, created_at desc, id desc);
    create index returns_created_at on returns (created_at desc, id desc);

    create table return_line_items (
      return_id uuid not null references returns,
      order_line_item_id uuid not null references order_line_items,
      quantity integer not null check (quantity > 0),
      primary key (return_id, order_line_item_id)
    );
    create index return_line_items_order_line_item_id on return_line_items (order_line_item_id);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
