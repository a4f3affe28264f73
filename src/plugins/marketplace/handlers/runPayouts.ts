import type { Handler } from '../../../contract/handler.js';
import { enqueue } from '../../../jobs/job-queue.js';
import { uuidv7 } from '../../../util/uuid.js';
import { maxListed, runPayouts as run } from '../domain/payouts/run-payouts.js';
import { sendPayouts } from '../jobs/send-payouts.js';
import { Payout } from '../models/Payout.js';
import { marketplaceOf } from '../services.js';

export const runPayouts: Handler<'runPayouts'> = async (call) => {
  const { db, body, actor, requestId, services, claim } = call;
  const vendorIds = body?.vendorIds;
  const runKey = claim?.name ?? uuidv7();
  const { skipped, skippedCount } = await run({
    ...{ pool: db, actor, requestId, runKey, vendorIds },
    rules: {
      force: body?.force ?? false,
      isNamed: vendorIds !== undefined,
      provider: marketplaceOf(services).payouts,
      today: new Date().toISOString().slice(0, 10),
    },
    onPaid: () => {
      if (claim) claim.begun = true;
    },
  });
  // With those of an earlier attempt of the same request.
  const { results: payouts, total: payoutCount } = await Payout.ofRun(db, runKey, maxListed);
  if (payoutCount > 0) await enqueue(db, sendPayouts, {});
  const data = { payouts, payoutCount, skipped, skippedCount };
  return { status: 200, body: { data }, audit: null };
};
