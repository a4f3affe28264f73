import type { PayoutProvider } from '../../adapters/payout-provider.js';
import type { OpenSum } from '../../models/LedgerEntry.js';
import type { Vendor } from '../../models/Vendor.js';
import { isDue } from './schedule.js';

/** Why a vendor was not paid, as the contract names it. */
export type SkipReason =
  | 'not_due'
  | 'below_minimum'
  | 'nothing_available'
  | 'negative_balance'
  | 'payout_in_progress'
  | 'suspended'
  | 'not_approved'
  | 'no_bank_account'
  | 'not_found';

/** A vendor that was not paid, or one of its currencies. */
export interface SkippedPayout {
  vendorId: string;
  /** Null if the reason applies to all. */
  currency: string | null;
  reason: SkipReason;
}

/** How a run pays. */
export interface RunRules {
  /** Ignores schedules and minimums. */
  force: boolean;
  /** Whether the request names the vendors. */
  isNamed: boolean;
  provider: Pick<PayoutProvider, 'paysTo'>;
  /** The day in UTC, such as 2026-02-28. */
  today: string;
}

/** Whether a vendor's schedule is due. `manual` is due when a request names the vendor. */
function isScheduled(
  { payoutSchedule, payoutsRunAt }: Vendor,
  { isNamed, today }: RunRules,
): boolean {
  if (payoutSchedule === 'manual') return isNamed;
  return isDue(payoutSchedule, today, payoutsRunAt.slice(0, 10));
}

/** Why nothing can be paid to a vendor, whenever it is due. */
function holdReason({ status, ...vendor }: Vendor, { provider }: RunRules): SkipReason | undefined {
  if (status === 'suspended') return 'suspended';
  if (status !== 'approved') return 'not_approved';
  return vendor[provider.paysTo] ? undefined : 'no_bank_account';
}

/**
 * Whether a run is the one for which a vendor's schedule was due. Otherwise, such as for a suspended
 * vendor, it stays due until a later one.
 */
export const isReached = (vendor: Vendor, rules: RunRules): boolean =>
  !holdReason(vendor, rules) && isScheduled(vendor, rules);

/** Why what is available in one currency is not paid to a vendor who can be paid. */
function balanceSkipReason(
  { payoutMinimumAmount }: Vendor,
  { grossAmount, deductions }: OpenSum,
  { force }: RunRules,
): SkipReason | undefined {
  const net = grossAmount - deductions;
  if (net < 0) return 'negative_balance';
  if (net === 0) return 'nothing_available';
  return force || net >= payoutMinimumAmount ? undefined : 'below_minimum';
}

/** What a run does with a vendor: the sums that it pays, and what it does not pay. */
export function decidePayouts(
  vendor: Vendor,
  open: OpenSum[],
  unfinished: ReadonlySet<string>,
  rules: RunRules,
): { paid: OpenSum[]; skipped: SkippedPayout[] } {
  const { id: vendorId } = vendor;
  const hold =
    holdReason(vendor, rules) ??
    (rules.force || isScheduled(vendor, rules) ? undefined : ('not_due' as const));
  if (hold || open.length === 0) {
    const reason = hold ?? 'nothing_available';
    const skipped = { vendorId, currency: null, reason };
    return { paid: [], skipped: open.length > 0 || rules.isNamed ? [skipped] : [] };
  }
  const decided = open.map((sum) => ({
    sum,
    reason:
      balanceSkipReason(vendor, sum, rules) ??
      (unfinished.has(keyOf(sum)) ? ('payout_in_progress' as const) : undefined),
  }));
  return {
    paid: decided.filter(({ reason }) => !reason).map(({ sum }) => sum),
    skipped: decided.flatMap(({ sum: { currency }, reason }) =>
      reason ? [{ vendorId, currency, reason }] : [],
    ),
  };
}

/** Of a vendor and a currency. */
export const keyOf = ({ vendorId, currency }: Pick<OpenSum, 'vendorId' | 'currency'>): string =>
  `${vendorId} ${currency}`;
