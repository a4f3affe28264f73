import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { toColumn } from '../database/column-names.js';
import { execute } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
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

  /** Writes down why levels have what they have on hand. */
  static async insertAll(
    db: Knex,
    movements: Pick<StockMovement, 'levelId' | 'type' | 'onHandDelta'>[],
    { actor, reason, reference }: { actor: Actor; reason: string; reference: string },
  ): Promise<void> {
    await execute(db, insertAllText, [
      reason,
      reference,
      actor.type,
      actor.id,
      movements.map(() => uuidv7()),
      movements.map(({ levelId }) => levelId),
      movements.map(({ type }) => type),
      movements.map(({ onHandDelta }) => onHandDelta),
    ]);
  }
}

const insertAllText = `${StockMovement.insertText({
  id: 'id',
  levelId: 'level_id',
  type: 'type',
  onHandDelta: 'on_hand_delta',
  reason: '$1',
  reference: '$2',
  actorType: '$3',
  actorId: '$4::uuid',
})} from unnest($5::uuid[], $6::uuid[], $7::text[], $8::bigint[])
  as movement (id, level_id, type, on_hand_delta)`;
