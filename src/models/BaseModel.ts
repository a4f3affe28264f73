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

/** A class of rows, as the statics of BaseModel see it. */
interface ModelOf<M extends BaseModel> {
  new (): M;
  prototype: M;
}

/**
 * What all models share: snake_case columns, ids made here. No model is ever bound to a global
 * connection, so a query without its executor throws instead of leaving the transaction.
 */
export class BaseModel extends Model {
  id!: string;

  /** All columns of the table, as the code names them. A test compares them with the database. */
  static columns: readonly string[] = [];

  static override get columnNameMappers() {
    return snakeCaseMappers();
  }

  /**
   * Columns for a statement written by hand: `o.id, o.order_number as "orderNumber", …`.
   * @param alias of the table in the statement
   * @param names all of them by default
   */
  static columnList(alias: string = this.tableName, names = this.columns): string {
    return names
      .map((name) => {
        const column = toColumn(name);
        return column === name ? `${alias}.${name}` : `${alias}.${column} as "${name}"`;
      })
      .join(', ');
  }

  /** All columns as one JSON object, for rows that come nested in their parent's. */
  static columnsAsJson(alias: string): string {
    const pairs = this.columns.map((name) => `'${name}', ${alias}.${toColumn(name)}`);
    return `jsonb_build_object(${pairs.join(', ')})`;
  }

  /**
   * Makes a record of a row that the driver has just read for us: it is not copied.
   * @param row with the class's columns as the code names them
   */
  static fromRow<M extends BaseModel>(this: ModelOf<M>, row: object): M {
    return Object.setPrototypeOf(row, this.prototype) as M;
  }

  /**
   * Runs a statement written by hand, prepared once a connection, whose rows are records of this
   * class. For the few that docs/adr/0014 allows; all others are Objection's.
   * @param values for `$1`, `$2`, …
   * @typeParam Joined what the statement reads beside the class's own columns
   */
  static async fetch<M extends BaseModel, Joined = unknown>(
    this: ModelOf<M>,
    db: Knex,
    text: string,
    values: unknown[] = [],
  ): Promise<(M & Joined)[]> {
    const rows = await query<object>(db, text, values);
    // The driver has just made these objects for us: they become records without a copy.
    for (const row of rows) Object.setPrototypeOf(row, this.prototype);
    return rows as (M & Joined)[];
  }

  /** The same for a statement that finds one record, or none. */
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
   * Inserts any number of rows by one statement, with one value: Objection's insert has one for each
   * field, and PostgreSQL takes 65,535. A field that some rows have is null in the others.
   * @param options.ignoreConflicts passes rows that are there already, instead of failing
   */
  static async insertMany<M extends BaseModel>(
    this: ModelOf<M> & Pick<typeof BaseModel, 'tableName'>,
    db: Knex,
    rows: Partial<M>[],
    { ignoreConflicts = false } = {},
  ): Promise<void> {
    if (rows.length === 0) return;
    const columns = [...new Set(rows.flatMap(Object.keys))].map(toColumn).join(', ');
    await execute(
      db,
      `insert into ${this.tableName} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${this.tableName}, $1)
       ${ignoreConflicts ? 'on conflict do nothing' : ''}`,
      [toRecordset(rows)],
    );
  }

  /**
   * Deletes at most so many rows that a condition finds, past those that somebody else is at.
   * @returns how many are gone
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

  /** A relation to the one record that a field of this class names. */
  static belongsTo(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return {
      relation: Model.BelongsToOneRelation,
      modelClass,
      join: { from: `${this.tableName}.${field}`, to: `${modelClass.tableName}.id` },
    };
  }

  /** A relation to the records that name this one in a field of theirs. */
  static hasMany(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return {
      relation: Model.HasManyRelation,
      modelClass,
      join: { from: `${this.tableName}.id`, to: `${modelClass.tableName}.${field}` },
    };
  }

  /** The same with records that name this one at most once. */
  static hasOne(modelClass: typeof Model, field: string): RelationMapping<Model> {
    return { ...this.hasMany(modelClass, field), relation: Model.HasOneRelation };
  }

  /** A relation by a table of links; `own` and `other` are its fields. */
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

/** Rows as the one value of `jsonb_populate_recordset`, which names fields as columns. */
export function toRecordset(rows: object[]): string {
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [toColumn(name), value])),
  );
  return JSON.stringify(records);
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

/** One page of what a query finds, and how many there are on all pages. */
export async function findPage<M extends Model>(
  found: QueryBuilder<M>,
  { limit, offset }: Page,
): Promise<{ results: M[]; total: number }> {
  return found.range(offset, offset + limit - 1);
}
