import type { Guard } from '../guard.js';

const tests = ['jobs/jobs'];
const queue = 'src/jobs/job-queue.ts';
const runner = 'src/jobs/run-jobs.ts';
const model = 'src/models/Job.ts';

/** Jobs and events: each once, and none lost. */
export const jobGuards: Guard[] = [
  {
    id: 'events.dispatched-once',
    protects: 'two workers do not dispatch one event',
    file: 'src/models/OutboxEvent.ts',
    find: ".patch({ dispatchedAt: raw('now()') })",
    replace: ".patch({ name: raw('name') })",
    tests,
  },
  {
    id: 'jobs.stale-once',
    protects: 'two workers end a stale attempt once',
    file: model,
    find: '.limit(limit)\n      .forUpdate()\n      .skipLocked();',
    replace: '.limit(limit);',
    tests,
  },
  {
    id: 'jobs.lease',
    protects: 'an attempt whose lease is not over goes on',
    file: model,
    find: ".whereRaw('started_on + expire_in < now()')",
    replace: '',
    tests,
  },
  {
    id: 'jobs.returned',
    protects: 'a job that a stopping worker returns keeps its attempts',
    file: runner,
    find: 'const returned = stopping.aborted;',
    replace: 'const returned = false;',
    tests,
  },
  {
    id: 'jobs.timeout',
    protects: 'a job that hangs fails',
    file: runner,
    find: 'const timer = setTimeout(end, seconds * 1000,',
    replace: 'const timer = setTimeout(end, seconds * 100_000,',
    tests,
  },
  {
    id: 'jobs.schedule-once',
    protects: 'a schedule adds one job in a period',
    file: queue,
    find: 'singletonSeconds: job.everySeconds',
    replace: 'priority: 0',
    tests,
  },
  {
    id: 'jobs.key-only',
    protects: 'a session cannot run jobs',
    file: 'src/responses/job-run-response.ts',
    find: "if (actor.type !== 'api_key')",
    replace: "if (actor.type === 'anonymous')",
    tests,
  },
  {
    id: 'jobs.redacted',
    protects: "the secrets of a job's input are redacted",
    file: 'src/responses/job-response.ts',
    find: 'redact(job.data.input)',
    replace: '(job.data.input)',
    tests,
  },
  {
    id: 'jobs.only-failed',
    protects: 'a job that has not failed is not started again',
    file: model,
    find: ".findOne({ id, state: 'failed' })",
    replace: '.findOne({ id })',
    tests,
  },
];
