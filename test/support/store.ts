import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { handlers } from '../../generated/registry.js';
import { createApp } from '../../src/app.js';
import { readConfig, type Config } from '../../src/config/config.js';
import { loadArtifacts, type Artifacts } from '../../src/contract/artifacts.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import { createJobs } from '../../src/store/create-jobs.js';
import { createServices } from '../../src/store/create-services.js';
import { queues } from '../../src/jobs/define-job.js';
import type { JobRunner } from '../../src/jobs/run-jobs.js';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { createHttpServer } from '../../src/http-server.js';
import { createKey } from '../../src/identity/api-keys.js';
import { createAuth } from '../../src/identity/auth.js';
import type { Role } from '../../src/identity/roles.js';
import { createRateLimiter } from '../../src/middleware/rate-limit.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import type { Services } from '../../src/store/services.js';
import { runFolder } from '../runner/run-folder.js';
import { Client } from './client.js';
import { cloneDatabase, urlOf } from './database.js';
import { ContractChecker } from './contract-checker.js';
import { keepLog } from './test-log.js';
import { testSecrets } from './test-secrets.js';

const origin = 'http://localhost:4000';

export interface StoreOptions {
  config?: Partial<Config>;
  artifacts?: Artifacts;
  handlers?: Record<string, AnyHandler>;
  plugins?: Plugin[];
  /** Services that replace the configured ones. */
  services?: Partial<Services>;
  /** The number of connections in the server's pool, if more than its ten must work at a time. */
  connections?: number;
}

/** A complete server on a database of its own. Every response to its clients is validated. */
export class TestStore {
  private constructor(
    readonly knex: Knex,
    readonly url: string,
    readonly target: ConnectionTarget,
    /** The same without a pooler. */
    readonly directUrl: string,
    readonly log: string[],
    readonly jobs: JobRunner,
    readonly storage: FileStorage,
    private readonly checker: ContractChecker,
    private readonly release: () => Promise<void>,
  ) {}

  static async open(options: StoreOptions = {}): Promise<TestStore> {
    const { target, direct, drop } = await cloneDatabase();
    const config: Config = {
      ...readConfig({
        ...testSecrets,
        COVENANT_DATA_DIR: path.join(runFolder(), `store-${randomUUID()}`),
        RATE_LIMIT: 'off',
      }),
      ...options.config,
    };
    const { connections } = options;
    const knex = connect(target, connections === undefined ? {} : { max: connections });
    const { auth, close: closeAuth } = createAuth(config, target);
    const artifacts = options.artifacts ?? loadArtifacts();
    const log: string[] = [];
    const write = (line: string): void => {
      log.push(line);
      keepLog(line);
    };
    const logger = pino({ level: 'trace' }, { write });
    const limiter = createRateLimiter(config, logger);
    const services = { ...(await createServices(config, options.plugins)), ...options.services };
    const plugins = options.plugins ?? [];
    const jobs = createJobs(knex, services, plugins, logger);
    const app = await createApp({
      config,
      artifacts,
      handlers: options.handlers ?? (handlers as unknown as Record<string, AnyHandler>),
      knex,
      auth,
      logger,
      limiter,
      services,
      jobs,
      plugins,
    });
    const { server } = createHttpServer(app, new AbortController());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const release = async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await closeAuth();
      limiter.close();
      await knex.destroy();
      await drop();
    };
    const checker = ContractChecker.by(artifacts);
    const { storage } = services;
    return new TestStore(knex, url, target, urlOf(direct), log, jobs, storage, checker, release);
  }

  /** An anonymous caller. */
  anonymous(headers: Record<string, string> = {}): Client {
    return new Client(this.url, headers, this.checker);
  }

  /** A program with a key that has these permissions. */
  async withKey(...permissions: string[]): Promise<Client & { key: string }> {
    const input = { name: 'test', permissions, createdBy: null, expiresAt: null };
    const { key } = await createKey(this.knex, input);
    return Object.assign(this.anonymous({ 'x-api-key': key }), { key });
  }

  /** A user who signed up and has the role. */
  async signedIn(role: Role = 'customer'): Promise<Client & { userId: string }> {
    const email = `${role}-${Math.random().toString(36).slice(2)}@example.com`;
    const body = { email, password: 'correct-horse', name: 'Jane Doe' };
    const answer = await this.anonymous().post<{ user: { id: string } }>(
      '/api/auth/sign-up/email',
      body,
    );
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const userId = answer.body.user.id;
    await this.knex('users').where({ id: userId }).update({ role });
    return Object.assign(this.anonymous({ cookie, origin }), { userId });
  }

  /**
   * Dispatches events, and runs the jobs of all queues that are due, and those that these add, until
   * none is left.
   * @returns how many attempts failed
   */
  async runJobs(): Promise<number> {
    let failures = 0;
    for (let ran = 1; ran > 0;) {
      ran = 0;
      for (const queue of queues) {
        const { processed, failed } = await this.jobs.run(queue, 100);
        ran += processed;
        failures += failed;
      }
    }
    return failures;
  }

  async events(): Promise<{ name: string; payload: Record<string, unknown> }[]> {
    return this.knex('outbox_events').select('name', 'payload').orderBy('id');
  }

  async audit(): Promise<Record<string, unknown>[]> {
    return this.knex('audit_entries').select('*').orderBy('id');
  }

  /** Validates every event against the contract, then shuts down. */
  async close(): Promise<void> {
    for (const { name, payload } of await this.events()) this.checker.checkEvent(name, payload);
    await this.release();
  }
}
