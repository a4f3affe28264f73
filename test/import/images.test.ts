import { expect } from 'chai';
import type { ImportReport } from '../../src/import/import-catalog.js';
import { getEntity } from '../support/catalog.js';
import { type Cells, importLines } from '../support/product-csv.js';
import { TestStore } from '../support/store.js';

const mug: Cells = { handle: 'mug', title: 'Mug' };
const small: Cells = { handle: 'shirt', title: 'Shirt', option: 'Size', value: 'S' };
const medium: Cells = { handle: 'shirt', value: 'M' };

describe('importing images from a product CSV', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await TestStore.open();
  });
  afterEach(() => store.close());

  const bring = (...lines: Cells[]): Promise<ImportReport> => importLines(store, lines);

  const show = (slug: string) => getEntity(store.anonymous(), slug, 'variants', 'media');

  it('stores image URLs; the first is the main image, and variants have their own', async () => {
    const red = 'https://cdn.example.com/red.png';
    const blue = 'https://cdn.example.com/blue.jpg?v=2';
    const lines: Cells[] = [
      { ...small, image: red, position: '2', alt: 'Red', variantImage: blue },
      { ...medium, image: blue, position: '1', variantImage: 'https://cdn.example.com/m' },
      { handle: 'shirt', image: red, position: '3' },
    ];
    expect((await bring(...lines, { ...mug, image: red })).images.created).to.equal(5);
    const shown = async (): Promise<unknown[]> =>
      (await show('shirt')).media
        .filter(({ variantId }) => variantId === null)
        .map(({ url, role, sortOrder, alt }) => [url, role, sortOrder, alt]);
    expect(await shown()).to.deep.equal([
      [blue, 'primary', 0, null],
      [red, 'gallery', 1, 'Red'],
    ]);
    const { media, variants } = await show('shirt');
    const ofSmall = media.filter(({ variantId }) => variantId === variants[0]?.id);
    expect(ofSmall.map(({ url, role }) => [url, role])).to.deep.equal([[blue, 'primary']]);
    expect(await store.knex('media_assets')).to.have.length(4);

    const retold = lines.map((line) => (line.alt ? { ...line, alt: 'Crimson' } : line));
    expect((await bring(...retold)).images).to.deep.equal({ created: 0, updated: 1 });
    const swapped = [
      { ...small, image: red, alt: 'Scarlet' },
      { ...medium, image: blue },
    ];
    const report = await bring(...swapped);
    expect(report.images).to.deep.equal({ created: 0, updated: 2 });
    expect(await shown()).to.deep.equal([
      [red, 'primary', 0, 'Scarlet'],
      [blue, 'gallery', 1, null],
    ]);
  });

  it('keeps a main image that the file does not contain', async () => {
    await bring({ ...mug, image: 'https://cdn.example.com/studio.png' });
    const file = { ...mug, image: 'https://cdn.example.com/mug.png' };
    await bring(file);
    const roles = (await show('mug')).media.map(({ role }) => role);
    expect(roles).to.have.members(['primary', 'gallery']);
    expect((await bring(file)).images).to.deep.equal({ created: 0, updated: 0 });
  });
});
