import type { Handler } from '../../../contract/handler.js';
import { enqueue } from '../../../jobs/job-queue.js';
import { retryPayout as retry } from '../domain/payouts/retry-payout.js';
import { sendPayouts } from '../jobs/send-payouts.js';
import { marketplaceOf } from '../services.js';

export const retryPayout: Handler<'retryPayout'> = async ({ params, db, services }) => {
  const data = await retry(db, params.id, marketplaceOf(services).payouts);
  await enqueue(db, sendPayouts, {});
  return { status: 200, body: { data } };
};
