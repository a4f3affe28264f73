import type { Knex } from 'knex';

/**
 * Lets every change of a table fail when it is committed, that is, after everything else of its
 * transaction was written, while `work` runs.
 */
export async function whileCommitsFail<T>(
  knex: Knex,
  table: string,
  work: () => Promise<T>,
): Promise<T> {
  await knex.raw(`
    create function fail_commit() returns trigger language plpgsql as $$
    begin
      raise exception 'refused at the commit';
    end $$;
    create constraint trigger fail_commit after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function fail_commit();
  `);
  try {
    return await work();
  } finally {
    await knex.raw('drop function fail_commit() cascade');
  }
}
