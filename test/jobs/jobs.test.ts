import { expect } from 'chai';
import { once } from 'node:events';
import { pino } from 'pino';
import { emit } from '../../src/events/emit.js';
import { dispatchEvents } from '../../src/events/dispatch-events.js';
import type { EventInput, Subscriber } from '../../src/events/subscriber.js';
import { defineJob } from '../../src/jobs/define-job.js';
import { claimJobs, enqueue, enqueueScheduled, failStaleJobs } from '../../src/jobs/job-queue.js';
import { startWorker } from '../../src/jobs/start-worker.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { type Client, expectOk } from '../support/client.js';
import { TestStore } from '../support/store.js';
import { until } from '../support/embedded.js';

const ran: string[] = [];
const failures = new Set<string>();

const note = defineJob<{ text: string; apiToken?: string }>({
  name: 'test-note',
  attempts: 3,
  retrySeconds: 0,
  run: ({ input }) => {
    ran.push(input.text);
    if (failures.has(input.text)) return Promise.reject(new Error(`no ${input.text}`));
    return Promise.resolve({ noted: 1 });
  },
});
const hang = defineJob({
  name: 'test-hang',
  timeoutSeconds: 1,
  attempts: 1,
  run: () => new Promise(() => undefined),
});
const waitForStop = defineJob({
  name: 'test-wait',
  run: async ({ signal }) => {
    ran.push('waiting');
    await once(signal, 'abort');
    throw new Error('stopped');
  },
});
const followed = defineJob<EventInput>({
  name: 'test-follow',
  run: ({ input }) => {
    ran.push(...input.eventIds);
    return Promise.resolve(undefined);
  },
});
const subscribers: Subscriber[] = [{ events: ['catalog.delete'], job: followed, batch: 2 }];
const plugin = { name: 'test', jobs: [note, hang, waitForStop], subscribers };

describe('jobs', () => {
  let store: TestStore;
  let admin: Client;
  before(async () => {
    store = await TestStore.open({ plugins: [plugin] });
    admin = await store.withKey('*:*');
  });
  beforeEach(async () => {
    ran.length = 0;
    failures.clear();
    await store.knex('pgboss.job').delete();
  });
  after(() => store.close());

  /** A job with no attempts left. */
  async function failedJob(text: string, input: object = {}): Promise<string> {
    failures.add(text);
    const id = await enqueue(store.knex, note, { text, ...input });
    await store.runJobs();
    failures.clear();
    return id;
  }
  const passLease = (): Promise<number> =>
    store
      .knex('pgboss.job')
      .where({ state: 'active' })
      .update({
        started_on: store.knex.raw("now() - interval '1 day'"),
      });
  const stateOf = async (id: string): Promise<unknown> =>
    (await store.knex('pgboss.job').where({ id }).first<{ state: string }>('state')).state;

  describe('run', () => {
    it('once they are committed, and never if the change is rolled back', async () => {
      await store.knex
        .transaction(async (db) => {
          await enqueue(db, note, { text: 'rolled back' });
          throw new Error('no');
        })
        .catch(() => undefined);
      await store.knex.transaction((db) => enqueue(db, note, { text: 'committed' }));
      await store.runJobs();
      expect(ran).to.deep.equal(['committed']);
    });

    it('each once, with several workers', async () => {
      const texts = Array.from({ length: 60 }, (_, n) => `${n}`);
      for (const text of texts) await enqueue(store.knex, note, { text });
      await Promise.all([store.runJobs(), store.runJobs(), store.runJobs()]);
      expect(ran).to.have.length(60).and.have.members(texts);
    });

    it('again until they have no attempts left, and then they have failed', async () => {
      const id = await failedJob('unlucky');
      expect(ran).to.deep.equal(['unlucky', 'unlucky', 'unlucky']);
      const { data } = await admin.call('listFailedJobs').then(expectOkBody);
      expect(data).to.have.length(1);
      expect(data[0]).to.include({
        id,
        queue: 'default',
        taskSlug: 'test-note',
        status: 'failed',
        attempts: 3,
        maxAttempts: 3,
        error: 'no unlucky',
        waitUntil: null,
      });
    });

    it('and fail when their time is over', async () => {
      await enqueue(store.knex, hang, {});
      expect(await store.runJobs()).to.equal(1);
      const { data } = await admin.call('listFailedJobs').then(expectOkBody);
      expect(data[0]?.error).to.equal('The job did not end within 1 seconds.');
    });

    it('and fail when their plugin is gone', async () => {
      await enqueue(store.knex, { ...note, name: 'test-gone', attempts: 1 }, { text: 'gone' });
      expect(await store.runJobs()).to.equal(1);
      const { data } = await admin.call('listFailedJobs').then(expectOkBody);
      expect(data[0]?.error).to.match(/^There is no job test-gone/);
    });

    it('later if they are to start later', async () => {
      await enqueue(store.knex, note, { text: 'later' }, { startAfterSeconds: 3600 });
      await store.runJobs();
      expect(ran).to.deep.equal([]);
    });
  });

  describe('whose worker died', () => {
    it('run again when the lease is over, and fail after their attempts', async () => {
      const id = await enqueue(store.knex, note, { text: 'deadly' });
      for (const attempt of [1, 2, 3]) {
        expect(await claimJobs(store.knex, 'default', 1))
          .to.have.length(1)
          .and.have.nested.property('[0].attempt', attempt);
        expect(await failStaleJobs(store.knex), 'before the lease is over').to.equal(0);
        await passLease();
        const ended = await Promise.all([failStaleJobs(store.knex), failStaleJobs(store.knex)]);
        expect(ended.toSorted()).to.deep.equal([0, 1]);
      }
      expect(await stateOf(id)).to.equal('failed');
      expect(await claimJobs(store.knex, 'default', 1)).to.deep.equal([]);
    });
  });

  describe('of a worker', () => {
    const log = pino({ level: 'silent' });

    it('run, with the events and schedules that it turns into jobs', async () => {
      const worker = startWorker(store.jobs, log);
      await enqueue(store.knex, note, { text: 'by a worker' });
      await until(() => ran.includes('by a worker'));
      await until(async () => (await stateOfTask('orders-sweep')) === 'completed');
      await worker.stop();
    });

    it('go back to the queue when it stops, without losing an attempt', async () => {
      const id = await enqueue(store.knex, waitForStop, {});
      const worker = startWorker(store.jobs, log);
      await until(() => ran.includes('waiting'));
      await worker.stop();
      expect(await stateOf(id)).to.equal('retry');
      const again = await claimJobs(store.knex, 'default', 10);
      expect(again.find((job) => job.id === id)).to.include({ attempt: 1 });
    });

    const stateOfTask = async (task: string): Promise<string | undefined> => {
      const found = store.knex('pgboss.job').whereRaw("data->>'task' = ?", [task]);
      return (await found.first<{ state: string } | undefined>('state'))?.state;
    };
  });

  describe('of schedules', () => {
    const hourly = { ...note, name: 'test-hourly', everySeconds: 3600 };
    const count = async (): Promise<number> => (await claimJobs(store.knex, 'default', 10)).length;

    it('are added once for each period', async () => {
      await Promise.all(Array.from({ length: 5 }, () => enqueueScheduled(store.knex, [hourly])));
      expect(await count()).to.equal(1);
      await enqueueScheduled(store.knex, [hourly]);
      expect(await count()).to.equal(0);
      await store.knex('pgboss.job').update({
        singleton_on: store.knex.raw("singleton_on - interval '1 hour'"),
      });
      await enqueueScheduled(store.knex, [hourly]);
      expect(await count()).to.equal(1);
    });
  });

  describe('of events', () => {
    const tell = (db = store.knex): Promise<void> =>
      emit(db, 'catalog.delete', { id: uuidv7(), slug: 'gone' });

    it('are added once, however many workers dispatch', async () => {
      await store.runJobs();
      for (let n = 0; n < 7; n += 1) await tell();
      await Promise.all(Array.from({ length: 4 }, () => dispatchEvents(store.knex, subscribers)));
      const dispatched = (await claimJobs(store.knex, 'default', 10)).map(({ input }) => input);
      const ids = dispatched.flatMap((input) => (input as EventInput).eventIds);
      expect(new Set(ids)).to.have.property('size', 7);
      expect(ids).to.have.length(7);
      for (const input of dispatched) {
        expect((input as EventInput).eventIds.length).to.be.at.most(2);
      }
    });

    it('run in batches, and none for a change that is rolled back', async () => {
      await tell();
      await store.knex
        .transaction(async (db) => {
          await tell(db);
          throw new Error('no');
        })
        .catch(() => undefined);
      await store.runJobs();
      expect(ran).to.have.length(1);
    });
  });

  describe('GET /api/admin/jobs/failed', () => {
    it('pages, last failed first, with the secrets of inputs redacted', async () => {
      const first = await failedJob('first', { apiToken: 'hush' });
      const second = await failedJob('second');
      const page = await admin.call('listFailedJobs', { query: { limit: 1 } }).then(expectOkBody);
      expect(page.data.map(({ id }) => id)).to.deep.equal([second]);
      expect(page.meta.pagination).to.include({ total: 2, totalPages: 2 });
      const rest = await admin
        .call('listFailedJobs', { query: { limit: 1, page: 2 } })
        .then(expectOkBody);
      expect(rest.data[0]).to.include({ id: first });
      expect(rest.data[0]?.input).to.deep.equal({ text: 'first', apiToken: '[redacted]' });
    });

    it('is for callers with jobs:admin', async () => {
      expect((await store.anonymous().call('listFailedJobs')).status).to.equal(401);
      const other = await store.withKey('catalog:read');
      expect((await other.call('listFailedJobs')).status).to.equal(403);
      const own = await store.withKey('jobs:admin');
      expectOk(await own.call('listFailedJobs'));
    });
  });

  describe('POST /api/admin/jobs/{id}/retry', () => {
    const retry = (id: string, client = admin) => client.call('retryJob', { params: { id } });

    it('starts a failed job again, with all its attempts', async () => {
      const id = await failedJob('again');
      const job = expectOk(await retry(id));
      expect(job).to.include({
        id,
        status: 'pending',
        attempts: 0,
        error: null,
        completedAt: null,
      });
      failures.add('again');
      await store.runJobs();
      expect(ran).to.have.length(6);
      failures.clear();
      expectOk(await retry(id));
      await store.runJobs();
      expect(await stateOf(id)).to.equal('completed');
      const [entry] = (await store.audit()).filter(({ entity_id: of }) => of === id);
      expect(entry).to.include({ event: 'jobs.retry', entity_type: 'job' });
    });

    it('returns 409 for a job that has not failed, and 404 for none', async () => {
      const id = await enqueue(store.knex, note, { text: 'fine' });
      expect((await retry(id)).status).to.equal(409);
      await store.runJobs();
      expect((await retry(id)).status).to.equal(409);
      expect((await retry(uuidv7())).status).to.equal(404);
    });

    it('is for callers with jobs:admin', async () => {
      const id = await failedJob('mine');
      expect((await retry(id, store.anonymous())).status).to.equal(401);
      expect((await retry(id, await store.withKey('audit:read'))).status).to.equal(403);
      expect(await stateOf(id)).to.equal('failed');
    });
  });

  for (const operation of ['runJobs', 'runJobsByPost'] as const) {
    describe(operation, () => {
      it('runs up to the limit of jobs of one queue, and tells how many failed', async () => {
        failures.add('b');
        await store.knex.transaction(async (db) => {
          await enqueue(db, { ...note, queue: 'mail' }, { text: 'a' });
          await enqueue(db, { ...note, queue: 'mail', attempts: 1 }, { text: 'b' });
          await enqueue(db, { ...note, queue: 'mail' }, { text: 'c' });
          await enqueue(db, { ...note, queue: 'webhooks' }, { text: 'elsewhere' });
        });
        const answer = await admin.call(operation, { query: { queue: 'mail', limit: 2 } });
        expect(expectOk(answer)).to.deep.equal({ processed: 2, failed: 1 });
        expect(answer.headers.get('cache-control')).to.equal('no-store');
        const rest = await admin.call(operation, { query: { queue: 'mail', limit: 2147483647 } });
        expect(expectOk(rest)).to.deep.equal({ processed: 1, failed: 0 });
        expect(ran).to.deep.equal(['a', 'b', 'c']);
      });

      it('finds nothing in a queue that does not exist', async () => {
        const answer = await admin.call(operation, { query: { queue: 'nowhere' } });
        expect(expectOk(answer)).to.deep.equal({ processed: 0, failed: 0 });
      });

      it('returns 422 for a limit below 1', async () => {
        expect((await admin.call(operation, { query: { limit: 0 } })).status).to.equal(422);
      });

      it('is for keys with *:*, and not for sessions', async () => {
        expect((await store.anonymous().call(operation)).status).to.equal(401);
        expect((await (await store.withKey('jobs:admin')).call(operation)).status).to.equal(403);
        const session = await store.signedIn('owner');
        expect((await session.call(operation)).status).to.equal(403);
      });
    });
  }
});

const expectOkBody = <B>(answer: { status: number; body: B }): B => {
  expectOk(answer as never);
  return answer.body;
};
