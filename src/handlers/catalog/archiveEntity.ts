import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { changeStatus } from '../../domain/catalog/change-status.js';

export const archiveEntity: Handler<'archiveEntity'> = async ({ params, headers, db }) => {
  const { entity, moved } = await changeStatus(db, params.id, 'archived', headers['if-match']);
  return {
    status: 200,
    body: { data: entity },
    headers: { ETag: etag(entity) },
    audit: moved ? { entityId: entity.id, payload: { status: entity.status } } : null,
  };
};
