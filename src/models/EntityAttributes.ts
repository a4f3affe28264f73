import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { toRecordset, VersionedModel } from './BaseModel.js';
import { Entity } from './Entity.js';

/** The attributes in one locale, with their entity. */
export type EntityTexts = Pick<EntityAttributes, 'entityId' | 'locale' | 'title'> &
  Partial<
    Pick<
      EntityAttributes,
      'subtitle' | 'description' | 'richDescription' | 'seoTitle' | 'seoDescription'
    >
  >;

/** An entity's localized attributes, with a canonical BCP 47 tag. */
export class EntityAttributes extends VersionedModel {
  static override tableName = 'entity_attributes';
  static override idColumn = ['entityId', 'locale'];
  static override columns: readonly (keyof EntityAttributes)[] = [
    'entityId',
    'locale',
    'title',
    'subtitle',
    'description',
    'richDescription',
    'seoTitle',
    'seoDescription',
    'version',
    'createdAt',
    'updatedAt',
  ];

  entityId!: string;
  locale!: string;
  title!: string;
  subtitle!: string | null;
  description!: string | null;
  richDescription!: Record<string, unknown> | null;
  seoTitle!: string | null;
  seoDescription!: string | null;
  entity?: Entity;

  static override get jsonAttributes() {
    return ['richDescription'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
    };
  }

  /** The attributes in one locale. To change them, lock the entity first. */
  static async find(
    db: Knex,
    entityId: string,
    locale: string,
  ): Promise<EntityAttributes | undefined> {
    return EntityAttributes.query(db).findById([entityId, locale]);
  }

  /** The attributes of entities in all locales. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<EntityAttributes[]> {
    return EntityAttributes.fetch<EntityAttributes>(
      db,
      `select ${EntityAttributes.columnList('a')} from entity_attributes a
       where a.entity_id = any($1) order by a.entity_id, a.locale`,
      [entityIds],
    );
  }

  /** The attributes of entities in one locale. */
  static async inLocale(
    db: Knex,
    entityIds: string[],
    locale: string,
  ): Promise<EntityAttributes[]> {
    return EntityAttributes.query(db).whereIn('entityId', entityIds).where({ locale });
  }

  /**
   * Replaces all attributes of entities in a locale, with one statement; omitted ones become null.
   */
  static replaceAll(db: Knex, texts: EntityTexts[]): Promise<EntityAttributes[]> {
    return EntityAttributes.fetch<EntityAttributes>(
      db,
      `insert into entity_attributes as a (entity_id, locale, title, subtitle, description,
         rich_description, seo_title, seo_description)
       select entity_id, locale, title, subtitle, description,
         rich_description, seo_title, seo_description
       from jsonb_populate_recordset(null::entity_attributes, $1)
       on conflict (entity_id, locale) do update
         set title = excluded.title, subtitle = excluded.subtitle,
           description = excluded.description, rich_description = excluded.rich_description,
           seo_title = excluded.seo_title, seo_description = excluded.seo_description,
           version = a.version + 1, updated_at = now()
       returning ${EntityAttributes.columnList('a')}`,
      [toRecordset(texts)],
    );
  }

  /** The first of the locales that has attributes; with `orAny`, else the entity's first locale. */
  static async findFirst(
    db: Knex,
    entityId: string,
    locales: string[],
    orAny: boolean,
  ): Promise<EntityAttributes | undefined> {
    const rows = await EntityAttributes.query(db)
      .where({ entityId })
      .modify((texts) => void (orAny || texts.whereIn('locale', locales)))
      .orderBy('locale');
    const wanted = locales.map((locale) => rows.find((row) => row.locale === locale));
    return wanted.find((row) => row !== undefined) ?? (orAny ? rows[0] : undefined);
  }
}
