import { defineJob } from '../../../jobs/define-job.js';
import { Vendor } from '../models/Vendor.js';

/** Vendors whose scores one statement computes. */
const batch = 100;

/** Computes the performance score of every vendor once a day: docs/marketplace.md. */
export const scoreVendors = defineJob({
  name: 'marketplace-score-vendors',
  everySeconds: 86_400,
  run: async ({ pool, signal }) => {
    let changed = 0;
    let last: string | null = null;
    do {
      const scored = await Vendor.scoreSome(pool, last, batch);
      ({ last } = scored);
      changed += scored.changed;
    } while (last !== null && !signal.aborted);
    return { changed };
  },
});
