import type { Knex } from 'knex';
import { raw } from 'objection';
import type { Page } from '../database/page.js';
import { BaseModel, findPage } from './BaseModel.js';

/** A job of pg-boss, whose table it is: src/jobs/job-queue.ts adds, claims, and ends jobs. */
export class Job extends BaseModel {
  static override tableName = 'pgboss.job';
  static override idColumn = ['name', 'id'];
  static override columns: readonly (keyof Job)[] = [
    'id',
    'name',
    'data',
    'state',
    'retryLimit',
    'retryCount',
    'startAfter',
    'startedOn',
    'createdOn',
    'completedOn',
    'output',
  ];

  /** The queue. */
  name!: string;
  data!: { task: string; input: Record<string, unknown> };
  state!: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  /** The attempts after the first. */
  retryLimit!: number;
  retryCount!: number;
  startAfter!: string;
  /** Of the last attempt; null before the first. */
  startedOn!: string | null;
  createdOn!: string;
  completedOn!: string | null;
  /** Of the last attempt that ended. */
  output!: { message?: string } | null;

  static async failedPage(db: Knex, page: Page): Promise<{ results: Job[]; total: number }> {
    const failed = Job.query(db)
      .select(Job.columns as string[])
      .where({ state: 'failed' });
    return findPage(failed.orderBy([{ column: 'completedOn', order: 'desc' }, 'id']), page);
  }

  static async exists(db: Knex, id: string): Promise<boolean> {
    return (await Job.query(db).select('id').findOne({ id })) !== undefined;
  }

  /** Puts a failed job back to run immediately, with all its attempts. Undefined if it has not failed. */
  static async restart(db: Knex, id: string): Promise<Job | undefined> {
    return Job.query(db)
      .patch({
        state: 'retry',
        retryCount: 0,
        startedOn: null,
        completedOn: null,
        output: null,
        startAfter: raw('now()'),
      })
      .findOne({ id, state: 'failed' })
      .returning(Job.columns as string[]);
  }

  /** Lets another worker run jobs that this one cannot finish. Their attempt does not count. */
  static async handBack(db: Knex, ids: string[]): Promise<void> {
    await Job.query(db)
      .patch({
        state: 'retry',
        startAfter: raw('now()'),
        // pg-boss counts an attempt when it claims a job that was started before.
        startedOn: raw('case when retry_count = 0 then null else started_on end'),
        retryCount: raw('greatest(retry_count - 1, 0)'),
      })
      .whereIn('id', ids)
      .where({ state: 'active' });
  }

  /** Locks jobs whose lease is over, until the transaction ends. */
  static async lockStale(db: Knex, limit: number): Promise<Pick<Job, 'id' | 'name'>[]> {
    return Job.query(db)
      .select('id', 'name')
      .where({ state: 'active' })
      .whereRaw('started_on + expire_in < now()')
      .limit(limit)
      .forUpdate()
      .skipLocked();
  }

  /**
   * Completed jobs are kept for a day and an hour, so that no schedule of up to a day runs twice in
   * its period.
   * @param failedDays how long failed jobs are kept
   */
  static deleteExpired(db: Knex, limit: number, failedDays: number): Promise<number> {
    return Job.deleteSome(
      db,
      `completed_on < now() - interval '25 hours'
       and (state <> 'failed' or completed_on < now() - interval '${failedDays} days')`,
      limit,
    );
  }
}
