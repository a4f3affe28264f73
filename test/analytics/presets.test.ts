import { expect } from 'chai';
import { daysOfPreset } from '../../src/analytics/time.js';

describe('presets of date ranges', () => {
  const daysAt =
    (time: string, timeZone = 'UTC') =>
    (preset: string): string =>
      daysOfPreset(preset as never, timeZone, new Date(time)).join(' ');

  it('are whole days that end today or earlier', () => {
    const presets: Record<string, string> = {
      today: '2026-03-04 2026-03-04',
      yesterday: '2026-03-03 2026-03-03',
      last_7_days: '2026-02-26 2026-03-04',
      last_30_days: '2026-02-03 2026-03-04',
      last_90_days: '2025-12-05 2026-03-04',
      this_week: '2026-03-02 2026-03-04',
      last_week: '2026-02-23 2026-03-01',
      this_month: '2026-03-01 2026-03-04',
      last_month: '2026-02-01 2026-02-28',
      this_year: '2026-01-01 2026-03-04',
      last_year: '2025-01-01 2025-12-31',
    };
    const onWednesday = daysAt('2026-03-04T12:00:00Z');
    for (const [preset, days] of Object.entries(presets)) {
      expect(onWednesday(preset), preset).to.equal(days);
    }
  });

  it('begin weeks on Monday', () => {
    expect(daysAt('2026-03-01T12:00:00Z')('this_week')).to.equal('2026-02-23 2026-03-01');
    expect(daysAt('2026-03-02T12:00:00Z')('this_week')).to.equal('2026-03-02 2026-03-02');
    expect(daysAt('2026-03-02T12:00:00Z')('last_week')).to.equal('2026-02-23 2026-03-01');
  });

  it('are of the time zone', () => {
    const atNewYear = '2025-12-31T23:30:00Z';
    expect(daysAt(atNewYear)('today')).to.equal('2025-12-31 2025-12-31');
    expect(daysAt(atNewYear, 'Europe/Madrid')('today')).to.equal('2026-01-01 2026-01-01');
    expect(daysAt(atNewYear, 'Europe/Madrid')('last_year')).to.equal('2025-01-01 2025-12-31');
    expect(daysAt(atNewYear, 'America/New_York')('last_month')).to.equal('2025-11-01 2025-11-30');
  });
});
