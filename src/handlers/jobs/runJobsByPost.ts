import type { Handler } from '../../contract/handler.js';
import { jobRunReply } from '../../responses/job-run-response.js';

export const runJobsByPost: Handler<'runJobsByPost'> = jobRunReply;
