import { expect } from 'chai';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { ProviderUnavailable } from '../../src/domain/errors.js';
import { connect } from '../../src/database/connect.js';
import { createEntity } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { createTitled, search, setTexts, slugsFound } from '../support/search.js';
import { TestStore } from '../support/store.js';

const operators = [
  'a & | b',
  '!',
  '& | ! <-> ( )',
  "it's",
  "'; drop table entities; --",
  '%',
  '_',
  '\\',
  "\\'",
  'blue:*',
  "'blue':A",
  '"unclosed',
  '""',
  '-',
  '--',
  '- -',
  '-"',
  'or',
  'or or',
  'OR blue OR',
  '-or',
  '<script>alert(1)</script>',
  '😀',
  '\u0301\u200d',
  '\ue000x\ue001',
  'the',
  'the of and',
  '-the',
  'мир 日本語 عربى',
  '$1 $query ?',
  'status:active',
  'İstanbul ß Ω',
];

describe('hostile searches', () => {
  let store: TestStore;
  let staff: Client;
  let guest: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    guest = store.anonymous();
  });
  after(() => store.close());

  it('answers every query text', async () => {
    await createTitled(staff, 'The blue whale', { slug: 'whale' });
    for (const q of operators) {
      for (const locale of ['en', 'es', 'zh', 'ar']) {
        const query = { q, locale, highlights: true, facets: 'type,price,options,brand' };
        const { status } = await guest.call('search', { query });
        expect(status, `${locale} ${q}`).to.equal(200);
      }
    }
    expect(await slugsFound(guest, { q: 'status:active' })).to.deep.equal([]);
    expect(await slugsFound(guest, { q: 'the' })).to.deep.equal(['whale']);
    expect(await slugsFound(guest, { q: 'blue:*' })).to.deep.equal(['whale']);
  });

  it('answers the longest queries, of many words, quotes, and exclusions', async () => {
    const many = (part: (n: number) => string): string => {
      let text = '';
      for (let n = 0; text.length + part(n).length <= 500; n += 1) text += part(n);
      return text;
    };
    for (const q of [
      many(() => '"'),
      many(() => '-'),
      many(() => '\\'),
      many(() => 'é'),
      many((n) => `${n.toString(36)} `),
      many((n) => `-x${n.toString(36)} `),
      many((n) => `"a b${n}" `),
      many((n) => `x${n.toString(36)} or `),
      'a'.repeat(500),
      '\u1e9e'.repeat(500),
    ]) {
      const { status } = await guest.call('search', { query: { q } });
      expect(status, q.slice(0, 20)).to.equal(200);
    }
    const { status } = await guest.get(`/api/search?q=${'a%20'.repeat(2_500)}`);
    expect(status).to.equal(422);
  });

  it('indexes the largest texts that an entity can have', async () => {
    const { id } = await createEntity(staff, { slug: 'giant', status: 'active' });
    const words = (from: number): string =>
      Array.from({ length: 2_800 }, (_, n) => `w${(from + n).toString(36)}`).join(' ');
    for (const [i, locale] of ['de', 'en', 'es', 'fr', 'it', 'ru', 'tr'].entries()) {
      const description = `${words(100_000 * (i + 1)).slice(0, 19_000)} ende${i}`;
      await setTexts(staff, id, 'Riese '.repeat(49).trim(), { locale, description });
    }
    await store.knex('entity_attributes').insert(
      Array.from({ length: 60 }, (_, n) => ({
        entityId: id,
        locale: `en-x-a${n}`,
        title: 'Gigant',
      })),
    );
    await setTexts(staff, id, 'x'.repeat(300), { locale: 'de', description: '<'.repeat(20_000) });
    expect(await slugsFound(guest, { q: 'riese gigant' })).to.deep.equal(['giant']);
    await setTexts(staff, id, 'ß'.repeat(300), {
      locale: 'de',
      description: '\u1e9e'.repeat(20_000),
    });
    expect(await slugsFound(guest, { q: 'gigant' })).to.deep.equal(['giant']);
  });

  it('escapes texts in highlights, and marks what matches', async () => {
    const entity = await createEntity(staff, { slug: 'script', status: 'active' });
    const title = `<i onclick="x">"Café" & 'x'</i> \ue000mocha\ue001`;
    const description = `Grind <b>coffee</b> & brew a café. ${'Filler words go here. '.repeat(60)} Café`;
    await setTexts(staff, entity.id, title, { description });
    const { data } = await search(guest, { q: 'cafe', highlights: true });
    expect(data[0]?.highlights?.title).to.equal(
      '&lt;i onclick=&quot;x&quot;&gt;&quot;<mark>Café</mark>&quot; &amp; &#39;x&#39;&lt;/i&gt; mocha',
    );
    expect(data[0]?.highlights?.description).to.match(/a <mark>café<\/mark>\. Filler.* … /);
    const all = await search(guest, { highlights: true, type: 'product' });
    const shown = all.data.find(({ document }) => document.slug === 'script');
    expect(shown?.highlights?.title).to.not.match(/[<"']/);
    expect(shown?.document.title).to.equal(title);
    const plain = await search(guest, { q: 'cafe' });
    expect(plain.data[0]).to.not.have.property('highlights');
  });

  it('answers 503 while the engine or its tables are not available', async () => {
    const broken = await TestStore.open({
      services: {
        search: {
          ...postgresSearch('en'),
          search: () => Promise.reject(new ProviderUnavailable('The engine is down.')),
          suggest: () => Promise.reject(new ProviderUnavailable('The engine is down.')),
        },
      },
    });
    expect((await broken.anonymous().call('search')).status).to.equal(503);
    const query = { prefix: 'blue' };
    expect((await broken.anonymous().call('suggest', { query })).status).to.equal(503);
    await broken.close();

    const other = connect(store.target);
    await other.transaction(async (db) => {
      await db.raw('lock table search_documents in access exclusive mode');
      expect((await guest.call('search', { query: { q: 'blue' } })).status).to.equal(503);
    });
    await other.destroy();
    expectOk(await guest.call('search', { query: { q: 'blue' } }));
  });
});
