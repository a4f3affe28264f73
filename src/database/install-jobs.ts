import type { Knex } from 'knex';
import PgBoss from 'pg-boss';
import { jobDatabase } from './job-database.js';
import { queues } from '../jobs/define-job.js';

/** For the lists of failed jobs, of stale ones, and for their deletion. */
const indexes = `
  create index if not exists job_failed on pgboss.job (completed_on desc, id) where state = 'failed';
  create index if not exists job_active on pgboss.job (started_on) where state = 'active';
  create index if not exists job_completed on pgboss.job (completed_on) where completed_on is not null`;

/**
 * Creates or migrates pg-boss's tables and the queues. It comes after the migrations, because
 * pg-boss has its own versions. The caller holds the migrations' lock.
 */
export async function installJobs(knex: Knex): Promise<void> {
  const boss = new PgBoss({ db: jobDatabase(knex), supervise: false, schedule: false });
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await knex.raw(indexes);
  await boss.stop({ graceful: false });
}
