import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Actor } from '../identity/actor.js';
import type { Entity, EntityStatus } from '../models/Entity.js';
import type { MediaAsset } from '../models/MediaAsset.js';
import type { OrderDraft, OrderStatus, OrderWithLines } from '../models/Order.js';
import type { Refund } from '../models/Refund.js';
import type { Services } from '../store/services.js';

/**
 * The hook points of the domain, with the arguments of each. A `before` hook runs in the
 * transaction and rejects the change by throwing an error of src/domain/errors.ts whose response the
 * operation declares. An `after` hook runs once the change is committed and cannot undo it.
 */
export interface Hooks {
  /** The entity is written, and the transaction not committed. */
  'catalog.beforeCreate': { entity: Entity };
  'catalog.beforeStatusChange': StatusChange;
  'catalog.afterStatusChange': StatusChange;
  /** The file is locked, and about to be attached to an entity, which can make it public. */
  'media.beforeAttach': { asset: MediaAsset; entityId: string };
  /** Prices are final; nothing is reserved yet, and the order does not exist yet. */
  'checkout.beforeCreate': { order: OrderDraft };
  /**
   * The order is committed, whatever the status of its payment. Errors go into `meta.hookErrors`.
   */
  'checkout.afterCreate': { order: OrderWithLines };
  'orders.beforeStatusChange': OrderStatusChange;
  'orders.afterStatusChange': OrderStatusChange;
  /** No unit is left to fulfill, and the order is about to become `fulfilled`. */
  'orders.beforeComplete': OrderCompletion;
  /**
   * The provider has captured the payment, `order.amountCaptured` in minor units. The money has
   * moved: a hook that throws only delays the record of it, which the sweeper repeats.
   */
  'orders.beforeRecordCapture': { order: OrderWithLines };
  /** The same for a refund. The lines do not count its units as refunded yet. */
  'orders.beforeRecordRefund': { order: OrderWithLines; refund: Refund };
}

export interface OrderCompletion {
  order: OrderWithLines;
  /** Keeps the order `partially_fulfilled`. The plugin completes it later with `completeOrder`. */
  postpone: () => void;
}

export interface OrderStatusChange {
  /** The current state: before or after the change. */
  order: OrderWithLines;
  from: OrderStatus;
  to: OrderStatus;
}

export interface StatusChange {
  /** The current state: before or after the change. */
  entity: Entity;
  from: EntityStatus;
  to: EntityStatus;
}

export type BeforeHook = Extract<keyof Hooks, `${string}.before${string}`>;
export type AfterHook = Extract<keyof Hooks, `${string}.after${string}`>;

/** The caller on whose behalf a hook runs. */
export interface HookScope {
  actor: Actor;
  requestId: string;
  log: Logger;
  services: Services;
}

/** `db` is the transaction of the change for a `before` hook and the pool for an `after` hook. */
export type Hook<Name extends keyof Hooks> = (
  context: Hooks[Name],
  scope: HookScope & { db: Knex },
) => Promise<void>;

/** The hooks of one plugin. */
export type PluginHooks = { [Name in keyof Hooks]?: Hook<Name> };
