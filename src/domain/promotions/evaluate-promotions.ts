import type { Knex } from 'knex';
import { Category } from '../../models/Category.js';
import { Customer } from '../../models/Customer.js';
import { Promotion } from '../../models/Promotion.js';
import { PromotionRedemption } from '../../models/PromotionRedemption.js';
import { applyPromotions, type PromotionOutcome } from './apply-promotions.js';
import { normalizeCodes } from './promotion-code.js';
import type { PromotionLine } from './promotion-lines.js';
import { customerKeyOf } from './redeem-promotions.js';

/** The parts of a cart or order that promotions need. Amounts in minor units. */
export interface PromotionInput {
  codes: string[];
  currency: string;
  /** The time of the evaluation. */
  at: string;
  lines: Omit<PromotionLine, 'categories'>[];
  customerId: string | null;
  email: string | null;
  customerGroupIds: string[];
}

/**
 * Computes the discounts of the codes and of the automatic promotions. It changes nothing. It runs
 * one statement; up to four if a promotion has conditions on categories or on the buyer's history.
 */
export async function evaluatePromotions(
  db: Knex,
  input: PromotionInput,
): Promise<PromotionOutcome> {
  const { codes, customerId, email } = input;
  const customerKey = customerKeyOf(customerId, email);
  const promotions = await Promotion.candidates(db, normalizeCodes(codes), input.at);
  const limited = promotions.filter(({ limitPerCustomer }) => limitPerCustomer !== null);
  const isForFirstOrders = limited.some(({ conditions }) => conditions.firstOrderOnly);
  const isKnown = customerKey !== null;
  return applyPromotions(promotions, codes, await withCategories(db, input.lines, promotions), {
    ...input,
    customerKey,
    usesByCustomer:
      isKnown && limited.length > 0
        ? await PromotionRedemption.usesByCustomer(
            db,
            limited.map(({ id }) => id),
            customerKey,
          )
        : new Map(),
    isCustomer: customerId !== null,
    hasOrdered:
      customerId !== null && isForFirstOrders && (await Customer.hasOrdered(db, customerId)),
  });
}

async function withCategories(
  db: Knex,
  lines: PromotionInput['lines'],
  promotions: Promotion[],
): Promise<PromotionLine[]> {
  const isAsked = promotions.some(({ conditions }) => conditions.categories?.length);
  const categories = isAsked
    ? await Category.slugsOf(
        db,
        lines.map(({ entityId }) => entityId),
      )
    : new Map<string, string[]>();
  return lines.map((line) => ({ ...line, categories: categories.get(line.entityId) ?? [] }));
}
