import { expect } from 'chai';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Client, Data, RequestOptions } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

const categories = '/api/catalog/categories';
const json = { 'content-type': 'application/json' };
const good = { slug: 'body-test', name: 'Test' };

describe('body encodings', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  const send = (
    raw: RequestOptions['raw'],
    headers: Record<string, string>,
  ): Promise<Answer<Data>> => staff.post(categories, undefined, { raw, headers });

  /** The issues of the 422: `path code` each. */
  async function issuesOf(answer: Promise<Answer<Data>>): Promise<string[]> {
    const { status, body } = await answer;
    expect([status, body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
    return (body.error.details?.issues ?? []).map(({ path, code }) => `${path} ${code}`);
  }

  it('accept UTF-8 only', async () => {
    const bytes = Buffer.from('{"slug":"a","name":"b\xff"}', 'latin1');
    const answer = await send(bytes, json);
    expect([answer.status, answer.body.error.message]).to.deep.equal([
      400,
      'The request body is not valid UTF-8.',
    ]);
    for (const charset of ['utf-16', 'iso-8859-1', 'utf-8-bom', '""', 'utf-8; charset=latin1']) {
      const headers = { 'content-type': `application/json; charset=${charset}` };
      const other = await send(JSON.stringify(good), headers);
      expect([other.status, other.body.error.code], charset).to.deep.equal([
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ]);
    }
    for (const charset of ['utf-8', 'UTF-8', '"utf-8"']) {
      const headers = { 'content-type': `application/json; charset=${charset}` };
      const issues = await issuesOf(send('{}', headers));
      expect(issues).to.have.members(['body.slug required', 'body.name required']);
    }
  });
  it('accept compressed bodies', async () => {
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
      const answer = send(bytes, headers);
      expect(await issuesOf(answer), encoding).to.deep.equal(['body.slug pattern']);
    }
  });
  it('return 400 for broken compression, 415 for an unsupported one, and 413 for too much output', async () => {
    const whole = gzipSync(JSON.stringify(good));
    const broken = { gzip: whole.subarray(0, 20), deflate: Buffer.from('{}'), br: whole };
    for (const [encoding, bytes] of Object.entries(broken)) {
      const headers = { ...json, 'content-encoding': encoding };
      const answer = await send(bytes, headers);
      expect([answer.status, answer.body.error.code], encoding).to.deep.equal([400, 'BAD_REQUEST']);
    }
    for (const encoding of ['zstd', 'compress', 'gzip, gzip', 'x']) {
      const headers = { ...json, 'content-encoding': encoding };
      const answer = await send(whole, headers);
      expect(answer.status, encoding).to.equal(415);
      expect(answer.headers.get('accept-encoding'), encoding).to.equal('gzip, deflate, br');
    }
    const bomb = gzipSync(`{"slug":"${'a'.repeat(20_000_000)}"}`);
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect((await send(bomb, headers)).status).to.equal(413);
  });
});
