import { expect } from 'chai';
import {
  decidePayouts,
  isReached,
} from '../../../src/plugins/marketplace/domain/payouts/decide-payout.js';
import { isDue, lastDueDay } from '../../../src/plugins/marketplace/domain/payouts/schedule.js';
import { Vendor, type PayoutSchedule } from '../../../src/plugins/marketplace/models/Vendor.js';

describe('payout schedules', () => {
  // By schedule: days, and the last day on which it was due.
  const days = {
    daily: { '2026-01-01': '2026-01-01', '2028-02-29': '2028-02-29' },
    weekly: {
      '2026-11-23': '2026-11-23',
      '2026-11-29': '2026-11-23',
      '2026-12-01': '2026-11-30',
      '2027-01-01': '2026-12-28',
      '2028-03-01': '2028-02-28',
    },
    biweekly: {
      // Mondays of the weeks 48 and 49.
      '2026-11-23': '2026-11-23',
      '2026-11-30': '2026-11-23',
      '2026-12-06': '2026-11-23',
      '2026-12-07': '2026-12-07',
      // Week 53 of 2026 and week 1 of 2027 are both odd.
      '2026-12-28': '2026-12-21',
      '2027-01-04': '2026-12-21',
      '2027-01-10': '2026-12-21',
      '2027-01-11': '2027-01-11',
      // Week 1 of 2025 began in 2024, after week 52.
      '2024-12-29': '2024-12-23',
      '2025-01-05': '2024-12-23',
      '2025-01-06': '2025-01-06',
      // January 1, 2023 was a Sunday of week 52.
      '2023-01-01': '2022-12-26',
    },
    monthly: {
      '2026-01-01': '2026-01-01',
      '2026-01-31': '2026-01-01',
      '2026-02-28': '2026-02-01',
      '2028-02-29': '2028-02-01',
      '2026-12-31': '2026-12-01',
    },
  } as const;

  for (const [schedule, cases] of Object.entries(days)) {
    it(`are due on their days: ${schedule}`, () => {
      for (const [day, due] of Object.entries(cases)) {
        expect(lastDueDay(schedule as keyof typeof days, day), day).to.equal(due);
      }
    });
  }

  it('are due all day, and later if no run came on the day', () => {
    const monday = '2026-11-23';
    expect(isDue('weekly', monday, '2026-11-16')).to.equal(true);
    expect(isDue('weekly', monday, monday)).to.equal(true);
    expect(isDue('weekly', '2026-11-25', monday)).to.equal(false);
    expect(isDue('weekly', '2026-11-25', '2026-11-22')).to.equal(true);
    expect(isDue('monthly', '2027-01-02', '2026-12-31')).to.equal(true);
    expect(isDue('monthly', '2027-01-02', '2027-01-01')).to.equal(false);
  });

  it('are never due if payouts are made by hand', () => {
    expect(lastDueDay('manual', '2026-11-23')).to.equal(undefined);
    expect(isDue('manual', '2026-11-23', '2020-01-01')).to.equal(false);
  });

  describe('of a vendor', () => {
    const today = '2026-11-25';
    const rules = {
      force: false,
      isNamed: false,
      provider: { paysTo: 'bankAccount' },
      today,
    } as const;
    const vendorOf = (payoutSchedule: PayoutSchedule, other: Partial<Vendor> = {}): Vendor =>
      Vendor.fromRow({
        ...{ id: 'a', status: 'approved', bankAccount: 'sealed', payoutSchedule },
        ...{ payoutMinimumAmount: 0, payoutsRunAt: '2026-11-24T02:00:00.000Z' },
        ...other,
      });
    const open = { vendorId: 'a', currency: 'USD', grossAmount: 1, deductions: 0 };
    const sum = { ...open, periodStart: today, periodEnd: today };
    const reasonOf = (schedule: PayoutSchedule, other: object = {}): string | undefined =>
      decidePayouts(vendorOf(schedule), [sum], new Set(), { ...rules, ...other }).skipped[0]
        ?.reason;

    it('hold a payout, unless it is forced', () => {
      expect(reasonOf('weekly')).to.equal('not_due');
      expect(reasonOf('weekly', { isNamed: true })).to.equal('not_due');
      expect(reasonOf('weekly', { force: true })).to.equal(undefined);
      expect(reasonOf('daily')).to.equal(undefined);
    });

    it('are due by hand for a vendor that is named', () => {
      expect(reasonOf('manual')).to.equal('not_due');
      expect(reasonOf('manual', { isNamed: true })).to.equal(undefined);
      expect(reasonOf('manual', { force: true })).to.equal(undefined);
    });

    it('stay due while the vendor cannot be paid', () => {
      expect(isReached(vendorOf('daily'), rules)).to.equal(true);
      expect(isReached(vendorOf('daily', { status: 'suspended' }), rules)).to.equal(false);
      expect(isReached(vendorOf('daily', { bankAccount: null }), rules)).to.equal(false);
    });

    it('wait for a payout in the same currency whose result is unknown', () => {
      const { paid, skipped } = decidePayouts(
        vendorOf('daily'),
        [sum, { ...sum, currency: 'EUR' }],
        new Set(['a USD']),
        rules,
      );
      expect(paid.map(({ currency }) => currency)).to.deep.equal(['EUR']);
      expect(skipped).to.deep.equal([
        { vendorId: 'a', currency: 'USD', reason: 'payout_in_progress' },
      ]);
    });
  });
});
