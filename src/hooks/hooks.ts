import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Actor } from '../identity/actor.js';
import type { Entity, EntityStatus } from '../models/Entity.js';
import type { Order, OrderDraft, OrderStatus } from '../models/Order.js';

/**
 * The points of the domain at which plugins step in, and what each is told. A `before` hook runs
 * in the transaction and refuses the change by throwing an ApiError, with a status that the
 * operation declares. An `after` hook runs once the change is committed and cannot undo it.
 */
export interface Hooks {
  'catalog.beforeStatusChange': StatusChange;
  'catalog.afterStatusChange': StatusChange;
  /** Everything is priced; nothing is reserved yet, and the order is not yet written. */
  'checkout.beforeCreate': { order: OrderDraft };
  /** The order stands, whatever its payment waits for. Errors go into `meta.hookErrors`. */
  'checkout.afterCreate': { order: Order };
  'orders.beforeStatusChange': OrderStatusChange;
  'orders.afterStatusChange': OrderStatusChange;
}

export interface OrderStatusChange {
  /** As it is at this moment: before the change, or after it. */
  order: Order;
  from: OrderStatus;
  to: OrderStatus;
}

export interface StatusChange {
  /** As it is at this moment: before the change, or after it. */
  entity: Entity;
  from: EntityStatus;
  to: EntityStatus;
}

export type BeforeHook = Extract<keyof Hooks, `${string}.before${string}`>;
export type AfterHook = Extract<keyof Hooks, `${string}.after${string}`>;

/** On whose behalf a hook runs. */
export interface HookScope {
  actor: Actor;
  requestId: string;
  log: Logger;
}

/** `db` is the change's transaction for a `before` hook and the pool for an `after` hook. */
export type Hook<Name extends keyof Hooks> = (
  context: Hooks[Name],
  scope: HookScope & { db: Knex },
) => Promise<void>;

/** The hooks of one plugin. */
export type PluginHooks = { [Name in keyof Hooks]?: Hook<Name> };
