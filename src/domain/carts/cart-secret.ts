import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A guest's proof of a cart: 256 random bits, shown once. */
export const newCartSecret = (): string => `cs_${randomBytes(32).toString('base64url')}`;

/** What is stored of it. SHA-256 suffices, since it is not a password that can be guessed. */
export const hashCartSecret = (secret: string): string => digest(secret).toString('base64url');

/** Compares in a time that tells nothing about where the two differ. */
export const isCartSecret = (secret: string, hash: string): boolean => {
  const stored = Buffer.from(hash, 'base64url');
  const given = digest(secret);
  return stored.length === given.length && timingSafeEqual(stored, given);
};

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
