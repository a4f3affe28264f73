import { Redis } from 'ioredis';
import type { Context } from 'koa';
import type { Logger } from 'pino';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import { tooManyRequests } from '../contract/errors.js';

interface Bucket {
  /** The number of requests in a window. */
  points: number;
  /** The window in seconds. */
  duration: number;
}

/** The buckets of `x-rate-limit`. `none` counts nothing and reports the maximum. */
export const buckets: Record<string, Bucket> = {
  api: { points: 100, duration: 60 },
  auth: { points: 10, duration: 60 },
  'sign-in': { points: 10, duration: 900 },
  checkout: { points: 5, duration: 60 },
  'code-validation': { points: 10, duration: 60 },
  'session-read': { points: 120, duration: 60 },
  none: { points: 1_000_000, duration: 60 },
};

/** Counts a caller's request in a bucket and sets the X-RateLimit headers. Throws 429. */
export type CountRequest = (ctx: Context, bucket: string, caller: string) => Promise<void>;

export interface RateLimiter {
  count: CountRequest;
  /** Reverts the count of a request that the bucket does not limit. */
  refund: (bucket: string, caller: string) => Promise<void>;
  close: () => void;
}

/**
 * The bucket and the caller for counting a request. `sign-in` counts wrong passwords once the
 * account is known; the request itself counts in `auth`. `auth` counts by network address even for
 * signed-in callers, because accounts are free.
 */
export function rateLimitKey(
  bucket: string,
  actorId: string | null,
  address: () => string,
): [bucket: string, caller: string] {
  if (bucket === 'sign-in' || bucket === 'auth') return ['auth', address()];
  return [bucket, actorId ?? address()];
}

/**
 * Counts in this process, or in Redis if several servers share the limits.
 * @param limits by bucket; those of the contract by default
 */
export function createRateLimiter(
  { rateLimit: enabled, redisUrl }: Pick<Config, 'rateLimit' | 'redisUrl'>,
  logger: Logger,
  limits = buckets,
): RateLimiter {
  const redis = enabled && redisUrl ? connect(redisUrl, logger) : undefined;
  const limiters = new Map<string, RateLimiterAbstract>(
    Object.entries(limits).map(([name, bucket]) => [name, createLimiter(name, bucket, redis)]),
  );
  return {
    count: async (ctx, bucketName, caller) => {
      const bucket = limits[bucketName];
      const limiter = limiters.get(bucketName);
      if (!bucket || !limiter)
        throw new Error(`The contract names an unknown bucket: ${bucketName}`);
      if (!enabled || bucketName === 'none') {
        setHeaders(ctx, bucket, bucket.points, bucket.duration * 1000);
        return;
      }
      const result = await consume(limiter, caller);
      setHeaders(ctx, bucket, result.left.remainingPoints, result.left.msBeforeNext);
      if (result.refused) throw tooManyRequests(Math.ceil(result.left.msBeforeNext / 1000));
    },
    refund: async (bucketName, caller) => {
      if (enabled) await limiters.get(bucketName)?.reward(caller);
    },
    close: () => redis?.disconnect(),
  };
}

/**
 * A connection that delays a request for at most half a second. A Redis that does not respond in
 * that time counts as down: its connection is dropped, pending commands fail and are counted here,
 * and no command is sent until a new connection is ready.
 */
function connect(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    socketTimeout: 500,
  });
  let away = false;
  redis.on('error', ({ message }: Error) => {
    // The error itself can contain the password.
    if (!away) logger.warn({ reason: message }, 'Redis is away: each server counts for itself');
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info('Redis is back: the servers count together');
    away = false;
  });
  return redis;
}

/** While Redis is down, each server counts on its own. */
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
