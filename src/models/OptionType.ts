import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { BaseModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { OptionValue } from './OptionValue.js';

/** An option of an entity's variants, such as `size`. */
export class OptionType extends BaseModel {
  static override tableName = 'option_types';
  static override columns: readonly (keyof OptionType)[] = [
    'id',
    'entityId',
    'name',
    'displayName',
    'sortOrder',
  ];

  entityId!: string;
  name!: string;
  displayName!: string;
  sortOrder!: number;
  entity?: Entity;
  /** As `ofEntities` and the operations that create an option read them. */
  values!: OptionValue[];

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      values: this.hasMany(OptionValue, 'optionTypeId'),
    };
  }

  /** The options of entities in sort order, each with its values in sort order. */
  static async ofEntities(db: Knex, entityIds: string[]): Promise<OptionType[]> {
    return OptionType.query(db)
      .whereIn('entityId', entityIds)
      .orderBy(['sortOrder', 'id'])
      .withGraphFetched('values')
      .modifyGraph('values', (values) => void values.orderBy(['sortOrder', 'id']));
  }

  static async countOf(db: Knex, entityId: string): Promise<number> {
    return OptionType.query(db).where({ entityId }).resultSize();
  }
}
