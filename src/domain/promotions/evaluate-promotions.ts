import type { Knex } from 'knex';
import { Category } from '../../models/Category.js';
import { Customer } from '../../models/Customer.js';
import { Promotion } from '../../models/Promotion.js';
import { PromotionRedemption } from '../../models/PromotionRedemption.js';
import { applyPromotions, type PromotionOutcome } from './apply-promotions.js';
import { normalizeCodes } from './promotion-code.js';
import type { PromotionLine } from './promotion-lines.js';
import { customerKeyOf } from './redeem-promotions.js';

/** A cart or order to be, as far as promotions need it. Amounts in minor units. */
export interface PromotionInput {
  codes: string[];
  currency: string;
  /** The moment that counts. */
  at: string;
  lines: Omit<PromotionLine, 'categories'>[];
  customerId: string | null;
  email: string | null;
  customerGroupIds: string[];
}

/**
 * Computes what the codes, and the promotions that apply by themselves, take off. It changes
 * nothing. One statement; up to four when a promotion asks for categories or for what the buyer did
 * before.
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
