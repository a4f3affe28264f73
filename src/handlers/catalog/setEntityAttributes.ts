import type { Handler } from '../../contract/handler.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { canonicalLocale } from '../../domain/catalog/locales.js';
import { EntityAttributes } from '../../models/EntityAttributes.js';

export const setEntityAttributes: Handler<'setEntityAttributes'> = async ({ params, body, db }) => {
  const locale = canonicalLocale(params.locale);
  const entity = await lockEntity(db, params.id);
  const attributes = await EntityAttributes.replace(db, { ...body, entityId: entity.id, locale });
  await saveEntity(db, entity);
  return {
    status: 200,
    body: { data: attributes },
    audit: { entityId: entity.id, payload: { locale, ...body } },
  };
};
