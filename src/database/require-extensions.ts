import type { Knex } from 'knex';
import { StartupError } from '../util/startup-error.js';

/** PostgreSQL's error for a user without the CREATE privilege on the database. */
const notAllowed = '42501';

/**
 * Creates extensions of PostgreSQL that the database does not have yet. They have to be trusted
 * ones, which the database's owner may create.
 * @throws StartupError if one is not installed on the server, or the user may not create it
 */
export async function requireExtensions(db: Knex, names: string[]): Promise<void> {
  const created = await db('pg_extension').whereIn('extname', names).pluck<string[]>('extname');
  const available = await db('pg_available_extensions')
    .whereIn('name', names)
    .pluck<string[]>('name');
  const absent = names.filter((name) => !created.includes(name) && !available.includes(name));
  if (absent.length > 0) {
    throw new StartupError(
      `The database's server lacks the PostgreSQL extensions ${absent.join(', ')}: install its ` +
        '"contrib" package (docs/search.md).',
    );
  }
  for (const name of names.filter((name) => !created.includes(name))) await create(db, name);
}

async function create(db: Knex, name: string): Promise<void> {
  try {
    await db.raw('create extension ??', [name]);
  } catch (error) {
    if ((error as { code?: string }).code !== notAllowed) throw error;
    throw new StartupError(
      `The database's user may not create the PostgreSQL extension ${name}: let the owner of the ` +
        `database run "create extension ${name}" and start again (docs/search.md).`,
    );
  }
}
