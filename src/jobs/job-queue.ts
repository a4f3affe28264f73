import type { Knex } from 'knex';
import PgBoss from 'pg-boss';
import { jobDatabase } from '../database/job-database.js';
import { inTransaction } from '../database/transaction.js';
import { Job } from '../models/Job.js';
import { uuidv7 } from '../util/uuid.js';
import type { JobDefinition, Queue } from './define-job.js';

/** The job of a definition, as pg-boss stores it. */
interface Payload {
  task: string;
  input: object;
}

/** A job that this process holds until its lease ends. */
export interface ClaimedJob {
  id: string;
  queue: Queue;
  task: string;
  input: object;
  /** 1 for the first. */
  attempt: number;
}

/** pg-boss without connections and timers of its own: every call names its database. */
const boss = new PgBoss({
  db: { executeSql: () => Promise.reject(new Error('Pass a database to every call')) },
  supervise: false,
  schedule: false,
});

interface EnqueueOptions {
  /** Default: 0. */
  startAfterSeconds?: number;
}

/**
 * Adds a job. In a transaction, it exists once the transaction is committed.
 * @returns its id
 */
export async function enqueue<Input extends object>(
  db: Knex,
  job: JobDefinition<Input>,
  input: Input,
  options: EnqueueOptions = {},
): Promise<string> {
  const [id = ''] = await enqueueAll(db, job, [input], options);
  return id;
}

/** Adds jobs of one kind with one statement. */
export async function enqueueAll<Input extends object>(
  db: Knex,
  job: JobDefinition<Input>,
  inputs: Input[],
  { startAfterSeconds = 0 }: EnqueueOptions = {},
): Promise<string[]> {
  if (inputs.length === 0) return [];
  const jobs = inputs.map((input) => ({
    id: uuidv7(),
    ...toInsert(job, input),
    startAfter: String(startAfterSeconds),
  }));
  await boss.insert(jobs, { db: jobDatabase(db) });
  return jobs.map(({ id }) => id);
}

/** Adds the job of each schedule's current period, if no worker has. */
export async function enqueueScheduled(db: Knex, jobs: JobDefinition[]): Promise<void> {
  const due = jobs.flatMap((job) =>
    job.everySeconds === undefined
      ? []
      : [{ ...toInsert(job, {}), singletonKey: job.name, singletonSeconds: job.everySeconds }],
  );
  if (due.length > 0) await boss.insert(due, { db: jobDatabase(db) });
}

/** In seconds. */
export const timeoutOf = ({ timeoutSeconds = 300 }: JobDefinition): number => timeoutSeconds;

function toInsert<Input extends object>(job: JobDefinition<Input>, input: Input) {
  const { name: task, queue = 'default', attempts = 5, retrySeconds = 10 } = job;
  return {
    name: queue,
    data: { task, input } satisfies Payload,
    retryLimit: attempts - 1,
    retryDelay: retrySeconds,
    retryBackoff: retrySeconds > 0,
    // The worker itself ends an attempt in time; the lease is for dead workers.
    expireInSeconds: timeoutOf(job) + 5,
  };
}

/** Claims jobs that are due, for their `timeoutSeconds`. */
export async function claimJobs(db: Knex, queue: Queue, limit: number): Promise<ClaimedJob[]> {
  const jobs = await boss.fetch<Payload>(queue, {
    batchSize: limit,
    includeMetadata: true,
    db: jobDatabase(db),
  });
  return jobs.map(({ id, data, retryCount }) => ({
    id,
    queue,
    ...data,
    attempt: retryCount + 1,
  }));
}

/** Ends a claimed job. */
export async function completeJob(db: Knex, { queue, id }: ClaimedJob): Promise<void> {
  await boss.complete(queue, id, {}, { db: jobDatabase(db) });
}

/** Ends an attempt: the job is retried later, or failed if it has no attempts left. */
export async function failJob(
  db: Knex,
  { queue, id }: Pick<ClaimedJob, 'queue' | 'id'>,
  message: string,
): Promise<void> {
  await boss.fail(queue, id, { message }, { db: jobDatabase(db) });
}

/** Ends the attempts whose lease is over, because their worker died or hangs. */
export async function failStaleJobs(pool: Knex): Promise<number> {
  return inTransaction(pool, async (db) => {
    // Locked, so that of two workers one ends the attempt.
    const stale = await Job.lockStale(db, 100);
    for (const { id, name } of stale) {
      await failJob(db, { id, queue: name as Queue }, 'The worker died, or the time was over.');
    }
    return stale.length;
  });
}
