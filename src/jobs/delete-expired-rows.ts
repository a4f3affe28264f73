import type { Knex } from 'knex';
import { Cart } from '../models/Cart.js';
import { IdempotencyKey } from '../models/IdempotencyKey.js';
import { PaymentEvent } from '../models/PaymentEvent.js';
import { Session } from '../models/Session.js';
import { SignInAddress } from '../models/SignInAddress.js';
import { Verification } from '../models/Verification.js';

/**
 * Rows that requests leave behind and that are no longer needed. Each class defines when they
 * expire.
 */
const models = [IdempotencyKey, Session, Verification, SignInAddress, PaymentEvent, Cart];

/**
 * Deletes at most this many expired rows of each table, with one statement per table.
 * @returns how many rows are gone
 */
export async function deleteExpiredRows(db: Knex, limit: number): Promise<number> {
  let deleted = 0;
  for (const model of models) deleted += await model.deleteExpired(db, limit);
  return deleted;
}
