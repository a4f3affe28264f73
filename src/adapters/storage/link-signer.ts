import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkFacts, LinkOptions } from './storage.js';

export interface LinkSigner {
  /** The query of a link to a file. */
  sign(key: string, options: LinkOptions): URLSearchParams;
  /** What the query of a link allows; undefined if it is forged or has expired. */
  verify(key: string, query: URLSearchParams): LinkFacts | undefined;
}

/** Signs everything that a link says with HMAC-SHA256, so that no part can be changed. */
export function createLinkSigner(secret: string): LinkSigner {
  const signatureOf = (key: string, expires: string, disposition: string, name: string): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify([key, expires, disposition, name]))
      .digest();
  return {
    sign(key, { expiresInSeconds, disposition, filename = '' }) {
      const expires = String(Math.floor(Date.now() / 1000) + expiresInSeconds);
      const signature = signatureOf(key, expires, disposition, filename).toString('base64url');
      const name = filename && { filename };
      return new URLSearchParams({ expires, disposition, ...name, signature });
    },
    verify(key, query) {
      const [expires, disposition, filename = '', signature] = parts.map((part) => query.get(part));
      const expected = signatureOf(key, expires ?? '', disposition ?? '', filename ?? '');
      const given = Buffer.from(signature ?? '', 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      if (Number(expires) * 1000 <= Date.now()) return undefined;
      return {
        disposition: disposition as LinkFacts['disposition'],
        ...(filename && { filename }),
      };
    },
  };
}

const parts = ['expires', 'disposition', 'filename', 'signature'] as const;
