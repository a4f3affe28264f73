import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { changeStatus } from '../../domain/catalog/change-status.js';

export const discontinueEntity: Handler<'discontinueEntity'> = async (call) => {
  const { params, headers } = call;
  const { entity, moved } = await changeStatus(
    call,
    params.id,
    'discontinued',
    expectedVersion(headers['if-match']),
  );
  return {
    status: 200,
    body: { data: entity },
    headers: { ETag: etag(entity) },
    audit: moved ? { entityId: entity.id, payload: { status: entity.status } } : null,
  };
};
