import type { PluginHooks } from '../hooks/hooks.js';
import type { Role } from '../identity/roles.js';

/**
 * What a plugin adds beside the files that are found by their place: `openapi/`, `handlers/` and
 * `migrations/`. `docs/plugins.md` shows one.
 */
export interface Plugin {
  name: string;
  /** What each role may do more than the core lets it. */
  permissions?: Partial<Record<Role, string[]>>;
  hooks?: PluginHooks;
}

/** Names a plugin's type where it is declared, so that the compiler checks it there. */
export const definePlugin = (plugin: Plugin): Plugin => plugin;
