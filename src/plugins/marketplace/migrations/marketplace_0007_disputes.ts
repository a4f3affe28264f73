import type { Knex } from 'knex';

/** Disputes of buyers about sub-orders, and what the parties submit. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table disputes (
      id uuid primary key,
      sub_order_id uuid not null references sub_orders,
      -- The parties, as the order has them, so that each finds its own disputes.
      vendor_id uuid not null references vendors,
      customer_id uuid not null references customers,
      -- Null after the account was closed.
      opened_by uuid references users on delete set null,
      reason text not null check (reason in
        ('item_not_received', 'item_not_as_described', 'defective', 'wrong_item', 'other')),
      description text not null,
      status text not null default 'vendor_response_pending' check (status in
        ('open', 'vendor_response_pending', 'platform_review', 'escalated', 'resolved', 'closed')),
      deadline timestamptz(3),
      resolution text check (resolution in
        ('refund_full', 'refund_partial', 'replacement', 'rejected', 'vendor_favor', 'buyer_favor')),
      refund_id uuid references refunds,
      refund_amount bigint check (refund_amount >= 0),
      -- The request that resolved it, so that a retry finds what it began.
      resolution_key text,
      resolved_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint disputes_deadline check
        ((status in ('open', 'vendor_response_pending', 'platform_review')) = (deadline is not null)),
      constraint disputes_resolved check
        ((status in ('resolved', 'closed')) = (resolved_at is not null)
         and (resolved_at is null) = (resolution is null)
         and (resolved_at is null) = (refund_amount is null))
    );
    create unique index disputes_active_key on disputes (sub_order_id)
      where status not in ('resolved', 'closed');
    create index disputes_sub_order_id on disputes (sub_order_id);
    create unique index disputes_refund_id_key on disputes (refund_id);
    create index disputes_opened_by on disputes (opened_by);
    create index disputes_vendor_id on disputes (vendor_id, created_at desc, id desc);
    create index disputes_customer_id on disputes (customer_id, created_at desc, id desc);
    create index disputes_status on disputes (status, created_at desc, id desc);
    create index disputes_created_at on disputes (created_at desc, id desc);
    create index disputes_due on disputes (deadline) where deadline is not null;
    create index disputes_resolved_at on disputes (resolved_at) where status = 'resolved';

    create table dispute_evidence (
      dispute_id uuid not null references disputes,
      position integer not null check (position between 1 and 100),
      party text not null check (party in ('buyer', 'vendor', 'platform')),
      type text not null check (type in ('text', 'image', 'document', 'tracking')),
      url text,
      note text,
      created_at timestamptz(3) not null default now(),
      primary key (dispute_id, position)
    );
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
