import { createHmac, timingSafeEqual } from 'node:crypto';

const digestOf = (secret: string, texts: readonly string[]): Buffer =>
  createHmac('sha256', secret).update(JSON.stringify(texts)).digest();

/** Signs texts with HMAC-SHA256, so that none of them can be changed: 43 characters. */
export const signatureOf = (secret: string, texts: readonly string[]): string =>
  digestOf(secret, texts).toString('base64url');

/** Whether `given` is the signature of these texts. */
export function isSignatureOf(secret: string, texts: readonly string[], given: string): boolean {
  const [expected, sent] = [digestOf(secret, texts), Buffer.from(given, 'base64url')];
  return expected.length === sent.length && timingSafeEqual(expected, sent);
}
