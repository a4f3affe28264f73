import path from 'node:path';
import { projectRoot } from '../util/root.js';
import { StartupError } from '../util/startup-error.js';
import { mailSettings, type MailConfig } from './mail-config.js';
import { storageSettings, type StorageConfig } from './storage-config.js';
import { analyticsSettings, type AnalyticsConfig } from './analytics-config.js';
import {
  choice,
  type Environment,
  integer,
  list,
  matching,
  optional,
  secret,
  url,
} from './environment.js';
import { type JobsConfig, readJobsConfig } from './jobs-config.js';
import { readSearchConfig, type SearchConfig } from './search-config.js';
import { readWebhooksConfig, type WebhooksConfig } from './webhooks-config.js';

/** All settings of a deployment. `.env.example` documents each. */
export interface Config
  extends AnalyticsConfig, JobsConfig, MailConfig, SearchConfig, StorageConfig, WebhooksConfig {
  /** The environment, for the settings of plugins. */
  environment: Environment;
  host: string;
  port: number;
  /** An external PostgreSQL; undefined means the embedded one in `dataDir`. */
  databaseUrl?: string;
  /** `transaction` if `databaseUrl` is that of a pooler in transaction mode. */
  databasePooler: 'none' | 'transaction';
  /**
   * The address of the same database with sessions, for migrations; undefined means `databaseUrl`.
   */
  databaseDirectUrl?: string;
  dataDir: string;
  redisUrl?: string;
  rateLimit: boolean;
  /** The number of trusted proxies whose X-Forwarded-For entries give the caller's address. */
  trustedProxies: number;
  /** The public URL of the server, without a trailing slash. */
  publicUrl: string;
  /**
   * Origins of browser clients, for CORS and the Origin check. Those of `publicUrl` and
   * `storefrontUrl` are always included.
   */
  origins: string[];
  /** The secret that signs sessions. */
  authSecret: string;
  requireEmailVerification: boolean;
  docs: boolean;
  demo: boolean;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  logFormat: 'pretty' | 'json';
  /** The currency (ISO 4217) of carts and imported prices that do not specify one. */
  currency: string;
  /** Entity types of digital goods. They need no stock and no shipping address. */
  digitalTypes: string[];
  /** Whether checkout captures the payment immediately, or staff capture it later. */
  paymentCapture: 'automatic' | 'manual';
  stripeSecretKey?: string;
  stripeWebhookSecret?: string;
  /** The address of Stripe's API, for tests against a double; undefined means Stripe itself. */
  stripeApiUrl?: string;
}

/**
 * Reads the environment.
 * @throws StartupError naming the first variable with an invalid value
 */
export function readConfig(env: Environment = process.env): Config {
  const database = databaseSettings(env);
  const { databaseUrl } = database;
  const dataDir = path.resolve(env['COVENANT_DATA_DIR'] ?? path.join(projectRoot, '.data'));
  const port = integer(env, 'PORT', 4000, 0, 65_535);
  const publicUrl = (
    url(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`
  ).replace(/\/$/, '');
  const mail = mailSettings(env, publicUrl, databaseUrl !== undefined);
  const stripeSecretKey = optional(env, 'STRIPE_SECRET_KEY');
  const stripeWebhookSecret = optional(env, 'STRIPE_WEBHOOK_SECRET');
  if (stripeSecretKey && !stripeWebhookSecret?.trim()) {
    // Without it, every event would be rejected, or worse: anyone could sign with an empty secret.
    throw new StartupError(
      'STRIPE_WEBHOOK_SECRET must be set when STRIPE_SECRET_KEY is: the signing secret of the webhook endpoint.',
    );
  }
  const stripeApiUrl = url(env, 'STRIPE_API_URL', ['http:', 'https:']);
  const redisUrl = url(env, 'REDIS_URL', ['redis:', 'rediss:']);
  return {
    environment: env,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    ...database,
    dataDir,
    ...(redisUrl && { redisUrl }),
    rateLimit: choice(env, 'RATE_LIMIT', ['on', 'off'], 'on') === 'on',
    trustedProxies: integer(env, 'TRUSTED_PROXIES', 0, 0, 10),
    publicUrl,
    origins: [...new Set([publicUrl, mail.storefrontUrl].map(originOf)), ...origins(env)],
    authSecret: secret(env, 'AUTH_SECRET', databaseUrl ? undefined : dataDir),
    requireEmailVerification:
      choice(env, 'REQUIRE_EMAIL_VERIFICATION', ['on', 'off'], 'off') === 'on',
    docs: choice(env, 'DOCS', ['on', 'off'], 'on') === 'on',
    demo: choice(env, 'DEMO', ['on', 'off'], databaseUrl ? 'off' : 'on') === 'on',
    logLevel: choice(
      env,
      'LOG_LEVEL',
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'info',
    ),
    logFormat: choice(
      env,
      'LOG_FORMAT',
      ['pretty', 'json'],
      process.stdout.isTTY ? 'pretty' : 'json',
    ),
    currency: matching(env, 'CURRENCY', /^[A-Z]{3}$/, 'USD', 'three capital letters such as USD'),
    ...readSearchConfig(env),
    digitalTypes: list(env, 'DIGITAL_TYPES', ['digitalDownload', 'course']),
    paymentCapture: choice(env, 'PAYMENT_CAPTURE', ['automatic', 'manual'], 'automatic'),
    ...readJobsConfig(env),
    ...analyticsSettings(env),
    ...mail,
    ...(stripeSecretKey && { stripeSecretKey }),
    ...(stripeWebhookSecret && { stripeWebhookSecret }),
    ...(stripeApiUrl && { stripeApiUrl }),
    ...storageSettings(env, dataDir, databaseUrl !== undefined),
    ...readWebhooksConfig(env, dataDir, databaseUrl !== undefined),
  };
}

type DatabaseSettings = Pick<Config, 'databaseUrl' | 'databasePooler' | 'databaseDirectUrl'>;

function databaseSettings(env: Environment): DatabaseSettings {
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const databaseDirectUrl = url(env, 'DATABASE_DIRECT_URL', ['postgres:', 'postgresql:']);
  const databasePooler = choice(env, 'DATABASE_POOLER', ['none', 'transaction'], 'none');
  if (databasePooler !== 'none' && !databaseDirectUrl) {
    throw new StartupError(
      'DATABASE_DIRECT_URL must be set when DATABASE_POOLER is: where the same database is reached without the pooler.',
    );
  }
  if (!databaseUrl && databaseDirectUrl) {
    throw new StartupError(
      'DATABASE_URL must be set when DATABASE_DIRECT_URL is: the address that the pooler has.',
    );
  }
  return {
    ...(databaseUrl && { databaseUrl }),
    databasePooler,
    ...(databaseDirectUrl && { databaseDirectUrl }),
  };
}

const originOf = (text: string): string => new URL(text).origin;

function origins(env: Environment): string[] {
  return list(env, 'ORIGINS', []).map((text) => {
    if (URL.canParse(text) && new URL(text).origin === text) return text;
    throw new StartupError(
      `ORIGINS must list origins such as https://store.example.com, not "${text}".`,
    );
  });
}
