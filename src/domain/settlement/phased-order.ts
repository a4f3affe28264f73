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

/** What an operation needs that commits what is to be done and then asks the payment provider. */
export interface PhasedWork extends AuditSource {
  pool: Knex;
  hooks: HookRun;
  services: Services;
  log: Logger;
  reason?: string | undefined;
  /** Of a request that may come again. */
  claim: RequestClaim | null;
}

/** Out of what a handler is called with. */
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
  /** What an earlier try of the same request committed, if it did. */
  findBegun?: (db: Knex, requestKey: string) => Promise<T | undefined>;
  /** Makes the change of the locked order. */
  make: (work: PaidOrderWork, order: OrderWithLines) => Promise<T>;
}

/**
 * Commits a change of an order with its audit entry: the first of two phases. From then on the
 * request's Idempotency-Key stands for this change. A repeated request makes none, and gets what it
 * began.
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
 * Asks the provider for what was committed, and reads the order as it then is. When the provider
 * does not answer, the intent stays, and the sweeper asks again.
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
