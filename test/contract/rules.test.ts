import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { ContractDocument } from '../../src/contract/document.js';
import { isCompatible, permissionChanges } from '../../scripts/contract-diff.js';
import { findProblems } from '../../scripts/contract-rules.js';

const { document } = loadArtifacts();

/** The problems of a contract. */
const textsOf = (contract: ContractDocument): string[] =>
  findProblems(contract).map(({ text }) => text);

describe('contract rules', () => {
  it('report no problem in the current contract', () => {
    expect(textsOf(document)).to.deep.equal([]);
  });

  const text = { type: 'string', maxLength: 10, description: 'A text.' };
  const cases: [string, string, object, string][] = [
    ['a large integer without int64', 'Total', integer(), 'Total.n: exceeds 32 bits'],
    ['a name like a constructor', 'NewThing', object(text), 'NewThing: a name'],
    ['a name like a class of every language', 'Error', object(text), 'Error: a name'],
    ['a name like a security scheme', 'Apikey', object(text), 'Apikey: a name'],
    [
      'an enumeration that lists null',
      'Mood',
      object({ ...text, nullable: true, enum: ['good', null] }),
      'Mood.n: nullable, but',
    ],
    [
      'quotation marks around a description',
      'Mark',
      object({ ...text, description: '"A text."' }),
      'Mark.n: stray quotation marks',
    ],
    [
      'the length of a file in characters',
      'Upload',
      object({ ...text, format: 'binary' }),
      'Upload.n: a file has no length',
    ],
    [
      'a field without a description',
      'Bare',
      object({ type: 'string', maxLength: 10 }),
      'Bare.n: no description',
    ],
  ];
  let problems: string[];
  before(() => {
    const changed = structuredClone(document);
    for (const [, name, schema] of cases) {
      (changed.components?.schemas as Record<string, object>)[name] = schema;
    }
    problems = textsOf(changed);
  });

  for (const [what, name, , problem] of cases) {
    it(`reject ${what}`, () => {
      const found = problems.filter((text) => text.startsWith(name));
      expect(found.map((text) => text.slice(0, problem.length))).to.deep.equal([problem]);
    });
  }

  it('reject an example that its schema does not allow', () => {
    const found = textsOf(withBillingAddress('somewhere'));
    expect(found.map((text) => text.slice(0, 32))).to.deep.equal([
      'getOrder: example of 200: /data/',
    ]);
  });
});

/** The contract with another billing address in the example of an order. */
function withBillingAddress(billingAddress: unknown): ContractDocument {
  const changed = structuredClone(document);
  const order = changed.paths['/api/orders/{idOrNumber}']?.get?.responses['200'];
  const media = (order as { content: Record<string, { example: { data: object } }> }).content[
    'application/json'
  ];
  Object.assign(media?.example.data ?? {}, { billingAddress });
  return changed;
}

describe('contract rules of operations', () => {
  type Operation = Record<string, object> & { responses: Record<string, object> };
  const changes: Record<string, (operation: Operation) => void> = {
    '/api/orders': (operation) => {
      operation['parameters'] = [];
      const answer = operation.responses['200'] as Answer200;
      delete answer.content['application/json'].schema.properties['meta'];
    },
    '/api/me/orders': ({ responses }) => {
      responses['403'] = { $ref: '#/components/responses/Forbidden' };
    },
    '/api/health': (operation) => {
      operation['parameters'] = [{ $ref: '#/components/parameters/IdempotencyKey' }];
    },
  };
  /** The problems after these operations were changed. */
  let problems: string[];
  before(() => {
    // An example may have null where its schema allows it.
    const changed = withBillingAddress(null);
    for (const [url, change] of Object.entries(changes)) {
      change(changed.paths[url]?.get as unknown as Operation);
    }
    problems = textsOf(changed);
  });

  const of = (id: string): string[] => problems.filter((text) => text.startsWith(`${id}:`));

  it('require page, limit, and total for each list', () => {
    expect(of('listOrders')).to.include.members([
      'listOrders: it is a list but has no page',
      'listOrders: it is a list but has no limit',
      'listOrders: it is a list but returns no meta.pagination',
    ]);
  });

  it('reject a 403 that cannot happen', () => {
    expect(of('listMyOrders')).to.deep.equal(['listMyOrders: 403 cannot happen']);
  });

  it('require x-idempotent with an Idempotency-Key', () => {
    expect(of('getHealth')).to.deep.equal([
      'getHealth: it has an Idempotency-Key but not x-idempotent',
    ]);
  });

  it('know where null is allowed, and report nothing else', () => {
    const changed = ['listOrders', 'listMyOrders', 'getHealth'].flatMap(of);
    expect(problems.filter((text) => !changed.includes(text))).to.deep.equal([]);
  });
});

interface Answer200 {
  content: { 'application/json': { schema: { properties: Record<string, object> } } };
}

function object(property: object): object {
  return { type: 'object', description: 'A thing.', properties: { n: property } };
}

function integer(): object {
  const n = { type: 'integer', minimum: 0, maximum: 3_000_000_000, description: 'A number.' };
  return object(n);
}

describe('contract diff', () => {
  it('lists changed permissions', () => {
    const changed = structuredClone(document);
    const operation = changed.paths['/api/orders']?.get as Record<string, unknown>;
    operation['x-permission'] = 'public';
    delete changed.paths['/api/health'];
    expect(permissionChanges(document, changed)).to.deep.equal([
      'GET /api/health: public -> not there',
      'GET /api/orders: orders:read -> public',
    ]);
    expect(permissionChanges(document, structuredClone(document))).to.deep.equal([]);
  });

  it('knows which versions allow breaking changes', () => {
    expect(isCompatible('1.2.0', '1.3.0')).to.equal(true);
    expect(isCompatible('1.2.0', '2.0.0')).to.equal(false);
    expect(isCompatible('0.1.0', '0.1.1')).to.equal(true);
    expect(isCompatible('0.1.0', '0.2.0')).to.equal(false);
  });
});
