import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { MediaAsset } from './MediaAsset.js';
import { Variant } from './Variant.js';

/** A link together with its asset's URL, text and media type. */
export type ShownMedia = EntityMedia & AssetFacts;
type AssetFacts = Pick<MediaAsset, 'url' | 'alt' | 'contentType'>;

/** An image of an entity, or of one of its variants. */
export type EntityImage = Pick<
  EntityMedia,
  'entityId' | 'mediaAssetId' | 'variantId' | 'sortOrder'
> &
  Pick<MediaAsset, 'url' | 'alt'> & { role: 'primary' | 'gallery' };

/** Links an entity, or one of its variants, to an image or file. */
export class EntityMedia extends BaseModel {
  static override tableName = 'entity_media';
  static override idColumn = ['entityId', 'mediaAssetId', 'variantId', 'role'];
  static override columns: readonly (keyof EntityMedia)[] = [
    'entityId',
    'mediaAssetId',
    'variantId',
    'role',
    'sortOrder',
  ];

  entityId!: string;
  mediaAssetId!: string;
  variantId!: string | null;
  role!: 'primary' | 'gallery' | 'thumbnail' | 'video' | 'document';
  sortOrder!: number;
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

  /** The images and files of entities, in display order. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<ShownMedia[]> {
    return EntityMedia.fetch<EntityMedia, AssetFacts>(db, ofEntities('true'), [entityIds]);
  }

  /** The images of entities, in display order. */
  static imagesOf(
    db: Knex,
    entityIds: string[],
  ): Promise<(ShownMedia & Pick<EntityImage, 'role'>)[]> {
    return EntityMedia.fetch<EntityMedia, AssetFacts & Pick<EntityImage, 'role'>>(
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
  select ${EntityMedia.columnList('m')}, a.url, a.alt, a.content_type as "contentType"
  from entity_media m join media_assets a on a.id = m.media_asset_id
  where m.entity_id = any($1) and ${condition}
  order by m.entity_id, m.sort_order, m.media_asset_id`;
