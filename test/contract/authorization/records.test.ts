import { expect } from 'chai';
import type { DocumentedOperation } from '../../../src/contract/document.js';
import { tryCallerRow, tryNobodyRow, type Outcome } from './cells.js';
import { operations } from './contract.js';
import { loadPluginTests } from '../../support/plugin-tests.js';
import { foreignIds, foreignReferences, tryForeignId } from './foreign-ids.js';
import { decidedFieldsOf, declared, tryMassAssignment, withBodies } from './mass-assignment.js';
import { RecordTrial } from './record-cells.js';
import { makeRecords } from './records.js';
import { rowOf, rowsWith } from './row-of.js';
import type { Row } from './rows.js';
import { furtherDemands, tryStaffRow } from './staff-cells.js';
import { World } from './world.js';

const plugins = await loadPluginTests();
const rows = rowsWith(plugins);
const references = foreignReferences(plugins);

describe('whose records an operation shows and changes', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await World.open();
    await makeRecords(world);
  });
  after(() => world.store.close());

  const expectCells = ({ found, expected }: Outcome): void =>
    void expect(found).to.deep.equal(expected);

  async function tryRow(operation: DocumentedOperation, row: Row): Promise<void> {
    if ('owns' in row) {
      for (const kind of row.owns) {
        expectCells(await new RecordTrial(world, operation, row, kind).run());
      }
    } else if (row.ownedBy === 'caller') {
      expectCells(await tryCallerRow(world, operation, row));
    } else {
      expectCells(await tryNobodyRow(world, operation, row));
    }
  }

  it('names only operations of the contract', () => {
    const ids = operations.map(({ id }) => id);
    expect(ids).to.include.members([...Object.keys(rows), ...Object.keys(furtherDemands)]);
  });

  for (const operation of operations) {
    it(operation.id, async () => {
      const row = rowOf(operation, rows);
      if ('ownedBy' in row && row.ownedBy === 'staff') {
        expectCells(await tryStaffRow(world, operation));
      } else await tryRow(operation, row);
    });
  }

  for (const { operation, field } of references) {
    it(`${operation.id} with another's ${field}`, () => tryForeignId(world, operation, field));
  }

  for (const operation of withBodies) {
    it(`${operation.id} with what the server alone decides`, () =>
      tryMassAssignment(world, operation));
  }

  it('explains each field that only the server seems to decide', () => {
    const fields = withBodies.flatMap(decidedFieldsOf);
    const explained = [declared, ...plugins.map((plugin) => plugin.declared)];
    expect(fields).to.have.members(explained.flatMap(Object.keys));
  });

  it('names only fields of the contract', () => {
    const known = references.map(({ operation: { id }, field }) => `${id} ${field}`);
    expect(known).to.include.members(Object.keys(foreignIds));
  });
});
