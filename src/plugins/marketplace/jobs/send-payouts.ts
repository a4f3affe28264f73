import { defineJob } from '../../../jobs/define-job.js';
import { sendPayouts as send } from '../domain/payouts/send-payouts.js';
import { marketplaceOf } from '../services.js';

/** Transfers payouts that are due: new ones, and those whose last attempt has no known result. */
export const sendPayouts = defineJob({
  name: 'marketplace-send-payouts',
  everySeconds: 60,
  // The next one comes soon.
  attempts: 1,
  run: ({ pool, services, log, signal }) =>
    send({ pool, provider: marketplaceOf(services).payouts, log, signal }),
});
