import type { Knex } from 'knex';
import { pino } from 'pino';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../src/config/config.js';
import { createServices } from '../../src/store/create-services.js';
import { openDatabase } from '../../src/database/open-database.js';
import { plugins } from '../../generated/plugins.js';
import { createHookRunner } from '../../src/hooks/hook-run.js';
import { system } from '../../src/identity/actor.js';
import { sweepOrders } from '../../src/jobs/sweep-orders.js';
import { cloneDatabase } from './database.js';
import { makeFolder, makePreparedFolder, removeFolders } from './embedded.js';
import { race } from './race.js';
import { end, endServers, startServer, type ServerProcess } from './server-process.js';
import { StripeDouble } from './stripe-double.js';
import { testSecrets } from './test-secrets.js';

/** How many requests are sent at once, and for how long, in milliseconds. */
interface Storm {
  atOnce: number;
  least: number;
  most: number;
}

/**
 * A server in its own process, which can be killed, with a database and a Stripe double that
 * survive it.
 */
export class KillableStore {
  private constructor(
    readonly stripe: StripeDouble,
    readonly settings: Readonly<Record<string, string>>,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<KillableStore> {
    const stripe = await StripeDouble.start();
    const { target, drop } = await cloneDatabase();
    const environment = {
      // The embedded server of the tests has no URL, and would not stop with its server.
      ...(typeof target === 'string'
        ? { COVENANT_DATA_DIR: makeFolder(), DATABASE_URL: target }
        : { COVENANT_DATA_DIR: await makePreparedFolder() }),
      ...testSecrets,
      RATE_LIMIT: 'off',
      DEMO: 'off',
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_URL: stripe.url,
      ...settings,
    };
    return new KillableStore(stripe, environment, drop);
  }

  start(): Promise<ServerProcess> {
    return startServer(this.settings['COVENANT_DATA_DIR'] ?? '', this.settings);
  }

  /** Works with a server that is not killed. */
  async serve<T>(work: (url: string) => Promise<T>): Promise<T> {
    const server = await this.start();
    const result = await work(server.url);
    await end(server, 'SIGTERM');
    return result;
  }

  /**
   * Works on a queue until the server is killed, after a random time.
   * @param work returns whether the server is alive
   * @returns what was taken from the queue
   */
  async stormAndKill<T>(
    queue: T[],
    work: (url: string, item: T) => Promise<boolean>,
    { atOnce, least, most }: Storm,
  ): Promise<T[]> {
    const server = await this.start();
    const taken: T[] = [];
    let alive = true;
    const worker = async (): Promise<void> => {
      while (alive) {
        const next = queue.shift();
        if (next === undefined) return;
        taken.push(next);
        alive = (await work(server.url, next)) && alive;
      }
    };
    const storm = race(atOnce, worker, atOnce);
    await delay(least + Math.random() * (most - least));
    await end(server, 'SIGKILL');
    await storm;
    return taken;
  }

  /** Uses the database while no server is running. */
  async onDatabase<T>(work: (knex: Knex) => Promise<T>): Promise<T> {
    const database = await openDatabase(readConfig(this.settings));
    try {
      return await work(database.knex);
    } finally {
      await database.close();
    }
  }

  /** Sweeps as long as a sweep changes something. */
  async sweep(knex: Knex): Promise<void> {
    const log = pino({ level: 'silent' });
    const services = await createServices(readConfig(this.settings), plugins);
    const hooks = createHookRunner(plugins, services)({ actor: system, requestId: 'sweeper', log });
    for (let left = 1; left > 0;) {
      const before = await countOpen(knex);
      await sweepOrders(
        { pool: knex, services, hooks, log },
        { unanswered: 0, paymentWindow: { customer: 0, guest: 0 } },
      );
      left = await countOpen(knex);
      if (left === before) return;
    }
  }

  async close(): Promise<void> {
    await endServers();
    removeFolders();
    await this.drop();
    await this.stripe.stop();
  }
}

/** Ends the minute for which a dead server's claim prevents further calls. */
export async function endLeases(knex: Knex): Promise<void> {
  await knex('idempotency_keys')
    .whereNull('status')
    .update({ locked_until: knex.raw("now() - interval '1 second'") });
}

/** Orders, payments, refunds, and carts in an intermediate state. */
export async function countOpen(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { open: number }[] }>(`
    select (select count(*) from orders where status = 'pending')
      + (select count(*) from payments where status in ('authorizing', 'capturing', 'voiding'))
      + (select count(*) from refunds where status = 'pending')
      + (select count(*) from carts where status = 'checking_out') as open`);
  return rows[0]?.open ?? 0;
}
