import { expect } from 'chai';
import { findProblems } from '../../scripts/contract-rules.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, type ContractDocument } from '../../src/contract/document.js';

/** The problems of a contract. */
const textsOf = (contract: ContractDocument): string[] =>
  findProblems(contract).map(({ text }) => text);

describe('contract rules of versions', () => {
  const contract = loadArtifacts().document;

  /** The problems of the contract after an operation was broken. */
  const spoil = (id: string, change: (object: SpoiltOperation) => void): string[] => {
    const document: ContractDocument = structuredClone(contract);
    const operation = listOperations(document).find((other) => other.id === id);
    change(operation?.object as unknown as SpoiltOperation);
    return textsOf(document);
  };

  for (const id of ['updateBrand', 'setEntityAttributes', 'deleteCategory', 'updateVendor']) {
    it(`require If-Match for ${id}`, () => {
      const problems = spoil(id, (operation) => {
        operation.parameters = operation.parameters.filter(
          ({ $ref }) => !$ref?.endsWith('IfMatch'),
        );
      });
      expect(problems).to.deep.equal([
        `${id}: it changes a record with a version but has no If-Match`,
      ]);
    });
  }

  it('require a version of records that change', () => {
    const problems = spoil('updatePromotion', ({ responses }) => {
      const data = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } };
      const schema = { type: 'object', properties: { data } };
      responses['200'] = {
        ...responses['200'],
        content: { 'application/json': { schema, example: {} } },
      };
    });
    expect(problems).to.deep.equal(['updatePromotion: it changes a record without a version']);
  });
});

/** The parts of an operation that these tests remove. */
interface SpoiltOperation {
  parameters: { $ref?: string }[];
  responses: Record<string, { headers?: Record<string, unknown>; content?: unknown } | undefined>;
}
