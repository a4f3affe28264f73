import { EntityLink } from './EntityLink.js';

/** That an entity is of a brand. */
export class EntityBrand extends EntityLink {
  static override tableName = 'entity_brands';
  static override columns: readonly (keyof EntityBrand)[] = ['entityId', 'brandId'];
  static override target = 'brandId';

  brandId!: string;
}
