import { expect } from 'chai';
import { findProblems } from '../../scripts/contract-rules.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, type ContractDocument } from '../../src/contract/document.js';

const changers = ['updateBrand', 'setEntityAttributes', 'deleteCategory'];

describe('contract rules of versions', () => {
  /** The problems of the contract after these operations were broken. */
  let problems: string[];
  before(() => {
    const document: ContractDocument = structuredClone(loadArtifacts().document);
    for (const { id, object } of listOperations(document)) {
      const operation = object as unknown as SpoiltOperation;
      if (changers.includes(id)) withoutIfMatch(operation);
      if (id === 'updatePromotion') withoutVersion(operation);
    }
    problems = findProblems(document).map(({ text }) => text);
  });

  for (const id of changers) {
    it(`require If-Match for ${id}`, () => {
      expect(problems.filter((text) => text.startsWith(`${id}:`))).to.deep.equal([
        `${id}: it changes a record with a version but has no If-Match`,
      ]);
    });
  }

  it('require a version of records that change', () => {
    expect(problems.filter((text) => text.startsWith('updatePromotion:'))).to.deep.equal([
      'updatePromotion: it changes a record without a version',
    ]);
  });

  it('report nothing else', () => {
    expect(problems).to.have.length(changers.length + 1);
  });
});

function withoutIfMatch(operation: SpoiltOperation): void {
  operation.parameters = operation.parameters.filter(({ $ref }) => !$ref?.endsWith('IfMatch'));
}

function withoutVersion({ responses }: SpoiltOperation): void {
  const data = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } };
  const schema = { type: 'object', properties: { data } };
  responses['200'] = {
    ...responses['200'],
    content: { 'application/json': { schema, example: {} } },
  };
}

/** The parts of an operation that these tests remove. */
interface SpoiltOperation {
  parameters: { $ref?: string }[];
  responses: Record<string, { headers?: Record<string, unknown>; content?: unknown } | undefined>;
}
