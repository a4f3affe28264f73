import { forbidden } from '../contract/errors.js';
import type { Actor } from '../identity/actor.js';
import { type Queue, queues } from '../jobs/define-job.js';
import type { JobRunner } from '../jobs/run-jobs.js';

interface JobRunCall {
  actor: Actor;
  query: { queue: string; limit: number };
  jobs: JobRunner;
}

interface JobRunReply {
  status: 200;
  body: { data: { processed: number; failed: number } };
  headers: { 'Cache-Control': string };
}

const maxLimit = 100;

/**
 * Runs pending jobs for a cron service.
 * @throws 403 for a session, because a page can make a browser send a GET
 */
export async function jobRunReply({ actor, query, jobs }: JobRunCall): Promise<JobRunReply> {
  if (actor.type !== 'api_key') throw forbidden('Only an API key with *:* can run jobs.');
  const { queue, limit } = query;
  const data = isQueue(queue)
    ? await jobs.run(queue, Math.min(limit, maxLimit))
    : { processed: 0, failed: 0 };
  return { status: 200, body: { data }, headers: { 'Cache-Control': 'no-store' } };
}

const isQueue = (name: string): name is Queue => (queues as readonly string[]).includes(name);
