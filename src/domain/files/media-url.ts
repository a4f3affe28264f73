import type { FileStorage } from '../../adapters/storage/storage.js';
import type { Entity } from '../../models/Entity.js';
import type { AttachedMedia } from '../../models/EntityMedia.js';
import type { MediaAsset } from '../../models/MediaAsset.js';

/** How long a signed URL is valid. */
export const signedSeconds = 15 * 60;

type Place = Pick<MediaAsset, 'url' | 'storageKey'>;
type Signed = Place & Pick<MediaAsset, 'filename' | 'contentType'>;

/** An attachment as the catalog shows it. */
export type ShownMedia = AttachedMedia & { url: string };

/** The lasting URL of a file: its own, or that of another server. */
export const publicUrlOf = (storage: FileStorage, { url, storageKey }: Place): string =>
  storageKey === null ? (url ?? '') : storage.publicUrl(storageKey);

/** A URL that anyone can use for 15 minutes. Files on other servers have only their own. */
export async function signedUrlOf(storage: FileStorage, asset: Signed): Promise<string> {
  const { storageKey, filename } = asset;
  if (storageKey === null) return publicUrlOf(storage, asset);
  const disposition = dispositionOf(asset);
  return storage.signedUrl(storageKey, { expiresInSeconds: signedSeconds, filename, disposition });
}

/** A PDF can contain scripts, so that browsers save it instead of showing it. */
export const dispositionOf = ({
  contentType,
}: Pick<MediaAsset, 'contentType'>): 'inline' | 'attachment' =>
  contentType.startsWith('image/') ? 'inline' : 'attachment';

/** Attachments with URLs that work: signed ones for entities that are not public. */
export async function showMedia(
  storage: FileStorage,
  entities: Entity[],
  attached: AttachedMedia[],
): Promise<ShownMedia[]> {
  const visible = new Set(entities.filter(({ isVisible }) => isVisible).map(({ id }) => id));
  return Promise.all(
    attached.map(async (media) => {
      const urlOf = visible.has(media.entityId) ? publicUrlOf : signedUrlOf;
      return Object.assign(media, { url: await urlOf(storage, media) });
    }),
  );
}
