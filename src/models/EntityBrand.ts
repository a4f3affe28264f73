import { EntityLink } from './EntityLink.js';

/** Links an entity to a brand. */
export class EntityBrand extends EntityLink {
  static override tableName = 'entity_brands';
  static override columns: readonly (keyof EntityBrand)[] = ['entityId', 'brandId'];
  static override target = 'brandId';

  brandId!: string;
}
