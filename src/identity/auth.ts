import { betterAuth } from 'better-auth';
import type { Config } from '../config/config.js';
import { enqueue } from '../jobs/job-queue.js';
import { emailVerificationMail } from '../mail/account-mails.js';
import { Verification } from '../models/Verification.js';
import { connectPlain, type ConnectionTarget } from '../database/connect.js';
import { uuidv7 } from '../util/uuid.js';
import { currentChange, joiningPool } from './auth-transaction.js';

const sessionSeconds = 7 * 24 * 60 * 60;
const daySeconds = 24 * 60 * 60;

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * Better Auth on our tables. It has its own small pool, because it compares `Date` objects, while
 * the rest of the server keeps timestamps as text. What it changes joins a transaction of ours. Only staff can set role and vendorId; accounts
 * cannot set their own.
 */
export function createAuth(config: Config, target: ConnectionTarget) {
  const pool = connectPlain(target, 4);
  const auth = betterAuth({
    appName: 'Covenant',
    secret: config.authSecret,
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: config.origins,
    database: joiningPool(pool),
    // It would log rows and addresses of its users. Its errors are thrown and logged like all
    // others.
    logger: { disabled: true },
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 6,
      maxPasswordLength: 128,
      requireEmailVerification: config.requireEmailVerification,
      // requestPasswordReset mails the tokens; Better Auth only checks them.
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }) => {
        const change = currentChange();
        change.userId = user.id;
        await Verification.deleteOf(change.db, { userId: user.id, email: user.email });
      },
    },
    emailVerification: {
      sendOnSignUp: config.requireEmailVerification,
      // The job makes a link of its own, which works from when the mail is sent.
      sendVerificationEmail: async ({ user, url }) => {
        const redirectTo = new URL(url).searchParams.get('callbackURL');
        const change = currentChange();
        change.userId = user.id;
        await enqueue(change.db, emailVerificationMail, { email: user.email, redirectTo });
      },
      afterEmailVerification: (user) => {
        currentChange().userId = user.id;
        return Promise.resolve();
      },
    },
    session: {
      modelName: 'sessions',
      expiresIn: sessionSeconds,
      updateAge: daySeconds,
      fields: {
        ...timestamps,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    user: {
      modelName: 'users',
      fields: { ...timestamps, emailVerified: 'email_verified' },
      additionalFields: {
        role: { type: 'string', input: false, defaultValue: 'customer' },
        vendorId: { type: 'string', input: false, required: false, fieldName: 'vendor_id' },
      },
    },
    account: {
      modelName: 'accounts',
      fields: {
        ...timestamps,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        idToken: 'id_token',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { ...timestamps, expiresAt: 'expires_at' },
      storeIdentifier: 'hashed',
    },
    advanced: {
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      database: { generateId: () => uuidv7() },
      useSecureCookies: config.publicUrl.startsWith('https:'),
    },
  });
  return { auth, close: () => pool.end() };
}

export type Auth = ReturnType<typeof createAuth>['auth'];
