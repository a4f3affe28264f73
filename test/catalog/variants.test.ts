import { expect } from 'chai';
import { createEntity, createShirt } from '../support/catalog.js';
import type { Client, Data, Row } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('options and variants', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  const addOption = (id: string, body: object): Promise<Answer<Data>> =>
    staff.post(`/api/catalog/entities/${id}/options`, body);
  const addVariant = (id: string, body: object): Promise<Answer<Data>> =>
    staff.post(`/api/catalog/entities/${id}/variants`, body);
  const generate = (id: string, body?: object): Promise<Answer<Data>> =>
    staff.post(`/api/catalog/entities/${id}/variants/generate`, body);
  const combinations = (rows: Row[]): string[] =>
    rows.map((row) => Object.values(row['options'] as object).join(' '));

  describe('createOptionType', () => {
    it('returns the values in their order', async () => {
      const { id } = await createEntity(staff);
      const size = await addOption(id, { name: 'size', displayName: 'Size', values: ['S', 'M'] });
      expect(size.status).to.equal(201);
      expect(size.body.data).to.include({
        entityId: id,
        name: 'size',
        displayName: 'Size',
        sortOrder: 0,
      });
      const color = await addOption(id, { name: 'color' });
      expect(color.body.data).to.deep.include({ displayName: 'color', sortOrder: 1, values: [] });
      const path = `/api/catalog/options/${color.body.data.id}/values`;
      const red = await staff.post(path, { value: 'red', displayName: 'Red' });
      expect(red.body.data).to.include({ value: 'red', displayName: 'Red', sortOrder: 0 });
      expect((await staff.post(path, { value: 'red' })).status).to.equal(409);
      expect((await staff.post(path, { value: ' red' })).status).to.equal(422);
      expect((await store.events()).at(-1)?.payload).to.include({ id, version: 4 });
    });

    it('requires unique names, at most ten options, and at most two hundred values', async () => {
      const { id } = await createEntity(staff);
      const values = Array.from({ length: 200 }, (_, i) => `v${i}`);
      const { body } = await addOption(id, { name: 'o0', values });
      expect(
        (await staff.post(`/api/catalog/options/${body.data.id}/values`, { value: 'x' })).status,
      ).to.equal(422);
      expect((await addOption(id, { name: 'o0' })).status).to.equal(409);
      for (let i = 1; i < 10; i += 1) await addOption(id, { name: `o${i}` });
      expect((await addOption(id, { name: 'o10' })).status).to.equal(422);
      expect((await addOption(id, { name: 'twice', values: ['a', 'a'] })).status).to.equal(422);
    });

    it('rejects options for an entity with variants and for an unknown entity', async () => {
      const shirt = await createShirt(staff);
      await generate(shirt.id);
      expect((await addOption(shirt.id, { name: 'fit' })).status).to.equal(409);
      expect((await addOption(unknownId, { name: 'fit' })).status).to.equal(404);
      expect(
        (await staff.post(`/api/catalog/options/${unknownId}/values`, { value: 'x' })).status,
      ).to.equal(404);
    });
  });

  describe('createVariant', () => {
    it('creates a combination of every option', async () => {
      const shirt = await createShirt(staff);
      const body = {
        sku: 'SHIRT-S-RED',
        barcode: '4006381333931',
        options: { color: 'red', size: 'S' },
      };
      const answer = await addVariant(shirt.id, body);
      expect(answer.status).to.equal(201);
      expect(answer.body.data).to.deep.include({
        ...body,
        entityId: shirt.id,
        status: 'active',
        taxClass: null,
      });
      expect(answer.body.data['optionValueIds']).to.have.length(2);
    });

    it('needs no options when the entity has none, and allows one variant then', async () => {
      const { id } = await createEntity(staff);
      expect((await addVariant(id, { sku: 'PLAIN' })).status).to.equal(201);
      expect((await addVariant(id, { sku: 'PLAIN-2' })).status).to.equal(409);
    });

    it('rejects incomplete, unknown, and duplicate combinations and duplicate SKUs', async () => {
      const shirt = await createShirt(staff);
      const other = await createShirt(staff);
      const options = { size: 'S', color: 'red' };
      await addVariant(shirt.id, { sku: 'ONE', options });
      const refused: [object, number, string?][] = [
        [{ options: { size: 'S' } }, 422, 'body.options.color'],
        [{}, 422, 'body.options.size'],
        [{ options: { ...options, fit: 'slim' } }, 422, 'body.options.fit'],
        [{ options: { size: 'XXL', color: 'red' } }, 422, 'body.options.size'],
        [{ options }, 409],
      ];
      for (const [body, status, path] of refused) {
        const answer = await addVariant(shirt.id, body);
        expect(answer.status, JSON.stringify(body)).to.equal(status);
        expect(answer.body.error.details?.issues?.[0]?.path).to.equal(path);
      }
      expect((await addVariant(other.id, { sku: 'ONE', options })).status).to.equal(409);
      expect((await addVariant(unknownId, {})).status).to.equal(404);
    });

    it('creates a combination once for concurrent requests', async () => {
      const shirt = await createShirt(staff);
      const options = { size: 'M', color: 'blue' };
      const race = await Promise.all(
        Array.from({ length: 20 }, () => addVariant(shirt.id, { options })),
      );
      expect(race.filter(({ status }) => status === 201)).to.have.length(1);
      expect(race.filter(({ status }) => status === 409)).to.have.length(19);
    });
  });

  describe('generateVariants', () => {
    it('generates all combinations without a body, and only the missing ones later', async () => {
      const shirt = await createShirt(staff);
      await addVariant(shirt.id, { options: { size: 'S', color: 'red' } });
      const answer = await generate(shirt.id);
      expect(answer.status).to.equal(201);
      expect(combinations(answer.body.data)).to.deep.equal(['S blue', 'M red', 'M blue']);
      const events = (await store.events()).length;
      expect((await generate(shirt.id, { mode: 'all' })).body.data).to.deep.equal([]);
      expect(await store.events(), 'nothing made, nothing announced').to.have.length(events);
    });

    it('generates the listed combinations', async () => {
      const shirt = await createShirt(staff);
      const body = {
        mode: 'manual',
        combinations: [
          ['S', 'red'],
          ['M', 'blue'],
          ['S', 'red'],
        ],
      };
      expect(combinations((await generate(shirt.id, body)).body.data)).to.deep.equal([
        'S red',
        'M blue',
      ]);
    });

    it('generates a matrix of included values without the excluded ones', async () => {
      const shirt = await createShirt(staff);
      const body = {
        mode: 'matrix',
        include: { size: ['M', 'S'] },
        exclude: [{ size: 'S', color: 'red' }],
      };
      expect(combinations((await generate(shirt.id, body)).body.data).sort()).to.deep.equal([
        'M blue',
        'M red',
        'S blue',
      ]);
    });

    it('rejects values that the entity does not have and creates nothing', async () => {
      const shirt = await createShirt(staff);
      const plain = await createEntity(staff);
      const refused: [string, object, string][] = [
        [plain.id, {}, 'path.id'],
        [shirt.id, { mode: 'every' }, 'body.mode'],
        [shirt.id, { mode: 'manual', combinations: [['S']] }, 'body.combinations.0'],
        [
          shirt.id,
          {
            mode: 'manual',
            combinations: [
              ['S', 'red'],
              ['S', 'green'],
            ],
          },
          'body.combinations.1.color',
        ],
        [shirt.id, { mode: 'matrix', include: { fit: ['slim'] } }, 'body.include.fit'],
        [shirt.id, { mode: 'matrix', include: { size: ['XL'] } }, 'body.include.size'],
        [shirt.id, { mode: 'matrix', exclude: [{ fit: 'slim' }] }, 'body.exclude.0.fit'],
      ];
      for (const [id, body, path] of refused) {
        const answer = await generate(id, body);
        expect(answer.status, JSON.stringify(body)).to.equal(422);
        expect(answer.body.error.details?.issues?.[0]?.path).to.equal(path);
      }
      const { body } = await staff.get(`/api/catalog/entities/${shirt.id}?include=variants`);
      expect(body.data['variants']).to.deep.equal([]);
    });

    it('rejects more than 200 combinations', async () => {
      const { id } = await createEntity(staff);
      const values = (n: number): string[] => Array.from({ length: n }, (_, i) => `v${i}`);
      await addOption(id, { name: 'a', values: values(20) });
      await addOption(id, { name: 'b', values: values(11) });
      expect((await generate(id)).body.error.details?.issues?.[0]).to.include({ code: 'maxItems' });
      const some = await generate(id, { mode: 'matrix', include: { b: values(10) } });
      expect(some.body.data).to.have.length(200);
    });

    it('creates each combination once for concurrent requests', async () => {
      const shirt = await createShirt(staff);
      const race = await Promise.all(Array.from({ length: 10 }, () => generate(shirt.id)));
      expect(race.every(({ status }) => status === 201)).to.equal(true);
      expect(race.flatMap(({ body }) => body.data)).to.have.length(4);
    });
  });
});
