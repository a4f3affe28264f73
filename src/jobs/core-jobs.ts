import { emailVerificationMail, passwordResetMail } from '../mail/account-mails.js';
import { refundMail } from '../mail/order-mails.js';
import type { JobDefinition } from './define-job.js';
import { purgeJobs } from './purge-rows.js';
import { sweepOrdersJob } from './sweep-orders.js';
import { deliverWebhooks, renewWebhookSecrets } from './webhook-jobs.js';
import { orphanedFilesJob } from './sweep-orphaned-files.js';

/** The jobs of the core: those with a schedule, those of events, and those that requests add. */
export const coreJobs: readonly JobDefinition[] = [
  sweepOrdersJob,
  deliverWebhooks,
  renewWebhookSecrets,
  orphanedFilesJob,
  ...purgeJobs,
  passwordResetMail,
  emailVerificationMail,
  refundMail,
];
