import type { Knex } from 'knex';

/** Payouts to vendors, which settle entries of the ledger. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table payouts (
      id uuid primary key,
      vendor_id uuid not null references vendors,
      status text not null default 'pending'
        check (status in ('pending', 'processing', 'completed', 'failed')),
      currency text not null,
      gross_amount bigint not null check (gross_amount > 0),
      deductions bigint not null check (deductions >= 0),
      net_amount bigint not null check (net_amount > 0),
      period_start timestamptz(3) not null,
      period_end timestamptz(3) not null,
      -- The adapter that transfers it.
      provider text not null,
      -- The account at the provider, which repetitions must not change.
      destination text,
      provider_reference text,
      failure_reason text,
      retry_count integer not null default 0 check (retry_count between 0 and 1000),
      -- Since it was created or retried, with one that runs.
      attempts integer not null default 0 check (attempts >= 0),
      -- While an attempt runs, the end of its lease.
      next_attempt_at timestamptz(3),
      -- The request or the job that ran it.
      run_key text not null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint payouts_net check (net_amount = gross_amount - deductions),
      constraint payouts_unfinished check (
        (status in ('pending', 'processing')) = (next_attempt_at is not null)),
      constraint payouts_completed check (
        (status = 'completed') = (provider_reference is not null)),
      constraint payouts_failed check ((status = 'failed') = (failure_reason is not null))
    );
    -- The next one waits until it is certain that the last one was paid, or was not.
    create unique index payouts_unfinished_key on payouts (vendor_id, currency)
      where status in ('pending', 'processing');
    create index payouts_created_at on payouts (created_at desc, id desc);
    create index payouts_status on payouts (status, created_at desc, id desc);
    create index payouts_vendor_id on payouts (vendor_id, created_at desc, id desc);
    create index payouts_next_attempt_at on payouts (next_attempt_at)
      where next_attempt_at is not null;
    create index payouts_run_key on payouts (run_key, created_at);

    -- The last run in which the vendor's schedule was due.
    alter table vendors add payouts_run_at timestamptz(3) not null default now();

    alter table ledger_postings add foreign key (payout_id) references payouts;
    alter table ledger_entries add foreign key (payout_id) references payouts;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
