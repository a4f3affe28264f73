import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';

export const updateEntity: Handler<'updateEntity'> = async (call) => {
  const { params, headers, body, db } = call;
  checkSlug(body.slug);
  const entity = await lockEntity(db, params.idOrSlug, expectedVersion(headers['if-match']));
  const metadata = patchMetadata(entity.metadata, body.metadata);
  const saved = await saveEntity(call, entity, { ...body, metadata });
  return {
    status: 200,
    body: { data: saved },
    headers: { ETag: etag(saved) },
    audit: { entityId: saved.id, payload: body },
  };
};
