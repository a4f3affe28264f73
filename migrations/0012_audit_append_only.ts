import type { Knex } from 'knex';

/** The database refuses statements that change or delete audit entries. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name
        using errcode = 'object_not_in_prerequisite_state';
    end $$;
    create trigger append_only before update or delete or truncate on audit_entries
      for each statement execute function refuse_change();
    create index audit_entries_created_at on audit_entries (created_at);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
