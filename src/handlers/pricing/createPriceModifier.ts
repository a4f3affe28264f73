import type { Handler } from '../../contract/handler.js';
import { createModifier } from '../../domain/pricing/create-modifier.js';

export const createPriceModifier: Handler<'createPriceModifier'> = async ({ body, db }) => ({
  status: 201,
  body: { data: await createModifier(db, body) },
});
