import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, resolve } from '../../src/contract/document.js';
import type { DocumentedOperation } from '../../src/contract/document.js';
import { buckets } from '../../src/middleware/rate-limit.js';
import type { Client, Data, RequestOptions } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { pathOf } from '../support/operation-path.js';
import { TestStore } from '../support/store.js';

const { document } = loadArtifacts();
const operations = listOperations(document);
const megabyte = 1_048_576;

function mediaTypeOf({ object }: DocumentedOperation): string | undefined {
  if (!object.requestBody) return undefined;
  const { content } = resolve<OpenAPIV3.RequestBodyObject>(document, object.requestBody);
  return Object.keys(content)[0];
}

/** A form whose file never ends, or JSON text that never ends. */
const startOf = (mediaType: string): string =>
  mediaType === 'application/json'
    ? '"'
    : '--x\r\nContent-Disposition: form-data; name="file"; filename="a.gif"\r\n' +
      'Content-Type: image/gif\r\n\r\nGIF89a\x01\0\x01\0';

const withBody = (mediaType: string, raw: RequestOptions['raw']): RequestOptions => ({
  raw,
  headers: {
    'content-type': mediaType === 'application/json' ? mediaType : `${mediaType}; boundary=x`,
  },
});

const inChunks = (text: string): ReadableStream => new Blob([text]).stream();

/** Ten at a time. */
async function inTens<T>(list: T[], run: (one: T) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < list.length; i += 10) await Promise.all(list.slice(i, i + 10).map(run));
}

describe('generic errors of operations', function () {
  this.timeout(60_000);
  let store: TestStore;
  let owner: Client;
  before(async () => {
    store = await TestStore.open();
    const person = await store.signedIn('owner');
    // A caller with access to each operation; for a vendor's operations, with a vendor.
    await store
      .knex('users')
      .where({ id: person.userId })
      .update({ vendor_id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' });
    owner = person;
  });
  after(() => store.close());

  const send = (
    client: Client,
    operation: DocumentedOperation,
    options?: RequestOptions,
  ): Promise<Answer<Partial<Data> | undefined>> =>
    client.send(operation.method.toUpperCase(), pathOf(operation), undefined, options);

  /** Sends a request to each of the operations, and expects only the error. */
  async function expectOfEach(
    asked: DocumentedOperation[],
    status: number,
    code: string,
    ask: (operation: DocumentedOperation) => Promise<Answer<Partial<Data> | undefined>>,
  ): Promise<void> {
    const told: Record<string, string> = {};
    const expected: Record<string, string> = {};
    await inTens(asked, async (operation) => {
      const answer = await ask(operation);
      told[operation.id] = `${answer.status} ${answer.body?.error?.code}`;
      expected[operation.id] = `${status} ${code}`;
    });
    expect(told).not.to.deep.equal({});
    expect(told).to.deep.equal(expected);
  }

  const declaring = (status: number): DocumentedOperation[] =>
    operations.filter(({ object }) => status in object.responses);
  const withBodies = operations.filter((operation) => mediaTypeOf(operation) !== undefined);
  const inPath = operations.filter(({ path }) => path.includes('{'));

  it('are declared by all operations of a kind and no others', () => {
    const ids = (list: DocumentedOperation[]): string[] => list.map(({ id }) => id).sort();
    expect(ids(declaring(400))).to.deep.equal(ids([...new Set([...withBodies, ...inPath])]));
    for (const status of [413, 415]) {
      expect(ids(declaring(status)), String(status)).to.deep.equal(ids(withBodies));
    }
    const validated = operations.filter(({ object }) => object['x-served-by'] !== 'docs');
    expect(ids(declaring(422))).to.deep.equal(ids(validated));
  });

  it('400: invalid percent-encoding in the path', async () => {
    for (const broken of ['%ff', '%zz']) {
      await expectOfEach(inPath, 400, 'BAD_REQUEST', ({ method, ...rest }) =>
        owner.send(method.toUpperCase(), pathOf({ method, ...rest }, broken)),
      );
    }
  });

  it('400: a body that does not match its media type', async () => {
    await expectOfEach(withBodies, 400, 'BAD_REQUEST', (operation) => {
      const mediaType = mediaTypeOf(operation) ?? '';
      return send(owner, operation, withBody(mediaType, `${startOf(mediaType)}{`));
    });
  });

  it('415: a body of another media type', async () => {
    await expectOfEach(withBodies, 415, 'UNSUPPORTED_MEDIA_TYPE', (operation) =>
      send(owner, operation, { raw: '<a/>', headers: { 'content-type': 'application/xml' } }),
    );
  });

  for (const [how, sent] of [
    ['with a Content-Length', (text: string) => text],
    ['in chunks', inChunks],
  ] as const) {
    it(`413: a body above the limit, sent ${how}`, async () => {
      await expectOfEach(withBodies, 413, 'PAYLOAD_TOO_LARGE', (operation) => {
        const mediaType = mediaTypeOf(operation) ?? '';
        const limit = operation.object['x-body-limit-bytes'] ?? megabyte;
        const text = startOf(mediaType).padEnd(limit + 1, 'x');
        return send(owner, operation, withBody(mediaType, sent(text)));
      });
    });
  }

  it('401: an invalid API key', async () => {
    const stranger = store.anonymous({ 'x-api-key': 'cvk_not-a-key' });
    await expectOfEach(declaring(401), 401, 'UNAUTHORIZED', (operation) =>
      send(stranger, operation),
    );
  });

  it('403: a change with a foreign Origin', async () => {
    const elsewhere = owner.with({ origin: 'https://elsewhere.example' });
    const changing = declaring(403).filter(({ method }) => method !== 'get');
    await expectOfEach(changing, 403, 'CSRF_ORIGIN_REJECTED', (operation) =>
      send(elsewhere, operation),
    );
  });

  it('403: an API key without the permission', async () => {
    const reading = declaring(403).filter(
      ({ method, object }) =>
        method === 'get' && object['x-served-by'] === undefined && object.security?.length !== 0,
    );
    const key = await store.withKey('none:none');
    await expectOfEach(reading, 403, 'FORBIDDEN', (operation) => send(key, operation));
  });

  /** The response to an empty body at a path, which must name a field. */
  async function naming(
    field: string,
    operation: DocumentedOperation,
    url: string,
  ): Promise<Answer<Partial<Data> | undefined>> {
    const mediaType = mediaTypeOf(operation);
    const empty = mediaType === 'application/json' ? '{}' : '--x--\r\n';
    const options = mediaType && withBody(mediaType, empty);
    const method = operation.method.toUpperCase();
    const answer = await owner.send(method, url, undefined, options || {});
    const issues = answer.body.error.details?.issues ?? [];
    expect(
      issues.map(({ path }) => path),
      operation.id,
    ).to.include(field);
    return answer;
  }

  it('422: an undeclared parameter', async () => {
    await expectOfEach(declaring(422), 422, 'VALIDATION_FAILED', (operation) =>
      naming('query.color', operation, `${pathOf(operation)}?color=red`),
    );
  });

  it('422: path text that no record can have', async () => {
    await expectOfEach(inPath, 422, 'VALIDATION_FAILED', (operation) => {
      const [name] = /(?<={)\w+/.exec(operation.path) ?? [];
      return naming(`path.${name}`, operation, pathOf(operation, '%00'));
    });
  });

  it('403: a session older than a day where a fresh one is required', async () => {
    const customer = await store.signedIn('customer');
    await store
      .knex('sessions')
      .where({ user_id: customer.userId })
      .update({ created_at: store.knex.raw("now() - interval '25 hours'") });
    const listSessions = operations.filter(({ id }) => id === 'listSessions');
    await expectOfEach(listSessions, 403, 'FORBIDDEN', (operation) => send(customer, operation));
  });

  it('429: an exceeded rate limit', async () => {
    const limited = await TestStore.open({ config: { rateLimit: true } });
    const anonymous = limited.anonymous();
    const asked = declaring(429);
    const bucketOf = ({ object }: DocumentedOperation): string => object['x-rate-limit'] ?? 'api';
    for (const [name, { points }] of Object.entries(buckets)) {
      const operation = asked.findLast((other) => bucketOf(other) === name);
      if (operation)
        await inTens(Array<DocumentedOperation>(points).fill(operation), (one) =>
          send(anonymous, one),
        );
    }
    await expectOfEach(asked, 429, 'TOO_MANY_REQUESTS', async (operation) => {
      const answer = await send(anonymous, operation);
      expect(Number(answer.headers.get('retry-after')), operation.id).to.be.within(1, 900);
      return answer;
    });
    await limited.close();
  });
});
