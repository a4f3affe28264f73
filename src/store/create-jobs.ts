import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { coreSubscribers } from '../events/subscribers.js';
import { createHookRunner } from '../hooks/hook-run.js';
import { coreJobs } from '../jobs/core-jobs.js';
import type { JobDefinition } from '../jobs/define-job.js';
import { createJobRunner, type JobRunner } from '../jobs/run-jobs.js';
import type { Plugin } from '../plugins/define-plugin.js';
import type { Services } from './services.js';

/** The jobs of the core and the plugins, and of the subscribers of both. */
export function createJobs(
  pool: Knex,
  services: Services,
  plugins: readonly Plugin[],
  log: Logger,
): JobRunner {
  const subscribers = [
    ...coreSubscribers,
    ...plugins.flatMap((plugin) => plugin.subscribers ?? []),
  ];
  const jobs = new Set<JobDefinition>([
    ...coreJobs,
    ...plugins.flatMap((plugin) => plugin.jobs ?? []),
    ...subscribers.map(({ job }) => job as JobDefinition),
  ]);
  const startHooks = createHookRunner(plugins, services);
  return createJobRunner({ pool, services, jobs: [...jobs], subscribers, startHooks, log });
}
