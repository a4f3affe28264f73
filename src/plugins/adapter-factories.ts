import type { SearchField } from '../adapters/search/search-field.js';
import type { Config } from '../config/config.js';
import type { Adapters } from '../store/services.js';
import { StartupError } from '../util/startup-error.js';

/** What all plugins together add to a service. */
export interface Additions {
  searchFields: SearchField[];
}

/** For each external service, a function that creates it at the start. */
export type AdapterFactories = {
  [Kind in keyof Adapters]: (
    config: Config,
    additions: Additions,
  ) => Adapters[Kind] | Promise<Adapters[Kind]>;
};

/**
 * Creates each service by its plugin, if one brings it, or by the core.
 * @throws StartupError if two plugins bring the same one
 */
export async function createAdapters(
  core: AdapterFactories,
  plugins: readonly {
    name: string;
    adapters?: Partial<AdapterFactories>;
    searchFields?: SearchField[];
  }[],
  config: Config,
): Promise<Adapters> {
  const additions = { searchFields: plugins.flatMap(({ searchFields = [] }) => searchFields) };
  const created = await Promise.all(
    (Object.keys(core) as (keyof Adapters)[]).map(async (kind) => {
      const [own, other] = plugins.filter(({ adapters }) => adapters?.[kind]);
      if (other) {
        throw new StartupError(
          `The plugins ${own?.name} and ${other.name} both bring ${kind}: store.config.ts can list only one of them.`,
        );
      }
      return [kind, await (own?.adapters?.[kind] ?? core[kind])(config, additions)];
    }),
  );
  return Object.fromEntries(created) as Adapters;
}
