import type { Handler } from '../../contract/handler.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { combine } from '../../domain/catalog/combinations.js';
import { OptionType } from '../../models/OptionType.js';
import { Variant } from '../../models/Variant.js';

export const createVariant: Handler<'createVariant'> = async (call) => {
  const { params, body, db } = call;
  const entity = await lockEntity(db, params.id);
  const options = await OptionType.ofEntities(db, [entity.id]);
  const combination = combine(options, body.options ?? {}, 'options');
  const data = await Variant.query(db)
    .insert({ ...body, ...combination, entityId: entity.id })
    .returning('*');
  await saveEntity(call, entity);
  return {
    status: 201,
    body: { data },
    audit: { entityId: entity.id, payload: { variantId: data.id, ...body } },
  };
};
