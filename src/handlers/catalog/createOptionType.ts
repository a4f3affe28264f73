import { conflict, invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { OptionType } from '../../models/OptionType.js';
import { OptionValue } from '../../models/OptionValue.js';
import { Variant } from '../../models/Variant.js';

const maxOptions = 10;

export const createOptionType: Handler<'createOptionType'> = async (call) => {
  const { params, body, db } = call;
  const entity = await lockEntity(db, params.id);
  const sortOrder = await OptionType.countOf(db, entity.id);
  if (sortOrder >= maxOptions)
    throw invalid('path.id', `has ${maxOptions} options already`, 'maxItems');
  if (await Variant.existsFor(db, entity.id)) {
    throw conflict('The entity has variants: their combinations would lack the new option.');
  }
  const { name, displayName = name } = body;
  const option = await OptionType.query(db)
    .insert({ entityId: entity.id, name, displayName, sortOrder })
    .returning('*');
  const rows = (body.values ?? []).map((value, i) => ({
    optionTypeId: option.id,
    value,
    displayName: value,
    sortOrder: i,
  }));
  const values = rows.length > 0 ? await OptionValue.query(db).insert(rows).returning('*') : [];
  await saveEntity(call, entity);
  return {
    status: 201,
    body: { data: option.$set({ values }) },
    audit: { entityId: entity.id, payload: { option: body } },
  };
};
