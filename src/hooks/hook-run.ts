import type { Knex } from 'knex';
import { ApiError } from '../contract/errors.js';
import type { AfterHook, BeforeHook, Hook, Hooks, HookScope, PluginHooks } from './hooks.js';

/** An `after` hook that failed; the change stands. */
export interface HookError {
  /** The plugin and the point, such as `loyalty: checkout.afterCreate`. */
  hook: string;
  message: string;
}

/** A plugin, as far as its hooks go. */
interface Hooked {
  name: string;
  hooks?: PluginHooks;
}

/** The hooks of one try of one operation. Domain functions take it beside `db`. */
export interface HookRun {
  /** Runs the plugins' hooks in the change's transaction. Throws what they throw. */
  before: <Name extends BeforeHook>(db: Knex, name: Name, context: Hooks[Name]) => Promise<void>;
  /** Remembers the plugins' hooks for when the change is committed. */
  after: <Name extends AfterHook>(name: Name, context: Hooks[Name]) => void;
  /**
   * Runs what `after` remembered, once. Whoever committed calls it. What they throw is logged and
   * answered, for operations that tell their caller.
   */
  committed: (pool: Knex) => Promise<HookError[]>;
  /** A new run on the same behalf: for each transaction of an operation that has several. */
  fresh: () => HookRun;
}

export type StartHooks = (scope: HookScope) => HookRun;

/**
 * Starts hook runs for these plugins, whose hooks run in the plugins' order. A transaction that is
 * tried again takes a new run, so that a try that was rolled back leaves nothing to do.
 */
export function createHookRunner(plugins: Hooked[]): StartHooks {
  if (!plugins.some(({ hooks }) => hooks)) return () => noHooks;
  const start: StartHooks = (behalf) => {
    const { actor, requestId, log } = behalf;
    const scope = { actor, requestId, log };
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

const noHooks: HookRun = {
  before: () => Promise.resolve(),
  after: () => undefined,
  committed: () => Promise.resolve([]),
  fresh: () => noHooks,
};

/** Only what a plugin says to the caller on purpose leaves the server. */
const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : 'The hook failed.';

function hooksAt<Name extends keyof Hooks>(
  plugins: Hooked[],
  name: Name,
): { plugin: string; hook: Hook<Name> }[] {
  return plugins.flatMap(({ name: plugin, hooks }) => {
    const hook: PluginHooks[Name] = hooks?.[name];
    return hook ? [{ plugin, hook }] : [];
  });
}
