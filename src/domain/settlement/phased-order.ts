import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { recordAudit, type AuditSource } from '../../audit/record-audit.js';
import { inTurn } from '../../database/in-turn.js';
import type { HookRun } from '../../hooks/hook-run.js';
import { Order, type OrderWithLines } from '../../models/Order.js';
import type { Services } from '../../store/services.js';
import { ProviderUnavailable, RecordNotFound } from '../errors.js';
import type { RequestClaim } from '../request-claim.js';
import { withTransactionAndHooks } from '../with-transaction-and-hooks.js';
import { settleOrder } from './settle-order.js';
import { lockOrder, type PaidOrderWork } from '../orders/transition-order.js';

/** What an operation needs that commits an intent and then calls the payment provider. */
export interface PhasedWork extends AuditSource {
  pool: Knex;
  hooks: HookRun;
  services: Services;
  log: Logger;
  reason?: string | undefined;
  /** Of a request that may be retried. */
  claim: RequestClaim | null;
}

/** Taken from the handler's call. */
export const phasedWork = (call: Omit<PhasedWork, 'pool'> & { db: Knex }): PhasedWork => ({
  pool: call.db,
  hooks: call.hooks,
  services: call.services,
  log: call.log,
  actor: call.actor,
  requestId: call.requestId,
  claim: call.claim,
});

export interface Change<T> {
  /** The audit entry. */
  event: string;
  payload: Record<string, unknown>;
  /** The intent that an earlier attempt of the same request committed, if there is one. */
  findBegun?: (db: Knex, requestKey: string) => Promise<T | undefined>;
  /** Changes the locked order. */
  make: (work: PaidOrderWork, order: OrderWithLines) => Promise<T>;
}

/**
 * Commits a change of an order with its audit entry: the first of two phases. From then on, the
 * request's Idempotency-Key is bound to this change. A retry changes nothing and gets the existing
 * intent.
 */
export async function commitChange<T>(
  { pool, hooks, services, actor, requestId, reason, claim }: PhasedWork,
  id: string,
  { event, payload, findBegun, make }: Change<T>,
): Promise<T> {
  const { result } = await inTurn(`order ${id}`, () =>
    withTransactionAndHooks(pool, hooks, async (phase) => {
      const order = await lockOrder(phase.db, id);
      const begun = claim && (await findBegun?.(phase.db, claim.name));
      if (begun) return begun;
      const changed = await make({ ...phase, services, actor, reason }, order);
      const kind = { entityType: 'order', event };
      await recordAudit(phase.db, { actor, requestId }, kind, { entityId: id, payload });
      return changed;
    }),
  );
  if (claim) claim.begun = true;
  return result;
}

/**
 * Calls the provider for the committed intent, and reads the resulting order. If the provider does
 * not respond, the intent stays, and the sweeper retries.
 */
export async function settleAndRead(
  work: Omit<PhasedWork, 'claim'>,
  id: string,
): Promise<OrderWithLines> {
  const { pool, services, log } = work;
  try {
    await settleOrder(pool, services, id, work);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    log.warn({ err: error, orderId: id }, 'the payment provider did not answer; to be asked again');
  }
  const order = await Order.find(pool, id);
  if (!order) throw new RecordNotFound('Order');
  return order;
}
