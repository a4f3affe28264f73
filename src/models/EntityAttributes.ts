import type { Knex } from 'knex';
import { TimestampedModel } from './BaseModel.js';

/** An entity's texts in one language, under its canonical BCP 47 tag. */
export class EntityAttributes extends TimestampedModel {
  static override tableName = 'entity_attributes';
  static override idColumn = ['entity_id', 'locale'];

  entityId!: string;
  locale!: string;
  title!: string;
  subtitle!: string | null;
  description!: string | null;
  richDescription!: Record<string, unknown> | null;
  seoTitle!: string | null;
  seoDescription!: string | null;

  static override get jsonAttributes() {
    return ['richDescription'];
  }

  /** Replaces all texts of the entity in the locale. */
  static replace(
    db: Knex,
    texts: Pick<EntityAttributes, 'entityId' | 'locale' | 'title'> & Partial<EntityAttributes>,
  ): Promise<EntityAttributes> {
    const empty = {
      subtitle: null,
      description: null,
      richDescription: null,
      seoTitle: null,
      seoDescription: null,
    };
    return EntityAttributes.query(db)
      .insert({ ...empty, ...texts, updatedAt: new Date().toISOString() })
      .onConflict(['entity_id', 'locale'])
      .merge()
      .returning('*') as unknown as Promise<EntityAttributes>;
  }

  /** The first of the locales that has texts; with `orAny`, else the entity's first locale. */
  static async findFirst(
    db: Knex,
    entityId: string,
    locales: string[],
    orAny: boolean,
  ): Promise<EntityAttributes | undefined> {
    const rows = await EntityAttributes.query(db)
      .where('entity_id', entityId)
      .modify((query) => void (orAny || query.whereIn('locale', locales)))
      .orderBy('locale');
    const wanted = locales.map((locale) => rows.find((row) => row.locale === locale));
    return wanted.find((row) => row !== undefined) ?? (orAny ? rows[0] : undefined);
  }
}
