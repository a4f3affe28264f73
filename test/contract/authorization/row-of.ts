import { permissionsOf, type DocumentedOperation } from '../../../src/contract/document.js';
import { isForStaffOnly } from './contract.js';
import type { PluginTests } from '../../support/plugin-tests.js';
import { rows, type Row } from './rows.js';

/** Rows that follow from the contract. */
export interface DerivedRow {
  ownedBy: 'staff';
}

/** The rows of the core and of plugins. */
export const rowsWith = (plugins: PluginTests[]): Record<string, Row> =>
  Object.assign({}, rows, ...plugins.map((plugin) => plugin.rows)) as Record<string, Row>;

/**
 * The row of an operation.
 * @throws if it needs one and has none, or has one that it does not need
 */
export function rowOf(
  operation: DocumentedOperation,
  known: Record<string, Row>,
): Row | DerivedRow {
  const { id } = operation;
  const row = known[id];
  if (isForStaffOnly(operation)) {
    if (row) throw new Error(`${id} is for staff only: remove its row from ${table}.`);
    return { ownedBy: 'staff' };
  }
  if (row) return row;
  throw new Error(missing(operation));
}

const table = 'test/contract/authorization/rows.ts';

const missing = ({ id, object, path }: DocumentedOperation): string =>
  [
    `${id} (${path}) admits ${permissionsOf(object).join(', ')} and has no row in ${table}. Add`,
    `  ${id}: { owns: ['order'] }            if the path or the body names somebody's record`,
    `  ${id}: { ownedBy: 'caller', ... }     if it works on the caller's own records`,
    `  ${id}: nobody('why')                  if it works on nobody's records`,
    'New kinds of records go to records.ts, which lies beside it.',
  ].join('\n');
