import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';

/** A picture among those of an entity, or of one of its variants. */
export interface EntityImage {
  entityId: string;
  assetId: string;
  variantId: string | null;
  role: 'primary' | 'gallery';
  sortOrder: number;
  url: string;
  alt: string | null;
}

/** A picture that another server keeps: its size is unknown here, and written as 0. */
export interface ImageAsset {
  id: string;
  url: string;
  filename: string;
  contentType: string;
  alt: string | null;
}

/** The pictures of entities, in their order. */
export function findImages(db: Knex, entityIds: string[]): Promise<EntityImage[]> {
  return query(
    db,
    `select l.entity_id as "entityId", l.media_asset_id as "assetId", l.variant_id as "variantId",
       l.role, l.sort_order as "sortOrder", a.url, a.alt
     from entity_media l join media_assets a on a.id = l.media_asset_id
     where l.entity_id = any($1) and l.role in ('primary', 'gallery')
     order by l.entity_id, l.sort_order, l.media_asset_id`,
    [entityIds],
  );
}

/** Makes assets of pictures at web addresses. */
export async function insertImageAssets(db: Knex, assets: ImageAsset[]): Promise<void> {
  await execute(
    db,
    `insert into media_assets (id, filename, content_type, size, alt, url)
     select id, filename, content_type, 0, alt, url
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
       as asset (id, filename, content_type, alt, url)`,
    [
      assets.map(({ id }) => id),
      assets.map(({ filename }) => filename),
      assets.map(({ contentType }) => contentType),
      assets.map(({ alt }) => alt),
      assets.map(({ url }) => url),
    ],
  );
}

/** Shows pictures with their entities. */
export async function insertImages(db: Knex, images: EntityImage[]): Promise<void> {
  await execute(
    db,
    `insert into entity_media (entity_id, media_asset_id, variant_id, role, sort_order)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::integer[])
     on conflict do nothing`,
    [
      images.map(({ entityId }) => entityId),
      images.map(({ assetId }) => assetId),
      images.map(({ variantId }) => variantId),
      images.map(({ role }) => role),
      images.map(({ sortOrder }) => sortOrder),
    ],
  );
}

/** Changes the roles, places and alternative texts of pictures. */
export async function updateImages(
  db: Knex,
  images: (EntityImage & { oldRole: EntityImage['role'] })[],
): Promise<void> {
  await execute(
    db,
    `update entity_media l set role = image.role, sort_order = image.sort_order
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::integer[])
       as image (entity_id, asset_id, variant_id, old_role, role, sort_order)
     where l.entity_id = image.entity_id and l.media_asset_id = image.asset_id
       and l.variant_id is not distinct from image.variant_id and l.role = image.old_role`,
    [
      images.map(({ entityId }) => entityId),
      images.map(({ assetId }) => assetId),
      images.map(({ variantId }) => variantId),
      images.map(({ oldRole }) => oldRole),
      images.map(({ role }) => role),
      images.map(({ sortOrder }) => sortOrder),
    ],
  );
  await execute(
    db,
    `update media_assets a set alt = image.alt
     from unnest($1::uuid[], $2::text[]) as image (asset_id, alt)
     where a.id = image.asset_id and a.alt is distinct from image.alt`,
    [images.map(({ assetId }) => assetId), images.map(({ alt }) => alt)],
  );
}
