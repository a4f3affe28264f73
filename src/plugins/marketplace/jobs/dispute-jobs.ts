import type { Knex } from 'knex';
import { recordAuditAll } from '../../../audit/record-audit.js';
import { inTransaction } from '../../../database/transaction.js';
import { emitAll } from '../../../events/emit.js';
import { system as actor } from '../../../identity/actor.js';
import { defineJob, type JobContext, type JobFigures } from '../../../jobs/define-job.js';
import { Dispute, type MovedDispute } from '../models/Dispute.js';

/** Disputes that one transaction changes. */
const batch = 500;
/** How long the parties can see a dispute as resolved before it is closed. */
const closedAfterDays = 14;

type Change = (db: Knex, limit: number) => Promise<MovedDispute[]>;

/** Moves disputes in batches, each with its audit entries and events, until none is due. */
async function changeAll(
  { id: requestId, pool, signal }: JobContext<object>,
  event: string,
  change: Change,
): Promise<number> {
  let changed = 0;
  let last = batch;
  while (last === batch && !signal.aborted) {
    last = await inTransaction(pool, async (db) => {
      const disputes = await change(db, batch);
      await emitAll(
        db,
        'disputes.statusChange',
        disputes.map((dispute) => ({ dispute, from: dispute.from, to: dispute.status })),
      );
      await recordAuditAll(
        db,
        { actor, requestId },
        { entityType: 'order', event },
        disputes.map(({ id, orderId }) => ({ entityId: orderId, payload: { disputeId: id } })),
      );
      return disputes.length;
    });
    changed += last;
  }
  return changed;
}

/** Escalates disputes that nobody responded to in time, also while no server ran. */
export const escalateDisputes = defineJob({
  name: 'marketplace-escalate-disputes',
  everySeconds: 60,
  run: async (context): Promise<JobFigures> => ({
    escalated: await changeAll(context, 'disputes.escalate', (db, limit) =>
      Dispute.escalateOverdue(db, limit),
    ),
  }),
});

/** Closes disputes two weeks after their resolution. */
export const closeDisputes = defineJob({
  name: 'marketplace-close-disputes',
  everySeconds: 3600,
  run: async (context): Promise<JobFigures> => ({
    closed: await changeAll(context, 'disputes.close', (db, limit) =>
      Dispute.closeResolved(db, limit, closedAfterDays),
    ),
  }),
});
