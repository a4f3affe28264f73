import path from 'node:path';
import type { EntityImage, StoredImage } from '../models/EntityMedia.js';
import type { MediaAsset } from '../models/MediaAsset.js';
import { uuidv7 } from '../util/uuid.js';
import type { Changes } from './changes.js';
import type { ImportedProduct } from './product.js';

/** An image on another server: its size is unknown and stored as 0. */
type NewAsset = Pick<MediaAsset, 'id' | 'url' | 'filename' | 'contentType' | 'size' | 'alt'>;

type NewImage = EntityImage & { id: string };

export interface ImagePlan extends Changes<
  NewImage,
  EntityImage & { oldRole: EntityImage['role'] }
> {
  assets: NewAsset[];
}

type Wanted = Omit<EntityImage, 'mediaAssetId'>;

/**
 * Compares a product's images with the store's, by URL. Images that the file does not contain are
 * kept, including a main image.
 */
export function planImages(
  product: ImportedProduct,
  variantIds: string[],
  stored: StoredImage[],
  entityId: string,
): ImagePlan {
  const plan: ImagePlan = { assets: [], created: [], updated: [] };
  const assetIds = new Map<string, string>(
    stored.flatMap(({ url, mediaAssetId }) => (url === null ? [] : [[url, mediaAssetId]])),
  );
  for (const wanted of wantedImages(product, variantIds, stored, entityId)) {
    const { url, variantId, role } = wanted;
    const candidates = stored.filter((row) => row.url === url && row.variantId === variantId);
    const old = candidates.find((row) => row.role === role) ?? candidates[0];
    const alt = wanted.alt ?? old?.alt ?? null;
    if (old) {
      const same = old.role === role && old.sortOrder === wanted.sortOrder && old.alt === alt;
      if (!same)
        plan.updated.push({ ...wanted, mediaAssetId: old.mediaAssetId, alt, oldRole: old.role });
      continue;
    }
    const mediaAssetId = assetIds.get(url) ?? uuidv7();
    if (!assetIds.has(url))
      plan.assets.push({ id: mediaAssetId, url, alt, size: 0, ...describe(url) });
    assetIds.set(url, mediaAssetId);
    plan.created.push({ id: uuidv7(), ...wanted, mediaAssetId });
  }
  return plan;
}

function wantedImages(
  { images, variants }: ImportedProduct,
  variantIds: string[],
  stored: StoredImage[],
  entityId: string,
): Wanted[] {
  const urls = new Set(images.map(({ url }) => url));
  const hasOtherMain = stored.some(
    ({ url, role, variantId }) => variantId === null && role === 'primary' && !urls.has(url ?? ''),
  );
  const ofEntity = images.map((image, i): Wanted => {
    const role = i === 0 && !hasOtherMain ? 'primary' : 'gallery';
    return { ...image, entityId, variantId: null, role, sortOrder: i };
  });
  const ofVariants = variants.flatMap(({ image: url }, i): Wanted[] => {
    const variantId = variantIds[i];
    if (url === null || variantId === undefined) return [];
    return [{ url, alt: null, entityId, variantId, role: 'primary', sortOrder: 0 }];
  });
  return [...ofEntity, ...ofVariants];
}

const contentTypes: Record<string, string> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** The media type that a URL suggests; the file is not fetched. */
function describe(url: string): Pick<MediaAsset, 'filename' | 'contentType'> {
  const { base, ext } = path.posix.parse(new URL(url).pathname);
  const contentType = contentTypes[ext.toLowerCase()] ?? 'application/octet-stream';
  return { filename: base.slice(0, 255) || 'image', contentType };
}
