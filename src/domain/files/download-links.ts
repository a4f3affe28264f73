import type { Config } from '../../config/config.js';
import type { SoldFile } from '../../models/OrderDownload.js';
import { isSignatureOf, signatureOf } from '../../util/signature.js';

/** How long a link to a file that was bought is valid. */
const linkSeconds = 24 * 60 * 60;

type FileOfLine = Pick<SoldFile, 'lineItemId' | 'mediaAssetId'>;

/** Links to files that were bought: whoever has one may use it until it expires or is used up. */
export interface DownloadLinks {
  /** A new link, which expires after 24 hours. */
  create(file: FileOfLine): { downloadUrl: string; expiresAt: string };
  /** @param link `expires` is in seconds since 1970 */
  isValid(file: FileOfLine, link: { expires: number; signature: string }): boolean;
}

export function downloadLinks({
  authSecret,
  publicUrl,
}: Pick<Config, 'authSecret' | 'publicUrl'>): DownloadLinks {
  const textsOf = ({ lineItemId, mediaAssetId }: FileOfLine, expires: number): string[] => [
    'download',
    lineItemId,
    mediaAssetId,
    String(expires),
  ];
  return {
    create(file) {
      const expires = Math.floor(Date.now() / 1000) + linkSeconds;
      const signature = signatureOf(authSecret, textsOf(file, expires));
      const path = `/api/downloads/${file.lineItemId}/${file.mediaAssetId}`;
      return {
        downloadUrl: `${publicUrl}${path}?expires=${expires}&signature=${signature}`,
        expiresAt: new Date(expires * 1000).toISOString(),
      };
    },
    isValid: (file, { expires, signature }) =>
      expires * 1000 > Date.now() && isSignatureOf(authSecret, textsOf(file, expires), signature),
  };
}
