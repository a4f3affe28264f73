import type { Knex } from 'knex';
import { CommissionRule } from '../models/CommissionRule.js';
import { Vendor, type VendorWithVolume } from '../models/Vendor.js';

/** The days before an order whose sales are the vendor's volume. */
const volumeDays = 30;

/** What rules ask of a line. */
export interface CommissionLine {
  /**
   * The categories of the entity, by slug, and those above them, each with the number of steps up
   * the tree: 0 for the entity's own.
   */
  categories: ReadonlyMap<string, number>;
}

export interface CommissionContext {
  /** Of the order. */
  currency: string;
  /** When the order was confirmed. */
  at: string;
}

/**
 * The rate of a line, in basis points. docs/marketplace.md has the precedence.
 * @param rules the active ones, in any order
 */
export function chooseRate(
  rules: readonly CommissionRule[],
  line: CommissionLine,
  vendor: VendorWithVolume,
  context: CommissionContext,
): number {
  let chosen: CommissionRule | undefined;
  for (const rule of rules) {
    const applies = holds(rule, line, vendor, context);
    if (applies && (chosen === undefined || precedes(rule, chosen, line))) chosen = rule;
  }
  return chosen?.rateBps ?? vendor.commissionRateBps;
}

/** Whether the conditions of a rule hold. */
function holds(
  rule: CommissionRule,
  line: CommissionLine,
  vendor: VendorWithVolume,
  { currency, at }: CommissionContext,
): boolean {
  if (rule.vendorId !== null && rule.vendorId !== vendor.id) return false;
  switch (rule.type) {
    case 'category':
      return line.categories.has(rule.categorySlug ?? '');
    case 'volume_tier':
      return rule.currency === currency && isWithin(vendor.volume, rule);
    case 'vendor_tier':
      return rule.vendorTier === vendor.tier;
    case 'promotional':
      return isDuring(Date.parse(at), rule);
  }
}

const isWithin = (volume: number, { minVolumeAmount, maxVolumeAmount }: CommissionRule): boolean =>
  volume >= (minVolumeAmount ?? 0) && volume < (maxVolumeAmount ?? Infinity);

const isDuring = (time: number, { validFrom, validUntil }: CommissionRule): boolean =>
  time >= Date.parse(validFrom ?? '') && time < Date.parse(validUntil ?? '');

/** Whether the first of two rules that both apply takes precedence. */
function precedes(a: CommissionRule, b: CommissionRule, line: CommissionLine): boolean {
  const difference =
    kindOf(a) - kindOf(b) ||
    distanceTo(a, line) - distanceTo(b, line) ||
    b.priority - a.priority ||
    Date.parse(a.createdAt) - Date.parse(b.createdAt);
  return difference === 0 ? a.id < b.id : difference < 0;
}

/** Rules of a lower kind take precedence, whatever their priority. */
function kindOf({ type, vendorId }: CommissionRule): number {
  if (type !== 'category') return 2;
  return vendorId === null ? 1 : 0;
}

/** The nearest category takes precedence. Other rules are all as near. */
const distanceTo = ({ categorySlug }: CommissionRule, { categories }: CommissionLine): number =>
  categorySlug === null ? 0 : (categories.get(categorySlug) ?? 0);

/**
 * The rate of each line, in basis points, with three statements at most.
 * @param lines each with the vendor that sells it
 */
export async function commissionRates(
  db: Knex,
  { lines, ...context }: CommissionContext & { lines: { vendorId: string; entityId: string }[] },
): Promise<number[]> {
  if (lines.length === 0) return [];
  const vendorIds = [...new Set(lines.map(({ vendorId }) => vendorId))];
  const rules = await CommissionRule.activeFor(db, vendorIds);
  const vendors = await readVendors(db, vendorIds, rules, context);
  const categories = await readCategories(db, lines, rules);
  return lines.map(({ vendorId, entityId }) => {
    const vendor = vendors.get(vendorId);
    if (!vendor) throw new Error(`There is no vendor ${vendorId}.`);
    return chooseRate(
      rules,
      { categories: categories.get(entityId) ?? new Map() },
      vendor,
      context,
    );
  });
}

/** The entities' categories, as far as rules name them. */
async function readCategories(
  db: Knex,
  lines: { entityId: string }[],
  rules: CommissionRule[],
): Promise<Map<string, Map<string, number>>> {
  const slugs = [...new Set(rules.flatMap(({ categorySlug }) => categorySlug ?? []))];
  if (slugs.length === 0) return new Map();
  const entityIds = [...new Set(lines.map(({ entityId }) => entityId))];
  return CommissionRule.categoriesOf(db, entityIds, slugs);
}

/** The vendors, each with its volume if a rule asks for it. */
async function readVendors(
  db: Knex,
  vendorIds: string[],
  rules: CommissionRule[],
  { currency, at: until }: CommissionContext,
): Promise<Map<string, VendorWithVolume>> {
  const isAsked = rules.some((rule) => rule.currency === currency);
  const sales = isAsked ? { currency, until, days: volumeDays } : null;
  const vendors = await Vendor.withVolumes(db, vendorIds, sales);
  return new Map(vendors.map((vendor) => [vendor.id, vendor]));
}
