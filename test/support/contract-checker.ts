import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import type { Artifacts } from '../../src/contract/artifacts.js';
import {
  eventPayloads,
  listOperations,
  resolve,
  type DocumentedOperation,
} from '../../src/contract/document.js';
import { PathTrie, type Match } from '../../src/contract/router.js';
import { expandAllNullable } from '../../scripts/codegen/nullable.js';
import { recordAnswer } from './seen.js';

export interface Answer<Body = never> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

/**
 * Validates every response and every event of every test against the document that the server
 * publishes. It follows the document's references; the server's validators are generated without
 * them.
 */
export class ContractChecker {
  private readonly operations = new PathTrie<DocumentedOperation>();
  private readonly operationsById = new Map<string, DocumentedOperation>();
  private readonly ajv: Ajv;
  /** By the location of the schemas in the document. */
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly payloads: Map<string, string>;

  private constructor(private readonly artifacts: Artifacts) {
    const { document } = artifacts;
    for (const operation of listOperations(document)) {
      this.operations.add(operation.method, operation.path, operation);
      this.operationsById.set(operation.id, operation);
    }
    this.payloads = new Map(eventPayloads(document));
    // There are many schemas, and each is used a few times, so fast compilation matters. The
    // contract lint already checks that they are valid schemas.
    this.ajv = new Ajv({
      strict: false,
      validateSchema: false,
      inlineRefs: false,
      code: { optimize: false },
    });
    formats.default(this.ajv).addSchema(expandAllNullable(document), 'contract');
  }

  /** The checker of a document, which compiles each schema once for all stores of a process. */
  static by(artifacts: Artifacts): ContractChecker {
    const known = checkers.get(artifacts.documentText);
    if (known) return known;
    const checker = new ContractChecker(artifacts);
    checkers.set(artifacts.documentText, checker);
    return checker;
  }

  operation(id: string): DocumentedOperation {
    const operation = this.operationsById.get(id);
    if (!operation) throw new Error(`The contract has no operation ${id}`);
    return operation;
  }

  /** Fails the test unless the contract declares this response for this operation. */
  check(method: string, path: string, answer: Answer<unknown>): void {
    expect(answer.headers.get('x-request-id'), `${method} ${path}: X-Request-Id`).to.be.a('string');
    const match = this.find(method, path);
    if (match.kind !== 'found') {
      // A page has its own files.
      if (path.startsWith('/api/reference/')) return;
      expect(answer.status, `${method} ${path} is not in the contract`).to.be.oneOf([
        204, 404, 405,
      ]);
      return;
    }
    const { id, object, path: template, method: verb } = match.operation;
    const { responses } = object;
    const { status } = answer;
    const declared = responses[String(status)];
    const what = `${id} ${status}`;
    if (!declared) throw new Error(`${what} is not declared: ${answer.text}`);
    const response = resolve<OpenAPIV3.ResponseObject>(this.artifacts.document, declared);
    if (response.content?.['application/json'] && method !== 'HEAD') {
      const place =
        '$ref' in declared ? declared.$ref : pointer('paths', template, verb, 'responses', status);
      this.checkValue(what, `${place}/content/application~1json/schema`, answer.body);
    }
    this.checkHeaders(what, answer);
    if (answer.status < 300) checkTag(what, answer, object['x-cache'] !== undefined);
    const codes = (response as { 'x-codes'?: string[] })['x-codes'];
    const code = (answer.body as { error?: { code: string } } | undefined)?.error?.code;
    if (codes && method !== 'HEAD') expect(codes, what).to.include(code);
    recordAnswer(object, answer);
  }

  private find(method: string, path: string): Match<DocumentedOperation> {
    try {
      return this.operations.match(method, path);
    } catch {
      // Invalid percent-encoding: whatever the path means, the response is an error.
      return this.operations.match(method, path.replaceAll('%', ''));
    }
  }

  /** Fails the test unless the contract declares this event with such a payload. */
  checkEvent(name: string, payload: unknown): void {
    const schema = this.payloads.get(name);
    if (schema === undefined) throw new Error(`The event ${name} is not declared`);
    this.checkValue(name, pointer('components', 'schemas', schema), payload);
  }

  private checkValue(what: string, place: string, value: unknown): void {
    let validate = this.validators.get(place);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `contract${place}` });
      this.validators.set(place, validate);
    }
    if (validate(value)) return;
    const errors = this.ajv.errorsText(validate.errors);
    expect.fail(`${what}: ${errors}: ${JSON.stringify(value)}`);
  }

  private checkHeaders(what: string, answer: Answer<unknown>): void {
    const headers = Object.fromEntries(answer.headers);
    if (headers['cache-control']?.startsWith('public, ')) {
      expect(headers, what).to.not.have.any.keys('set-cookie');
    }
    for (const name of ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
      expect(headers[name], `${what}: ${name}`).to.match(/^\d+$/);
    }
  }
}

const checkers = new Map<string, ContractChecker>();

const pointer = (...names: (string | number)[]): string =>
  names.reduce<string>(
    (place, name) =>
      `${place}/${encodeURIComponent(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))}`,
    '#',
  );

/**
 * The ETag of a record is its version. A stock adjustment returns the version of the stock level.
 * The tag of what caches may keep begins with the version.
 */
function checkTag(what: string, { headers, body }: Answer<unknown>, isCached: boolean): void {
  const { data } = (body ?? {}) as { data?: { version?: number; level?: { version: number } } };
  const version = data?.version ?? data?.level?.version;
  if (isCached) {
    const tag = new RegExp(`^"${version ?? ''}-[\\w-]{27}"$`);
    expect(headers.get('etag'), `${what}: ETag`).to.match(tag);
    return;
  }
  const tag = version === undefined ? null : `"${version}"`;
  expect(headers.get('etag'), `${what}: ETag`).to.equal(tag);
}
