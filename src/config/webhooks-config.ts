import { StartupError } from '../util/startup-error.js';
import { choice, type Environment, integer, list, secret } from './environment.js';

/** How webhooks are delivered. */
export interface WebhooksConfig {
  webhooks: {
    /** Encrypts the secrets of endpoints. */
    secretKey: string;
    /** Earlier keys, which still decrypt. */
    previousSecretKeys: string[];
    /** Whether endpoints may have private addresses, other ports, and no TLS. */
    allowPrivate: boolean;
    /** The pauses between the attempts of a delivery. */
    retrySeconds: number[];
    /** How long an endpoint has to respond. */
    timeoutSeconds: number;
  };
}

/** 5 s, 5 min, 30 min, 2 h, 4 h, 7 h, and 10 h: eight attempts in about 24 hours. */
const defaultRetrySeconds = [5, 300, 1800, 7200, 14_400, 25_200, 36_000];

/** The number of attempts that the contract declares, without the first. */
const maxRetries = 15;

/** @param shared whether several servers may share the database, so that nothing is generated */
export function readWebhooksConfig(
  env: Environment,
  dataDir: string,
  shared: boolean,
): WebhooksConfig {
  return {
    webhooks: {
      secretKey: secret(env, 'WEBHOOK_SECRET_KEY', shared ? undefined : dataDir),
      previousSecretKeys: previousKeys(env),
      allowPrivate: choice(env, 'WEBHOOK_ALLOW_PRIVATE', ['on', 'off'], 'off') === 'on',
      retrySeconds: retrySeconds(env),
      // A turn of deliveries and its last requests have to end before their leases do.
      timeoutSeconds: integer(env, 'WEBHOOK_TIMEOUT_SECONDS', 10, 1, 20),
    },
  };
}

function previousKeys(env: Environment): string[] {
  const keys = list(env, 'WEBHOOK_PREVIOUS_SECRET_KEYS', []);
  if (keys.every((key) => key.length >= 32)) return keys;
  throw new StartupError(
    'WEBHOOK_PREVIOUS_SECRET_KEYS must list earlier values of WEBHOOK_SECRET_KEY: each has at least 32 characters.',
  );
}

function retrySeconds(env: Environment): number[] {
  const texts = list(env, 'WEBHOOK_RETRY_SECONDS', defaultRetrySeconds.map(String));
  const isValid = texts.every((text) => /^\d{1,5}$/.test(text) && Number(text) <= 86_400);
  if (isValid && texts.length <= maxRetries) return texts.map(Number);
  throw new StartupError(
    `WEBHOOK_RETRY_SECONDS must list up to ${maxRetries} pauses, each from 0 to 86400 seconds.`,
  );
}
