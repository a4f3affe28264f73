import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute, query } from '../database/query.js';
import type { Page } from '../database/page.js';
import { BaseModel } from './BaseModel.js';
import { Entity, type EntityStatus } from './Entity.js';
import { documentsStatement, indexStatement, suggestStatement } from './search-texts.js';
import { searchStatement, type FacetName } from './search-statements.js';

/** A search as tsqueries, each combined with the filters that apply to all. */
export interface MatchQuery {
  /** What an entity has to match. */
  query: string;
  /** What its titles have to match to come first. */
  titleQuery: string;
  /** The words without filters, for the relevance. */
  wordQuery: string;
  /** Whether words are excluded, so that a text can rule out an entity whose title matches. */
  hasExclusions: boolean;
  /** In lowercase. */
  sku: string;
}

/** One page of matches, and the counts over all of them. */
export interface Matches {
  total: number;
  /** Whether there are more matches than `total`. */
  isCapped: boolean;
  hits: { id: string; score: number }[];
  facets: Partial<Record<FacetName, Record<string, number>>>;
}

/** A text of an entity that is not in the catalog, with its weight in a tsvector. */
export interface AddedText {
  entityId: string;
  locale?: string;
  text: string;
  weight: string;
}

/** What a hit shows of an entity. */
export interface ShownDocument {
  id: string;
  type: string;
  slug: string;
  status: EntityStatus;
  title: string | null;
  description: string | null;
  categories: string[];
  brands: string[];
  /** With marks around what matches, see `markStart`; null without a query to highlight. */
  markedTitle: string | null;
  markedDescription: string | null;
}

/** An entity as the search index has it. */
export class SearchDocument extends BaseModel {
  static override tableName = 'search_documents';
  static override idColumn = 'entityId';
  static override columns: readonly (keyof SearchDocument)[] = [
    'entityId',
    'type',
    'status',
    'categoryIds',
    'brandIds',
    'options',
    'skus',
    'titleWords',
    'words',
  ];

  entityId!: string;
  type!: string;
  status!: EntityStatus;
  categoryIds!: string[];
  brandIds!: string[];
  /** The option values of active variants, as `name:value`. */
  options!: string[];
  /** In lowercase. */
  skus!: string[];
  /** tsvectors: the words of the titles, and of all texts. */
  titleWords!: string;
  words!: string;
  entity?: Entity;

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
    };
  }

  /**
   * Writes the rows of locked entities as the transaction sees them, with one statement.
   * @param locale of entities without attributes, and of texts that name none
   * @param added texts beside those of the catalog
   */
  static async index(
    db: Knex,
    entityIds: string[],
    locale: string,
    added: AddedText[] = [],
  ): Promise<void> {
    if (entityIds.length === 0) return;
    await execute(db, indexStatement, [entityIds, locale, JSON.stringify(added)]);
  }

  /**
   * One page of the entities that match, best first, or newest first without a query.
   * @param filters a tsquery
   */
  static async search(
    db: Knex,
    match: MatchQuery | undefined,
    filters: string,
    { facets, currency, page }: { facets: FacetName[]; currency: string; page: Page },
  ): Promise<Matches> {
    const { limit, offset } = page;
    const named = bindNames(searchStatement(facets, match !== undefined), {
      ...match,
      filters,
      currency,
      limit,
      offset,
    });
    type Row = Omit<Matches, 'facets'> & Matches['facets'];
    // Filters are planned for their values: the newest of many matches, or all of a few.
    const isPrepared = match !== undefined;
    const [row] = await query<Row>(db, named.text, named.values, { isPrepared });
    if (!row) throw new Error('A search returned no row');
    const { total, isCapped, hits, ...counts } = row;
    return { total, isCapped, hits, facets: counts };
  }

  /**
   * The documents of hits, in any order.
   * @param locales in the order of preference
   * @param highlight a tsquery
   */
  static documents(
    db: Knex,
    entityIds: string[],
    locales: string[],
    highlight: string | null,
  ): Promise<ShownDocument[]> {
    return query(db, documentsStatement, [entityIds, locales, highlight]);
  }

  /** Titles with words that start with the words of a prefix. @param filters a tsquery */
  static async suggest(
    db: Knex,
    prefix: string,
    { filters, locales, limit }: { filters: string; locales: string[]; limit: number },
  ): Promise<string[]> {
    const rows = await query<{ title: string }>(db, suggestStatement, [
      prefix,
      filters,
      locales,
      limit,
    ]);
    return rows.map(({ title }) => title);
  }
}

/** Numbers the names of values in a statement: `$limit` becomes `$3`. */
function bindNames(
  text: string,
  values: Record<string, unknown>,
): { text: string; values: unknown[] } {
  const names: string[] = [];
  const numbered = text.replace(/\$([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text: numbered, values: names.map((name) => values[name]) };
}
