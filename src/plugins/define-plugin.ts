import type { AnalyticsModel } from '../analytics/analytics-model.js';
import type { Config } from '../config/config.js';
import type { SearchField } from '../adapters/search/search-field.js';
import type { PluginHooks } from '../hooks/hooks.js';
import type { Subscriber } from '../events/subscriber.js';
import type { JobDefinition } from '../jobs/define-job.js';
import type { AdapterFactories } from './adapter-factories.js';
import type { Role } from '../identity/roles.js';

/**
 * What a plugin adds besides the files that are found by their place: `openapi/`, `handlers/`, and
 * `migrations/`. See `docs/plugins.md`.
 */
export interface Plugin {
  name: string;
  /** Additional permissions for each role. */
  permissions?: Partial<Record<Role, string[]>>;
  hooks?: PluginHooks;
  /** Jobs with a schedule, and those that the plugin's requests add. Those of subscribers are included. */
  jobs?: JobDefinition[];
  /** Event → job. */
  subscribers?: Subscriber[];
  /** Texts by which a search finds entities, beside their own: `docs/plugins.md`. */
  searchFields?: SearchField[];
  /** Models that can be queried: `docs/analytics.md`. */
  analytics?: AnalyticsModel[];
  /**
   * Creates the plugin's own services and settings at the start. Its handlers, hooks, and jobs get
   * them as `services.plugins[name]`.
   */
  services?: (config: Config) => object | Promise<object>;
  /** External services that replace the core's, such as another payment provider. */
  adapters?: Partial<AdapterFactories>;
}

/** Types a plugin at its declaration, so that the compiler checks it there. */
export const definePlugin = (plugin: Plugin): Plugin => plugin;
