import { expect } from 'chai';
import type { DocumentedOperation, Permission } from '../../../src/contract/document.js';
import { bodyOf, operations } from './contract.js';
import { referencesOf } from './inputs.js';
import { loadPluginTests } from '../../support/plugin-tests.js';
import { rowOf, rowsWith } from './row-of.js';
import { rows } from './rows.js';

const known = operations.find(({ id }) => id === 'createCart') as DocumentedOperation;

/** A copy of an operation of the contract, under another id. */
const operation = (id: string, permission: Permission | Permission[]): DocumentedOperation => ({
  ...known,
  id,
  object: { ...known.object, 'x-permission': permission },
});

describe('the row of an operation', () => {
  it('is missing for a new operation that not only staff may call', () => {
    for (const permission of ['public', 'session', 'vendor', 'cart:read', ['vendor', 'a:b']]) {
      expect(() => rowOf(operation('readPalm', permission), rows)).to.throw(
        /readPalm \(.*\) admits .* and has no row in test\/contract\/authorization\/rows.ts/,
      );
    }
  });

  it('follows from the permission of staff', () => {
    const staff = operation('readPalm', ['orders:read', 'palms:read']);
    expect(rowOf(staff, rows)).to.deep.equal({ ownedBy: 'staff' });
    expect(() => rowOf(operation('getCart', 'cart:manage'), rows)).to.throw('remove its row');
  });

  it('exists for every operation of the contract', async () => {
    const known = rowsWith(await loadPluginTests());
    expect(operations.map((one) => rowOf(one, known))).to.have.lengthOf(operations.length);
  });

  it('is not enough for a body that names a record', () => {
    expect(bodyOf(known)?.mediaType).to.equal('application/json');
    expect(referencesOf(known)).to.deep.equal(['body.customerId']);
  });
});
