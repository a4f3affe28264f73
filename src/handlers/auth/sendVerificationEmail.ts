import { allowedTarget } from '../../contract/allowed-target.js';
import type { Handler } from '../../contract/handler.js';
import { enqueue } from '../../jobs/job-queue.js';
import { emailVerificationMail } from '../../mail/account-mails.js';

/** The same for every address: the job finds out whether there is something to verify. */
export const sendVerificationEmail: Handler<'sendVerificationEmail'> = async ({
  body,
  db,
  services,
}) => {
  const redirectTo = allowedTarget(services, body.callbackURL, 'body.callbackURL');
  await enqueue(db, emailVerificationMail, { email: body.email, redirectTo });
  return { status: 200, body: { status: true } };
};
