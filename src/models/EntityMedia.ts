import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { MediaAsset } from './MediaAsset.js';
import { Variant } from './Variant.js';

/** A link together with its asset's place, text and media type. */
export type AttachedMedia = EntityMedia & AssetFacts & { role: ShownRole };
export type ShownRole = Exclude<EntityMedia['role'], 'download'>;
type AssetFacts = Pick<MediaAsset, 'url' | 'storageKey' | 'filename' | 'alt' | 'contentType'>;

/** An image of an entity, or of one of its variants. */
export type EntityImage = Pick<
  EntityMedia,
  'entityId' | 'mediaAssetId' | 'variantId' | 'sortOrder'
> &
  Pick<MediaAsset, 'alt'> & { url: string; role: 'primary' | 'gallery' };

/** An image of the store, which may have been uploaded instead of imported. */
export type StoredImage = Omit<EntityImage, 'url'> & Pick<MediaAsset, 'url'>;

/** Links an entity, or one of its variants, to an image or file. */
export class EntityMedia extends BaseModel {
  static override tableName = 'entity_media';
  static override columns: readonly (keyof EntityMedia)[] = [
    'id',
    'entityId',
    'mediaAssetId',
    'variantId',
    'role',
    'sortOrder',
    'createdAt',
  ];

  entityId!: string;
  mediaAssetId!: string;
  variantId!: string | null;
  /** The files with the role `download` are sold, and never shown. */
  role!: 'primary' | 'gallery' | 'thumbnail' | 'video' | 'document' | 'download';
  sortOrder!: number;
  createdAt!: string;
  entity?: Entity;
  asset?: MediaAsset;
  variant?: Variant | null;

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      asset: this.belongsTo(MediaAsset, 'mediaAssetId'),
      variant: this.belongsTo(Variant, 'variantId'),
    };
  }

  /** The images and files that entities show, in display order. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<AttachedMedia[]> {
    return EntityMedia.fetch<EntityMedia, AssetFacts & { role: ShownRole }>(
      db,
      ofEntities(`m.role <> 'download'`),
      [entityIds],
    );
  }

  /** The entities that a file is attached to, in the order of their ids. */
  static async entitiesWith(db: Knex, mediaAssetId: string): Promise<string[]> {
    const rows = await EntityMedia.query(db)
      .distinct('entityId')
      .where({ mediaAssetId })
      .orderBy('entityId');
    return rows.map(({ entityId }) => entityId);
  }

  /** The images of entities, in display order. */
  static imagesOf(db: Knex, entityIds: string[]): Promise<StoredImage[]> {
    return EntityMedia.fetch<EntityMedia, AssetFacts & { role: EntityImage['role'] }>(
      db,
      ofEntities(`m.role in ('primary', 'gallery')`),
      [entityIds],
    );
  }

  /** Changes the roles and the order of images. */
  static async updateImages(
    db: Knex,
    images: (EntityImage & { oldRole: EntityImage['role'] })[],
  ): Promise<void> {
    await execute(
      db,
      `update entity_media m set role = image.role, sort_order = image.sort_order
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::integer[])
         as image (entity_id, asset_id, variant_id, old_role, role, sort_order)
       where m.entity_id = image.entity_id and m.media_asset_id = image.asset_id
         and m.variant_id is not distinct from image.variant_id and m.role = image.old_role`,
      [
        images.map(({ entityId }) => entityId),
        images.map(({ mediaAssetId }) => mediaAssetId),
        images.map(({ variantId }) => variantId),
        images.map(({ oldRole }) => oldRole),
        images.map(({ role }) => role),
        images.map(({ sortOrder }) => sortOrder),
      ],
    );
  }
}

const ofEntities = (condition: string): string => `
  select ${EntityMedia.columnList('m')}, a.url, a.storage_key as "storageKey", a.filename, a.alt,
    a.content_type as "contentType"
  from entity_media m join media_assets a on a.id = m.media_asset_id
  where m.entity_id = any($1) and ${condition}
  order by m.entity_id, m.sort_order, m.media_asset_id`;
