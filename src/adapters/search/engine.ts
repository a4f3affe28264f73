import type { Knex } from 'knex';
import type { Page } from '../../database/page.js';
import type { EntityFilter, EntityStatus } from '../../models/Entity.js';
import type { FacetName } from '../../models/search-statements.js';

/** A request for entities. Who asks is decided before: `filter.status` is what they may see. */
export interface SearchRequest {
  /** As a person typed it; empty for all entities. */
  text: string;
  /** BCP 47; undefined for the store's. */
  locale: string | undefined;
  filter: EntityFilter;
  facets: FacetName[];
  /** The currency of the price facet, ISO 4217. */
  currency: string;
  /** Whether hits have highlights. */
  highlights: boolean;
  page: Page;
}

export interface SearchHit {
  id: string;
  /** 0 or more; comparable within one request. */
  score: number;
  document: {
    type: string;
    slug: string;
    title: string | null;
    description: string | null;
    status: EntityStatus;
    /** Slugs. */
    categories: string[];
    brands: string[];
  };
  /** Safe HTML. */
  highlights?: { title: string | null; description: string | null };
}

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  /** Whether more entities match than were counted. */
  totalIsCapped: boolean;
  /** Whether only similar words match. */
  isApproximate: boolean;
  facets: Partial<Record<FacetName, Record<string, number>>>;
  /** The facets whose rarest values are missing. */
  truncatedFacets: FacetName[];
}

export interface SuggestRequest {
  /** As a person typed it. */
  prefix: string;
  locale: string | undefined;
  filter: Pick<EntityFilter, 'type' | 'status'>;
  limit: number;
}

/**
 * A search engine. If it cannot answer, it throws ProviderUnavailable, and the caller gets a 503.
 *
 * `index` and `remove` run in the transaction `db` of the change. The engine in PostgreSQL writes
 * its rows there. One outside of the database must not be called before the commit, so it does
 * nothing there, and follows the events `catalog.*` and `pricing.*` instead.
 */
export interface SearchEngine {
  search(db: Knex, request: SearchRequest): Promise<SearchResult>;
  /** Titles of entities, without duplicates, to complete a prefix. */
  suggest(db: Knex, request: SuggestRequest): Promise<string[]>;
  /** Indexes entities that the transaction has created or locked. */
  index(db: Knex, entityIds: string[]): Promise<void>;
  /** Forgets an entity that the transaction deletes. */
  remove(db: Knex, entityId: string): Promise<void>;
  /** Cleans up after all entities were indexed again. */
  afterReindex(knex: Knex): Promise<void>;
}
