import type { Knex } from 'knex';

/**
 * Slices of the search index. PostgreSQL's inverted index has to find all matches of a query before
 * it returns the first, so a word of half of a million entities costs half a second, although only
 * a few thousand matches are ranked. Each entity therefore belongs to one of six slices, drawn by the
 * random end of its id: a thousandth of the catalog, then three, twelve, and so on up to three
 * quarters. A query reads them in turn, until it has enough. This takes two minutes for a million
 * entities.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create function search_slice(id uuid) returns integer
    language sql immutable strict parallel safe
    return width_bucket(get_byte(uuid_send(id), 14) * 256 + get_byte(uuid_send(id), 15),
      '{64,256,1024,4096,16384}'::integer[]);

    -- Without fastupdate: each slice would read the list of pending entries from its start.
    drop index search_documents_words, search_documents_title_words;
    create index search_documents_words on search_documents
      using gin (words, (array[search_slice(entity_id)])) with (fastupdate = off);
    create index search_documents_title_words on search_documents
      using gin (title_words, (array[search_slice(entity_id)])) with (fastupdate = off);

    -- Only the words of a long text leave the row, not the columns that facets read.
    alter table search_documents reset (toast_tuple_target);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
