import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { toColumn } from '../database/column-names.js';
import { execute, query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import { EntityMedia } from './EntityMedia.js';

/** An image or file: in the store's file storage, or on another server. */
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
    'storageKey',
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
  /** Null for a file in the storage. */
  url!: string | null;
  /** Null for a file on another server. */
  storageKey!: string | null;
  uploadedAt!: string;
  uses?: EntityMedia[];

  static override get relationMappings(): RelationMappings {
    return {
      uses: this.hasMany(EntityMedia, 'mediaAssetId'),
    };
  }

  /** Locks a file, so that attaching and deleting it wait for one another. */
  static async lock(db: Knex, id: string): Promise<MediaAsset | undefined> {
    return MediaAsset.query(db).findById(id).forUpdate();
  }

  /** A file, and whether all callers may load it. */
  static find(
    db: Knex,
    column: 'id' | 'storageKey',
    value: string,
  ): Promise<(MediaAsset & { isPublic: boolean }) | undefined> {
    return MediaAsset.fetchOne<MediaAsset, { isPublic: boolean }>(
      db,
      `select ${MediaAsset.columnList('a')}, ${isPublic} as "isPublic"
       from media_assets a where a.${toColumn(column)} = $1`,
      [value],
    );
  }

  /** The given keys of the storage that no file has. */
  static async unknownKeys(db: Knex, keys: string[]): Promise<string[]> {
    const rows = await query<{ key: string }>(
      db,
      `select key from unnest($1::text[]) as key
       where not exists (select from media_assets where storage_key = key)`,
      [keys],
    );
    return rows.map(({ key }) => key);
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

/** Files that are attached to an active entity, except those that are sold. */
const isPublic = `exists (
    select from entity_media m join entities e on e.id = m.entity_id
    where m.media_asset_id = a.id and e.status = 'active')
  and not exists (
    select from entity_media m where m.media_asset_id = a.id and m.role = 'download')`;
