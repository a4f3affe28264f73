import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { importCatalog } from '../../src/import/import-catalog.js';
import { TestStore } from '../support/store.js';

/** Cells with several lines, before and in the products that cannot be imported. */
const file = [
  'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price', // 1
  'mug,Mug,"<p>One', // 2
  'two', // 3
  'three</p>",,,MUG,10.00', // 4
  'nameless,,"a', // 5: has no Title
  'b",,,NO-1,10.00', // 6
  'shirt,Shirt,"c', // 7
  'd",Size,S,SH-S,10.00', // 8
  'shirt,,,,"M', // 9: the price is none
  'or so",SH-M,ten', // 10
  'cup,Cup,,,,CUP,10.00', // 11
  'late,,,,,LATE,10.00', // 12: has no Title
].join('\n');

describe('line numbers of import errors', () => {
  for (const [newline, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`name the first invalid line, whatever precedes it, with ${name}`, async () => {
      const store = await TestStore.open();
      const folder = mkdtempSync(path.join(tmpdir(), 'covenant-import-'));
      const csv = path.join(folder, 'products.csv');
      writeFileSync(csv, file.replaceAll('\n', newline));
      const options = { currency: 'USD', digitalTypes: [], search: postgresSearch('en') };
      const { created, issues } = await importCatalog(store.knex, csv, options);
      rmSync(folder, { recursive: true });
      await store.close();
      expect(created).to.equal(2);
      expect(issues.map(({ line }) => line)).to.deep.equal([5, 9, 12]);
    });
  }
});
