import type { Knex } from 'knex';
import type { SearchRequest, SearchResult, SuggestRequest } from '../../adapters/search/engine.js';
import type { CatalogView, EntityFilter } from '../../models/Entity.js';
import type { Services } from '../../store/services.js';
import { canonicalLocale } from '../catalog/locales.js';

interface Context {
  db: Knex;
  services: Pick<Services, 'search'>;
}

/**
 * Searches the part of the catalog that the caller can see.
 * @throws 422 for an invalid locale, ProviderUnavailable
 */
export async function searchCatalog(
  { db, services }: Context,
  request: SearchRequest,
  view: CatalogView,
): Promise<SearchResult> {
  return services.search.search(db, { ...request, ...visible(request, view) });
}

/** Titles that complete a prefix, of entities that the caller can see. @throws the same */
export async function suggestTitles(
  { db, services }: Context,
  request: SuggestRequest,
  view: CatalogView,
): Promise<string[]> {
  return services.search.suggest(db, { ...request, ...visible(request, view) });
}

/** Whatever status callers ask for, the public finds only active entities. */
function visible(
  { filter, locale }: { filter: EntityFilter; locale: string | undefined },
  { seesUnpublished }: CatalogView,
): { filter: EntityFilter; locale: string | undefined } {
  return {
    filter: seesUnpublished ? filter : { ...filter, status: 'active' },
    locale: locale === undefined ? undefined : canonicalLocale(locale),
  };
}
