import { createHmac, hash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Config } from '../config/config.js';
import { inTransaction } from '../database/transaction.js';
import { User } from '../models/User.js';
import { Verification } from '../models/Verification.js';

/** How long the links of account mails work, counted from when the mail is sent. */
export const linkMinutes = 60;

/** The mails that ask an account to follow a link, within `linkMinutes`. More are not sent. */
const maxLinks = 5;

interface LinkInput {
  user: Pick<User, 'id' | 'email'>;
  /** Of the job that sends the mail. Sent again, the mail has the same link. */
  jobId: string;
  /** Where the user arrives in the end; allowed by `target`. */
  redirectTo: string | null;
}

/** The links in mails about an account. None contains anything of the request but `redirectTo`. */
export interface AccountLinks {
  /** An absolute URL of a page; undefined if it is not at an origin of this store. */
  target(redirectTo: string): URL | undefined;
  /** Undefined if the account has been sent too many links. */
  passwordReset(pool: Knex, input: LinkInput): Promise<string | undefined>;
  emailVerification(pool: Knex, input: LinkInput): Promise<string | undefined>;
}

type Settings = Pick<Config, 'authSecret' | 'publicUrl' | 'storefrontUrl' | 'origins'>;

export function accountLinks({
  authSecret,
  publicUrl,
  storefrontUrl,
  origins,
}: Settings): AccountLinks {
  const target = (redirectTo: string): URL | undefined => {
    if (!URL.canParse(redirectTo, storefrontUrl)) return undefined;
    const url = new URL(redirectTo, storefrontUrl);
    return origins.includes(url.origin) ? url : undefined;
  };
  const arrival = (redirectTo: string | null, page: string): URL =>
    (redirectTo === null ? undefined : target(redirectTo)) ?? new URL(`${storefrontUrl}${page}`);
  const tokenOf = (jobId: string): string =>
    createHmac('sha256', authSecret).update(`account link ${jobId}`).digest('base64url');
  return {
    target,
    passwordReset: async (pool, { user, jobId, redirectTo }) => {
      const token = tokenOf(jobId);
      if (!(await open(pool, user.id, `reset-password:${token}`))) return undefined;
      const link = arrival(redirectTo, '/reset-password');
      link.searchParams.set('token', token);
      return link.href;
    },
    emailVerification: async (pool, { user, jobId, redirectTo }) => {
      if (!(await open(pool, user.id, `verify-email:${jobId}`))) return undefined;
      const { createEmailVerificationToken } = await import('better-auth/api');
      const token = await createEmailVerificationToken(
        authSecret,
        user.email,
        undefined,
        linkMinutes * 60,
        { userId: user.id },
      );
      const link = new URL(`${publicUrl}/api/auth/verify-email`);
      link.searchParams.set('token', token);
      link.searchParams.set('callbackURL', arrival(redirectTo, '/').href);
      return link.href;
    },
  };
}

/** Makes a token valid as Better Auth stores it: hashed, so that a copy of the table opens nothing. */
async function open(pool: Knex, userId: string, token: string): Promise<boolean> {
  const identifier = hash('sha256', token, 'base64url');
  return inTransaction(pool, async (db) => {
    await User.lock(db, userId);
    return Verification.open(db, { identifier, value: userId }, linkMinutes, maxLinks);
  });
}
