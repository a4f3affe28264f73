import type { Knex } from 'knex';

/** Sub-orders, and the ledger of what the store and its vendors owe one another. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table sub_orders (
      id uuid primary key,
      order_id uuid not null references orders,
      vendor_id uuid not null references vendors,
      status text not null default 'pending' check (status in
        ('pending', 'confirmed', 'processing', 'shipped', 'delivered', 'cancelled')),
      currency text not null,
      subtotal bigint not null check (subtotal >= 0),
      discount bigint not null
        constraint sub_orders_discount_check check (discount between 0 and subtotal),
      -- The part of the discount that the store bears.
      store_discount bigint not null
        constraint sub_orders_store_discount_check check (store_discount between 0 and discount),
      tax bigint not null check (tax >= 0),
      shipping bigint not null check (shipping >= 0),
      -- The tax and the shipping that the store keeps.
      retained_tax bigint not null
        constraint sub_orders_retained_tax_check check (retained_tax between 0 and tax),
      retained_shipping bigint not null
        constraint sub_orders_retained_shipping_check check (retained_shipping between 0 and shipping),
      commission_rate_bps integer not null check (commission_rate_bps between 0 and 10000),
      commission_amount bigint not null check (commission_amount >= 0),
      payout_amount bigint not null check (payout_amount >= 0),
      refunded_amount bigint not null default 0 check (refunded_amount >= 0),
      carrier text,
      tracking_number text,
      fulfillment_id uuid references fulfillments,
      cancelled_by text check (cancelled_by in ('vendor', 'platform', 'order')),
      confirmed_at timestamptz(3),
      shipped_at timestamptz(3),
      delivered_at timestamptz(3),
      cancelled_at timestamptz(3),
      version integer not null default 1 check (version > 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      -- What the buyer pays is what the vendor gets and what the store keeps.
      constraint sub_orders_balance check (
        payout_amount + commission_amount - store_discount + retained_tax + retained_shipping
          = subtotal - discount + tax + shipping),
      constraint sub_orders_shipped check (status not in ('shipped', 'delivered')
        or (shipped_at is not null and carrier is not null and tracking_number is not null)),
      constraint sub_orders_cancelled check ((status = 'cancelled') = (cancelled_at is not null)
        and (status = 'cancelled') = (cancelled_by is not null))
    );
    create unique index sub_orders_vendor_key on sub_orders (order_id, vendor_id);
    create index sub_orders_vendor_id on sub_orders (vendor_id, created_at desc, id desc);
    create index sub_orders_vendor_status on sub_orders (vendor_id, status, created_at desc, id desc);
    create index sub_orders_status on sub_orders (status, created_at desc, id desc);
    create index sub_orders_fulfillment_id on sub_orders (fulfillment_id);
    create index sub_orders_created_at on sub_orders (created_at desc, id desc);

    create table sub_order_lines (
      order_line_item_id uuid primary key references order_line_items,
      sub_order_id uuid not null references sub_orders,
      commission_rate_bps integer not null check (commission_rate_bps between 0 and 10000),
      commission_amount bigint not null check (commission_amount >= 0),
      store_discount bigint not null check (store_discount >= 0)
    );
    create index sub_order_lines_sub_order_id on sub_order_lines (sub_order_id);

    -- Refunds that were made for one sub-order. The others are divided when they are recorded.
    create table sub_order_refunds (
      refund_id uuid primary key references refunds,
      sub_order_id uuid not null references sub_orders
    );
    create index sub_order_refunds_sub_order_id on sub_order_refunds (sub_order_id);

    create table ledger_postings (
      id uuid primary key,
      cause text not null
        check (cause in ('sale', 'refund', 'payout', 'payout_failure', 'adjustment')),
      vendor_id uuid not null references vendors,
      sub_order_id uuid references sub_orders,
      refund_id uuid references refunds,
      payout_id uuid,
      reason text,
      created_at timestamptz(3) not null default now(),
      constraint ledger_postings_cause check (
        (cause in ('sale', 'refund')) = (sub_order_id is not null)
        and (cause = 'refund') = (refund_id is not null)
        and (cause in ('payout', 'payout_failure')) = (payout_id is not null)
        and (cause = 'adjustment') = (reason is not null))
    );
    create unique index ledger_postings_sale_key on ledger_postings (sub_order_id)
      where cause = 'sale';
    create unique index ledger_postings_refund_key on ledger_postings (sub_order_id, refund_id)
      where cause = 'refund';
    create index ledger_postings_vendor_id on ledger_postings (vendor_id);
    create index ledger_postings_refund_id on ledger_postings (refund_id);
    create index ledger_postings_payout_id on ledger_postings (payout_id) where payout_id is not null;

    create table ledger_entries (
      id uuid primary key,
      posting_id uuid not null references ledger_postings,
      vendor_id uuid not null references vendors,
      account text not null check (account in
        ('buyer', 'vendor', 'holdback', 'platform', 'tax', 'shipping', 'payouts')),
      type text not null
        check (type in ('sale', 'commission', 'refund_deduction', 'adjustment', 'payout')),
      amount bigint not null check (amount <> 0),
      currency text not null,
      sub_order_id uuid references sub_orders,
      -- The payout that settled an entry of the vendor's account.
      payout_id uuid
        constraint ledger_entries_settled check (payout_id is null or account = 'vendor'),
      available_at timestamptz(3) not null,
      created_at timestamptz(3) not null default now()
    );
    create index ledger_entries_posting_id on ledger_entries (posting_id);
    create index ledger_entries_sub_order_id on ledger_entries (sub_order_id);
    create index ledger_entries_vendor_id on ledger_entries (vendor_id, created_at desc, id desc)
      where account = 'vendor';
    create index ledger_entries_balance on ledger_entries (vendor_id, currency, available_at)
      include (amount) where account = 'vendor';
    create index ledger_entries_open on ledger_entries (vendor_id, currency, available_at)
      include (amount) where account = 'vendor' and payout_id is null;
    create index ledger_entries_payout_id on ledger_entries (payout_id) where payout_id is not null;

    create function require_balanced_postings() returns trigger language plpgsql as $$
    begin
      if exists (select from added group by posting_id, currency, available_at
        having sum(amount) <> 0)
      then
        raise exception 'the entries of a posting do not sum to zero'
          using errcode = 'check_violation', constraint = 'ledger_entries_balanced';
      end if;
      return null;
    end $$;
    create trigger balanced after insert on ledger_entries referencing new table as added
      for each statement execute function require_balanced_postings();

    -- Nothing of the ledger changes, except that a payout settles an entry, once.
    create trigger append_only before delete or truncate on ledger_entries
      for each statement execute function refuse_change();
    create trigger append_only before update or delete or truncate on ledger_postings
      for each statement execute function refuse_change();
    create trigger settled_once before update of payout_id on ledger_entries for each row
      when (old.payout_id is not null or new.payout_id is null)
      execute function refuse_change();
    create trigger only_settled before update of id, posting_id, vendor_id, account, type, amount,
        currency, sub_order_id, available_at, created_at
      on ledger_entries for each statement execute function refuse_change();
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
