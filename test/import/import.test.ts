import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { importCatalog, type ImportReport } from '../../src/import/import-catalog.js';
import { ImportIssue } from '../../src/import/read-products.js';
import { TestStore } from '../support/store.js';

const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,SEO Title';
const options = {
  currency: 'USD',
  digitalTypes: ['digitalDownload'],
  search: postgresSearch('en'),
};
const shirt = [
  'shirt,Shirt,<p>Cotton</p>,Acme,Tops,"men, cotton",true,Size,S,SH-S,Buy a shirt',
  'shirt,,,,,,,,M,SH-M,',
];
const mug = 'mug,Mug,,Acme,,,false,Title,Default Title,MUG,';

describe('importing a product CSV', () => {
  let store: TestStore;
  let folder: string;
  beforeEach(async () => {
    store = await TestStore.open();
    folder = mkdtempSync(path.join(tmpdir(), 'covenant-import-'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  function bring(...lines: string[]): Promise<ImportReport> {
    const file = path.join(folder, 'products.csv');
    writeFileSync(file, [header, ...lines].join('\n') + '\n');
    return importCatalog(store.knex, file, options);
  }

  it('creates products with attributes, brand, category, options, and variants', async () => {
    const report = await bring(...shirt, mug);
    expect(report).to.deep.include({ created: 2, updated: 0, unchanged: 0, skipped: 0 });
    const staff = await store.withKey('catalog:*');
    const { body } = await staff.get(
      '/api/catalog/entities/shirt?include=attributes,variants,brands,categories',
    );
    expect(body.data['status']).to.equal('active');
    const [texts] = body.data['attributes'] as Record<string, unknown>[];
    expect(texts).to.include({ title: 'Shirt', seoTitle: 'Buy a shirt' });
    const variants = body.data['variants'] as { sku: string; options: object }[];
    expect(variants.map(({ sku, options }) => [sku, options])).to.deep.equal([
      ['SH-S', { Size: 'S' }],
      ['SH-M', { Size: 'M' }],
    ]);
    const [brand] = body.data['brands'] as { displayName: string }[];
    expect(brand?.displayName).to.equal('Acme');
    const draft = await staff.get('/api/catalog/entities/mug');
    expect(draft.body.data['status']).to.equal('draft');
  });

  it('changes nothing the second time, and only new data the third time', async () => {
    await bring(...shirt, mug);
    const events = (await store.events()).length;
    expect(await bring(...shirt, mug)).to.include({ created: 0, updated: 0, unchanged: 2 });
    expect(await store.events()).to.have.length(events);
    const report = await bring(...shirt, 'shirt,,,,,,,,L,SH-L,', mug.replace('Mug', 'Big Mug'));
    expect(report).to.include({ created: 0, updated: 2, variants: 1 });
  });

  it('increments the version of attributes only on a change, and keeps what the file does not contain', async () => {
    await bring(mug);
    const texts = (): Promise<Record<string, unknown>> =>
      store.knex('entity_attributes').first('*') as Promise<Record<string, unknown>>;
    const kept = { subtitle: 'Holds 0.4 l', rich_description: { blocks: [1] } };
    await store.knex('entity_attributes').update(kept);
    await bring(mug);
    const same = await texts();
    expect(same).to.deep.include({ title: 'Mug', version: 1, ...kept });
    await bring(mug.replace('Mug', 'Big Mug'));
    const other = await texts();
    expect(other).to.deep.include({ title: 'Big Mug', version: 2, ...kept });
    expect(other['updated_at']).not.to.equal(same['updated_at']);
    expect(await store.knex('brands').select('version')).to.deep.equal([{ version: 1 }]);
  });

  it('skips invalid products with line and reason, and imports the others', async () => {
    await bring(mug);
    const report = await bring(
      'Not A Handle!!,Bad,,,,,,,,,',
      ...shirt,
      'twin,Twin,,,,,true,Size,S,SH-S,',
      'untitled,,,,,,true,,,,',
    );
    expect(report.created).to.equal(1);
    expect(report.skipped).to.equal(3);
    expect(report.issues.map(({ line }) => line)).to.deep.equal([2, 5, 6]);
    for (const { reason } of report.issues) expect(reason.length).to.be.greaterThan(10);
  });

  it('reports at most a thousand reasons', async () => {
    const report = await bring(...Array.from({ length: 1_200 }, (_, i) => `untitled-${i}`));
    expect(report.skipped).to.equal(1_200);
    expect(report.issues).to.have.length(1_000);
    expect(report.issues.at(-1)?.line).to.equal(1_001);
  });

  it('imports more variants at once than a statement can have parameters', async () => {
    const products = 47;
    const variants = 200;
    const lines = Array.from({ length: products * variants }, (_, i) => {
      const product = Math.floor(i / variants);
      return `mug-${product},Mug,,,,,true,Size,${i % variants},,`;
    });
    const report = await bring(...lines);
    expect(report.issues).to.deep.equal([]);
    expect(report).to.deep.include({ created: products, variants: products * variants });
    const { rows } = await store.knex.raw<{ rows: unknown[] }>(
      'select count(*), count(distinct status) as states, min(created_at) is null as dateless from variants',
    );
    expect(rows).to.deep.equal([{ count: products * variants, states: 1, dateless: false }]);
  });

  it('skips a product with too many lines and continues after it', async () => {
    const huge = Array.from({ length: 6_000 }, (_, i) => `huge,Huge,,,,,true,Size,${i},,`);
    const { created, issues } = await bring(...huge, ...shirt);
    expect(created).to.equal(1);
    expect(issues).to.deep.equal([{ line: 2, reason: '"huge" has more than 5000 lines.' }]);
  });

  it('stops at an unclosed quote before it has read the file into memory', async () => {
    const rest = Array.from({ length: 30_000 }, () => 'a line of a text without an end,,,,,,,,,,');
    const error: unknown = await bring('mug,"Mug', ...rest).catch((e: unknown) => e);
    expect(error).to.be.instanceOf(ImportIssue);
    expect(String(error)).to.contain('Max Record Size');
  });

  it('rejects a file that is not a product CSV', async () => {
    const file = path.join(folder, 'other.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    const error: unknown = await importCatalog(store.knex, file, options).catch((e: unknown) => e);
    expect(String(error)).to.contain('Handle');
    expect(await store.knex('entities')).to.deep.equal([]);
  });
});
