import { expect } from 'chai';
import type { Client, Data, RequestOptions } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

const categories = '/api/catalog/categories';
const json = { 'content-type': 'application/json' };
const raw = (
  text: RequestOptions['raw'],
  headers: Record<string, string> = json,
): RequestOptions => ({
  raw: text,
  headers,
});

describe('request handling', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  /** The issues of the 422: `path code` each. */
  async function issuesOf(answer: Promise<Answer<Data>>): Promise<string[]> {
    const { status, body } = await answer;
    expect(status).to.equal(422);
    expect(body.error.code).to.equal('VALIDATION_FAILED');
    return (body.error.details?.issues ?? []).map(({ path, code }) => `${path} ${code}`);
  }
  const send = (body: unknown): Promise<Answer<Data>> => staff.post(categories, body);

  describe('routing', () => {
    it('answers HEAD like GET, without a body', async () => {
      const [get, head] = [await staff.get(categories), await staff.send('HEAD', categories)];
      const said = ({ status, headers }: Answer<Data>): unknown[] => [
        status,
        headers.get('content-type'),
        headers.get('content-length'),
      ];
      expect(said(head)).to.deep.equal(said(get));
      expect(head.text).to.equal('');
    });
    it('answers OPTIONS with the allowed methods of the path', async () => {
      const answer = await staff.send('OPTIONS', categories);
      expect(answer.status).to.equal(204);
      expect(answer.headers.get('allow')?.split(', ').sort()).to.deep.equal([
        'GET',
        'HEAD',
        'OPTIONS',
        'POST',
      ]);
    });
    it('returns 405 with Allow for another method', async () => {
      const answer = await staff.put(categories, {});
      expect(answer.status).to.equal(405);
      expect(answer.body.error.code).to.equal('METHOD_NOT_ALLOWED');
      expect(answer.headers.get('allow')?.split(', ').sort()).to.deep.equal([
        'GET',
        'HEAD',
        'OPTIONS',
        'POST',
      ]);
    });
    it('returns 404 for an undeclared path and 400 for an invalid one', async () => {
      const unknown = await staff.get('/api/nothing');
      expect([unknown.status, unknown.body.error.code]).to.deep.equal([404, 'NOT_FOUND']);
      const broken = await staff.get('/api/catalog/entities/%ff');
      expect([broken.status, broken.body.error.code]).to.deep.equal([400, 'BAD_REQUEST']);
    });
    it('rejects an encoded slash in a parameter', async () => {
      expect(await issuesOf(staff.get('/api/catalog/entities/a%2Fb'))).to.deep.equal([
        'path.idOrSlug pattern',
      ]);
    });
  });

  describe('parameters', () => {
    const refused: Record<string, string> = {
      'page=0': 'query.page minimum',
      'page=1e2': 'query.page type',
      'page=1.5': 'query.page type',
      'page= 7': 'query.page type',
      'page=': 'query.page type',
      'limit=99999999999999999999': 'query.limit type',
      'color=red': 'query.color additionalProperties',
      'page=1&page=2': 'query.page repeated',
      'page[]=1': 'query.page[] additionalProperties',
    };
    for (const [query, issue] of Object.entries(refused)) {
      it(`reject ${query}`, async () => {
        const issues = await issuesOf(staff.get(`${categories}?${query.replace(' ', '%20')}`));
        expect(issues).to.deep.equal([issue]);
      });
    }
    it('clamp a limit above the maximum', async () => {
      const { body } = await staff.get(`${categories}?limit=5000`);
      expect(body.meta.pagination.limit).to.equal(100);
    });
    it('name the path parameter that is not a UUID', async () => {
      const answer = staff.patch(`${categories}/not-a-uuid`, { name: 'x' });
      expect(await issuesOf(answer)).to.deep.equal(['path.categoryId format']);
    });
    it('are validated in headers whose names start with x-', async () => {
      const cart = '/api/carts/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';
      const answer = store.anonymous({ 'x-cart-secret': 'x'.repeat(129) }).get(cart);
      expect(await issuesOf(answer)).to.deep.equal(['header.x-cart-secret maxLength']);
    });
  });

  describe('bodies', () => {
    const good = { slug: 'body-test', name: 'Test' };
    it('return 415 for a media type other than JSON', async () => {
      const text = JSON.stringify(good);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const answer = await staff.post(categories, undefined, raw(text, { 'content-type': type }));
        expect([answer.status, answer.body.error.code], type).to.deep.equal([
          415,
          'UNSUPPORTED_MEDIA_TYPE',
        ]);
      }
    });
    it('return 400 for invalid JSON', async () => {
      for (const text of ['{', '{"slug":}', 'undefined', "{'slug': 1}"]) {
        const answer = await staff.post(categories, undefined, raw(text));
        expect([answer.status, answer.body.error.code], text).to.deep.equal([400, 'BAD_REQUEST']);
      }
    });
    it('are read after authentication and authorization', async () => {
      expect((await store.anonymous().post(categories, undefined, raw('{'))).status).to.equal(401);
    });
    it('get an error for the invalid field of a nullable object, and no other', async () => {
      const address = { line1: '1 Main St', city: 'Springfield', postalCode: '1', country: 'US' };
      const body = { name: 'Main', code: 'MAIN', address: { ...address, color: 'red' } };
      const answer = (await store.withKey('*:*')).post('/api/inventory/warehouses', body);
      expect(await issuesOf(answer)).to.deep.equal(['body.address.color additionalProperties']);
    });
    it('are required when the contract says so', async () => {
      expect(await issuesOf(staff.post(categories))).to.deep.equal(['body required']);
      expect(await issuesOf(staff.post(categories, undefined, raw('')))).to.deep.equal([
        'body required',
      ]);
    });
    it('must be objects', async () => {
      for (const text of ['null', '[]', '"text"', '7', 'true']) {
        expect(await issuesOf(staff.post(categories, undefined, raw(text))), text).to.deep.equal([
          'body type',
        ]);
      }
    });
    it('are not coerced', async () => {
      expect(await issuesOf(send({ ...good, sortOrder: null }))).to.deep.equal([
        'body.sortOrder type',
      ]);
      expect(await issuesOf(send({ ...good, sortOrder: '7' }))).to.deep.equal([
        'body.sortOrder type',
      ]);
      expect(await issuesOf(send({ ...good, name: 7 }))).to.deep.equal(['body.name type']);
    });
    it('reject numbers that the database cannot store', async () => {
      for (const [number, code] of [
        ['1e400', 'number'],
        ['9007199254740993', 'maximum'],
        ['1.5', 'type'],
      ] as const) {
        const text = `{"slug":"a","name":"b","sortOrder":${number}}`;
        const issues = await issuesOf(staff.post(categories, undefined, raw(text)));
        expect(issues, number).to.deep.equal([`body.sortOrder ${code}`]);
      }
    });
    it('reject numbers outside the safe integer range at any depth', async () => {
      const text = '{"slug":"a","name":"b","metadata":{"a":[1,{"b":-1e400}]}}';
      expect(await issuesOf(staff.post(categories, undefined, raw(text)))).to.deep.equal([
        'body.metadata.a.1.b number',
      ]);
    });
    it('reject text that the database cannot store', async () => {
      expect(await issuesOf(send({ ...good, name: 'a\0b' }))).to.deep.equal(['body.name nul']);
      const lone = raw('{"slug":"a","name":"\\ud800"}');
      expect(await issuesOf(staff.post(categories, undefined, lone))).to.deep.equal([
        'body.name surrogate',
      ]);
      const key = send({ ...good, metadata: { 'a\0b': 1 } });
      expect(await issuesOf(key)).to.deep.equal(['body.metadata.a\0b nul']);
    });
    it('reject unknown and read-only properties', async () => {
      for (const name of ['id', 'createdAt', 'color']) {
        expect(await issuesOf(send({ ...good, [name]: 'x' })), name).to.deep.equal([
          `body.${name} additionalProperties`,
        ]);
      }
      expect(await issuesOf(send({ ...good, constructor: 'x' }))).to.deep.equal([
        'body.constructor propertyNames',
      ]);
      const proto = staff.post(
        categories,
        undefined,
        raw('{"slug":"a","name":"b","__proto__":{}}'),
      );
      expect(await issuesOf(proto)).to.deep.equal(['body.__proto__ propertyNames']);
    });
    it('get an error for every invalid field', async () => {
      const issues = await issuesOf(send({ slug: 'No Slug', sortOrder: 1.5 }));
      expect(issues).to.have.members([
        'body.name required',
        'body.slug pattern',
        'body.sortOrder type',
      ]);
    });
    it('have at most 1 MB, with a length or chunked', async () => {
      for (const [bytes, status, code] of [
        [1_048_576, 422, 'VALIDATION_FAILED'],
        [1_048_577, 413, 'PAYLOAD_TOO_LARGE'],
      ] as const) {
        const text = `${'{"slug":"a","name":"'.padEnd(bytes - 2, 'x')}"}`;
        for (const body of [text, new Blob([text]).stream()]) {
          const answer = await staff.post(categories, undefined, raw(body));
          expect([answer.status, answer.body.error.code]).to.deep.equal([status, code]);
        }
      }
    });
    it('have property names of at most 256 characters', async () => {
      expect(await issuesOf(send({ ...good, metadata: { ['x'.repeat(257)]: 1 } }))).to.deep.equal([
        `body.metadata.${'x'.repeat(257)} propertyNames`,
      ]);
    });
    it('are not validated further when they are too large', async () => {
      const answer = staff.post('/api/promotions/validate', {
        code: 'X'.repeat(300),
        lineItems: Array<object>(101).fill({}),
      });
      expect(await issuesOf(answer)).to.have.members([
        'body.currency required',
        'body.subtotal required',
        'body.code maxLength',
        'body.lineItems maxItems',
      ]);
    });
    it('get at most a hundred issues', async () => {
      const unknown = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 0]));
      expect(await issuesOf(send(unknown))).to.have.length(100);
      const repeated = Array<string>(200).fill('page=1').join('&');
      expect(await issuesOf(staff.get(`${categories}?${repeated}`))).to.have.length(100);
    });
    it('have at most 20,000 values, counted before parsing', async () => {
      const fitting = { ...good, metadata: { text: '",[{'.repeat(20_000) } };
      expect(await issuesOf(send(fitting))).to.deep.equal(['body.metadata maxSize']);
      const many = { ...good, metadata: { list: Array<number>(20_000).fill(1) } };
      expect(await issuesOf(send(many))).to.deep.equal(['body maxValues']);
    });
    it('have a maximum depth', async () => {
      const deep = '['.repeat(20_000) + ']'.repeat(20_000);
      const text = `{"slug":"a","name":"b","metadata":{"x":${deep}}}`;
      expect(await issuesOf(staff.post(categories, undefined, raw(text)))).to.deep.equal([
        'body maxValues',
      ]);
    });
  });

  const staffKey = (): string => (staff as Client & { key: string }).key;

  it('return no details of an internal error, which is logged under the request id', async () => {
    await store.knex.raw('alter table categories rename to categories_away');
    try {
      const { status, body } = await staff.get(categories);
      expect(status).to.equal(500);
      expect(body.error.message).to.equal('An internal error occurred.');
      const line = store.log.find(
        (entry) => entry.includes(body.error.requestId) && entry.includes('categories'),
      );
      expect(line).to.contain('does not exist');
      expect(store.log.join('')).not.to.contain(staffKey());
    } finally {
      await store.knex.raw('alter table categories_away rename to categories');
    }
  });
});
