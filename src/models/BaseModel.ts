import type { Knex } from 'knex';
import {
  Model,
  raw,
  snakeCaseMappers,
  type ModelOptions,
  type QueryBuilder,
  type QueryContext,
  type RelationMapping,
} from 'objection';
import type { Page } from '../database/page.js';
import { toColumn } from '../database/column-names.js';
import { execute, query } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';

/** Hot statements ask for the same few lists with every request. */
const columnLists = new Map<string, string>();

/** A model class, as the statics of BaseModel see it. */
interface ModelOf<M extends BaseModel> {
  new (): M;
  prototype: M;
}

/**
 * What all models share: snake_case columns, and ids generated here. No model is bound to a global
 * connection, so a query without its executor throws instead of running outside the transaction.
 */
export class BaseModel extends Model {
  id!: string;

  /** All columns of the table, with their names in code. A test compares them with the database. */
  static columns: readonly string[] = [];

  static override get columnNameMappers() {
    return snakeCaseMappers();
  }

  /** The jsonb columns, which Objection writes as JSON. */
  static override get jsonAttributes(): string[] {
    return [];
  }

  /**
   * Columns for a hand-written statement: `o.id, o.order_number as "orderNumber", …`.
   * @param alias of the table in the statement
   * @param names defaults to all of them
   */
  static columnList(alias: string = this.tableName, names = this.columns): string {
    const key = `${this.tableName} ${alias} ${names === this.columns ? '' : names.join()}`;
    let list = columnLists.get(key);
    if (list === undefined) {
      list = names
        .map((name) => {
          const column = toColumn(name);
          return column === name ? `${alias}.${name}` : `${alias}.${column} as "${name}"`;
        })
        .join(', ');
      columnLists.set(key, list);
    }
    return list;
  }

  /** All columns as one JSON object, for rows nested in their parent. */
  static columnsAsJson(alias: string): string {
    const pairs = this.columns.map((name) => `'${name}', ${alias}.${toColumn(name)}`);
    return `jsonb_build_object(${pairs.join(', ')})`;
  }

  /**
   * Creates an instance from a row that the driver has just read for us, without a copy.
   * @param row with the class's columns as the code names them
   */
  static fromRow<M extends BaseModel>(this: ModelOf<M>, row: object): M {
    return Object.setPrototypeOf(row, this.prototype) as M;
  }

  /**
   * Runs a hand-written statement, prepared once per connection, whose rows are instances of this
   * class. For the few statements that docs/adr/0014 allows; all others use Objection.
   * @param values for `$1`, `$2`, …
   * @typeParam Joined what the statement reads besides the class's own columns
   */
  static async fetch<M extends BaseModel, Joined = unknown>(
    this: ModelOf<M>,
    db: Knex,
    text: string,
    values: unknown[] = [],
  ): Promise<(M & Joined)[]> {
    const rows = await query<object>(db, text, values);
    // The driver has just created these objects for us, so they become instances without a copy.
    for (const row of rows) Object.setPrototypeOf(row, this.prototype);
    return rows as (M & Joined)[];
  }

  /** The same for a statement that returns one record, or none. */
  static async fetchOne<M extends BaseModel, Joined = unknown>(
    this: ModelOf<M> & Pick<typeof BaseModel, 'fetch'>,
    db: Knex,
    text: string,
    values: unknown[] = [],
  ): Promise<(M & Joined) | undefined> {
    const [record] = await this.fetch<M, Joined>(db, text, values);
    return record;
  }

  /**
   * Inserts any number of rows with one statement and one value. Objection's insert has one value
   * for each field, and PostgreSQL accepts at most 65,535. A field that only some rows have is
   * null in the others.
   * @param options.ignoreConflicts skips rows that exist, instead of failing
   */
  static async insertMany<M extends BaseModel>(
    this: ModelOf<M> & Pick<typeof BaseModel, 'tableName'>,
    db: Knex,
    rows: Partial<M>[],
    { ignoreConflicts = false } = {},
  ): Promise<void> {
    if (rows.length === 0) return;
    const text = insertText(this.tableName, rows);
    await execute(db, `${text} ${ignoreConflicts ? 'on conflict do nothing' : ''}`, [
      toRecordset(rows),
    ]);
  }

  /** The same, with what the database adds. The records come in any order. */
  static async insertAndFetch<M extends BaseModel>(
    this: ModelOf<M> & Pick<typeof BaseModel, 'tableName' | 'columnList' | 'fetch'>,
    db: Knex,
    rows: Partial<M>[],
  ): Promise<M[]> {
    if (rows.length === 0) return [];
    const text = `${insertText(this.tableName, rows)} returning ${this.columnList()}`;
    return this.fetch<M>(db, text, [toRecordset(rows)]);
  }

  /**
   * Deletes at most this many rows that match a condition, and skips locked ones.
   * @returns how many rows were deleted
   */
  protected static async deleteSome(db: Knex, condition: string, limit: number): Promise<number> {
    const key = [this.idColumn].flat().map(toColumn).join(', ');
    return execute(
      db,
      `delete from ${this.tableName} where (${key}) in (
         select ${key} from ${this.tableName} where ${condition} limit $1 for update skip locked)`,
      [limit],
    );
  }

  /** A relation to the record that a field of this class refers to. */
  static belongsTo(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return {
      relation: Model.BelongsToOneRelation,
      modelClass,
      join: { from: `${this.tableName}.${field}`, to: `${modelClass.tableName}.id` },
    };
  }

  /** A relation to the records that refer to this one. */
  static hasMany(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return {
      relation: Model.HasManyRelation,
      modelClass,
      join: { from: `${this.tableName}.id`, to: `${modelClass.tableName}.${field}` },
    };
  }

  /** The same for at most one record that refers to this one. */
  static hasOne(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return { ...this.hasMany(modelClass, field), relation: Model.HasOneRelation };
  }

  /** A relation through a link table; `own` and `other` are its fields. */
  static linkedTo(
    modelClass: typeof Model,
    links: string,
    own: string,
    other: string,
  ): RelationMapping<Model> {
    return {
      relation: Model.ManyToManyRelation,
      modelClass,
      join: {
        from: `${this.tableName}.id`,
        through: { from: `${links}.${own}`, to: `${links}.${other}` },
        to: `${modelClass.tableName}.id`,
      },
    };
  }

  override $beforeInsert(context: QueryContext): void {
    void super.$beforeInsert(context);
    if (hasId(this) && !this.id) this.id = uuidv7();
  }
}

function insertText(table: string, rows: object[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))].map(toColumn).join(', ');
  return `insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
}

/** Rows as the one value of `jsonb_populate_recordset`, which uses column names. */
export function toRecordset(rows: object[]): string {
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [toColumn(name), value])),
  );
  return JSON.stringify(records);
}

const hasId = (model: Model): boolean => model.$modelClass.idColumn === 'id';

/** A model whose rows have the time of their last update. */
export class TimestampedModel extends BaseModel {
  createdAt!: string;
  updatedAt!: string;

  override $beforeUpdate(options: ModelOptions, context: QueryContext): void {
    void super.$beforeUpdate(options, context);
    // The database's clock, which all servers and hand-written statements share.
    this.$set({ updatedAt: raw('now()') });
  }
}

/** A model whose rows have a version: every update increments it. */
export class VersionedModel extends TimestampedModel {
  version!: number;

  override $beforeUpdate(options: ModelOptions, context: QueryContext): void {
    super.$beforeUpdate(options, context);
    this.$set({ version: raw('version + 1') });
  }
}

/** One page of a query's results, and the total on all pages. */
export async function findPage<M extends Model>(
  found: QueryBuilder<M>,
  { limit, offset }: Page,
): Promise<{ results: M[]; total: number }> {
  return found.range(offset, offset + limit - 1);
}
