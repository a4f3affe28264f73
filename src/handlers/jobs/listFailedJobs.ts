import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Job } from '../../models/Job.js';
import { jobResponse } from '../../responses/job-response.js';

export const listFailedJobs: Handler<'listFailedJobs'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Job.failedPage(db, page);
  return { status: 200, body: paginate(results.map(jobResponse), total, page) };
};
