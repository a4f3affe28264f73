import { expect } from 'chai';
import type { Answer } from '../support/contract-checker.js';
import type { Data } from '../support/client.js';
import { until } from '../support/embedded.js';
import { freePort } from '../support/free-port.js';
import { RedisServer } from '../support/redis.js';
import { TestStore } from '../support/store.js';

/** A request that waited less than this for Redis counts as prompt. */
const promptMs = 1_500;

const openStore = (redisUrl: string): Promise<TestStore> =>
  TestStore.open({ config: { rateLimit: true, redisUrl, trustedProxies: 1 } });

let callers = 0;
const newCaller = (): string => `198.18.${callers >> 8}.${callers++ & 255}`;

const call = (store: TestStore, caller: string): Promise<Answer<Data>> =>
  store.anonymous({ 'x-forwarded-for': caller }).get('/api/catalog/brands');

const remaining = async (store: TestStore, caller: string): Promise<number> =>
  Number((await call(store, caller)).headers.get('x-ratelimit-remaining'));

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

describe('rate limits of several servers', () => {
  let redis: RedisServer;
  let first: TestStore;
  let second: TestStore;

  const countTogether = async (): Promise<boolean> => {
    const caller = newCaller();
    return (await remaining(first, caller)) - (await remaining(second, caller)) === 1;
  };
  const logged = (text: string): number => first.log.filter((line) => line.includes(text)).length;

  beforeEach(async () => {
    redis = await RedisServer.open();
    [first, second] = await Promise.all([openStore(redis.url), openStore(redis.url)]);
    await until(countTogether);
  });
  afterEach(async () => {
    await redis.close();
    await Promise.all([first.close(), second.close()]);
  });

  it('are shared, and every response has the remaining requests', async () => {
    const caller = newCaller();
    const answers = [await call(first, caller), await call(second, caller)];
    const left = answers.map(({ headers }) => headers.get('x-ratelimit-remaining'));
    expect(left).to.deep.equal(['99', '98']);
    for (const { status, headers } of answers) {
      expect(status).to.equal(200);
      expect(headers.get('x-ratelimit-limit')).to.equal('100');
      const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
      expect(seconds).to.be.within(50, 61);
    }
    expect(await remaining(second, newCaller())).to.equal(99);
  });

  it('reject a caller on both servers once the shared limit is used up', async () => {
    const caller = newCaller();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => call(i % 2 ? first : second, caller)),
    );
    expect(answers.filter(({ status }) => status !== 200)).to.deep.equal([]);
    for (const store of [first, second]) {
      const refused = await call(store, caller);
      expect(refused.status).to.equal(429);
      expect(refused.body.error.code).to.equal('TOO_MANY_REQUESTS');
      expect(refused.headers.get('x-ratelimit-remaining')).to.equal('0');
      expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
    }
  });

  it('are separate while Redis is down and shared again afterwards', async () => {
    const running = Array.from({ length: 40 }, (_, i) =>
      milliseconds(async () => {
        expect((await call(i % 2 ? first : second, newCaller())).status).to.equal(200);
      }),
    );
    await redis.stop();
    expect(Math.max(...(await Promise.all(running)))).to.be.below(promptMs);

    await until(() => logged('Redis is away') === 1);
    const caller = newCaller();
    const counts: number[] = [];
    const took = await milliseconds(async () => {
      for (const store of [first, first, second]) counts.push(await remaining(store, caller));
    });
    expect(counts).to.deep.equal([99, 98, 99]);
    expect(took).to.be.below(promptMs);

    await redis.start();
    await until(countTogether);
    expect(logged('Redis is away')).to.equal(1);
    expect(logged('Redis is back')).to.equal(1);
  });

  it('do not wait for a Redis that does not respond', async () => {
    redis.freeze();
    const waits = [];
    for (let i = 0; i < 10; i += 1) waits.push(await milliseconds(() => call(first, newCaller())));
    expect(Math.max(...waits)).to.be.below(promptMs);
    expect(waits.reduce((sum, wait) => sum + wait)).to.be.below(2 * promptMs);
    redis.thaw();
    await until(countTogether);
  });

  it('do not delay the shutdown when Redis does not respond', async () => {
    const ending = await openStore(redis.url);
    redis.freeze();
    expect(await milliseconds(() => ending.close())).to.be.below(promptMs);
    redis.thaw();
  });

  it('do not delay the start without Redis', async () => {
    const alone = await openStore(`redis://127.0.0.1:${await freePort()}`);
    const caller = newCaller();
    const took = await milliseconds(async () => {
      expect([await remaining(alone, caller), await remaining(alone, caller)]).to.deep.equal([
        99, 98,
      ]);
    });
    expect(took).to.be.below(promptMs);
    await alone.close();
  });
});
