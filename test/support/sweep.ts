import { pino } from 'pino';
import { createHookRunner } from '../../src/hooks/hook-run.js';
import { system } from '../../src/identity/actor.js';
import { sweepOrders, type SweepAges } from '../../src/jobs/sweep-orders.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import type { Services } from '../../src/store/services.js';
import type { TestStore } from './store.js';

/** One sweep of a store, as its server would run it. */
export function sweep(
  { knex: pool }: TestStore,
  services: Services,
  ages?: SweepAges,
  signal?: AbortSignal,
  plugins: Plugin[] = [],
): Promise<void> {
  const log = pino({ level: 'silent' });
  const hooks = createHookRunner(plugins, services)({ actor: system, requestId: 'sweeper', log });
  return sweepOrders({ pool, services, hooks, log, signal }, ages);
}
