import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { EntityMedia } from './EntityMedia.js';

/** An image or file, and its URL. */
export class MediaAsset extends BaseModel {
  static override tableName = 'media_assets';
  static override columns: readonly (keyof MediaAsset)[] = [
    'id',
    'filename',
    'contentType',
    'size',
    'width',
    'height',
    'alt',
    'url',
    'uploadedAt',
  ];

  filename!: string;
  contentType!: string;
  /** Bytes; 0 for a file on another server, whose size is unknown. */
  size!: number;
  /** Pixels. */
  width!: number | null;
  height!: number | null;
  alt!: string | null;
  url!: string;
  uploadedAt!: string;
  uses?: EntityMedia[];

  static override get relationMappings(): RelationMappings {
    return {
      uses: this.hasMany(EntityMedia, 'mediaAssetId'),
    };
  }

  /** Changes the alternative texts of images. */
  static async updateAlt(db: Knex, assets: Pick<MediaAsset, 'id' | 'alt'>[]): Promise<void> {
    await execute(
      db,
      `update media_assets a set alt = image.alt
       from unnest($1::uuid[], $2::text[]) as image (id, alt)
       where a.id = image.id and a.alt is distinct from image.alt`,
      [assets.map(({ id }) => id), assets.map(({ alt }) => alt)],
    );
  }
}
