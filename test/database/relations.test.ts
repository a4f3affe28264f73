import { expect } from 'chai';
import { Entity } from '../../src/models/Entity.js';
import { fillEveryTable, idOf } from '../support/every-table.js';
import { TestStore } from '../support/store.js';

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
    await fillEveryTable(store.knex);
    await store.knex.raw(links);
  });
  after(() => store.close());

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
