import { system } from '../../../identity/actor.js';
import { defineJob } from '../../../jobs/define-job.js';
import { enqueue } from '../../../jobs/job-queue.js';
import { runPayouts as run } from '../domain/payouts/run-payouts.js';
import { marketplaceOf } from '../services.js';
import { sendPayouts } from './send-payouts.js';

/** Pays all vendors whose schedule is due, each day. An attempt continues where the last one died. */
export const runPayouts = defineJob({
  name: 'marketplace-run-payouts',
  everySeconds: 86_400,
  timeoutSeconds: 1800,
  run: async ({ id, pool, services, signal }) => {
    const { payoutCount, skippedCount } = await run({
      ...{ pool, signal, actor: system, requestId: id, runKey: id },
      rules: {
        force: false,
        isNamed: false,
        provider: marketplaceOf(services).payouts,
        today: new Date().toISOString().slice(0, 10),
      },
    });
    if (payoutCount > 0) await enqueue(pool, sendPayouts, {});
    // What is left is for the next attempt.
    signal.throwIfAborted();
    return { paid: payoutCount, skipped: skippedCount };
  },
});
