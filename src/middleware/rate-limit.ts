import { Redis } from 'ioredis';
import type { Context } from 'koa';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { tooManyRequests } from '../contract/errors.js';

interface Bucket {
  /** Requests in a window. */
  points: number;
  /** The window in seconds. */
  duration: number;
}

/** The buckets that `x-rate-limit` names. `none` counts nothing, and says so as the most there is. */
export const buckets: Record<string, Bucket> = {
  api: { points: 100, duration: 60 },
  auth: { points: 10, duration: 60 },
  'sign-in': { points: 10, duration: 900 },
  checkout: { points: 5, duration: 60 },
  'code-validation': { points: 10, duration: 60 },
  'session-read': { points: 120, duration: 60 },
  none: { points: 1_000_000, duration: 60 },
};

/** Counts a request of a caller in a bucket and sets the X-RateLimit headers. Throws 429. */
export type CountRequest = (ctx: Context, bucket: string, caller: string) => Promise<void>;

/** Counts in this process, or in Redis when several servers share the limits. */
export function createRateLimiter(options: { enabled: boolean; redisUrl?: string }): {
  count: CountRequest;
  close: () => Promise<void>;
} {
  const redis = options.redisUrl
    ? new Redis(options.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    : undefined;
  redis?.on('error', () => undefined);
  const limiters = new Map<string, RateLimiterAbstract>(
    Object.entries(buckets).map(([name, bucket]) => [name, createLimiter(name, bucket, redis)]),
  );
  return {
    count: async (ctx, bucketName, caller) => {
      const bucket = buckets[bucketName];
      const limiter = limiters.get(bucketName);
      if (!bucket || !limiter)
        throw new Error(`The contract names an unknown bucket: ${bucketName}`);
      if (!options.enabled || bucketName === 'none') {
        setHeaders(ctx, bucket, bucket.points, bucket.duration * 1000);
        return;
      }
      const result = await consume(limiter, caller);
      setHeaders(ctx, bucket, result.left.remainingPoints, result.left.msBeforeNext);
      if (result.refused) throw tooManyRequests(Math.ceil(result.left.msBeforeNext / 1000));
    },
    close: async () => {
      await redis?.quit().catch(() => undefined);
    },
  };
}

/** With Redis away, each server counts for itself until it is back. */
function createLimiter(
  name: string,
  bucket: Bucket,
  redis: Redis | undefined,
): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ keyPrefix: name, ...bucket });
  if (!redis) return memory;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `covenant:${name}`,
    insuranceLimiter: memory,
    ...bucket,
  });
}

async function consume(
  limiter: RateLimiterAbstract,
  caller: string,
): Promise<{ left: RateLimiterRes; refused: boolean }> {
  try {
    return { left: await limiter.consume(caller), refused: false };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { left: error, refused: true };
    throw error;
  }
}

function setHeaders(
  ctx: Context,
  bucket: Bucket,
  remaining: number,
  millisecondsLeft: number,
): void {
  const { res } = ctx;
  res.setHeader('X-RateLimit-Limit', bucket.points);
  res.setHeader('X-RateLimit-Remaining', remaining);
  res.setHeader('X-RateLimit-Reset', Math.ceil((Date.now() + millisecondsLeft) / 1000));
}
