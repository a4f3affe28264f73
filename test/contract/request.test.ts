import { expect } from 'chai';
import { request as httpRequest } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Client, Data, RequestOptions } from '../support/client.js';
import type { Answer } from '../support/judge.js';
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

describe('requests', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.shut());

  /** What the 422 says: `path code` of each issue. */
  async function issuesOf(answer: Promise<Answer<Data>>): Promise<string[]> {
    const { status, body } = await answer;
    expect(status).to.equal(422);
    expect(body.error.code).to.equal('VALIDATION_FAILED');
    return (body.error.details?.issues ?? []).map(({ path, code }) => `${path} ${code}`);
  }
  const send = (body: unknown): Promise<Answer<Data>> => staff.post(categories, body);

  describe('routing', () => {
    it('answers HEAD as GET, without a body', async () => {
      const answer = await staff.send('HEAD', categories);
      expect(answer.status).to.equal(200);
      expect(answer.text).to.equal('');
    });
    it('answers OPTIONS with what a path takes', async () => {
      const answer = await staff.send('OPTIONS', categories);
      expect(answer.status).to.equal(204);
      expect(answer.headers.get('allow')?.split(', ').sort()).to.deep.equal([
        'GET',
        'HEAD',
        'OPTIONS',
        'POST',
      ]);
    });
    it('answers 405 with Allow for another method', async () => {
      const answer = await staff.put(categories, {});
      expect(answer.status).to.equal(405);
      expect(answer.body.error.code).to.equal('METHOD_NOT_ALLOWED');
      expect(answer.headers.get('allow')).to.contain('POST');
    });
    it('answers 404 for a path that is not described, and 400 for one that cannot be read', async () => {
      expect((await staff.get('/api/nothing')).body.error.code).to.equal('NOT_FOUND');
      const broken = await staff.get('/api/catalog/entities/%ff');
      expect([broken.status, broken.body.error.code]).to.deep.equal([400, 'BAD_REQUEST']);
    });
    it('refuses an encoded slash inside a parameter', async () => {
      expect((await staff.get('/api/catalog/entities/a%2Fb')).status).to.equal(422);
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
      'colour=red': 'query.colour additionalProperties',
      'page=1&page=2': 'query.page type',
      'page[]=1': 'query.page[] additionalProperties',
    };
    for (const [query, issue] of Object.entries(refused)) {
      it(`refuse ${query}`, async () => {
        const issues = await issuesOf(staff.get(`${categories}?${query.replace(' ', '%20')}`));
        expect(issues[0]).to.contain(issue.split(' ')[0]);
      });
    }
    it('take a limit above the maximum as the maximum', async () => {
      const { body } = await staff.get(`${categories}?limit=5000`);
      expect(body.meta.pagination.limit).to.equal(100);
    });
    it('name the path parameter that is not a UUID', async () => {
      const answer = staff.patch(`${categories}/not-a-uuid`, { name: 'x' });
      expect(await issuesOf(answer)).to.deep.equal(['path.categoryId format']);
    });
  });

  describe('bodies', () => {
    const good = { slug: 'body-test', name: 'Test' };
    it('are JSON by their media type, or 415', async () => {
      const text = JSON.stringify(good);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const answer = await staff.post(categories, undefined, raw(text, { 'content-type': type }));
        expect(answer.status, type).to.equal(415);
      }
    });
    it('are 400 when they are not JSON', async () => {
      for (const text of ['{', '{"slug":}', 'undefined', "{'slug': 1}"]) {
        const answer = await staff.post(categories, undefined, raw(text));
        expect([answer.status, answer.body.error.code], text).to.deep.equal([400, 'BAD_REQUEST']);
      }
    });
    it('are looked at after the caller', async () => {
      expect((await store.anonymous().post(categories, undefined, raw('{'))).status).to.equal(401);
    });
    it('are required where the contract says so', async () => {
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
    it('hold numbers that the database can hold', async () => {
      for (const number of ['1e400', '9007199254740993', '1.5']) {
        const text = `{"slug":"a","name":"b","sortOrder":${number}}`;
        const [issue] = await issuesOf(staff.post(categories, undefined, raw(text)));
        expect(issue, number).to.contain('body.sortOrder');
      }
    });
    it('hold numbers that a program can hold, wherever they stand', async () => {
      const text = '{"slug":"a","name":"b","metadata":{"a":[1,{"b":-1e400}]}}';
      expect(await issuesOf(staff.post(categories, undefined, raw(text)))).to.deep.equal([
        'body.metadata.a.1.b number',
      ]);
    });
    it('hold text that the database can hold', async () => {
      expect((await issuesOf(send({ ...good, name: 'a\0b' })))[0]).to.contain('body.name');
      const lone = raw('{"slug":"a","name":"\\ud800"}');
      expect((await issuesOf(staff.post(categories, undefined, lone)))[0]).to.contain('body.name');
      const key = send({ ...good, metadata: { 'a\0b': 1 } });
      expect((await issuesOf(key))[0]).to.contain('body.metadata');
    });
    it('have known properties only, none of them the server’s', async () => {
      for (const name of ['id', 'createdAt', 'colour']) {
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
      expect((await proto).status).to.equal(422);
    });
    it('name every field that is wrong', async () => {
      const issues = await issuesOf(send({ slug: 'No Slug', sortOrder: 1.5 }));
      expect(issues).to.have.members([
        'body.name required',
        'body.slug pattern',
        'body.sortOrder type',
      ]);
    });
    it('have at most 1 MB, with a length or in chunks', async () => {
      const large = JSON.stringify({ ...good, description: 'x'.repeat(1_100_000) });
      expect((await staff.post(categories, undefined, raw(large))).status).to.equal(413);
      expect(await postInChunks(store.url, staffKey(), large)).to.equal(413);
    });
    it('have names of at most 256 characters', async () => {
      expect(await issuesOf(send({ ...good, metadata: { ['x'.repeat(257)]: 1 } }))).to.deep.equal([
        `body.metadata.${'x'.repeat(257)} propertyNames`,
      ]);
    });
    it('are not looked into where they are too large already', async () => {
      const answer = staff.post('/api/promotions/validate', {
        code: 'X'.repeat(300),
        lineItems: Array<object>(101).fill({}),
      });
      expect(await issuesOf(answer)).to.include.members([
        'body.code maxLength',
        'body.lineItems maxItems',
      ]);
      expect(await issuesOf(answer)).not.to.include.members(['body.code pattern']);
      expect(
        (await issuesOf(answer)).filter((issue) => issue.includes('lineItems')),
      ).to.have.length(1);
    });
    it('are told at most a hundred mistakes', async () => {
      const unknown = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 0]));
      expect(await issuesOf(send(unknown))).to.have.length(100);
      const repeated = Array<string>(200).fill('page=1').join('&');
      expect(await issuesOf(staff.get(`${categories}?${repeated}`))).to.have.length(100);
    });
    it('hold at most 20,000 values, counted before they are parsed', async () => {
      const fitting = { ...good, metadata: { text: '",[{'.repeat(20_000) } };
      expect(await issuesOf(send(fitting))).to.deep.equal(['body.metadata maxSize']);
      const many = { ...good, metadata: { list: Array<number>(20_000).fill(1) } };
      expect(await issuesOf(send(many))).to.deep.equal(['body maxValues']);
    });
    it('are UTF-8', async () => {
      const bytes = Buffer.from('{"slug":"a","name":"b\xff"}', 'latin1');
      const answer = await staff.post(categories, undefined, raw(bytes));
      expect([answer.status, answer.body.error.message]).to.deep.equal([
        400,
        'The request body is not valid UTF-8.',
      ]);
      for (const charset of ['utf-16', 'iso-8859-1', 'utf-8-bom', '""', 'utf-8; charset=latin1']) {
        const headers = { 'content-type': `application/json; charset=${charset}` };
        const other = await staff.post(categories, undefined, raw(JSON.stringify(good), headers));
        expect(other.status, charset).to.equal(415);
      }
      for (const charset of ['utf-8', 'UTF-8', '"utf-8"']) {
        const headers = { 'content-type': `application/json; charset=${charset}` };
        expect(
          await issuesOf(staff.post(categories, undefined, raw('{}', headers))),
        ).to.have.length(2);
      }
    });
    it('may be compressed', async () => {
      const text = JSON.stringify({ slug: 'No Slug', name: 'b' });
      const encodings = {
        gzip: gzipSync(text),
        deflate: deflateSync(text),
        br: brotliCompressSync(text),
      };
      for (const [encoding, bytes] of Object.entries({
        ...encodings,
        identity: Buffer.from(text),
      })) {
        const headers = { ...json, 'content-encoding': encoding };
        const answer = staff.post(categories, undefined, raw(bytes, headers));
        expect(await issuesOf(answer), encoding).to.deep.equal(['body.slug pattern']);
      }
    });
    it('are 400 when their compression is broken, 415 when it is another, 413 when much comes out', async () => {
      const whole = gzipSync(JSON.stringify(good));
      const broken = { gzip: whole.subarray(0, 20), deflate: Buffer.from('{}'), br: whole };
      for (const [encoding, bytes] of Object.entries(broken)) {
        const headers = { ...json, 'content-encoding': encoding };
        const answer = await staff.post(categories, undefined, raw(bytes, headers));
        expect([answer.status, answer.body.error.code], encoding).to.deep.equal([
          400,
          'BAD_REQUEST',
        ]);
      }
      for (const encoding of ['zstd', 'compress', 'gzip, gzip', 'x']) {
        const headers = { ...json, 'content-encoding': encoding };
        const answer = await staff.post(categories, undefined, raw(whole, headers));
        expect(answer.status, encoding).to.equal(415);
        expect(answer.headers.get('accept-encoding'), encoding).to.equal('gzip, deflate, br');
      }
      const bomb = gzipSync(`{"slug":"${'a'.repeat(20_000_000)}"}`);
      const headers = { ...json, 'content-encoding': 'gzip' };
      expect((await staff.post(categories, undefined, raw(bomb, headers))).status).to.equal(413);
    });
    it('do not nest without end', async () => {
      const deep = '['.repeat(20_000) + ']'.repeat(20_000);
      const text = `{"slug":"a","name":"b","metadata":{"x":${deep}}}`;
      expect((await staff.post(categories, undefined, raw(text))).status).to.equal(422);
    });
  });

  const staffKey = (): string => (staff as Client & { key: string }).key;

  it('hide the cause of a fault, and log it under the request id', async () => {
    await store.knex.raw('alter table categories rename to categories_away');
    try {
      const { status, body } = await staff.get(categories);
      expect(status).to.equal(500);
      expect(body.error.message).to.equal('Something went wrong on our side.');
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

/** fetch always sends a length for text; a chunked body has none. */
function postInChunks(url: string, key: string, text: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { ...json, 'x-api-key': key, 'transfer-encoding': 'chunked' };
    const outgoing = httpRequest(`${url}${categories}`, { method: 'POST', headers }, (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}
