import type { Knex } from 'knex';
import { connect } from './src/database/connect.js';
import { migrationConfig } from './src/database/migrate.js';
import store from './store.config.js';

const knex = connect(process.env['DATABASE_URL'] ?? 'postgres://localhost/covenant');

/**
 * For knex's own command line, after `npm run build`:
 * `DATABASE_URL=postgres://... npx knex --knexfile dist/knexfile.js migrate:status`.
 */
export default {
  ...(knex.client as { config: Knex.Config }).config,
  migrations: migrationConfig(store.plugins),
};
