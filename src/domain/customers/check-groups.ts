import type { Knex } from 'knex';
import { CustomerGroup } from '../../models/CustomerGroup.js';
import { InvalidInput, RecordNotFound } from '../errors.js';

/** @throws 404 unless there is such a group, which then stays until the transaction ends */
export async function requireGroup(db: Knex, id: string): Promise<void> {
  if (!(await CustomerGroup.existing(db, [id])).has(id)) throw new RecordNotFound('Customer group');
}

/**
 * The same for a list.
 * @param field of the input: "conditions.customerGroups"
 * @throws 422 that names each unknown group
 */
export async function requireGroups(
  db: Knex,
  field: string,
  ids: readonly string[] = [],
): Promise<void> {
  const known = await CustomerGroup.existing(db, [...ids]);
  const [first, ...more] = ids.flatMap((id, i) =>
    known.has(id)
      ? []
      : { field: `${field}.${i}`, message: 'must be a customer group', rule: 'reference' },
  );
  if (first) throw new InvalidInput(first.field, first.message, first.rule, ...more);
}
