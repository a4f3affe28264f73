import type { Knex } from 'knex';
import { SearchDocument } from '../../src/models/SearchDocument.js';

/** Inserts many active entities past the server, all with a word in their description. */
export async function insertDocuments(knex: Knex, amount: number, word: string): Promise<void> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `with inserted as (
       insert into entities (id, type, slug, status)
       select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'product', ? || '-row-' || n, 'active'
       from generate_series(1, ?::int) as n returning id),
     texts as (
       insert into entity_attributes (entity_id, locale, title, description)
       select id, 'en', 'Rock', ? from inserted)
     select id from inserted`,
    [word.slice(0, 3), amount, word],
  );
  for (let start = 0; start < rows.length; start += 2_000) {
    const ids = rows.slice(start, start + 2_000).map(({ id }) => id);
    await SearchDocument.index(knex, ids, 'en');
  }
}
