import { redact } from '../audit/record-audit.js';
import type { Job } from '../models/Job.js';

const statuses = {
  created: 'pending',
  retry: 'pending',
  active: 'processing',
  completed: 'succeeded',
  cancelled: 'failed',
  failed: 'failed',
} as const;

/** The contract's job. */
export interface JobResponse {
  id: string;
  queue: string;
  taskSlug: string;
  status: (typeof statuses)[keyof typeof statuses];
  input: Record<string, unknown>;
  attempts: number;
  maxAttempts: number;
  error: string | null;
  waitUntil: string | null;
  createdAt: string;
  updatedAt: string;
  processingStartedAt: string | null;
  completedAt: string | null;
}

export function jobResponse(job: Job): JobResponse {
  const status = statuses[job.state];
  const waits = status === 'pending' && new Date(job.startAfter) > new Date();
  return {
    id: job.id,
    queue: job.name,
    taskSlug: job.data.task,
    status,
    input: redact(job.data.input) as Record<string, unknown>,
    attempts: job.startedOn === null ? 0 : job.retryCount + 1,
    maxAttempts: job.retryLimit + 1,
    error: job.output?.message ?? null,
    waitUntil: waits ? job.startAfter : null,
    createdAt: job.createdOn,
    updatedAt: job.completedOn ?? job.startedOn ?? job.createdOn,
    processingStartedAt: job.startedOn,
    completedAt: job.completedOn,
  };
}
