import { EntityLink } from './EntityLink.js';

/** Links an entity to a category. */
export class EntityCategory extends EntityLink {
  static override tableName = 'entity_categories';
  static override columns: readonly (keyof EntityCategory)[] = ['entityId', 'categoryId'];
  static override target = 'categoryId';

  categoryId!: string;
}
