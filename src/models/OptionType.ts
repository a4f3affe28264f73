import { Model, type RelationMappings } from 'objection';
import type { Knex } from 'knex';
import { BaseModel } from './BaseModel.js';

/** One choice of an option, such as `M`. */
export class OptionValue extends BaseModel {
  static override tableName = 'option_values';

  optionTypeId!: string;
  value!: string;
  displayName!: string;
  sortOrder!: number;
}

/** Something in which an entity's variants differ, such as `size`. */
export class OptionType extends BaseModel {
  static override tableName = 'option_types';

  entityId!: string;
  name!: string;
  displayName!: string;
  sortOrder!: number;
  values!: OptionValue[];

  static override get relationMappings(): RelationMappings {
    return {
      values: {
        relation: Model.HasManyRelation,
        modelClass: OptionValue,
        join: { from: 'option_types.id', to: 'option_values.option_type_id' },
      },
    };
  }

  /** The entity's options in their order, each with its values in theirs. */
  static async ofEntity(db: Knex, entityId: string): Promise<OptionType[]> {
    return OptionType.query(db)
      .where('entity_id', entityId)
      .orderBy(['sort_order', 'id'])
      .withGraphFetched('values')
      .modifyGraph('values', (query) => void query.orderBy(['sort_order', 'id']));
  }
}
