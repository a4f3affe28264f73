import { defineAnalyticsModel } from '../../../analytics/analytics-model.js';

export const vendorBalance = defineAnalyticsModel({
  name: 'VendorBalance',
  description:
    "Entries of the vendors' ledgers, as vendors see them, by the time they were posted.",
  source: "(select * from ledger_entries where account = 'vendor') e",
  vendor: 'e.vendor_id',
  currency: 'currency',
  measures: {
    entryCount: { type: 'integer', sql: 'count(*)', description: 'Number of entries.' },
    totalCredits: {
      type: 'money',
      sql: 'coalesce(sum(e.amount) filter (where e.amount > 0), 0)',
      description: 'Sum of the entries in favor of the vendors, such as sales.',
    },
    totalDebits: {
      type: 'money',
      sql: 'coalesce(-sum(e.amount) filter (where e.amount < 0), 0)',
      description: 'Sum of the others, such as commissions and payouts, without their sign.',
    },
    netBalance: {
      type: 'money',
      sql: 'coalesce(sum(e.amount), 0)',
      description: 'Credits minus debits: what the store owes the vendors.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 'e.id', description: "The entry's id." },
    vendorId: {
      type: 'string',
      format: 'uuid',
      sql: 'e.vendor_id',
      description: "The vendor's id.",
    },
    type: {
      type: 'string',
      sql: 'e.type',
      description: 'sale, commission, refund_deduction, adjustment, or payout.',
    },
    currency: { type: 'string', sql: 'e.currency', description: "The entry's currency." },
    createdAt: { type: 'time', sql: 'e.created_at', description: 'When the entry was posted.' },
    availableAt: {
      type: 'time',
      sql: 'e.available_at',
      description: 'From when it can be paid out.',
    },
  },
});
