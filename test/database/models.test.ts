import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { toColumn } from '../../src/database/column-names.js';
import { connect } from '../../src/database/connect.js';
import { BaseModel } from '../../src/models/BaseModel.js';
import { Cart } from '../../src/models/Cart.js';
import { Order } from '../../src/models/Order.js';
import { OrderLineItem } from '../../src/models/OrderLineItem.js';
import { codeFolderOf, pluginFolders } from '../../src/plugins/plugin-folders.js';
import { cloneDatabase } from '../support/database.js';
import { fillEveryTable, idOf } from '../support/every-table.js';

type ModelClass = typeof BaseModel;

interface Table {
  columns: string[];
  /** The primary key, or a unique one where that has columns that may be null. */
  key: string[];
  json: string[];
}

/** The tables of our migrations: knex keeps two of its own. */
async function tablesOf(knex: Knex): Promise<Map<string, Table>> {
  const { rows } = await knex.raw<{ rows: (Table & { name: string })[] }>(`
    select c.relname::text as name,
      array_agg(a.attname::text) as columns,
      coalesce(array_agg(a.attname::text) filter (where a.attnum = any(i.indkey)), '{}') as key,
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'jsonb'::regtype), '{}') as json
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join lateral (
      select indkey from pg_index where indrelid = c.oid and indisunique
      order by indisprimary desc limit 1
    ) i on true
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not like 'knex_migrations%'
    group by c.relname`);
  return new Map(rows.map(({ name, ...table }) => [name, table]));
}

const compiledRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folders with models: of the core, and of each plugin that has some. */
const folders = ['src', ...pluginFolders]
  .map((folder) => path.join(codeFolderOf(compiledRoot, folder), 'models'))
  .filter((folder) => existsSync(folder));

/** Every class with a table. */
async function loadModels(): Promise<ModelClass[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => pathToFileURL(path.join(folder, file)).href),
  );
  const modules = await Promise.all(files.map(async (file) => (await import(file)) as object));
  return modules.flatMap((module) => Object.values(module) as unknown[]).filter(hasTable);
}

const hasTable = (value: unknown): value is ModelClass =>
  typeof value === 'function' &&
  value.prototype instanceof BaseModel &&
  typeof (value as { tableName?: unknown }).tableName === 'string';

describe('models', () => {
  let knex: Knex;
  let drop: () => Promise<void>;
  let tables: Map<string, Table>;
  let models: ModelClass[];
  before(async () => {
    const database = await cloneDatabase();
    ({ drop } = database);
    knex = connect(database.target);
    tables = await tablesOf(knex);
    // Job declares what we use of a table of pg-boss.
    models = (await loadModels()).filter(({ tableName }) => !tableName.startsWith('pgboss.'));
    await fillEveryTable(knex);
  });
  after(async () => {
    await knex.destroy();
    await drop();
  });

  it('have one class per table', () => {
    const named = models.map(({ tableName }) => tableName).sort();
    expect(named).to.deep.equal([...tables.keys()].sort());
  });

  it('declare the columns, the key, and the JSON columns of their table', () => {
    for (const model of models) {
      const { tableName, columns, idColumn, jsonAttributes } = model;
      const table = tables.get(tableName);
      const inDatabase = (names: readonly string[]): string[] => names.map(toColumn).sort();
      expect(inDatabase(columns), tableName).to.deep.equal(table?.columns.sort());
      expect(inDatabase([idColumn].flat()), `key of ${tableName}`).to.deep.equal(table?.key.sort());
      const json = inDatabase(jsonAttributes);
      expect(json, `JSON of ${tableName}`).to.deep.equal(table?.json.sort());
    }
  });

  it('join and load related records by each of their relations', async () => {
    for (const model of models) {
      for (const name of Object.keys(model.getRelations())) {
        const label = `${model.name}.${name}`;
        await model.query(knex).joinRelated(name);
        const records = await model.query(knex).withGraphFetched(name);
        for (const record of records) expect(record, label).to.have.property(name);
      }
    }
  });

  it('return the same records from hand-written statements as from Objection', async () => {
    for (const model of models) {
      const list = model.columnList('t');
      const fetched = await model.fetch(knex, `select ${list} from ${model.tableName} t`);
      const queried = await model.query(knex);
      expect(fetched, model.name).to.have.deep.members(queried);
      for (const record of fetched) expect(record).to.be.instanceOf(model);
    }
  });

  it('return the lines of an order as records', async () => {
    const order = await Order.find(knex, idOf(17));
    expect(order).to.be.instanceOf(Order);
    expect(order?.lineItems[0]).to.be.instanceOf(OrderLineItem);
    const expected = await Order.query(knex).findById(idOf(17)).withGraphFetched('lineItems');
    expect(order).to.deep.equal(expected);
    expect(order?.lineItems[0]).to.include({
      outstandingQuantity: 0,
      fulfillmentStatus: 'fulfilled',
    });
  });

  it('have their getters however a record was read', async () => {
    const data = { customerId: null, secretHash: null, currency: 'USD', email: null, metadata: {} };
    const opened = await Cart.open(knex, data);
    const facts = { isExpired: false, isStale: false, isOpen: true };
    expect(opened).to.include(facts);
    expect(await Cart.find(knex, opened.id)).to.include(facts);
    expect(await Cart.query(knex).findById(opened.id)).to.include(facts);
    expect(await Cart.find(knex, idOf(15))).to.include({ isExpired: true, isOpen: false });
  });
});
