import type { Knex } from 'knex';
import type { ModelClass, ModelConstructor, PartialModelObject } from 'objection';
import { notFound } from '../contract/errors.js';
import { requireVersion } from '../contract/versions.js';
import type { VersionedModel } from '../models/BaseModel.js';

/**
 * Locks a record for a change, so that changes of it wait for one another.
 * @throws 404 when there is none, 412 when `ifMatch` names another version
 */
export async function lockRecord<M extends VersionedModel>(
  db: Knex,
  constructor: ModelConstructor<M>,
  id: string,
  ifMatch: string | undefined,
): Promise<M> {
  const model = constructor as ModelClass<M>;
  const record = (await model.query(db).findById(id).forUpdate()) as M | undefined;
  if (!record) throw notFound(model.name);
  requireVersion(record, ifMatch);
  return record;
}

/** Writes a change of a locked record. Answers it as it is then, its version one more. */
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
  if (!saved) throw notFound(model.name);
  return saved;
}
