import formats from 'ajv-formats';
import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { OpenAPIBackend, type Document, type Operation } from 'openapi-backend';
import type { Artifacts } from '../../src/contract/artifacts.js';
import { listOperations, resolve, type OperationObject } from '../../src/contract/document.js';
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
 * openapi-backend's own validator, which shares no code with the server's: it judges every answer
 * of every test by the document that the server serves.
 */
export class ContractChecker {
  private constructor(
    private readonly api: OpenAPIBackend,
    private readonly operations: PathTrie<OperationObject>,
    /** As openapi-backend sees them; to look one up by its id, it would list them all each time. */
    private readonly byId: Map<string | undefined, Operation>,
    private readonly artifacts: Artifacts,
  ) {}

  /** The judge by a document, which compiles each schema once for all the stores of a run. */
  static by(artifacts: Artifacts): Promise<ContractChecker> {
    const known = judges.get(artifacts.documentText);
    if (known) return known;
    const checker = ContractChecker.create(artifacts);
    judges.set(artifacts.documentText, checker);
    return checker;
  }

  private static async create(artifacts: Artifacts): Promise<ContractChecker> {
    const definition = expandAllNullable(artifacts.document) as unknown as Document;
    const api = new OpenAPIBackend({
      definition,
      quick: true,
      ajvOpts: { strict: false },
      customizeAjv: (ajv) => {
        formats.default(ajv);
        return ajv;
      },
    });
    await api.init();
    const operations = new PathTrie<OperationObject>();
    for (const { method, path, object } of listOperations(artifacts.document)) {
      operations.add(method, path, object);
    }
    const byId = new Map(
      api.getOperations().map((operation) => [operation.operationId, operation]),
    );
    return new ContractChecker(api, operations, byId, artifacts);
  }

  /** Fails the test unless the contract declares this answer of this operation. */
  check(method: string, path: string, answer: Answer<unknown>): void {
    expect(answer.headers.get('x-request-id'), `${method} ${path}: X-Request-Id`).to.be.a('string');
    const match = this.find(method, path);
    if (match.kind !== 'found') {
      // A page has its files.
      if (path.startsWith('/api/reference/')) return;
      expect(answer.status, `${method} ${path} is not in the contract`).to.be.oneOf([
        204, 404, 405,
      ]);
      return;
    }
    const { operationId, responses } = match.operation;
    const declared = responses[String(answer.status)];
    const what = `${operationId} ${answer.status}`;
    if (!declared) throw new Error(`${what} is not declared: ${answer.text}`);
    const response = resolve<OpenAPIV3.ResponseObject>(this.artifacts.document, declared);
    if (response.content?.['application/json'] && method !== 'HEAD') {
      this.checkBody(what, operationId, answer);
    }
    this.checkHeaders(what, answer);
    if (answer.status < 300) checkTag(what, answer);
    const codes = (response as { 'x-codes'?: string[] })['x-codes'];
    const code = (answer.body as { error?: { code: string } } | undefined)?.error?.code;
    if (codes && method !== 'HEAD') expect(codes, what).to.include(code);
    recordAnswer(match.operation, answer);
  }

  private find(method: string, path: string): Match<OperationObject> {
    try {
      return this.operations.match(method, path);
    } catch {
      // A broken percent-encoding: whatever the path means, the answer is an error.
      return this.operations.match(method, path.replaceAll('%', ''));
    }
  }

  private checkBody(what: string, operationId: string, { body, status }: Answer<unknown>): void {
    const operation = this.byId.get(operationId) ?? operationId;
    const { errors } = this.api.validator.validateResponse(body, operation, status);
    expect(errors ?? [], `${what}: ${JSON.stringify(body)}`).to.deep.equal([]);
  }

  private checkHeaders(what: string, answer: Answer<unknown>): void {
    const headers = Object.fromEntries(answer.headers);
    for (const name of ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
      expect(headers[name], `${what}: ${name}`).to.match(/^\d+$/);
    }
  }
}

const judges = new Map<string, Promise<ContractChecker>>();

/** The ETag of a record is its version, which a change of stock answers with the level. */
function checkTag(what: string, { headers, body }: Answer<unknown>): void {
  const { data } = (body ?? {}) as { data?: { version?: number; level?: { version: number } } };
  const version = data?.version ?? data?.level?.version;
  const tag = version === undefined ? null : `"${version}"`;
  expect(headers.get('etag'), `${what}: ETag`).to.equal(tag);
}
