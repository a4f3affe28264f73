import type { Knex } from 'knex';
import { inTransaction } from '../../database/transaction.js';
import { fallbackChain } from '../../domain/catalog/locales.js';
import { Brand } from '../../models/Brand.js';
import { Category } from '../../models/Category.js';
import type { EntityFilter } from '../../models/Entity.js';
import { SearchDocument, type Matches, type MatchQuery } from '../../models/SearchDocument.js';
import { SearchWord, type QueryTerms } from '../../models/SearchWord.js';
import { facetNames, maxFacetValues } from '../../models/search-statements.js';
import type {
  SearchEngine,
  SearchHit,
  SearchRequest,
  SearchResult,
  SuggestRequest,
} from './engine.js';
import { toHtml } from './highlight.js';
import { readFields, type SearchField } from './search-field.js';
import { readQuery, term, textsOf, toTsquery, withNames, type Unit } from './query-text.js';

const statuses = ['active', 'draft', 'archived', 'discontinued'] as const;

/**
 * Search in the store's own PostgreSQL: full text with pg_trgm for misspelled words. docs/search.md
 * describes how it ranks, and what it costs.
 * @param storeLocale the locale of queries that name none, BCP 47
 * @param fields the plugins' additions to the texts of entities
 */
export function postgresSearch(
  storeLocale: string,
  fields: readonly SearchField[] = [],
): SearchEngine {
  const localesOf = (locale = storeLocale): string[] => [
    ...new Set([...fallbackChain(locale), ...fallbackChain(storeLocale)]),
  ];
  return {
    async search(db, request) {
      const filters = await filterQuery(db, request.filter);
      const found = await findMatches(db, request, request.locale ?? storeLocale, filters);
      return toResult(found, await readHits(db, found, request, localesOf(request.locale)));
    },
    async suggest(db, { prefix, locale, filter, limit }: SuggestRequest) {
      if (prefix.trim().length < 2) return [];
      const filters = await filterQuery(db, filter);
      return SearchDocument.suggest(db, prefix, { filters, locales: localesOf(locale), limit });
    },
    async index(db, entityIds) {
      if (entityIds.length === 0) return;
      const added = await readFields(db, fields, entityIds);
      await SearchDocument.index(db, entityIds, storeLocale, added);
    },
    // The foreign key deletes the row.
    remove: () => Promise.resolve(),
    async afterReindex(knex) {
      let last: string | undefined = '';
      while (last !== undefined) {
        const after: string = last;
        last = await inTransaction(knex, (db) => SearchWord.deleteUnused(db, after));
      }
    },
  };
}

interface Found extends Matches {
  isApproximate: boolean;
  /** A tsquery. */
  wordQuery: string | null;
}

/** First looks for the words as they are written, and if nothing matches, for similar ones. */
async function findMatches(
  db: Knex,
  request: SearchRequest,
  locale: string,
  filters: string,
): Promise<Found> {
  const search = (match?: MatchQuery): Promise<Matches> =>
    SearchDocument.search(db, match, filters, request);
  const text = request.text.trim();
  if (text === '') return { ...(await search()), isApproximate: false, wordQuery: null };
  const alternatives = readQuery(text);
  const texts = textsOf(alternatives);
  const hasExclusions = alternatives.flat().some(({ isNegated }) => isNegated);
  const attempt = async (terms: QueryTerms[]): Promise<Matches & { wordQuery: string }> => {
    const match = toMatch(alternatives, new Map(texts.map((text, i) => [text, terms[i]])));
    const { wordQuery } = match;
    const all = {
      query: `(${match.wordQuery}) & ${filters}`,
      titleQuery: `(${match.titleQuery}) & ${filters}`,
    };
    const found = await search({ ...all, wordQuery, hasExclusions, sku: text.toLowerCase() });
    return { ...found, wordQuery };
  };
  const exact = await attempt(await SearchWord.lookUp(db, locale, texts));
  if (exact.total > 0) return { ...exact, isApproximate: false };
  const similar = await attempt(await SearchWord.lookUpSimilar(db, locale, texts));
  return { ...similar, isApproximate: similar.total > 0 };
}

/** No entity has it, so it stands for a query without words that count. */
const nothing = term('nothing', '');

function toMatch(
  alternatives: Unit[][],
  terms: Map<string, QueryTerms | undefined>,
): { wordQuery: string; titleQuery: string } {
  const read = (of: (terms: QueryTerms) => string) => (text: string) => {
    const known = terms.get(text);
    return known ? of(known) : '';
  };
  return {
    wordQuery: toTsquery(alternatives, read(withNames)) ?? nothing,
    titleQuery:
      toTsquery(
        alternatives,
        read(({ words }) => words),
      ) ?? nothing,
  };
}

/** The terms that every match has. A category or brand that does not exist matches nothing. */
async function filterQuery(
  db: Knex,
  { type, status, category, brand }: EntityFilter,
): Promise<string> {
  const wanted = status === undefined ? statuses : [status];
  const terms = [`(${wanted.map((one) => term('status', one)).join(' | ')})`];
  if (type !== undefined) terms.push(term('type', type));
  if (category !== undefined) {
    terms.push(term('category', (await Category.findId(db, category)) ?? ''));
  }
  if (brand !== undefined) terms.push(term('brand', (await Brand.findId(db, brand)) ?? ''));
  return terms.join(' & ');
}

async function readHits(
  db: Knex,
  { hits, wordQuery }: Found,
  { highlights }: SearchRequest,
  locales: string[],
): Promise<SearchHit[]> {
  const ids = hits.map(({ id }) => id);
  if (ids.length === 0) return [];
  const highlight = highlights ? (wordQuery ?? nothing) : null;
  const rows = await SearchDocument.documents(db, ids, locales, highlight);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, score }) => {
    const row = byId.get(id);
    // It was deleted between the two statements.
    if (!row) return [];
    const { markedTitle, markedDescription, id: _, ...document } = row;
    const marked = { title: toHtml(markedTitle), description: toHtml(markedDescription) };
    return [{ id, score, document, ...(highlights && { highlights: marked }) }];
  });
}

function toResult(found: Found, hits: SearchHit[]): SearchResult {
  const { total, isCapped, isApproximate } = found;
  const facets: SearchResult['facets'] = {};
  const truncatedFacets = facetNames.filter((name) => {
    const counts = Object.entries(found.facets[name] ?? {});
    if (found.facets[name]) facets[name] = Object.fromEntries(counts.slice(0, maxFacetValues));
    return counts.length > maxFacetValues;
  });
  return { hits, total, totalIsCapped: isCapped, isApproximate, facets, truncatedFacets };
}
