import { Model, raw, snakeCaseMappers, type ModelOptions, type QueryContext } from 'objection';
import { uuidv7 } from '../util/uuid.js';

/**
 * What all models share: snake_case columns, ids made here. No model is ever bound to a global
 * connection, so a query without its executor throws instead of leaving the transaction.
 */
export class BaseModel extends Model {
  id!: string;

  static override get columnNameMappers() {
    return snakeCaseMappers();
  }

  override $beforeInsert(context: QueryContext): void {
    void super.$beforeInsert(context);
    if (hasId(this) && !this.id) this.id = uuidv7();
  }
}

const hasId = (model: Model): boolean => model.$modelClass.idColumn === 'id';

/** A model whose rows say when they last changed. */
export class TimestampedModel extends BaseModel {
  createdAt!: string;
  updatedAt!: string;

  override $beforeUpdate(options: ModelOptions, context: QueryContext): void {
    void super.$beforeUpdate(options, context);
    this.updatedAt = new Date().toISOString();
  }
}

/** A model whose rows count their changes: whatever updates one makes its version one more. */
export class VersionedModel extends TimestampedModel {
  version!: number;

  override $beforeUpdate(options: ModelOptions, context: QueryContext): void {
    super.$beforeUpdate(options, context);
    this.$set({ version: raw('version + 1') });
  }
}
