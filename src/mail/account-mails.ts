import { linkMinutes } from '../identity/account-links.js';
import type { JobContext } from '../jobs/define-job.js';
import { User } from '../models/User.js';
import { defineMailJob } from './define-mail-job.js';

/**
 * Whose mail it is, as the caller named it: the job finds out whether there is such an account, so
 * that the answer to the caller does not depend on it. The link is made when the mail is sent.
 */
interface AccountMailInput {
  email: string;
  redirectTo: string | null;
}

type AccountMailContext = JobContext<AccountMailInput>;

const linkOf = async (
  kind: 'passwordReset' | 'emailVerification',
  { id: jobId, input: { redirectTo }, pool, services }: AccountMailContext,
  user: User,
): Promise<string | undefined> => services.accountLinks[kind](pool, { user, jobId, redirectTo });

export const passwordResetMail = defineMailJob<AccountMailInput>(
  'password-reset',
  async (context) => {
    const user = await User.byEmail(context.pool, context.input.email);
    if (!user) return undefined;
    const link = await linkOf('passwordReset', context, user);
    if (link === undefined) return undefined;
    const { store, templates } = context.services.mail;
    const content = templates.passwordReset({ store, link, expiresInMinutes: linkMinutes });
    return { to: user.email, ...content };
  },
);

export const emailVerificationMail = defineMailJob<AccountMailInput>(
  'email-verification',
  async (context) => {
    const user = await User.byEmail(context.pool, context.input.email);
    if (!user || user.emailVerified) return undefined;
    const link = await linkOf('emailVerification', context, user);
    if (link === undefined) return undefined;
    const { store, templates } = context.services.mail;
    const content = templates.emailVerification({ store, link, expiresInMinutes: linkMinutes });
    return { to: user.email, ...content };
  },
);
