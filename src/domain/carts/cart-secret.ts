import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A guest's credential for a cart: 256 random bits, returned once. */
export const newCartSecret = (): string => `cs_${randomBytes(32).toString('base64url')}`;

/**
 * The stored hash of the secret. SHA-256 suffices, because the secret is not a password that can
 * be guessed.
 */
export const hashCartSecret = (secret: string): string => digest(secret).toString('base64url');

/** A constant-time comparison, which does not reveal where the two differ. */
export const isCartSecret = (secret: string, hash: string): boolean => {
  const stored = Buffer.from(hash, 'base64url');
  const given = digest(secret);
  return stored.length === given.length && timingSafeEqual(stored, given);
};

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
