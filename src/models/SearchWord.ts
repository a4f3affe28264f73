import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';

/** What one word or phrase of a query stands for. */
export interface QueryTerms {
  /** A tsquery of the word's stem, or of similar words; empty for a stop word. */
  words: string;
  /** The terms of brands and categories whose names contain it, such as `brand:018f…`. */
  names: string[];
}

/** The terms of brands and categories for whose names a condition holds. */
const namesWhere = (condition: (name: string) => string): string => `array(
  (select 'brand:' || id from brands
    where ${condition('search_text(display_name)')} order by id limit 100)
  union all
  (select 'category:' || id from categories
    where ${condition('search_text(name)')} order by id limit 100))`;

/** A word of a title, in any locale. Words are never changed; a reindex deletes unused ones. */
export class SearchWord extends BaseModel {
  static override tableName = 'search_words';
  static override idColumn = 'word';
  static override columns: readonly (keyof SearchWord)[] = ['word'];

  word!: string;

  /**
   * What words and phrases stand for in a locale, in their order. Names are looked up for the
   * first twenty only, and a word stands for at most a hundred brands and a hundred categories.
   */
  static lookUp(db: Knex, locale: string, texts: string[]): Promise<QueryTerms[]> {
    const isNamed = (name: string): string =>
      `${name} like pattern and to_tsvector(language, ${name}) @@ parsed`;
    return query(
      db,
      `select parsed::text as words, ${namesWhere(isNamed)} as names
       from search_configuration($1) as language,
         unnest($2::text[]) with ordinality as part (text, position),
         lateral search_text(text) as plain,
         lateral phraseto_tsquery(language, plain) as parsed,
         lateral (select (tsvector_to_array(to_tsvector(language, plain)))[1] as stem) as stems,
         -- A stem may differ from the word in its last letter: candy, candi.
         lateral (select case when position <= 20
           then '%' || left(stem, greatest(length(stem) - 1, 1)) || '%' end as pattern) as patterns
       order by position`,
      [locale, texts],
    );
  }

  /**
   * The same for words that may be misspelled: words of titles and names that share many groups of
   * three letters with them. A word that a title has stays as it is.
   */
  static lookUpSimilar(db: Knex, locale: string, texts: string[]): Promise<QueryTerms[]> {
    return query(
      db,
      `select coalesce(parsed, '') as words, ${namesWhere((name) => `${name} %> plain`)} as names
       from search_configuration($1) as language,
         unnest($2::text[]) with ordinality as part (text, position),
         lateral btrim(search_text(text)) as plain,
         lateral (select array(
           select word from search_words
           where word % plain and position <= 20
             and not exists (select from search_words where word = plain)
           order by similarity(word, plain) desc, word limit 5) as words) as similar_words,
         lateral (select string_agg('(' || stem || ')', ' | ') as parsed
           from unnest(words || plain) as word,
             unnest(array[language, 'covenant_simple']) as either,
             lateral (select plainto_tsquery(either, word)::text as stem) as stems
           where stem <> '') as stems
       order by position`,
      [locale, texts],
    );
  }

  /**
   * Deletes the words, of the thousand that follow one, that no title has any more.
   * @returns the last of the thousand; undefined if none follows
   */
  static async deleteUnused(db: Knex, after: string): Promise<string | undefined> {
    // A writer that found a word, and so does not insert it, has to finish first.
    await execute(db, 'lock table search_words in share row exclusive mode');
    const [next] = await query<{ last: string | null }>(
      db,
      `with following as (select word from search_words where word > $1 order by word limit 1000),
       deleted as (
         delete from search_words w using following f where w.word = f.word and not exists (
           select from search_documents where title_words @@ quote_literal(w.word)::tsquery))
       select max(word) as last from following`,
      [after],
    );
    return next?.last ?? undefined;
  }
}
