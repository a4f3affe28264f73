import { integer, type Environment } from './environment.js';

export interface AnalyticsConfig {
  /** The highest estimate of PostgreSQL's planner with which an analytics query runs. */
  analyticsMaxCost: number;
}

export const analyticsSettings = (env: Environment): AnalyticsConfig => ({
  analyticsMaxCost: integer(env, 'ANALYTICS_MAX_COST', 100_000, 1, 1_000_000_000),
});
