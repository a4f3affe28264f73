import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Model, type ModelClass } from 'objection';
import { Entity } from '../../src/models/Entity.js';
import { projectRoot } from '../../src/util/root.js';
import { everyTable, idOf } from '../support/every-table.js';
import { TestStore } from '../support/store.js';

const folder = path.join(projectRoot, 'dist/src/models');

/** The model classes that the files of src/models export. */
async function loadModels(): Promise<ModelClass<Model>[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const loaded = await Promise.all(
    files.map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<object>),
  );
  return loaded
    .flatMap((exported) => Object.values(exported) as unknown[])
    .filter((one): one is ModelClass<Model> => isModel(one) && 'tableName' in one);
}

const isModel = (one: unknown): one is typeof Model =>
  typeof one === 'function' && one.prototype instanceof Model;

/** A class without relations has no mappings. */
const namesOf = (mappings?: object): string[] => Object.keys(mappings ?? {});

const links = `
  insert into entity_categories (entity_id, category_id) values ('${idOf(4)}', '${idOf(5)}');
  insert into entity_brands (entity_id, brand_id) values ('${idOf(4)}', '${idOf(22)}');
  insert into option_types (id, entity_id, name, display_name) values
    ('${idOf(30)}', '${idOf(4)}', 'size', 'Size');
  insert into option_values (id, option_type_id, value, display_name) values
    ('${idOf(31)}', '${idOf(30)}', 'S', 'Small');
`;

describe('relations of models', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
    await store.knex.raw(everyTable + links);
  });
  after(() => store.close());

  it('join existing columns in each class', async () => {
    const tried: string[] = [];
    for (const model of await loadModels()) {
      for (const name of namesOf(model.relationMappings)) {
        await model.query(store.knex).joinRelated(name);
        await model.query(store.knex).withGraphFetched(name);
        tried.push(`${model.name}.${name}`);
      }
    }
    expect(tried).to.include.members(['Entity.variants', 'Variant.entity', 'StockLevel.warehouse']);
  });

  it('load the related records of an entity, and theirs', async () => {
    const entity = await Entity.query(store.knex)
      .findById(idOf(4))
      .withGraphFetched(
        `[attributes, options.values, variants.entity, categories.entities, brands.entities,
          mediaLinks.asset, prices.entity, stockLevels.[warehouse, movements, reservations.level]]`,
      )
      .throwIfNotFound();
    const { attributes, options, variants, categories, brands, mediaLinks, prices } = entity;
    const [level] = entity.stockLevels ?? [];
    expect(attributes?.map(({ title }) => title)).to.deep.equal(['Mug']);
    expect(options?.map(({ values }) => values[0]?.value)).to.deep.equal(['S']);
    expect(variants?.map((variant) => variant.entity?.slug)).to.deep.equal(['mug']);
    expect(categories?.map(({ entities }) => entities?.[0]?.slug)).to.deep.equal(['mug']);
    expect(brands?.map(({ entities }) => entities?.[0]?.slug)).to.deep.equal(['mug']);
    expect(mediaLinks?.map(({ asset }) => asset?.filename)).to.deep.equal(['mug.png']);
    expect(prices?.map((price) => price.entity?.slug)).to.deep.equal(['mug']);
    expect(level?.warehouse?.code).to.equal('MAIN');
    expect(level?.movements?.map(({ type }) => type)).to.deep.equal(['receipt']);
    expect(level?.reservations?.map((one) => one.level?.available)).to.deep.equal([0]);
  });
});
