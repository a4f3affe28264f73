import { allowedTarget } from '../../contract/allowed-target.js';
import type { Handler } from '../../contract/handler.js';
import { enqueue } from '../../jobs/job-queue.js';
import { passwordResetMail } from '../../mail/account-mails.js';

/** The same for every address: the job finds out whether it has an account. */
export const requestPasswordReset: Handler<'requestPasswordReset'> = async ({
  body,
  db,
  services,
}) => {
  const redirectTo = allowedTarget(services, body.redirectTo, 'body.redirectTo');
  await enqueue(db, passwordResetMail, { email: body.email, redirectTo });
  const message = 'If this email exists in our system, check your email for the reset link';
  return { status: 200, body: { status: true, message } };
};
