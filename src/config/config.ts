import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSecret, writeSecret } from './data-folder.js';
import { projectRoot } from '../util/root.js';
import { StartupError } from '../util/startup-error.js';

/** Everything that a deployment can set. `.env.example` explains each for the person who sets it. */
export interface Config {
  host: string;
  port: number;
  /** An outside PostgreSQL; undefined means the embedded one in `dataDir`. */
  databaseUrl?: string;
  /** `transaction` when `databaseUrl` is that of a pooler which keeps no sessions. */
  databasePooler: 'none' | 'transaction';
  /** Where the same database gives sessions, for migrations; undefined means `databaseUrl`. */
  databaseDirectUrl?: string;
  dataDir: string;
  redisUrl?: string;
  rateLimit: boolean;
  /** Requests that come through this many trusted proxies carry the caller's address in X-Forwarded-For. */
  trustedProxies: number;
  /** Where the server is reached from outside, without a slash at the end. */
  publicUrl: string;
  /** Origins of browser clients, for CORS and the Origin check. `publicUrl` is always one. */
  origins: string[];
  /** Signs sessions. */
  authSecret: string;
  requireEmailVerification: boolean;
  docs: boolean;
  demo: boolean;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  logFormat: 'pretty' | 'json';
  /** Currency of carts and imported prices that name none, ISO 4217. */
  currency: string;
  /** Entity types without a physical form. They need no stock and no shipping address. */
  digitalTypes: string[];
  /** Whether a checkout takes the money at once, or staff capture it later. */
  paymentCapture: 'automatic' | 'manual';
  stripeSecretKey?: string;
  stripeWebhookSecret?: string;
  /** Where Stripe's API is, for tests against a double; undefined means Stripe itself. */
  stripeApiUrl?: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the environment.
 * @throws StartupError naming the first variable whose value cannot be used
 */
export function readConfig(env: Environment = process.env): Config {
  const database = databaseSettings(env);
  const { databaseUrl } = database;
  const dataDir = path.resolve(env['COVENANT_DATA_DIR'] ?? path.join(projectRoot, '.data'));
  const port = integer(env, 'PORT', 4000, 0, 65_535);
  const publicUrl = (
    url(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`
  ).replace(/\/$/, '');
  const stripeSecretKey = optional(env, 'STRIPE_SECRET_KEY');
  const stripeWebhookSecret = optional(env, 'STRIPE_WEBHOOK_SECRET');
  if (stripeSecretKey && !stripeWebhookSecret?.trim()) {
    // Without it every event would be refused, or worse: an empty secret is one that anyone knows.
    throw new StartupError(
      'STRIPE_WEBHOOK_SECRET must be set when STRIPE_SECRET_KEY is: the signing secret of the webhook endpoint.',
    );
  }
  const stripeApiUrl = url(env, 'STRIPE_API_URL', ['http:', 'https:']);
  const redisUrl = url(env, 'REDIS_URL', ['redis:', 'rediss:']);
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port,
    ...database,
    dataDir,
    ...(redisUrl && { redisUrl }),
    rateLimit: choice(env, 'RATE_LIMIT', ['on', 'off'], 'on') === 'on',
    trustedProxies: integer(env, 'TRUSTED_PROXIES', 0, 0, 10),
    publicUrl,
    origins: [new URL(publicUrl).origin, ...origins(env)],
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
    digitalTypes: list(env, 'DIGITAL_TYPES', ['digitalDownload', 'course']),
    paymentCapture: choice(env, 'PAYMENT_CAPTURE', ['automatic', 'manual'], 'automatic'),
    ...(stripeSecretKey && { stripeSecretKey }),
    ...(stripeWebhookSecret && { stripeWebhookSecret }),
    ...(stripeApiUrl && { stripeApiUrl }),
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

const optional = (env: Environment, name: string): string | undefined =>
  env[name] === '' ? undefined : env[name];

function integer(
  env: Environment,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = optional(env, name);
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  throw new StartupError(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
}

function choice<T extends string>(
  env: Environment,
  name: string,
  values: readonly T[],
  fallback: T,
): T {
  const text = optional(env, name) ?? fallback;
  if (values.includes(text as T)) return text as T;
  throw new StartupError(`${name} must be one of ${values.join(', ')}, not "${text}".`);
}

function matching(
  env: Environment,
  name: string,
  pattern: RegExp,
  fallback: string,
  wanted: string,
): string {
  const text = optional(env, name) ?? fallback;
  if (pattern.test(text)) return text;
  throw new StartupError(`${name} must be ${wanted}, not "${text}".`);
}

function list(env: Environment, name: string, fallback: string[]): string[] {
  const text = optional(env, name);
  return text === undefined
    ? fallback
    : text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
}

/** The value itself stays out of the message: a URL can hold a password. */
function url(env: Environment, name: string, protocols: string[]): string | undefined {
  const text = optional(env, name);
  if (text === undefined) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new StartupError(
    `${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}

function origins(env: Environment): string[] {
  return list(env, 'ORIGINS', []).map((text) => {
    if (URL.canParse(text) && new URL(text).origin === text) return text;
    throw new StartupError(
      `ORIGINS must list origins such as https://store.example.com, not "${text}".`,
    );
  });
}

/**
 * A secret from the environment; on the embedded database it is made once and kept in the data
 * folder, otherwise it has to be set, so that several servers share it.
 */
function secret(env: Environment, name: string, dataDir: string | undefined): string {
  const text = optional(env, name);
  if (text !== undefined) {
    if (text.length >= 32) return text;
    throw new StartupError(`${name} must have at least 32 characters.`);
  }
  if (dataDir === undefined) {
    throw new StartupError(
      `${name} must be set when DATABASE_URL is: at least 32 random characters.`,
    );
  }
  const file = path.join(dataDir, name.toLowerCase().replaceAll('_', '-'));
  if (existsSync(file)) return readSecret(file);
  // Of two servers that start together, both take what the first has written.
  writeSecret(dataDir, path.basename(file), randomBytes(32).toString('base64url'), 'wx');
  return readSecret(file);
}
