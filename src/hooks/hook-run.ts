import type { Knex } from 'knex';
import { ApiError } from '../contract/errors.js';
import { DomainError } from '../domain/errors.js';
import type { Services } from '../store/services.js';
import type { AfterHook, BeforeHook, Hook, Hooks, HookScope, PluginHooks } from './hooks.js';

/** An `after` hook that failed; the change stays. */
export interface HookError {
  /** The plugin and the hook point, such as `loyalty: checkout.afterCreate`. */
  hook: string;
  message: string;
}

/** The part of a plugin that hooks need. */
interface Hooked {
  name: string;
  hooks?: PluginHooks;
}

/** The hooks of one attempt of one operation. Domain functions take it next to `db`. */
export interface HookRun {
  /** Runs the plugins' hooks in the transaction of the change. Throws what they throw. */
  before: <Name extends BeforeHook>(db: Knex, name: Name, context: Hooks[Name]) => Promise<void>;
  /** Queues the plugins' hooks to run after the commit. */
  after: <Name extends AfterHook>(name: Name, context: Hooks[Name]) => void;
  /**
   * Runs the queued `after` hooks once; the code that commits calls it. It logs what the hooks
   * throw and returns it, for operations that report it to the caller.
   */
  committed: (pool: Knex) => Promise<HookError[]>;
  /** A new run for the same caller: one for each transaction of an operation with several. */
  fresh: () => HookRun;
}

export type StartHooks = (scope: Omit<HookScope, 'services'>) => HookRun;

/**
 * Creates hook runs for these plugins, whose hooks run in the plugins' order. A transaction that
 * is retried uses a new run, so that an attempt that was rolled back leaves no queued hooks.
 */
export function createHookRunner(plugins: readonly Hooked[], services: Services): StartHooks {
  if (!plugins.some(({ hooks }) => hooks)) return () => noHooks;
  const start: StartHooks = (behalf) => {
    const { actor, requestId, log } = behalf;
    const scope = { actor, requestId, log, services };
    const remembered: { plugin: string; name: AfterHook; run: (pool: Knex) => Promise<void> }[] =
      [];
    return {
      before: async (db, name, context) => {
        for (const { hook } of hooksAt(plugins, name)) await hook(context, { ...scope, db });
      },
      after: (name, context) => {
        for (const { plugin, hook } of hooksAt(plugins, name)) {
          remembered.push({ plugin, name, run: (db) => hook(context, { ...scope, db }) });
        }
      },
      committed: async (pool) => {
        const errors: HookError[] = [];
        for (const { plugin, name, run } of remembered.splice(0)) {
          try {
            await run(pool);
          } catch (error) {
            log.error({ err: error, plugin, hook: name }, 'hook failed after the commit');
            errors.push({ hook: `${plugin}: ${name}`, message: messageOf(error) });
          }
        }
        return errors;
      },
      fresh: () => start(behalf),
    };
  };
  return start;
}

export const noHooks: HookRun = {
  before: () => Promise.resolve(),
  after: () => undefined,
  committed: () => Promise.resolve([]),
  fresh: () => noHooks,
};

/** Only messages that a plugin addresses to the caller leave the server. */
const messageOf = (error: unknown): string =>
  error instanceof DomainError || error instanceof ApiError ? error.message : 'The hook failed.';

function hooksAt<Name extends keyof Hooks>(
  plugins: readonly Hooked[],
  name: Name,
): { plugin: string; hook: Hook<Name> }[] {
  return plugins.flatMap(({ name: plugin, hooks }) => {
    const hook: PluginHooks[Name] = hooks?.[name];
    return hook ? [{ plugin, hook }] : [];
  });
}
