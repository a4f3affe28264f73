import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { BaseModel } from './BaseModel.js';
import { OptionType } from './OptionType.js';

/** A value of an option, such as `M`. */
export class OptionValue extends BaseModel {
  static override tableName = 'option_values';
  static override columns: readonly (keyof OptionValue)[] = [
    'id',
    'optionTypeId',
    'value',
    'displayName',
    'sortOrder',
  ];

  optionTypeId!: string;
  value!: string;
  displayName!: string;
  sortOrder!: number;
  optionType?: OptionType;

  static override get relationMappings(): RelationMappings {
    return {
      optionType: this.belongsTo(OptionType, 'optionTypeId'),
    };
  }

  static async countOf(db: Knex, optionTypeId: string): Promise<number> {
    return OptionValue.query(db).where({ optionTypeId }).resultSize();
  }
}
