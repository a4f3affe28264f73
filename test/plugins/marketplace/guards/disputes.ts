import type { Guard } from '../../../guards/guard.js';

const status = 'src/plugins/marketplace/domain/disputes/dispute-status.ts';
const resolve = 'src/plugins/marketplace/domain/disputes/resolve-dispute.ts';
const model = 'src/plugins/marketplace/models/Dispute.ts';
const parties = 'src/plugins/marketplace/domain/disputes/dispute-parties.ts';
const tests = ['plugins/marketplace/disputes'];

/** Parties take turns, deadlines end, and a resolution refunds at most what is left, once. */
export const marketplaceDisputeGuards: Guard[] = [
  {
    id: 'disputes.active',
    protects: 'of racing requests, one opens a dispute about a sub-order',
    file: 'src/plugins/marketplace/migrations/marketplace_0007_disputes.ts',
    find: 'create unique index disputes_active_key',
    replace: 'create index disputes_active_key',
    tests,
    title: 'are one for a sub-order at a time',
  },
  {
    id: 'disputes.turn',
    protects: 'the parties respond in turn',
    file: status,
    find: 'if (isOverdue || party !== turn) {',
    replace: 'if (isOverdue) {',
    tests,
    title: 'take responses in turn',
  },
  {
    id: 'disputes.late',
    protects: 'a response after the deadline is refused',
    file: status,
    find: 'if (isOverdue || party !== turn) {',
    replace: 'if (party !== turn) {',
    tests,
  },
  {
    id: 'disputes.parties',
    protects: 'nobody else sees or changes a dispute',
    file: parties,
    find: 'if (first === undefined) throw',
    replace: "if (first === undefined) return ['platform']; if (false) throw",
    tests,
  },
  {
    id: 'disputes.evidence',
    protects: 'a dispute has at most 100 entries of evidence',
    file: 'src/plugins/marketplace/domain/disputes/add-evidence.ts',
    find: 'before + entries.length > most',
    replace: 'false',
    tests,
  },
  {
    id: 'disputes.resolved',
    protects: 'a dispute is resolved once',
    file: resolve,
    find: "requireDisputeTransition(dispute.status, 'resolved');",
    replace: '',
    tests,
  },
  {
    id: 'disputes.amount',
    protects: 'a refund above what is left is refused',
    file: resolve,
    find: 'if (amount > left) {',
    replace: 'if (false) {',
    tests,
  },
  {
    id: 'disputes.amount.named',
    protects: 'an amount without refund_partial is refused',
    file: resolve,
    find: '!isPartial && refundAmount !== undefined',
    replace: 'false',
    tests,
  },
  {
    id: 'disputes.captured',
    protects: 'a resolution before the capture does not lose its refund',
    file: resolve,
    find: 'requireCaptured(order);',
    replace: '',
    tests,
  },
  {
    id: 'disputes.deadline',
    protects: 'only disputes whose deadline has passed are escalated',
    file: model,
    find: 'where deadline <= now() order by deadline',
    replace: 'where deadline is not null order by deadline',
    tests,
  },
  {
    id: 'disputes.closed',
    protects: 'a resolved dispute stays visible as such for two weeks',
    file: model,
    find: 'and resolved_at <= now() - make_interval(days => $2)',
    replace: 'and $2::integer > 0',
    tests,
  },
];
