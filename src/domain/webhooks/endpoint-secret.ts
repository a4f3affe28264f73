import { randomBytes } from 'node:crypto';
import type { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import type { SecretBox } from '../../util/secret-box.js';
import { InvalidInput } from '../errors.js';

const prefix = 'whsec_';

/** A new secret, as Standard Webhooks writes it: `whsec_` and random bytes in base64. */
export const createSecret = (): string => prefix + randomBytes(32).toString('base64');

/** The signing key of a secret. */
export const signingKey = (secret: string): Buffer =>
  Buffer.from(secret.slice(prefix.length), 'base64');

/**
 * The contract limits its length to 24 to 64 bytes.
 * @throws InvalidInput naming `secret`, if libraries would not agree on its bytes
 */
export function checkSecret(secret: string): void {
  if (prefix + signingKey(secret).toString('base64') === secret) return;
  throw new InvalidInput('secret', 'must be whsec_ and padded base64', 'base64');
}

type Secrets = Pick<
  WebhookEndpoint,
  'id' | 'secret' | 'previousSecret' | 'previousSecretExpiresAt'
>;

/**
 * The secrets that sign now: the current one, and for a day after a rotation the previous one.
 * @throws UndecryptableSecret
 */
export function secretsOf(endpoint: Secrets, box: SecretBox): string[] {
  const { id, secret, previousSecret, previousSecretExpiresAt: expiresAt } = endpoint;
  const sealed = [secret];
  if (previousSecret !== null && expiresAt !== null && Date.parse(expiresAt) > Date.now()) {
    sealed.push(previousSecret);
  }
  return sealed.map((each) => box.decrypt(each, id));
}

/** The secrets of an endpoint, encrypted with the current key, without one that has expired. */
export function renewSecrets(
  endpoint: Secrets,
  box: SecretBox,
): Pick<WebhookEndpoint, 'secret' | 'previousSecret' | 'previousSecretExpiresAt'> {
  const [secret = '', previous] = secretsOf(endpoint, box).map((each) =>
    box.encrypt(each, endpoint.id),
  );
  return {
    secret,
    previousSecret: previous ?? null,
    previousSecretExpiresAt: previous === undefined ? null : endpoint.previousSecretExpiresAt,
  };
}
