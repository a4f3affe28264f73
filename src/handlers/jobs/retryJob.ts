import { conflict, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { Job } from '../../models/Job.js';
import { jobResponse } from '../../responses/job-response.js';

export const retryJob: Handler<'retryJob'> = async ({ params, db }) => {
  const job = await Job.restart(db, params.id);
  if (job) {
    const { task, input } = job.data;
    return {
      status: 200,
      body: { data: jobResponse(job) },
      audit: { entityId: job.id, payload: { task, input } },
    };
  }
  if (!(await Job.exists(db, params.id))) throw notFound('Job');
  throw conflict('Only a job that has failed can be retried.');
};
