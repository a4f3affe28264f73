import type { Knex } from 'knex';
import type { ModelClass, ModelConstructor, PartialModelObject } from 'objection';
import { RecordNotFound, VersionMismatch } from './errors.js';
import type { VersionedModel } from '../models/BaseModel.js';

/**
 * The versions that a caller may have read, one of which the record must have for a change; `any`
 * only requires that the record exists, and undefined requires nothing.
 */
export type ExpectedVersion = readonly number[] | 'any' | undefined;

/**
 * Compares the expected version with a record that is locked for the change; undefined if there is
 * none yet.
 * @throws VersionMismatch, also for the replacement of a record that does not exist
 */
export function requireVersion(
  record: { version: number } | undefined,
  expected: ExpectedVersion,
): void {
  if (expected === undefined) return;
  if (!record) throw new VersionMismatch(null);
  if (expected !== 'any' && !expected.includes(record.version)) {
    throw new VersionMismatch(record.version);
  }
}

/**
 * Locks a record for a change, so that changes of it wait for one another.
 * @throws 404 if it does not exist, 412 if its version is not `expected`
 */
export async function lockRecord<M extends VersionedModel>(
  db: Knex,
  constructor: ModelConstructor<M>,
  id: string,
  expected: ExpectedVersion,
): Promise<M> {
  const model = constructor as ModelClass<M>;
  const record = (await model.query(db).findById(id).forUpdate()) as M | undefined;
  if (!record) throw new RecordNotFound(model.name);
  requireVersion(record, expected);
  return record;
}

/** Writes a change of a locked record and increments its version. Returns the changed record. */
export async function saveRecord<M extends VersionedModel>(
  db: Knex,
  record: M,
  change: PartialModelObject<M>,
): Promise<M> {
  const model = record.$modelClass;
  const [saved] = (await model
    .query(db)
    .patch(change)
    .where('id', record.id)
    .returning('*')) as M[];
  if (!saved) throw new RecordNotFound(model.name);
  return saved;
}
