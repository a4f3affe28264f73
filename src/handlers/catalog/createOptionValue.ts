import { invalid, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { OptionType } from '../../models/OptionType.js';
import { OptionValue } from '../../models/OptionValue.js';

const maxValues = 200;

export const createOptionValue: Handler<'createOptionValue'> = async (call) => {
  const { params, body, db } = call;
  const option = await OptionType.query(db).findById(params.optionTypeId);
  if (!option) throw notFound('Option');
  const entity = await lockEntity(db, option.entityId);
  const sortOrder = await OptionValue.countOf(db, option.id);
  if (sortOrder >= maxValues) {
    throw invalid('path.optionTypeId', `has ${maxValues} values already`, 'maxItems');
  }
  const { value, displayName = value } = body;
  const data = await OptionValue.query(db)
    .insert({ optionTypeId: option.id, value, displayName, sortOrder })
    .returning('*');
  await saveEntity(call, entity);
  return {
    status: 201,
    body: { data },
    audit: { entityId: entity.id, payload: { optionTypeId: option.id, value: body } },
  };
};
