import type { RelationMappings } from 'objection';
import { toColumn } from '../database/column-names.js';
import type { Actor } from '../identity/actor.js';
import { BaseModel } from './BaseModel.js';
import { StockLevel } from './StockLevel.js';

export type StockMovementType =
  | 'receipt'
  | 'sale'
  | 'return'
  | 'adjustment'
  | 'transfer'
  | 'reservation'
  | 'release'
  | 'fulfillment';

type Field = Exclude<keyof StockMovement, keyof BaseModel | 'level'> | 'id';

/** A change of a stock level, by how many units and why: the books of the warehouses. */
export class StockMovement extends BaseModel {
  static override tableName = 'stock_movements';
  static override columns: readonly (keyof StockMovement)[] = [
    'id',
    'levelId',
    'type',
    'onHandDelta',
    'reservedDelta',
    'reference',
    'reason',
    'actorType',
    'actorId',
    'createdAt',
  ];

  levelId!: string;
  type!: StockMovementType;
  /** Units. */
  onHandDelta!: number;
  reservedDelta!: number;
  /** What caused it, such as an order's id. */
  reference!: string | null;
  /** Why, in somebody's own words. */
  reason!: string | null;
  actorType!: Actor['type'];
  actorId!: string | null;
  createdAt!: string;
  level?: StockLevel;

  static override get relationMappings(): RelationMappings {
    return {
      level: this.belongsTo(StockLevel, 'levelId'),
    };
  }

  /**
   * The text that writes the movements of a statement, which goes on with where the rows are from.
   * @param values the expression of each field
   */
  static insertText(values: Partial<Record<Field, string>>): string {
    const names = Object.keys(values).map(toColumn);
    return `insert into stock_movements (${names.join(', ')})
      select ${Object.values(values).join(', ')}`;
  }
}
