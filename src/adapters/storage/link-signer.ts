import { isSignatureOf, signatureOf } from '../../util/signature.js';
import type { LinkFacts, LinkOptions } from './storage.js';

export interface LinkSigner {
  /** The query of a link to a file. */
  sign(key: string, options: LinkOptions): URLSearchParams;
  /** What the query of a link allows; undefined if it is forged or has expired. */
  verify(key: string, query: URLSearchParams): LinkFacts | undefined;
}

/** Signs everything that a link says, so that no part can be changed. */
export function createLinkSigner(secret: string): LinkSigner {
  return {
    sign(key, { expiresInSeconds, disposition, filename = '' }) {
      const expires = String(Math.floor(Date.now() / 1000) + expiresInSeconds);
      const signature = signatureOf(secret, [key, expires, disposition, filename]);
      const name = filename && { filename };
      return new URLSearchParams({ expires, disposition, ...name, signature });
    },
    verify(key, query) {
      const [expires, disposition, filename, signature] = parts.map(
        (part) => query.get(part) ?? '',
      );
      const texts = [key, expires ?? '', disposition ?? '', filename ?? ''];
      if (!isSignatureOf(secret, texts, signature ?? '')) return undefined;
      if (Number(expires) * 1000 <= Date.now()) return undefined;
      return {
        disposition: disposition as LinkFacts['disposition'],
        ...(filename && { filename }),
      };
    },
  };
}

const parts = ['expires', 'disposition', 'filename', 'signature'] as const;
