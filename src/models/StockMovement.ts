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

/** A change of a stock level: how many units, and why. Movements are never changed or deleted. */
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
  /** The cause, such as an order's id. */
  reference!: string | null;
  /** The reason that staff or the import gave. */
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
   * The `insert … select` of a statement that writes movements; the caller appends its `from` clause.
   * @param values the SQL expression of each field
   */
  static insertText(values: Partial<Record<Field, string>>): string {
    const names = Object.keys(values).map(toColumn);
    return `insert into stock_movements (${names.join(', ')})
      select ${Object.values(values).join(', ')}`;
  }
}
