import { withInputPaths } from '../../contract/domain-errors.js';
import type { Handler } from '../../contract/handler.js';
import { lockEntity, saveEntity } from '../../domain/catalog/change-entity.js';
import { selectCombinations } from '../../domain/catalog/combinations.js';
import { OptionType } from '../../models/OptionType.js';
import { Variant } from '../../models/Variant.js';

export const generateVariants: Handler<'generateVariants'> = async (call) => {
  const { params, body, db } = call;
  const entity = await lockEntity(db, params.id);
  const options = await OptionType.ofEntities(db, [entity.id]);
  const combinations = await withInputPaths({ entityId: 'path.id' }, () =>
    selectCombinations(options, body ?? {}),
  );
  const data = await Variant.insertMissing(
    db,
    entity.id,
    combinations.map((combination) => ({ ...combination, entityId: entity.id })),
  );
  if (data.length > 0) await saveEntity(call, entity);
  const audit = { entityId: entity.id, payload: { variantIds: data.map(({ id }) => id) } };
  return { status: 201, body: { data }, audit: data.length > 0 ? audit : null };
};
